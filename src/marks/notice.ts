import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A problem in words: what, where, and what would be right. */
export interface NoticeView {
  readonly title: string;
  /** What was given and what would be right. */
  readonly text?: string;
  /** The place in the data, e.g. `indicators[3].series[0].targets[0].value`. */
  readonly path?: string;
  /** Word of the button that tries again; absent when trying again cannot help. */
  readonly retry?: string;
}

/** The box that stands in the place of the figure. Long paths may break before a point. */
export function problemBox(view: NoticeView): TemplateResult {
  return html`<div class="prob" role="group" aria-label=${view.title}>
    <p class="prob-t">${view.title}</p>
    ${view.text ? html`<p>${view.text}</p>` : nothing}
    ${view.path ? html`<p class="code">${view.path.split('.').join('\u200b.')}</p>` : nothing}
    ${view.retry ? html`<p>${retryButton(view.retry)}</p>` : nothing}
  </div>`;
}

/** Said above the last good picture when a newer one could not be had. */
export function staleLine(text: string, retry?: string): TemplateResult {
  return html`<div class="stale"><span>${text}</span>${retry ? retryButton(retry) : nothing}</div>`;
}

/** A quiet sentence in the place of a figure: loading, nothing given. */
export function quietLine(text: string): TemplateResult {
  return html`<p class="quiet">${text}</p>`;
}

function retryButton(word: string): TemplateResult {
  return html`<button type="button" class="do" data-do="retry">${word}</button>`;
}
