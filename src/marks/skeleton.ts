import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Grey lines that keep the place of the finding and the source while data load. */
export function skeletonLines(): TemplateResult {
  return html`<svg class="gl" viewBox="0 0 280 112" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 0h106v12H0ZM0 24h280v12H0ZM0 48h280v12H0ZM0 72h174v12H0ZM0 102h246v9H0Z" />
  </svg>`;
}
