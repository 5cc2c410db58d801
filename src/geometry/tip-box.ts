import { textWidth } from './text.ts';

/** A row of the box beside a point: a name on its left side, a number or '' on its right. */
export type TipRow = readonly [label: string, value: string];

export interface TipBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TipRow[];
}

const SIZE = 13;
/** From a point to its box: the ring, and 8 px. */
const OFF = 18;
/** Room inside the box, and from one row to the next. */
export const PAD = 12;
export const ROW = 18;

/** A box below and right of a point, above it or drawn back where the figure ends, never over it. */
export function tipBox(
  figure: { readonly width: number; readonly height: number },
  mark: { readonly x: number; readonly y: number },
  all: readonly TipRow[],
): TipBox {
  const room = ([label, value]: TipRow): number =>
    textWidth(label, SIZE, true) + (value ? 14 + textWidth(value, SIZE, true) : 0) + 2 * PAD;
  const fits = (row: TipRow): boolean => room(row) <= figure.width;
  // A row that is too wide becomes two; what is still too wide is left to the spoken sentence.
  const rows = all
    .flatMap((row): TipRow[] => (fits(row) ? [row] : row.map((text): TipRow => [text, ''])))
    .filter(fits);
  const width = Math.max(...rows.map(room));
  const height = rows.length * ROW + 2 * PAD - 6;
  const x = Math.max(0, Math.min(mark.x + OFF, figure.width - width));
  const off = x < mark.x + OFF ? OFF : 8;
  const y = mark.y + off + height <= figure.height ? mark.y + off : mark.y - off - height;
  return { x, y, width, height, rows };
}
