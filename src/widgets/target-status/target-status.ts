import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { DEFAULT_WIDTH } from '../../element/view-input.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { quietLine } from '../../marks/notice.ts';
import { painted } from '../../marks/painted.ts';
import type { Painted } from '../../marks/painted.ts';
import { badgeNode, statusBadge } from '../../marks/status.ts';
import type { StatusView } from '../../marks/view.ts';
import { sampleTag, sourceMark } from '../../marks/words.ts';
import { PopoverController } from './popover-controller.ts';
import { styles } from './target-status.styles.ts';
import { targetStatusView } from './target-status.view.ts';
import type { TargetStatusView } from './target-status.view.ts';

/**
 * @summary The verdict as a badge of shape and word, as large as the text around it; a press opens the arithmetic.
 * @tag target-status
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot source - Replaces the source line of the popover.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @csspart figure - the whole widget
 * @csspart status - the badge
 * @csspart popover - what a press opens: numbers, formulas, method, source
 * @csspart finding - the sentence in the popover, where no verdict is given
 * @csspart source - notes and source in the popover
 */
export class TargetStatus extends IndicatorElement<TargetStatusView> {
  static override properties: PropertyDeclarations = { form: {} };
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];

  /** `shape`: the shape alone, its words for a voice and under the pointer; default shape and words. */
  form?: 'shape';

  constructor() {
    super();
    new PopoverController(this, () => {
      this.opened.arithmetic = false;
      this.requestUpdate();
    });
  }

  protected override makeView(input: ViewInput): TargetStatusView {
    return targetStatusView(input, this.form === 'shape');
  }

  /** A badge is as wide as its words. */
  protected override get room(): number {
    return DEFAULT_WIDTH;
  }

  protected override outline(words: string): TemplateResult {
    return quietLine(words);
  }

  protected override headFirst(): boolean {
    return false;
  }

  /** Source and table stand in the popover, or nowhere. */
  protected override hides(part: string): boolean {
    return /source|table|downloads/.test(part) || super.hides(part);
  }

  protected override renderView(view: TargetStatusView): TemplateResult {
    const { status, quiet, sample, hint } = view;
    const isOpen = this.opened.arithmetic;
    const isShape = this.form === 'shape';
    const badge = status ? badgeNode(status, { open: isOpen, hint }) : noBadge(quiet!, isShape, hint);
    return html`<span class=${isShape ? 'only' : ''} ${painted([badge])}>${sampleTag(sample)}</span
      >${!isShape && status?.reason ? html`<span class="reason">${status.reason}</span>` : nothing}
      ${isOpen && status ? this.drawPopover(view, status) : nothing}`;
  }

  /** Numbers and formulas; where there are none, or no verdict, the sentence that says why. */
  private drawPopover(view: TargetStatusView, status: StatusView): TemplateResult {
    return html`<div class="pop screen" part="popover" role="group" aria-label=${view.name} tabindex="0">
      <div class="pop-h">${statusBadge(status)}<span class="pop-n">${view.name}</span></div>
      ${this.findingTemplate(view, { words: !view.arithmetic || !!view.why })}
      ${super.hides('source') ? nothing : sourceMark(view)}
    </div>`;
  }
}

/** Without a target there is no verdict: a dash among shapes. */
function noBadge(words: string, isShape: boolean, hint: string): Painted {
  const inner: Painted[] = [
    ['span', { 'aria-hidden': 'true' }, '—'],
    ['span', { class: 'status-w' }, words],
  ];
  return isShape ? ['span', { title: hint }, inner] : ['span', { class: 'quiet' }, words];
}

declare global {
  interface HTMLElementTagNameMap {
    'target-status': TargetStatus;
  }
}
