import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Grey lines that keep the place of verdict, finding and source while data load; more of them where it is narrow. */
export function skeletonLines(narrow: boolean): TemplateResult {
  const lines = narrow ? [106, 280, 280, 280, 174, 246] : [106, 280, 174, 246];
  const path = lines.map((length, index) => `M0 ${12 + index * 28}h${length}v12h-${length}Z`).join('');
  const height = lines.length * 28;
  return html`<svg
    class=${narrow ? 'gl narrow' : 'gl'}
    viewBox="0 0 280 ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="track" d=${path} />
  </svg>`;
}
