import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a search needs of an area. */
export interface Findable {
  readonly id: string;
  readonly name: string;
}

/** What the search field needs: its words, ready for use. */
export interface SearchWords {
  /** e.g. 查找街镇 */
  readonly label: string;
  /** What is said when the number of areas found changes. */
  found(count: number): string;
}

export interface SearchHost {
  requestUpdate(): void;
  announce(sentence: string): void;
}

/** Options shown at once; the count says how many more there are. */
const SHOWN = 8;

/**
 * Areas whose name holds all words of `query`, or whose code is the query; those that begin with it come first,
 * short names before long ones. Capitals, blanks at the ends and full-width letters do not matter.
 */
export function matchAreas<Area extends Findable>(areas: readonly Area[], query: string): Area[] {
  const words = plain(query).split(/\s+/);
  const order = ({ name }: Area): number => (plain(name).startsWith(words[0]!) ? 0 : 1000) + name.length;
  return words[0]
    ? areas
        .filter(({ id, name }) => id === words[0] || words.every((word) => plain(name).includes(word)))
        .sort((a, b) => order(a) - order(b))
    : [];
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/**
 * A search field with its list of areas, after the combobox pattern: what is typed narrows the list, the arrows
 * move in it, Enter takes, Escape closes, then empties. Only the field ever has the focus.
 */
export class AreaSearch {
  private query = '';
  private at = 0;
  /** Present while the list is open. */
  private found?: readonly Findable[];

  /** `onTake`: the reader took an area. */
  constructor(
    private readonly host: SearchHost,
    private readonly onTake: (id: string) => void,
  ) {}

  /** The area whose list item was clicked. */
  take(id = ''): void {
    const area = this.found?.find((entry) => entry.id === id);
    if (!area) return;
    this.query = area.name;
    this.show();
    this.onTake(id);
  }

  render(areas: readonly Findable[], words: SearchWords): TemplateResult {
    const { found, at } = this;
    const shown = found?.slice(0, SHOWN) ?? [];
    const input = ({ target }: Event): void => {
      this.query = (target as HTMLInputElement).value;
      this.show(this.query.trim() ? matchAreas(areas, this.query) : undefined);
      if (this.found) this.host.announce(words.found(this.found.length));
    };
    return html`<div class="find" part="search">
      <label for="find">${words.label}</label>
      <div class="field">
        <input
          id="find"
          type="search"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${shown.length ? 'true' : 'false'}
          aria-activedescendant=${shown.length ? `found-${at}` : nothing}
          .value=${this.query}
          @input=${input}
          @keydown=${(event: KeyboardEvent) => this.handleKey(event, shown)}
          @focusout=${() => this.show()}
        />
        <ul
          id="found"
          role="listbox"
          aria-label=${words.label}
          ?hidden=${!shown.length}
          @mousedown=${keepFocus}
        >
          ${shown.map(
            ({ id, name }, index) =>
              html`<li
                id="found-${index}"
                role="option"
                data-do="take"
                data-area=${id}
                aria-selected=${index === at ? 'true' : 'false'}
              >
                ${name}
              </li>`,
          )}
        </ul>
        ${found ? html`<p class="count">${words.found(found.length)}</p>` : nothing}
      </div>
    </div>`;
  }

  private handleKey(event: KeyboardEvent, { length }: readonly Findable[]): void {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? length - 1 : 0;
    // Enter that ends the writing of 汉字 takes nothing.
    if (event.isComposing || !this.found || (key !== 'Escape' && !length)) return;
    if (step) this.show(this.found, (this.at + step) % length);
    else if (key === 'Enter') this.take(this.found[this.at]!.id);
    else if (key === 'Escape') this.show();
    else return;
    event.preventDefault();
  }

  private show(found?: readonly Findable[], at = 0): void {
    this.found = found;
    this.at = at;
    this.host.requestUpdate();
  }
}

/** A press on the list must not take the focus from the field, or the list would close before the click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
