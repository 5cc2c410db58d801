import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedText } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { hoverBox } from '../../marks/hover-box.ts';
import { painted } from '../../marks/painted.ts';
import type { Painted } from '../../marks/painted.ts';
import { ONE_LINE } from '../../language/comparison.ts';
import { widthOf } from './compare-sheet.ts';
import type { AreaMark, CompareFigure, TextName } from './compare-sheet.ts';

/** The area under the pointer or the keyboard, and what is said of it. */
export interface ActiveArea {
  readonly index: number;
  /** Draw the focus ring: the keyboard is here. */
  readonly focused: boolean;
  readonly lines: readonly string[];
}

/** The whole figure: one path per kind of mark, one text element per kind of text. */
export function compareFigure(figure: CompareFigure, name: string, active?: ActiveArea): TemplateResult {
  const { width, height, dotSize } = figure;
  const mark = active && figure.marks[active.index];
  const nodes = [
    ...figure.paths.map(([classes, d]): Painted => [
      'path',
      { class: classes, d, 'stroke-width': classes === 'dots' ? dotSize : undefined },
    ]),
    ...figure.texts.map(textNode),
  ];
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
    ${painted(nodes)}
  >
    ${mark ? activeMark(figure, mark, active) : nothing}
  </svg>`;
}

/** Rows without anything in them, as high as they will be. */
export function outlineFigure(words: string, width: number, rows: number): TemplateResult {
  const [top, step] = width < ONE_LINE ? [38, 44] : [42, rows > 4 ? 32 : 44];
  const height = top + rows * step + 23;
  const lines = Array.from({ length: rows + 1 }, (_, index) => `M0 ${top + index * step}H${width}`);
  return html`<svg class="fig" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <path class="grid" d=${lines.join('')} />
    <text class="s" y=${top + 20}>${words}</text>
  </svg>`;
}

function textNode([name, items]: readonly [TextName, readonly PlacedText[]]): Painted {
  if (name === 's n' || name === 'd n') return charactersNode(name, items);
  const words = items.map(({ x, y, anchor, text }): Painted => [
    'tspan',
    { x, y, 'text-anchor': anchor },
    text,
  ]);
  return ['text', { class: name }, words];
}

/** Ranks, numbers of the scale, a column of values: one node for all, with a place for every character. */
function charactersNode(name: TextName, items: readonly PlacedText[]): Painted {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { x, y, text } of items) {
    let at = x;
    for (const character of text) {
      xs.push(round1(at));
      ys.push(y);
      // Small ones without the safety of the estimate, so that they touch; a value keeps it, for fonts with wide digits.
      at += widthOf(name, character) * (name === 's n' ? 0.945 : 1);
    }
  }
  const places = { class: name[0], x: xs.join(' '), y: ys.join(' ') };
  return ['text', places, items.map(({ text }) => text).join('')];
}

/** Ring, bar, and a box that is never over the mark. */
function activeMark(figure: CompareFigure, mark: AreaMark, active: ActiveArea): TemplateResult {
  const { x, y, top, bottom } = mark;
  return svg`<g class="tip">
    <path class="tiprow" d="M-5 ${top}V${bottom}" />
    <circle class=${active.focused ? 'focusring' : 'focusring hover'} cx=${x} cy=${y} r="10" />
    ${hoverBox(figure, { left: x, top: y - 16, bottom: y + 16 }, active.lines)}
  </g>`;
}
