import { LitElement, html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { pickerWords } from '../language/picker-words.ts';
import { registerWords } from '../language/register.ts';
import { anatomy } from '../theme/anatomy.ts';
import { picker } from '../theme/picker.ts';
import { tokens } from '../theme/tokens.ts';
import { DataController } from './data-controller.ts';
import { IndicatorSelectEvent } from './events.ts';
import type { Selection } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { listed } from './listed.ts';
import { groupsOf } from './picker-view.ts';
import type { PickerInput, PickerOption, PickerView } from './picker-view.ts';
import { wordlessState } from './state-templates.ts';
import { VERSION } from './version.ts';

/**
 * A native list of what the document around has, to choose what all widgets of an `<indicator-data>` show. The
 * keyboard, the touch wheel and the search by first letters are the browser's own.
 *
 * @cssproperty [--indicator-font=inherit] - font family
 * @cssproperty --indicator-text-size - base size of the text; default 16 to 20 px, following the reader's setting
 * @cssproperty [--indicator-surface=#fff] - ground of the list
 * @cssproperty [--indicator-ink=#17202b] - text of the list
 * @cssproperty [--indicator-ink-2=#45505d] - the word before the list
 * @cssproperty [--indicator-ink-3=#5f6a77] - the list while nothing can be chosen
 * @cssproperty [--indicator-axis=#8b95a1] - outline of the list
 */
export abstract class PickerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    only: {},
    textSize: { attribute: 'text-size', reflect: true },
    theme: { reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, anatomy, picker];
  /** Version of the library that this class came with. */
  static readonly version = VERSION;

  private readonly words = new LanguageController(this, () => this.requestUpdate());
  private readonly source = new DataController(this, { changed: () => this.requestUpdate(), scoped: true });

  /** Replaces the word before the list. */
  label?: string;
  /** Values offered, in this order, parted by blanks or commas; default all of the document. */
  only?: string;
  /** `large`: text for readers who need it large (大字版). */
  textSize?: 'large';
  /** `light`, `dark`, `auto` (as the reader's system) or `high-contrast`; default: as the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto' | 'high-contrast';

  constructor() {
    super();
    registerWords(pickerWords);
  }

  /** What is chosen here; also the key of the word before the list. */
  protected abstract readonly key: keyof Selection;

  /** Pure: the list. */
  protected abstract listOf(input: PickerInput): PickerView;

  /** The list may have been moved by the reader: what holds is what is shared. */
  protected override updated(): void {
    const { list } = this;
    const chosen = list?.querySelector<HTMLOptionElement>('[data-chosen]');
    if (list && chosen) list.value = chosen.value;
  }

  private get list(): HTMLSelectElement | null {
    return this.renderRoot.querySelector('select');
  }

  private readonly handleChange = (): void => {
    this.dispatchEvent(new IndicatorSelectEvent({ [this.key]: this.list!.value }));
  };

  protected override render(): TemplateResult {
    const { language } = this.words;
    const { state, scope } = this.source;
    if (!language) return wordlessState();
    const { words, picker: own } = language.catalogue;
    const selection = scope?.selection ?? {};
    const list = 'document' in state ? this.listOf({ document: state.document, language, selection }) : null;
    const all = list ? this.wanted(list.options) : [];
    const hint = all.length ? own.choose : state.kind === 'loading' ? words.loading : words.noData;
    const isChosen = all.some(({ value }) => value === list!.chosen);
    const options = isChosen ? all : [{ value: '', label: hint }, ...all];
    return html`<div class="iw pick">
      <label part="label" for="list">${this.label || own[this.key]}</label>
      <select id="list" part="list" ?disabled=${!all.length} @change=${this.handleChange}>
        ${groupsOf(options).map(({ name, options: inside }) => {
          const drawn = inside.map((option) => drawnOption(option, isChosen ? list!.chosen : ''));
          return name ? html`<optgroup label=${name}>${drawn}</optgroup>` : drawn;
        })}
      </select>
    </div>`;
  }

  private wanted(options: readonly PickerOption[]): readonly PickerOption[] {
    const values = listed(this.only);
    if (!values.length) return options;
    return values.flatMap((value) => options.filter((option) => option.value === value));
  }
}

function drawnOption({ value, label }: PickerOption, chosen: string): TemplateResult {
  return html`<option value=${value} ?data-chosen=${value === chosen}>${label}</option>`;
}
