import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { AreasElement } from '../../element/areas-element.ts';
import { listed } from '../../element/listed.ts';
import { MarksNavigation } from '../../element/marks-navigation.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { compareWords } from '../../language/compare-words.ts';
import { ONE_LINE } from '../../language/comparison.ts';
import { areas } from '../../theme/areas.ts';
import { plot } from '../../theme/plot.ts';
import { matchAreas, searchField } from './area-search.ts';
import { compareFigure, outlineFigure } from './compare-draw.ts';
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
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses an area
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart status - the status badge of the area that stands out
 * @csspart finding - the sentence
 * @csspart search - the search field of a strip
 * @csspart chart - the drawing
 * @csspart others - the areas that are not compared
 * @csspart legend - what the signs mean
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class DistrictCompare extends AreasElement<CompareView> {
  static override properties: PropertyDeclarations = {
    order: {},
    from: {},
    benchmark: {},
    shape: {},
  };
  static override styles: CSSResultGroup = [AreasElement.styles, plot, areas, styles];
  static override readonly words = compareWords;

  private readonly marks = new MarksNavigation(this, {
    count: () => this.view?.areas.length ?? 0,
    sentence: (index) => this.view?.areas[index]?.sentence ?? '',
    nearest: (x, y) => this.nearest(x, y),
    start: () => this.view?.start ?? 0,
    choose: (index) => this.choose(this.view!.areas[index]!.id),
  });
  /** What was typed into the search field. */
  private query = '';
  /** `value` (best first), `gap` (nearest to its target first), `name` or `document`. */
  order?: 'value' | 'gap' | 'name' | 'document';
  /** `baseline`: each area from its baseline to now. */
  from?: 'baseline';
  /** `id` of one more area whose value is drawn as a line. */
  benchmark?: string;
  /** `bar` (always from zero) or `dot`; default bars where the scale begins at zero by itself. */
  shape?: 'bar' | 'dot';

  constructor() {
    super();
    // On the host, so that the field has no listener of its own.
    this.addEventListener('input', (event) => this.handleFind(event));
    this.addEventListener('keydown', (event) => {
      // Enter that ends the writing of 汉字 takes nothing.
      if (event.key === 'Enter' && !event.isComposing) this.handleFind(event, true);
    });
  }

  protected override makeView(input: ViewInput): CompareView {
    const { order, from, reference, benchmark, shape } = this;
    return compareView(input, {
      highlight: this.standsOut(input),
      order,
      from,
      reference,
      benchmark,
      shape,
    });
  }

  /** As many empty rows as areas are asked for, else four: what comes must not push the page. */
  protected override placeholder(words: string, width: number): TemplateResult {
    const rows = listed(this.areas).length || 4;
    return outlineFigure(words, width, rows);
  }

  /** A name taken from the list is an area; Enter (`done`) takes the first one that fits. */
  private handleFind(event: Event, done = false): void {
    const field = event.composedPath()[0] as HTMLInputElement;
    const { areas, strip } = this.view ?? {};
    if (!strip || !field.hasAttribute('data-find')) return;
    this.query = field.value.trim();
    const found = matchAreas(areas!, this.query);
    const area = done ? found[0] : found.find(({ name }) => name === this.query);
    if (area) {
      field.value = this.query = area.name;
      this.announce(area.sentence);
      if (area.id !== this.chosen) this.choose(area.id);
    } else this.announce(strip.found(found.length));
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
    const { areas, strip, legend } = view;
    const active = areas[index] && { index, focused, lines: areas[index].lines };
    return html`${view.status ? this.statusTemplate(view) : nothing} ${this.findingTemplate(view)}
    ${strip ? searchField(strip, this.query, matchAreas(areas, this.query)) : nothing}
    ${areas[0] ? compareFigure(view.figure, view.summary, active) : nothing}
    ${view.others.map(
      ({ title, areas: left }) =>
        html`<dl class=${view.figure.width < ONE_LINE ? 'rest' : 'rest wide'} part="others">
          <dt>${title}</dt>
          ${left.map(({ name, text }) => html`<dd><b>${name}</b>${text}</dd>`)}
        </dl>`,
    )}
    ${
      legend[0]
        ? html`<p class="src legend" part="legend">
            ${legend.map(({ sign, text }) => html`<span><i class="k ${sign}"></i>${text}</span>`)}
          </p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-compare': DistrictCompare;
  }
}
