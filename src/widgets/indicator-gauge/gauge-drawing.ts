import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { trackDrawing } from '../../marks/value-track.ts';
import type { GaugeFigure } from './gauge-figure.ts';

/** The figure as one picture with a name. */
export function gaugeDrawing(
  { width, height, paths, dot, value, texts }: GaugeFigure,
  name: string,
  part = 'chart',
): TemplateResult {
  // Sizes stand on the parts of the value: the common style gives every text of a figure one size.
  return html`<svg part=${part} class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label=${name}>
    ${trackDrawing(paths, dot)}
    ${
      value &&
      svg`<text class=${value.missing ? 'nv' : 'v'} part="value" x=${value.x} y=${value.y} text-anchor="middle">${value.spans.map(
        ({ text, size, quiet }) =>
          svg`<tspan class=${quiet ? 'u' : nothing} dx=${quiet ? 2 : nothing} font-size=${size}>${text}</tspan>`,
      )}</text>`
    }
    ${texts.map(
      ({ role, x, y, text, anchor }) =>
        svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;
}
