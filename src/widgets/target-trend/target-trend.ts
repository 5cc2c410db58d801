import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { MarksNavigation } from '../../element/marks-navigation.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { trendWords } from '../../language/trend-words.ts';
import { quietLine } from '../../marks/notice.ts';
import { statusBadge } from '../../marks/status.ts';
import { plot } from '../../theme/plot.ts';
import { styles } from './target-trend.styles.ts';
import { trendView } from './target-trend.view.ts';
import type { TrendView } from './target-trend.view.ts';
import { trendDrawing } from './trend-draw.ts';
import { figureHeight } from './trend-scales.ts';

/** Width under which only status and figure stand. */
const NARROW = 200;

/**
 * @summary History, planned path and the target as a gate at its period, for one area or up to six.
 * @tag target-trend
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses a point
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart chart - the drawing
 * @csspart status - the status badge
 * @csspart finding - the sentence
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class TargetTrend extends IndicatorElement<TrendView> {
  static override properties: PropertyDeclarations = { projection: { type: Boolean } };
  static override styles: CSSResultGroup = [IndicatorElement.styles, plot, styles];
  static override readonly words = trendWords;

  private readonly marks = new MarksNavigation(this, {
    count: () => this.view?.figure.marks.length ?? 0,
    sentence: (index) => this.view?.describe(index).sentence ?? '',
    nearest: (x, y) => this.nearest(x, y),
    start: () => this.view?.start ?? -1,
    choose: (index) => this.view && this.select(this.view.choice(index)),
  });

  /** Continue the pace since the baseline to the target's period, as a dotted line. */
  projection = false;

  protected override makeView(input: ViewInput, other?: TrendView): TrendView {
    return trendView(input, { projection: this.projection, facts: other?.facts });
  }

  protected override placeholder(words: string, width: number): TemplateResult {
    const height = figureHeight(width);
    return html`<svg class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label=${words}>
      <text class="nv" x=${width / 2} y=${height / 2} text-anchor="middle">${words}</text>
    </svg>`;
  }

  /** The figure names the first, the last and the target; more values are printed as a table, as long as it is one page. */
  protected override get printed(): string {
    const { length } = this.view?.figure.marks ?? [];
    return this.print ?? (length > 2 && length < 60 ? 'table' : '');
  }

  /** The point nearest along the time axis; of several at one time the nearest in height. */
  private nearest(x: number, y: number): number {
    const far = (this.view?.figure.marks ?? []).map(
      (mark) => Math.abs(mark.x - x) * 1000 + Math.abs(mark.y - y),
    );
    return far.indexOf(far.reduce((a, b) => Math.min(a, b), Infinity));
  }

  protected override renderView(view: TrendView): TemplateResult {
    const { index, focused } = this.marks;
    const { areas, figure } = view;
    const active = figure.marks[index] && { index, focused, words: view.describe(index) };
    const finding = this.findingTemplate(view, { words: figure.width >= NARROW });
    return html`${areas.length ? nothing : this.statusTemplate(view)}${finding}${
      areas.length && !this.hides('status') ? this.renderAreas(view) : nothing
    }${view.empty ? quietLine(view.empty) : trendDrawing(view, active)}`;
  }

  /** One line with the status of each area. */
  private renderAreas({ areas }: TrendView): TemplateResult {
    return html`<p class="two">
      ${areas.map(
        ({ name, status, quiet }) =>
          html`<span
            >${status ? statusBadge({ ...status, word: `${name} ${status.word}` }, { size: 14 }) : `${name} ${quiet}`}</span
          >`,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'target-trend': TargetTrend;
  }
}
