import { round1 } from './scale.ts';

/** Dots of equal size stacked in columns, so that every one of thousands is there and their shape can be read. */
export interface DotColumns {
  /** Width of a column in px. */
  readonly pitch: number;
  /** Stroke width that draws the dots. */
  readonly size: number;
  /** Height of the tallest column. */
  readonly height: number;
  /** Place of every dot in the order given: px along the scale, and px above the ground. */
  readonly places: readonly { readonly x: number; readonly up: number }[];
  /** All dots upon the line `ground` as one path, to be drawn with round ends. */
  path(ground: number): string;
}

/** Widths a column may have: the widest whose tallest column still fits is taken. */
const PITCHES = [10, 8, 6, 5, 4, 3];

export interface DotOptions {
  /** Greatest height allowed; where the tallest column is higher, all dots move closer to each other. */
  readonly room: number;
  /** Least width of a column. */
  readonly finest: number;
  /** Distance in px of the nearest two values that there can be (figures with one decimal: 0.1). A column then
   * holds a whole number of them, for otherwise it would hold now two, now one, and the shape show teeth. */
  readonly step?: number;
  /** Index of a value that stands on top of its column: within one the order means nothing. */
  readonly top?: number;
}

/** Stacks values, given as px along the scale. */
export function dotColumns(
  values: readonly number[],
  { room, finest, step = 0, top }: DotOptions,
): DotColumns {
  const whole = (pitch: number): number =>
    step > 0 && step < pitch ? Math.ceil(pitch / step - 1e-6) * step : pitch;
  const fits = (pitch: number): boolean => most(columnCounts(values, pitch)) * pitch <= room;
  const pitch =
    PITCHES.filter((entry) => entry > finest)
      .map(whole)
      .find(fits) ?? whole(finest);
  const counts = columnCounts(values, pitch);
  const rise = Math.min(pitch * 0.95, room / Math.max(1, most(counts)));
  const filled = new Map<number, number>();
  return {
    pitch,
    size: round1(pitch * 0.77),
    height: most(counts) * rise,
    places: values.map((value, index) => {
      const column = columnOf(value, pitch);
      const below = filled.get(column) ?? 0;
      if (index !== top) filled.set(column, below + 1);
      return {
        x: round1(column * pitch),
        up: ((index === top ? counts.get(column)! - 1 : below) + 0.5) * rise,
      };
    }),
    path: (ground) => columnsPath(counts, { pitch, rise, ground }),
  };
}

function columnOf(value: number, pitch: number): number {
  // A hair to the right, or values half way between two columns would fall now here, now there.
  return Math.round(value / pitch + 1e-6);
}

function columnCounts(values: readonly number[], pitch: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const column = columnOf(value, pitch);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

function most(counts: Map<number, number>): number {
  let greatest = 0;
  counts.forEach((count) => (greatest = Math.max(greatest, count)));
  return greatest;
}

/** Where dots would melt into each other a column is one line: the same picture from a shorter path. */
function columnsPath(
  counts: Map<number, number>,
  { pitch, rise, ground }: { readonly pitch: number; readonly rise: number; readonly ground: number },
): string {
  let path = '';
  counts.forEach((count, column) => {
    const x = round1(column * pitch);
    if (rise < 1.2) path += `M${x} ${round1(ground - rise / 2)}v${round1(-(count - 1) * rise)}`;
    else
      for (let index = 0; index < count; index++) path += `M${x} ${round1(ground - (index + 0.5) * rise)}h0`;
  });
  return path;
}
