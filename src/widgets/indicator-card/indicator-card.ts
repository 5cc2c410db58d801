import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { cardWords } from '../../language/card-words.ts';
import { quietLine } from '../../marks/notice.ts';
import { skeletonLines } from '../../marks/skeleton.ts';
import { valueMark } from '../../marks/value.ts';
import type { CardRow } from './card-rows.ts';
import { styles } from './indicator-card.styles.ts';
import { SIDE, cardView } from './indicator-card.view.ts';
import type { CardView } from './indicator-card.view.ts';

type Drawn = TemplateResult | typeof nothing;

/**
 * @summary One number with its verdict: value and period, the change since the baseline, target, distance and status.
 * @tag indicator-card
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading; a link to a page about the indicator may stand here.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget, with its outline
 * @csspart heading - the heading
 * @csspart value - the value and its period
 * @csspart rows - change, target and distance
 * @csspart status - the status badge
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class IndicatorCard extends IndicatorElement<CardView> {
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];
  static override readonly words = cardWords;

  protected override makeView(input: ViewInput): CardView {
    return cardView(input);
  }

  /** As high as a card with value, three rows and a status. */
  protected override outline(words: string, width: number, head: Drawn): TemplateResult {
    const rows = width >= SIDE ? [] : [280, 280, 280];
    return html`${head}${quietLine(words)}${skeletonLines(174, ...rows, 280, 106, 246, 106)}`;
  }

  /** The rows say what the sentence says; it stays in the text for a voice and in `toText()`. */
  protected override renderView(view: CardView): TemplateResult {
    const { layout, below, value, size, period, rows, status } = view;
    const reason = !this.hides('status') && status?.reason;
    return html`<div class=${`card ${layout}${below ? ' below' : ''}`}>
      <div class=${`value ${size}`} part="value">${valueMark(value)}<span class="p">${period}</span></div>
      ${rows.length ? html`<dl class="kv" part="rows">${rows.map(rowMark)}</dl>` : nothing}
      <div>${this.statusTemplate(view)}${reason ? html`<p class="reason">${reason}</p>` : nothing}</div>
      ${this.findingTemplate(view, { words: false })}
    </div>`;
  }
}

function rowMark({ label, value, note }: CardRow): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}${note ? html`<small>${note}</small>` : nothing}</dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-card': IndicatorCard;
  }
}
