import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The button that opens and closes the data table. */
export function tableToggle(word: string, open: boolean): TemplateResult {
  return html`<button type="button" class="do" data-do="table" aria-expanded=${open ? 'true' : 'false'}>
    ${word}
  </button>`;
}
