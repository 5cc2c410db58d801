import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { gaugeWords } from '../../language/gauge-words.ts';
import { quietLine } from '../../marks/notice.ts';
import { skeletonLines } from '../../marks/skeleton.ts';
import { valueMark } from '../../marks/value.ts';
import { gaugeDrawing } from './gauge-drawing.ts';
import { styles } from './indicator-gauge.styles.ts';
import { emptyGauge, gaugeView, layoutOf } from './indicator-gauge.view.ts';
import type { GaugeView } from './indicator-gauge.view.ts';

type Drawn = TemplateResult | typeof nothing;

/**
 * @summary One value against its target: an arc for measures with both ends, otherwise a bar or a dot on a stated scale.
 * @tag indicator-gauge
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart value - the value, in the figure or above it
 * @csspart target - the target's words where they stand below the figure
 * @csspart chart - the drawing
 * @csspart outline - the drawing that keeps the place while data load, or are missing
 * @csspart status - the status badge
 * @csspart finding - the sentence
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class IndicatorGauge extends IndicatorElement<GaugeView> {
  static override properties: PropertyDeclarations = { shape: {} };
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];
  static override readonly words = gaugeWords;

  /** `arc` or `bar`; default `arc` for shares from 0 to 100, else `bar`. An arc needs both ends of the measure. */
  shape?: 'arc' | 'bar';

  protected override makeView(input: ViewInput): GaugeView {
    return gaugeView(input, { shape: this.shape, min: toNumber(this.min), max: toNumber(this.max) });
  }

  /** A compact row is read beside its neighbours: what it leaves out, the page says once for all of them. */
  protected override hides(part: string): boolean {
    const left =
      this.density === 'compact'
        ? 'meta source table downloads'
        : this.view?.layout === 'narrow'
          ? 'meta'
          : '';
    return super.hides(part) || left.includes(part);
  }

  protected override headFirst({ layout }: GaugeView): boolean {
    return !/side|li/.test(layout);
  }

  /** As high as what will be drawn, as far as that can be known. */
  protected override outline(words: string, width: number, head: Drawn): TemplateResult {
    if (this.density === 'compact') return html`<div class="gauge list">${quietLine(words)}</div>`;
    const layout = layoutOf(this.shape !== 'bar', width, false);
    const finding =
      layout === 'narrow' ? [174] : Array<number>(width < 340 ? 3 : width < 560 ? 2 : 1).fill(280);
    const lines = skeletonLines(...(layout === 'row' ? [] : [106]), ...finding);
    const isSide = layout === 'side';
    return html`${isSide ? nothing : head}${this.placeholder(words, width, html`${isSide ? head : nothing}${lines}`)}${skeletonLines(174, 246)}`;
  }

  protected override placeholder(words: string, width: number, below?: TemplateResult): TemplateResult {
    const isArc = this.shape !== 'bar';
    const drawing = gaugeDrawing(emptyGauge(words, width, isArc), words, 'outline');
    return frame(isArc ? 'arc' : 'bar', layoutOf(isArc, width, false), html`<b>&nbsp;</b>`, drawing, [
      below ?? nothing,
    ]);
  }

  /** One order for all widths; an arc that has room stands beside its words, heading and all. */
  protected override renderView(view: GaugeView): TemplateResult {
    const { layout, shape, value, period, ends, figure, targetLine, targetFigure } = view;
    const drawing = gaugeDrawing(figure, view.picture);
    const status = this.statusTemplate(view);
    const finding = this.findingTemplate(view, { words: !/narrow|li/.test(layout) });
    const head = this.headFirst(view) ? nothing : this.headTemplate(view);
    const number = valueMark(value);
    if (/li/.test(layout))
      return html`<div class="gauge cp ${layout}">
          <div>${head}</div>
          <div class="n">${number}</div>
          <div class="sc n">${ends[0]}</div>
          ${drawing}
          <div class="sc">${ends[1]}</div>
          <div>${targetLine}</div>
          <div class="vst">${status}<span class="sc">${view.status?.reason}</span></div>
        </div>
        ${finding}`;
    const isRow = layout === 'row';
    const [due, rest] = targetLine.split(targetFigure);
    const target = html`<p class="tline" part="target">${due}<b>${targetFigure}</b>${rest}</p>`;
    return frame(
      shape,
      layout,
      html`${number}<span class="p">${period}</span>${isRow ? status : nothing}`,
      drawing,
      [head, figure.targetBelow ? target : nothing, isRow ? nothing : status, finding],
    );
  }
}

function frame(
  shape: string,
  layout: string,
  value: TemplateResult,
  drawing: TemplateResult,
  [head, target, status, finding]: readonly Drawn[],
): TemplateResult {
  return html`<div class="gauge ${shape} ${layout}">
    ${shape === 'bar' ? html`<div class="value" part="value">${value}</div>` : nothing}${drawing}
    <div>${head}${target}${status}${finding}</div>
  </div>`;
}

function toNumber(text: string | undefined): number | undefined {
  return text && isFinite(+text) ? +text : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-gauge': IndicatorGauge;
  }
}
