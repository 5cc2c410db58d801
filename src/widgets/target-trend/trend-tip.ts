import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { TrendFigure, TrendMark } from './trend-figure.ts';
import type { PointWords } from './trend-speech.ts';

/** The box beside a point: names on its left side, numbers on its right. */
export interface TipBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly {
    readonly y: number;
    readonly label: string;
    readonly value: string;
    readonly head: boolean;
  }[];
}

export const PAD = 12;
const LINE = 18;
const OFF = 8;
/** Radius of the ring, which the box leaves free. */
const RING = 10;
const GAP = 14;
const SIZE = 13;

/** 8 px below and right of the point; left of it or above it where the figure ends, never over it. */
export function tipBox(figure: TrendFigure, mark: TrendMark, words: PointWords): TipBox {
  const most = Math.max(80, figure.width - 2 * PAD);
  const rows = words.rows.flatMap(([label, value], index) => fitted(label, value, most, !index));
  const width = Math.max(...rows.map((row) => rowWidth(row.label, row.value, row.head))) + 2 * PAD;
  const height = rows.length * LINE + 2 * PAD - 6;
  const right = mark.x + RING + OFF;
  const left = mark.x - RING - OFF - width;
  const beside = right + width <= figure.width ? right : left >= 0 ? left : undefined;
  const x = beside ?? Math.max(0, Math.min(mark.x - width / 2, figure.width - width));
  const below = mark.y + (beside === undefined ? RING + OFF : OFF);
  const above = mark.y - (beside === undefined ? RING + OFF : OFF) - height;
  const y =
    below + height <= figure.height
      ? below
      : beside === undefined
        ? Math.max(above, -height)
        : Math.max(0, above);
  return {
    x: round1(x),
    y: round1(y),
    width: round1(width),
    height,
    rows: rows.map((row, index) => ({ ...row, y: round1(y + PAD + 9 + index * LINE) })),
  };
}

/** One row, or two where name and number do not fit beside each other. */
function fitted(label: string, value: string, most: number, head: boolean) {
  if (rowWidth(label, value, head) <= most) return [{ label, value, head }];
  const lines = [...textLines(label, most, SIZE, head), ...textLines(value, most, SIZE, head)];
  return lines.map((line) => ({ label: line, value: '', head }));
}

function rowWidth(label: string, value: string, head: boolean): number {
  return textWidth(label, SIZE, head) + (value ? GAP + textWidth(value, SIZE, head) : 0);
}
