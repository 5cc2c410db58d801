import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { painted } from '../../marks/painted.ts';
import type { Painted } from '../../marks/painted.ts';
import { trackNodes } from '../../marks/value-track.ts';
import type { BigValue } from './gauge-arc.ts';
import type { GaugeFigure } from './gauge-figure.ts';

/** The figure as one picture with a name. */
export function gaugeDrawing(
  { width, height, paths, dot, value, texts }: GaugeFigure,
  name: string,
  part = 'chart',
): TemplateResult {
  const nodes = trackNodes(paths, dot);
  if (value) nodes.push(valueNode(value));
  for (const { role, x, y, text, anchor } of texts)
    if (text) nodes.push(['text', { class: role, x, y, 'text-anchor': anchor }, text]);
  return html`<svg
    part=${part}
    class="fig"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${name}
    ${painted(nodes)}
  ></svg>`;
}

/** Sizes stand on the parts of the value: the common style gives every text of a figure one size. */
function valueNode({ missing, x, y, spans }: BigValue): Painted {
  return [
    'text',
    { class: missing ? 'nv' : 'v', part: 'value', x, y, 'text-anchor': 'middle' },
    spans.map(({ text, size, quiet }): Painted => [
      'tspan',
      quiet ? { class: 'u', dx: 2, 'font-size': size } : { 'font-size': size },
      text,
    ]),
  ];
}
