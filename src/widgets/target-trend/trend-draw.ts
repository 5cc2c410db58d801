import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Lettering, TrendFigure } from './trend-figure.ts';
import type { TrendView } from './target-trend.view.ts';
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
  { figure, name, empty, keys }: Pick<TrendView, 'figure' | 'name' | 'empty' | 'keys'>,
  active?: ActivePoint,
): TemplateResult {
  const { width, height, plot, marks, dot } = figure;
  const reachable = marks.length > 0;
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${name}
    aria-describedby=${reachable ? 'keys' : nothing}
    tabindex=${reachable ? 0 : nothing}
    ?data-marks=${reachable}
  >
    ${reachable ? svg`<desc id="keys">${keys}</desc>` : nothing}
    ${figure.paths.map(
      (entry) =>
        svg`<path class=${entry.name} d=${entry.path} stroke-width=${/^dots/.test(entry.name) ? dot : nothing} />`,
    )}
    ${figure.texts.map(
      (entry) =>
        svg`<text class=${entry.name === 'sh' ? 's halo' : entry.name === 's' ? 's' : `${entry.name} halo`}>${entry.items.map(oneText)}</text>`,
    )}
    ${
      empty
        ? svg`<text class="nv" x=${(plot.left + plot.right) / 2} y=${(plot.top + plot.bottom) / 2} text-anchor="middle">${empty}</text>`
        : nothing
    }
    ${active ? activePoint(figure, active) : nothing}
  </svg>`;
}

function oneText({ x, y, anchor, text, tail }: Lettering): TemplateResult {
  return svg`<tspan x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</tspan>${
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
  const { x, y, width, height, rows } = tipBox(figure, mark, words);
  const { plot } = figure;
  return svg`<g class="tip">
    <path class="crosshair" d="M${mark.x} ${plot.top}V${plot.bottom}" />
    <circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />
    <rect class="tipbox" x=${x} y=${y} width=${width} height=${height} rx="3" />
    <text class="d">${rows.map(
      (row) =>
        svg`<tspan class=${row.head ? 'strong' : 'k'} x=${x + PAD} y=${row.y}>${row.label}</tspan>${
          row.value
            ? svg`<tspan class=${row.head ? 'strong' : nothing} x=${x + width - PAD} y=${row.y} text-anchor="end">${row.value}</tspan>`
            : nothing
        }`,
    )}</text>
  </g>`;
}
