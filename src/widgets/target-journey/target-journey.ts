import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { MarksNavigation } from '../../element/marks-navigation.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { journeyWords } from '../../language/journey-words.ts';
import { hoverBox } from '../../marks/hover-box.ts';
import { painted } from '../../marks/painted.ts';
import { kept } from '../../marks/words.ts';
import { areas } from '../../theme/areas.ts';
import { plot } from '../../theme/plot.ts';
import type { JourneyFigure } from './journey-figure.ts';
import { journeyView } from './target-journey.view.ts';
import type { JourneyView } from './target-journey.view.ts';
import { styles } from './target-journey.styles.ts';

/** Height of a figure with one row of words above and below. */
const HEIGHT = 66;
/** From a mark to the box that speaks of it. */
const OFF = 16;

/**
 * @summary From baseline to target on one track, left to right whatever the direction, with the time used below it.
 * @tag target-journey
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot table - Replaces the data table; `light-text` writes one there.
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
  static override styles: CSSResultGroup = [IndicatorElement.styles, plot, areas, styles];
  static override readonly words = journeyWords;

  private readonly marks = new MarksNavigation(this, {
    count: () => this.view?.figure.marks.length ?? 0,
    sentence: (index) => this.view?.say(index).sentence ?? '',
    nearest: (x) => nearestMark(this.view!.figure, x),
    start: () => this.view!.figure.marks.findIndex(({ kind }) => kind === 'value'),
  });

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
    return html`${drawing(view, this.marks)}
      ${targetLine ? html`<p class="tline" part="target">${targetLine}</p>` : nothing}
      <div class="line">
        ${this.statusTemplate(view)}${
          line && !this.hides('finding')
            ? html`<p class="finding" part="finding" ${painted(kept(line))}></p>`
            : nothing
        }
      </div>
      ${this.findingTemplate(view, { words: false })}`;
  }
}

/** The figure as one picture with a name, and one tab stop. */
function drawing(view: JourneyView, { index, focused }: MarksNavigation): TemplateResult {
  const { figure, picture } = view;
  const { width, height, paths, texts, marks } = figure;
  const mark = marks[index];
  return html`<svg
    part="chart"
    class="fig"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${picture}
    tabindex=${marks[0] ? 0 : nothing}
    ?data-marks=${marks[0]}
  >
    ${Object.keys(paths).map((kind) => paths[kind] && svg`<path class=${kind} fill="none" d=${paths[kind]} />`)}
    ${texts.map(
      ({ role, x, y, text, anchor }) =>
        svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
    ${
      mark
        ? svg`<g class="tip">
            <circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />
            ${hoverBox(figure, { left: mark.x, top: mark.y - OFF, bottom: mark.y + OFF }, view.say(index).lines)}
          </g>`
        : nothing
    }
  </svg>`;
}

/** Along the track; of two in one place the first. */
function nearestMark({ marks }: JourneyFigure, x: number): number {
  const far = marks.map((mark) => Math.abs(mark.x - x));
  return far.indexOf(Math.min(...far));
}

declare global {
  interface HTMLElementTagNameMap {
    'target-journey': TargetJourney;
  }
}
