import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { MarksNavigation } from '../../element/marks-navigation.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { compareWords } from '../../language/compare-words.ts';
import { plot } from '../../theme/plot.ts';
import { AreaSearch } from './area-search.ts';
import { compareFigure } from './compare-draw.ts';
import { styles } from './district-compare.styles.ts';
import { compareView } from './district-compare.view.ts';
import type { CompareView } from './district-compare.view.ts';

/** Distance in px within which a dot is meant. */
const REACH = 24;

/**
 * @summary Areas side by side against the city's target and their own: rows up to 60 areas, a strip of dots with a search field beyond.
 * @tag district-compare
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses an area
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart finding - the sentence
 * @csspart search - the search field of a strip
 * @csspart chart - the drawing
 * @csspart legend - what the signs mean
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class DistrictCompare extends IndicatorElement<CompareView> {
  static override properties: PropertyDeclarations = {
    highlight: {},
    order: {},
    from: {},
    reference: {},
    benchmark: {},
    shape: {},
  };
  static override styles: CSSResultGroup = [IndicatorElement.styles, plot, styles];
  static override readonly words = compareWords;

  private readonly marks = new MarksNavigation(this, {
    count: () => this.view?.areas.length ?? 0,
    sentence: (index) => this.view?.areas[index]?.sentence ?? '',
    nearest: (x, y) => this.nearest(x, y),
    start: () => this.view?.start ?? 0,
    choose: (index) => this.choose(this.view?.areas[index]?.id),
  });
  private readonly search = new AreaSearch(this, (id) => this.handleFound(id));
  /** Found by the reader; stands out in place of `highlight` until the page sets another. */
  private found?: string;
  /** Whose arithmetic the reader wants to see. */
  private subject?: string;

  /** `id` of the area to bring out; its row is marked and the finding speaks of it. */
  highlight?: string;
  /** `value` (best first), `gap` (nearest to its target first), `name` or `document`. */
  order?: string;
  /** `baseline`: each area from its baseline to now. */
  from?: string;
  /** `id` of the area whose target and value run through all rows; default the area above those compared. */
  reference?: string;
  /** `id` of one more area whose value is drawn as a line. */
  benchmark?: string;
  /** `bar` (always from zero) or `dot`; default bars where the scale begins at zero by itself. */
  shape?: string;

  protected override makeView(input: ViewInput): CompareView {
    return compareView(input, {
      highlight: this.found ?? this.highlight,
      order: this.order,
      from: this.from,
      reference: this.reference,
      benchmark: this.benchmark,
      shape: this.shape,
      subject: this.subject,
    });
  }

  protected override handleAction(name: string, button: HTMLElement): boolean {
    if (name === 'take') this.search.take(button.dataset.area);
    return name === 'take';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('highlight') || changed.has('data') || changed.has('src'))
      this.found = this.subject = undefined;
    super.willUpdate(changed);
  }

  private handleFound(id: string): void {
    this.found = id;
    this.choose(id);
    void this.updateComplete.then(() => {
      const { areas = [], start = 0 } = this.view ?? {};
      if (areas[start]?.id === id) this.announce(areas[start].sentence);
    });
  }

  private choose(id: string | undefined): void {
    if (!id) return;
    const { indicator, period } = this.view ?? {};
    this.subject = id;
    this.invalidate();
    this.select({ indicator, area: id, period });
  }

  /** Rows are as wide as the figure; dots are found by their distance. */
  private nearest(x: number, y: number): number {
    const { figure, strip } = this.view!;
    const distances = figure.marks.map((mark) =>
      y >= mark.top && y < mark.bottom ? 0 : strip ? Math.hypot(mark.x - x, mark.y - y) : REACH,
    );
    const least = Math.min(...distances);
    return least < REACH ? distances.indexOf(least) : -1;
  }

  protected override renderView(view: CompareView): TemplateResult {
    const { index, focused } = this.marks;
    const active = view.areas[index] && { index, focused, lines: view.areas[index].lines };
    return html`${view.status ? this.statusTemplate(view) : nothing} ${this.findingTemplate(view)}
    ${view.strip ? this.search.render(view.areas, view.strip) : nothing}
    ${compareFigure(view.figure, view.summary, active)}
    ${
      view.legend.length
        ? html`<p class="src legend" part="legend">
            ${view.legend.map(({ sign, text }) => html`<span>${sign ? html`<i class="k ${sign}"></i>` : nothing}${text}</span>`)}
          </p>`
        : nothing
    }
    ${view.opener && !this.hides('status') ? this.openerTemplate(view.opener) : nothing}`;
  }

  /** Opens the arithmetic where no badge does. */
  private openerTemplate(words: string): TemplateResult {
    return html`<p class="acts">
      <button
        type="button"
        class="do"
        data-do="arithmetic"
        aria-expanded=${this.opened.arithmetic ? 'true' : 'false'}
      >
        ${words}
      </button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-compare': DistrictCompare;
  }
}
