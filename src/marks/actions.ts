import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The row of buttons: first the one that opens the data table, unless `word` is '', then the widget's own (`more`), then
 * the page's.
 */
export function actionsRow(
  open: boolean,
  word: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const toggle = html`<button
    type="button"
    class="do"
    data-do="table"
    aria-expanded=${open ? 'true' : 'false'}
  >
    ${word}
  </button>`;
  return html`<div class="acts" part="actions">
    ${word ? toggle : nothing}${more}<slot name="actions"></slot>
  </div>`;
}
