import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { PAD, ROW, tipBox } from '../../geometry/tip-box.ts';
import type { TrendView } from './target-trend.view.ts';
import type { TrendSheet } from './trend-figure.ts';
import type { PointSpeech } from './trend-speech.ts';

/** The point under the pointer or the keyboard. */
export interface ActivePoint {
  readonly index: number;
  /** The keyboard is here. */
  readonly focused: boolean;
  readonly words: PointSpeech;
}

/** The whole figure: one path per kind of mark, one text element per kind of text. */
export function trendDrawing(
  { figure, name, keys }: Pick<TrendView, 'figure' | 'name' | 'keys'>,
  active?: ActivePoint,
): TemplateResult {
  const { width, height, marks, paths, texts } = figure;
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
    ${Object.keys(paths).map((kind) => svg`<path class=${kind} d=${paths[kind]} />`)}
    ${Object.keys(texts).map(
      (kind) =>
        svg`<text class=${kind}>${texts[kind]!.map(
          ({ x, y, anchor, text, tail }) =>
            svg`<tspan x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</tspan>${
              tail && svg`<tspan class="tail" dx="6">${tail}</tspan>`
            }`,
        )}</text>`,
    )}
    ${active ? activePoint(figure, active) : nothing}
  </svg>`;
}

/** Hair line, ring and box. */
function activePoint(figure: TrendSheet, { index, focused, words }: ActivePoint): TemplateResult {
  const mark = figure.marks[index]!;
  const { x, y, width, height, rows } = tipBox(figure, mark, words.rows);
  const { top, bottom } = figure.plot;
  return svg`<g class="tip">
    <path class="crosshair" d="M${mark.x} ${top}V${bottom}" />
    <circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />
    <rect class="tipbox" x=${x} y=${y} width=${width} height=${height} rx="3" />
    <text class="d">${rows.map(([label, value], row) => {
      const at = y + PAD + 9 + row * ROW;
      return svg`<tspan class=${row ? 'k' : 'strong'} x=${x + PAD} y=${at}>${label}</tspan><tspan class=${row ? '' : 'strong'} x=${x + width - PAD} y=${at} text-anchor="end">${value}</tspan>`;
    })}</text>
  </g>`;
}
