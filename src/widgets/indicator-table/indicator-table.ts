import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Assessment } from '../../assessment/assessment.ts';
import { tableTSV } from '../../element/csv.ts';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { linkOf } from '../../element/link.ts';
import { onDemand, whenLoaded } from '../../element/on-demand.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { planTableWords } from '../../language/plan-table-words.ts';
import { summaryOf } from '../../language/series-words.ts';
import { findingMark } from '../../marks/words.ts';
import { styles } from './indicator-table.styles.ts';
import { planTableView } from './indicator-table.view.ts';
import type { PlanTableView } from './indicator-table.view.ts';
import { tableDrawing } from './table-draw.ts';
import { tableInput } from './table-input.ts';
import type { TableInput } from './table-input.ts';
import type { RowView } from './table-rows.ts';
import { groupRows, isArranged, PUBLISHED } from './table-groups.ts';
import type { Arrangement, TableOrder } from './table-groups.ts';
import type * as Tools from './table-tools.ts';

/** From so many rows on there is something to look for. */
const WORTH_IT = 6;

const tools = onDemand(() => import('./table-tools.ts'));

/**
 * @summary The table of a plan's main indicators: order, words and characters as published, a bullet and a status in each row.
 * @tag indicator-table
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button that copies the table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses a row
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart finding - the sentence
 * @csspart controls - filters and order
 * @csspart table - the table
 * @csspart chart - the drawing of a row
 * @csspart status - the status of a row
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class IndicatorTable extends IndicatorElement<PlanTableView, TableInput> {
  static override properties: PropertyDeclarations = {
    indicators: {},
    order: {},
    group: {},
    hrefTemplate: { attribute: 'href-template' },
  };
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];
  static override readonly words = planTableWords;

  /** Ids of the rows in the wanted order, parted by blanks or commas; default every indicator that has figures. */
  indicators?: string;
  /** `document` (as published), `name`, `status` (best first), `progress` or `gap` (nearest to its target first). */
  order?: 'document' | 'name' | 'status' | 'progress' | 'gap';
  /** `domain`: rows stay under their domain in any order; `none`: never; default in published order only. */
  group?: 'domain' | 'none';
  /**
   * Makes each row a link: `detail.html?id={indicator}&area={area}`, in which the ids are put, percent-encoded. An address
   * of http or https, relative to the page; without it a press chooses (`indicator-select`).
   */
  hrefTemplate?: string;

  private asked = PUBLISHED;
  /** Filters, orders and the clipboard, once they have come. */
  private tools?: typeof Tools;
  /** `id` of the row that the reader opened, '' where all are closed; undefined: as the page has it (`indicator`). */
  private chosen?: string;
  /** `id` of the row that the keyboard enters. */
  private current?: string;

  /** Result of the assessment of the open row, or of the only one. */
  override get assessment(): Assessment | undefined {
    this.toText();
    return this.view?.open?.reading.assessment;
  }

  protected override inputOf(plan: PlanInput): TableInput {
    return tableInput(plan, this);
  }

  /** None while an order that the page asks for cannot be made yet: nothing is drawn that would move at once. */
  protected override get room(): number {
    return isArranged(this.asked) && !this.tools ? 0 : super.room;
  }

  /** Filters, orders and the clipboard; without them a table stands as published. */
  private use(act?: (parts: typeof Tools) => unknown): void {
    whenLoaded(tools)
      .then(
        (parts) => {
          if (!this.tools) parts.dress(this);
          this.tools = parts;
          act?.(parts);
        },
        () => (this.asked = PUBLISHED),
      )
      .finally(() => this.invalidate());
  }

  protected override makeView(input: TableInput): PlanTableView {
    // A choice made elsewhere brings a row out; only the reader, or the page, opens one.
    return planTableView(input, {
      open: this.chosen ?? input.open,
      chosen: this.chosen || input.options.indicator,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order'))
      this.asked = { ...this.asked, order: this.order ?? 'document', reversed: false };
    if (changed.has('data') || changed.has('src') || changed.has('indicator') || changed.has('indicators')) {
      this.chosen = undefined;
      this.asked = { ...PUBLISHED, order: this.asked.order, reversed: this.asked.reversed };
    }
    if (isArranged(this.asked) && !this.tools) this.use();
    super.willUpdate(changed);
  }

  protected override firstUpdated(): void {
    const { renderRoot: root } = this;
    // What can be pressed is there before it is pressed.
    for (const type of ['pointerenter', 'focusin', 'click'])
      this.addEventListener(type, () => this.tools ?? this.use());
    // A choice in a list does not leave the shadow in every browser.
    root.addEventListener('input', (event) => this.handleAsked(event.target as HTMLInputElement));
    root.addEventListener('keydown', (event) => this.handleKey(event as KeyboardEvent));
    root.addEventListener('click', (event) => this.handlePress(event));
  }

  /** The table itself is real; only lists have one beside them. */
  protected override hides(part: string): boolean {
    return super.hides(part) || (part === 'table' && !!this.view && this.view.layout !== 'list');
  }

  protected override handleAction(name: string, button: HTMLElement): boolean {
    if (name === 'sort')
      this.use(({ sorted }) => this.ask(sorted(this.asked, button.dataset.by as TableOrder)));
    else if (name === 'copy' && this.view) this.copy(this.view);
    else return false;
    return true;
  }

  private copy({ published, language }: PlanTableView): void {
    this.use(async ({ copyTable }) => this.announce(await copyTable(tableTSV(published), language)));
  }

  private handleAsked({ dataset, value, checked }: HTMLInputElement): void {
    const { ask } = dataset;
    if (ask) this.ask({ ...this.asked, [ask]: ask === 'reversed' ? checked : value });
  }

  /** Says how many rows are left. */
  private ask(asked: Arrangement): void {
    this.asked = asked;
    const { view } = this;
    if (view) this.announce(this.tools!.shownWords(view, this.rowsOf(view).length));
  }

  /** The rows that fit, in the order asked for. */
  private rowsOf({ rows, language }: PlanTableView): readonly RowView[] {
    return this.tools?.arrange(rows, this.asked, language.tag) ?? rows;
  }

  /** A press anywhere in a row means the row, unless it means something of its own. */
  private handlePress(event: Event): void {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row || target.closest('.detail, [data-do]:not(.rb)')) return;
    const link = row.querySelector('a');
    if (!link) this.choose(row.dataset.row!);
    else if (!target.closest('a')) link.click();
  }

  private choose(id: string): void {
    // A press may come before what the last one has changed is drawn.
    if (!this.view) this.toText();
    const { rows, language, open } = this.view!;
    const { reading } = rows.find((row) => row.id === id)!;
    const isOpen = open?.id === id && rows.length > 1;
    this.chosen = isOpen ? '' : id;
    this.current = id;
    this.opened.arithmetic = false;
    this.invalidate();
    if (isOpen) return;
    this.announce(summaryOf(reading, language, 'short'));
    this.select({ indicator: id, area: reading.area?.id, period: reading.assessment.latest?.period });
  }

  private handleKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const open = this.view?.open;
    if (event.key === 'Escape' && open && target.closest('[data-row], .detail')) return this.choose(open.id);
    if (!target.matches('.rb')) return;
    const buttons = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.rb'));
    const at = buttons.indexOf(target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const button = buttons[to];
    if (!button) return;
    this.current = button.closest<HTMLElement>('[data-row]')!.dataset.row;
    button.focus();
    this.requestUpdate();
  }

  protected override actionsTemplate({ language }: PlanTableView): TemplateResult {
    return html`<button type="button" class="do" data-do="copy">
      ${language.catalogue.planTable.copy}
    </button>`;
  }

  protected override renderView(view: PlanTableView): TemplateResult {
    const { language } = view;
    const { asked, group } = this;
    const all = this.rowsOf(view);
    const rows = this.onPaper ? all : all.slice(0, this.opened.rows);
    const grouped = group === 'domain' || (group !== 'none' && asked.order === 'document');
    const current = rows.some(({ id }) => id === this.current) ? this.current : rows[0]?.id;
    return html`${this.hides('finding') ? nothing : this.sentenceTemplate(view)}
    ${this.hides('controls') || view.rows.length < WORTH_IT ? nothing : this.controlsTemplate(view, all.length)}
    ${tableDrawing({
      view,
      groups: grouped ? groupRows(rows, group === 'domain') : [{ domain: '', rows }],
      grouped,
      asked,
      current,
      link: ({ id, reading }) => linkOf(this.hrefTemplate, { indicator: id, area: reading.area?.id }),
      detail: this.detailTemplate(view),
      level: this.headingLevel + 1,
    })}
    ${rows.length < all.length ? html`<button type="button" class="do" data-do="more">${language.words.more}</button>` : nothing}`;
  }

  /** Filters and order behind one line. */
  private controlsTemplate(view: PlanTableView, shown: number): TemplateResult {
    return html`<details class="ask screen" part="controls">
      <summary>
        ${view.language.catalogue.planTable.controls}${shown < view.rows.length ? html`<span>${this.tools!.shownWords(view, shown)}</span>` : nothing}
      </summary>
      ${this.tools?.tableControls(view, this.asked)}
    </details>`;
  }

  /** Under the open row: its finding, and the arithmetic on request. */
  private detailTemplate(view: PlanTableView): TemplateResult | typeof nothing {
    const { open, arithmetic } = view;
    if (!open) return nothing;
    return html`${findingMark(open)}
    ${
      arithmetic
        ? html`<button type="button" class="do" data-do="arithmetic" aria-expanded=${this.opened.arithmetic}>
            ${view.language.words.showArithmetic}
          </button>`
        : nothing
    }
    ${this.findingTemplate(view, { words: false })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
