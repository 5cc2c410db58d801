import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { GaugeFigure } from './gauge-figure.ts';

/** The figure as one picture with a name. What CSS does not fill stays open. */
export function gaugeDrawing(
  { width, height, paths, dot, value, texts }: GaugeFigure,
  name: string,
  part = 'chart',
): TemplateResult {
  return html`<svg part=${part} class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label=${name}>
    ${Object.keys(paths).map((key) => paths[key] && svg`<path class=${key} fill="none" d=${paths[key]} />`)}
    ${dot && svg`<circle class="actdot" cx=${dot.x} cy=${dot.y} r=${dot.r} />`} ${value && bigValue(value)}
    ${texts.map(
      ({ role, x, y, text, anchor }) =>
        svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;
}

/** Sizes stand on the parts: the common style gives every text of a figure one size. */
function bigValue({ x, y, missing, spans }: NonNullable<GaugeFigure['value']>): TemplateResult {
  return svg`<text class=${missing ? 'nv' : 'v'} part="value" x=${x} y=${y} text-anchor="middle">${spans.map(
    ({ text, size, quiet, dx }) =>
      svg`<tspan class=${quiet ? 'u' : nothing} dx=${dx ?? nothing} font-size=${size}>${text}</tspan>`,
  )}</text>`;
}
