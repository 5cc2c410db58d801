import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Grey lines of the given lengths (280 = the whole width) that keep the place of words while data load. */
export function skeletonLines(...lengths: readonly number[]): TemplateResult {
  const path = lengths.map((length, index) => `M0 ${12 + index * 28}h${length}v12h-${length}Z`).join('');
  return html`<svg
    class="gl"
    height="${lengths.length * 1.75}em"
    viewBox="0 0 280 ${lengths.length * 28}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="track" d=${path} />
  </svg>`;
}
