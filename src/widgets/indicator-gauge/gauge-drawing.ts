import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { aboutSize, isWord, signSize } from './gauge-figure.ts';
import type { GaugeFigure, GaugeText } from './gauge-figure.ts';

type Drawn = TemplateResult | typeof nothing;

const CLASSES = { target: 'tl', scale: 's', gap: 'gap' };

/** The figure as one picture with a name. Paths that are not needed stay empty: one fixed template is the cheapest. */
export function gaugeDrawing(figure: GaugeFigure, name: string, part = 'chart'): TemplateResult {
  const { width, height, paths, dot, heavy } = figure;
  return html`<svg part=${part} class="fig" viewBox="0 0 ${width} ${height}" role="img" aria-label=${name}>
    <path class=${paths.empty ? 'emptytrack' : 'track'} d=${paths.empty ?? paths.track ?? ''} />
    <path class="allowed" d=${paths.allowed ?? ''} />
    <path class="act" d=${paths.actual ?? ''} />
    ${shape('bound', paths.bound)}${shape('axis', paths.axis)}${shape('basetick', paths.ticks)}
    ${shape('leader', paths.leader)}
    <path class=${paths.about ? 'rail soft' : 'rail'} d=${paths.about ?? paths.rail ?? ''} />
    <path class=${heavy ? 'wall binding' : 'wall'} d=${paths.wall ?? ''} />
    ${dot ? svg`<circle class="actdot" cx=${dot.x} cy=${dot.y} r=${dot.r} />` : nothing}
    ${figure.value && bigValue(figure.value)}${figure.texts.map(label)}
  </svg>`;
}

function shape(name: string, path: string | undefined): Drawn {
  return path ? svg`<path class=${name} fill="none" d=${path} />` : nothing;
}

function label({ role, x, y, text, anchor = 'start' }: GaugeText): TemplateResult {
  return svg`<text class=${CLASSES[role]} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** Sizes stand on the parts: the common style gives every text of a figure one size. */
function bigValue(value: NonNullable<GaugeFigure['value']>): TemplateResult {
  const { x, y, size, unitSize, sign, number, unit, symbol, after, missing } = value;
  if (missing) return svg`<text class="nv" part="value" x=${x} y=${y} text-anchor="middle">${number}</text>`;
  const part = (text: string | undefined, px: number, name = '', dx = 0): Drawn =>
    text ? svg`<tspan class=${name || nothing} dx=${dx || nothing} font-size=${px}>${text}</tspan>` : nothing;
  return svg`<text class="v" part="value" x=${x} y=${y} text-anchor="middle">${part(
    sign,
    signSize(sign ?? '', size),
    sign && isWord(sign) ? 'u' : '',
  )}${part(
    number,
    size,
  )}${part(unit, unitSize, 'u', symbol ? 1 : 4)}${part(after, aboutSize(unitSize), 'u', 1)}</text>`;
}
