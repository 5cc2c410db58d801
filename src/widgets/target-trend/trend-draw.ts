import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { PATHS, TEXT_CLASSES } from './trend-figure.ts';
import type { TrendFigure, TrendText } from './trend-figure.ts';
import type { PointWords } from './trend-speech.ts';
import { PAD, tipBox } from './trend-tip.ts';

/** The point under the pointer or the keyboard. */
export interface ActivePoint {
  readonly index: number;
  /** The keyboard is here. */
  readonly focused: boolean;
  readonly words: PointWords;
}

/** The whole figure: one path per kind of mark, one text element per kind of text. */
export function trendDrawing(
  figure: TrendFigure,
  name: string,
  empty: string,
  active?: ActivePoint,
): TemplateResult {
  const { width, height, plot } = figure;
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    role=${figure.marks.length ? 'application' : 'img'}
    aria-label=${name}
    tabindex=${figure.marks.length ? 0 : nothing}
    ?data-marks=${figure.marks.length > 0}
  >
    ${figure.paths.map(
      (entry) =>
        svg`<path class=${PATHS[entry.name]} d=${entry.path} stroke-width=${entry.stroke ?? nothing} />`,
    )}
    ${figure.texts.map((entry) => svg`<text class=${TEXT_CLASSES[entry.name]}>${entry.items.map(oneText)}</text>`)}
    ${
      empty
        ? svg`<text class="nv" x=${(plot.left + plot.right) / 2} y=${(plot.top + plot.bottom) / 2} text-anchor="middle">${empty}</text>`
        : nothing
    }
    ${active ? activePoint(figure, active) : nothing}
  </svg>`;
}

function oneText({ x, y, anchor, text, tail }: TrendText): TemplateResult {
  return svg`<tspan x=${x} y=${y} text-anchor=${anchor ?? nothing}>${text}</tspan>${
    tail ? svg`<tspan class="tail" dx="6">${tail}</tspan>` : nothing
  }`;
}

/** Hair line, ring and box. */
function activePoint(
  figure: TrendFigure,
  { index, focused, words }: ActivePoint,
): TemplateResult | typeof nothing {
  const mark = figure.marks[index];
  if (!mark) return nothing;
  const box = tipBox(figure, mark, words);
  const { plot } = figure;
  return svg`<g class="tip">
    <path class="crosshair" d="M${mark.x} ${plot.top}V${plot.bottom}" />
    <circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />
    <rect class="tipbox" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3" />
    <text class="d">${box.rows.map(
      ({ y, label, value, head }) =>
        svg`<tspan class=${head ? 'strong' : 'k'} x=${box.x + PAD} y=${y}>${label}</tspan>${
          value
            ? svg`<tspan class=${head ? 'strong' : nothing} x=${box.x + box.width - PAD} y=${y} text-anchor="end">${value}</tspan>`
            : nothing
        }`,
    )}</text>
  </g>`;
}
