import { html } from 'lit';
import type { TemplateResult } from 'lit';

export interface Download {
  /** `png`, `svg`, `csv`, or `copy`: the picture, for pasting. */
  readonly kind: string;
  readonly word: string;
}

/** What can be taken away, a button each; `note` says what became of the last press. */
export function downloadRow(name: string, downloads: readonly Download[], note: string): TemplateResult {
  return html`<div class="acts" role="group" aria-label=${name}>
    ${downloads.map(
      ({ kind, word }) =>
        html`<button type="button" class="do" data-do="save" data-kind=${kind}>${word}</button>`,
    )}<span>${note}</span>
  </div>`;
}
