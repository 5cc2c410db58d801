import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Lettering } from '../../geometry/sheet.ts';
import { PAD, ROW, tipBox } from '../../geometry/tip-box.ts';
import { painted } from '../../marks/painted.ts';
import type { Painted } from '../../marks/painted.ts';
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
  const { width, height, marks } = figure;
  const reachable = marks.length > 0;
  const nodes = [...figureNodes(figure), ...(active ? [activePoint(figure, active)] : [])];
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${name}
    aria-describedby=${reachable ? 'keys' : nothing}
    tabindex=${reachable ? 0 : nothing}
    ?data-marks=${reachable}
    ${painted(reachable ? [['desc', { id: 'keys' }, keys], ...nodes] : nodes)}
  ></svg>`;
}

function figureNodes({ paths, texts }: TrendSheet): Painted[] {
  return [
    ...Object.keys(paths).map((kind): Painted => ['path', { class: kind, d: paths[kind] }]),
    ...Object.keys(texts).map((kind): Painted => ['text', { class: kind }, texts[kind]!.flatMap(lettering)]),
  ];
}

function lettering({ x, y, anchor, text, tail }: Lettering): Painted[] {
  const words: Painted = ['tspan', { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor }, text];
  return tail ? [words, ['tspan', { class: 'tail', dx: 6 }, tail]] : [words];
}

/** Hair line, ring and box. */
function activePoint(figure: TrendSheet, { index, focused, words }: ActivePoint): Painted {
  const mark = figure.marks[index]!;
  const { x, y, width, height, rows } = tipBox(figure, mark, words.rows);
  const { top, bottom } = figure.plot;
  const ring = focused ? 'focusring' : 'focusring hover';
  return [
    'g',
    { class: 'tip' },
    [
      ['path', { class: 'crosshair', d: `M${mark.x} ${top}V${bottom}` }],
      ['circle', { class: ring, cx: mark.x, cy: mark.y, r: 10 }],
      ['rect', { class: 'tipbox', x, y, width, height, rx: 3 }],
      [
        'text',
        { class: 'd' },
        rows.flatMap(([label, value], row): Painted[] => {
          const at = y + PAD + 9 + row * ROW;
          const end = { class: row ? '' : 'strong', x: x + width - PAD, y: at, 'text-anchor': 'end' };
          return [
            ['tspan', { class: row ? 'k' : 'strong', x: x + PAD, y: at }, label],
            ['tspan', end, value],
          ];
        }),
      ],
    ],
  ];
}
