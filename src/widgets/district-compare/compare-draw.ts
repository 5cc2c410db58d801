import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import { PATHS, widest, widthOf } from './compare-figure.ts';
import type { AreaMark, CompareFigure } from './compare-figure.ts';

/** The area under the pointer or the keyboard, and what is said of it. */
export interface ActiveArea {
  readonly index: number;
  /** Draw the focus ring: the keyboard is here. */
  readonly focused: boolean;
  readonly lines: readonly string[];
}

/** The whole figure: one path per kind of mark, one text element per kind of text. */
export function compareFigure(figure: CompareFigure, name: string, active?: ActiveArea): TemplateResult {
  const { width, height, dotSize = nothing } = figure;
  const mark = active && figure.marks[active.index];
  // The stroke width of a strip depends on its dots; the other widths stand in the style sheet.
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${name}
    tabindex="0"
    data-marks
  >
    ${figure.paths.map(
      ({ name, path }) =>
        svg`<path class=${PATHS[name as keyof typeof PATHS] || name} d=${path} stroke-width=${name === 'strip' ? dotSize : nothing} />`,
    )}
    ${figure.texts.map(
      ({ name, items }) =>
        svg`<text class=${name}>${items.map(
          ({ x, y, anchor, text }) =>
            svg`<tspan x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</tspan>`,
        )}</text>`,
    )}
    ${mark ? activeMark(figure, mark, active) : nothing}
  </svg>`;
}

/** Ring, hair line and box beside the area's mark. */
function activeMark(figure: CompareFigure, mark: AreaMark, { focused, lines }: ActiveArea): TemplateResult {
  const { x, y, width, height, texts } = tipBox(figure, mark, lines);
  return svg`<g class="tip">
    ${mark.bottom > mark.top ? svg`<path class="tiprow" d="M-5 ${mark.top}V${mark.bottom}" />` : nothing}
    ${mark.placed ? svg`<circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />` : nothing}
    <rect class="tipbox" x=${x} y=${y} width=${width} height=${height} />
    <text class="d">${texts.map(
      (text, index) =>
        svg`<tspan x=${x + PAD} y=${y + PAD + 9 + index * STEP} class=${text.style === 'db' ? 'strong' : nothing}>${text.line}</tspan>`,
    )}</text>
  </g>`;
}

const PAD = 9;
const STEP = 19;
const OFF = 8;

/** A box 8 px below and right of the mark, above or left of it where the figure ends; never over the mark. */
export function tipBox(figure: CompareFigure, mark: AreaMark, lines: readonly string[]) {
  const most = Math.min(300, figure.width - 2 * PAD);
  const texts = lines.flatMap((words, index) => {
    const style = index ? 'd' : 'db';
    return textLines(words, most, 13, !index).map((line) => ({ line, style }) as const);
  });
  const width = round1(widest(texts, ({ line, style }) => widthOf(style, line)) + 2 * PAD);
  const height = texts.length * STEP + PAD;
  const reach = mark.placed ? 10 + OFF : OFF;
  const anchor = mark.placed ? mark.x : 26;
  const isRight = anchor + reach + width <= figure.width;
  const left = anchor - reach - width;
  const off = isRight || left >= 0 ? OFF : reach;
  const fits = mark.y + off + height <= figure.height;
  return {
    x: round1(isRight ? anchor + reach : Math.max(0, left)),
    y: round1(fits ? mark.y + off : Math.max(0, mark.y - off - height)),
    width,
    height,
    texts,
  };
}
