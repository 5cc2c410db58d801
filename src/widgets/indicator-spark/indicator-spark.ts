import { html, svg } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { InlineElement } from '../../element/inline-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sparkView } from './indicator-spark.view.ts';
import type { SparkView } from './indicator-spark.view.ts';
import { styles } from './indicator-spark.styles.ts';

/**
 * @summary A series and its target as a small picture in running text; the line keeps its height.
 * @tag indicator-spark
 * @slot - What readers see without data and before the script has come.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget
 * @csspart chart - the drawing
 */
export class IndicatorSpark extends InlineElement<SparkView> {
  static override styles: CSSResultGroup = [InlineElement.styles, styles];

  protected override makeView(input: ViewInput): SparkView {
    return sparkView(input);
  }

  protected override renderView({ paths, summary }: SparkView): TemplateResult {
    return html`<span class="spark"
      ><svg part="chart" viewBox="0 0 60 20" role="img" aria-label=${summary}>
        ${Object.keys(paths).map((kind) => paths[kind] && svg`<path class=${kind} d=${paths[kind]} />`)}
      </svg></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-spark': IndicatorSpark;
  }
}
