import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { gaugeWords } from '../../language/gauge-words.ts';
import { quietLine } from '../../marks/notice.ts';
import { skeletonLines } from '../../marks/skeleton.ts';
import { gaugeDrawing } from './gauge-drawing.ts';
import { isWord } from './gauge-figure.ts';
import type { ValueWords } from './gauge-figure.ts';
import { styles } from './indicator-gauge.styles.ts';
import { ARC_BESIDE, ARC_WIDTH, emptyGauge, gaugeView } from './indicator-gauge.view.ts';
import type { GaugeView } from './indicator-gauge.view.ts';

type Drawn = TemplateResult | typeof nothing;

/**
 * @summary One value against its target: an arc for measures with both ends, otherwise a bar or a dot on a stated scale.
 * @tag indicator-gauge
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart value - the value, in the figure or above it
 * @csspart target - the target's words where they stand below the figure
 * @csspart chart - the drawing
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
  shape?: string;

  protected override makeView(input: ViewInput): GaugeView {
    return gaugeView(input, { shape: this.shape, min: toNumber(this.min), max: toNumber(this.max) });
  }

  /**
   * A compact row is read beside its neighbours: what it leaves out, the page says once for all of them. Below
   * 200 px the meta line goes too.
   */
  protected override hides(part: string): boolean {
    const left = this.density === 'compact' ? /^(meta|source|table)$/ : /^meta$/;
    const small = this.density === 'compact' || this.view?.layout === 'narrow';
    return super.hides(part) || (small && left.test(part));
  }

  protected override headFirst({ layout }: GaugeView): boolean {
    return !/side|li/.test(layout);
  }

  protected override placeholder(words: string, width: number): TemplateResult {
    return html`<div class=${this.shape === 'bar' ? 'gauge' : 'gauge arc'}>
      ${gaugeDrawing(emptyGauge(words, width, this.shape), words, 'outline')}
    </div>`;
  }

  /** As high as what will be drawn: the words stand beside an arc where there is room, a compact row is low. */
  protected override outline(words: string, width: number, head: Drawn): TemplateResult {
    if (this.density === 'compact') return html`<div class="gauge list">${quietLine(words)}</div>`;
    const bar = this.shape === 'bar';
    if (!bar && width >= ARC_BESIDE)
      return html`<div class="gauge arc side">
          ${gaugeDrawing(emptyGauge(words, ARC_WIDTH), words, 'outline')}
          <div>${head}${skeletonLines(106, 280, 280, ...(width < 560 ? [280, 280] : [280]))}</div>
        </div>
        ${skeletonLines(174, 246)}`;
    const finding = width < 200 ? [] : width < 340 ? [280, 280, 280] : bar ? [280] : [280, 280];
    return html`${head}
    ${bar ? html`<div class="value"><b>&nbsp;</b></div>` : nothing}${this.placeholder(words, width)}
    ${skeletonLines(106, ...finding, 174, 246)}`;
  }

  /** One order for all widths; an arc that has room stands beside its words, heading and all. */
  protected override renderView(view: GaugeView): TemplateResult {
    const { layout, value, period, figure, targetLine, targetWords } = view;
    const drawing = gaugeDrawing(figure, view.picture);
    const status = this.statusTemplate(view);
    if (this.density === 'compact') return this.renderCompact(view, drawing, status);
    const beside = layout === 'row';
    const target = figure.targetBelow
      ? html`<p class=${targetWords && layout !== 'narrow' ? 'words' : 'tline'} part="target">
          ${targetLine}
        </p>`
      : nothing;
    return html`<div class=${classes(view)}>
      ${
        view.shape === 'bar'
          ? html`<div class="value" part="value">
              ${valueText(value)}<span class="p">${period}</span
              >${beside ? html`<div class="vst">${status}</div>` : nothing}
            </div>`
          : nothing
      }
      ${drawing}
      <div>
        ${layout === 'side' ? this.headTemplate(view) : nothing} ${target} ${beside ? nothing : status}
        ${this.findingTemplate(view, { words: layout !== 'narrow' })}
      </div>
    </div>`;
  }

  /** One row with the scale's ends beside the track; narrow: name and value, track, target and status. */
  private renderCompact(view: GaugeView, drawing: TemplateResult, status: Drawn): TemplateResult {
    const [low, high] = view.ends;
    return html`<div class="${classes(view)} cp">
        <div>${this.headTemplate(view)}</div>
        <div class="n">${valueText(view.value)}</div>
        <div class="sc n">${low}</div>
        ${drawing}
        <div class="sc">${high}</div>
        <div class="tg">${view.targetLine}</div>
        <div class="vst">${status}<span class="sc">${view.status?.reason}</span></div>
      </div>
      ${this.findingTemplate(view, { words: false })}`;
  }
}

function classes({ layout, shape, value, long }: GaugeView): string {
  return `gauge ${shape} ${layout}${value.missing ? ' none' : long ? ' long' : ''}`;
}

function toNumber(text: string | undefined): number | undefined {
  return text && isFinite(+text) ? +text : undefined;
}

function valueText({ sign, number, unit, symbol, after }: ValueWords): TemplateResult {
  const sized = sign ? html`<span class=${isWord(sign) ? 'u' : 'sg'}>${sign}</span>` : nothing;
  const behind = after ? html`<span class="ab">${after}</span>` : nothing;
  return html`<span class="vv"
    ><b>${sized}${number}</b><span class=${symbol ? 'u sym' : 'u'}>${unit}${behind}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-gauge': IndicatorGauge;
  }
}
