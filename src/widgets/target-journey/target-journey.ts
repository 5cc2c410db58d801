import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { journeyWords } from '../../language/journey-words.ts';
import { plot } from '../../theme/plot.ts';
import { journeyView } from './target-journey.view.ts';
import type { JourneyView } from './target-journey.view.ts';
import { styles } from './target-journey.styles.ts';

/** Height of a figure with one row of words above and below. */
const HEIGHT = 66;

/**
 * @summary From baseline to target on one track, left to right whatever the direction, with the time used below it.
 * @tag target-journey
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart chart - the drawing
 * @csspart target - the target's words where they stand below the figure
 * @csspart status - the status badge
 * @csspart finding - how far it is, beside the status
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class TargetJourney extends IndicatorElement<JourneyView> {
  static override styles: CSSResultGroup = [IndicatorElement.styles, plot, styles];
  static override readonly words = journeyWords;

  protected override makeView(input: ViewInput): JourneyView {
    return journeyView(input);
  }

  protected override placeholder(words: string, width: number): TemplateResult {
    return html`<svg class="fig" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${words}>
      <path class="emptytrack" d="M8 31H${width - 8}v6H8Z" />
      <text class="s" x="8" y="58">${words}</text>
    </svg>`;
  }

  protected override renderView(view: JourneyView): TemplateResult {
    const { line, targetLine } = view;
    return html`${drawing(view)}
      ${targetLine ? html`<p class="tline" part="target">${targetLine}</p>` : nothing}
      <div class="line">
        ${this.statusTemplate(view)}${
          line && !this.hides('finding') ? html`<p class="finding" part="finding">${line}</p>` : nothing
        }
      </div>
      ${this.findingTemplate(view, { words: false })}`;
  }
}

/** The figure as one picture with a name. */
function drawing({ figure: { width, height, paths, texts }, picture }: JourneyView): TemplateResult {
  return html`<svg part="chart" class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label=${picture}>
    ${Object.keys(paths).map((kind) => paths[kind] && svg`<path class=${kind} fill="none" d=${paths[kind]} />`)}
    ${texts.map(
      ({ role, x, y, text, anchor }) =>
        svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'target-journey': TargetJourney;
  }
}
