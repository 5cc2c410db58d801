import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { arcTrack } from '../../geometry/track.ts';
import type { ValueView } from '../../marks/view.ts';

/** The value inside an arc, in parts of different size; it stands on `y`. */
export interface BigValue {
  readonly x: number;
  readonly y: number;
  readonly missing?: boolean;
  readonly spans: readonly ValueSpan[];
}

/** `quiet`: a unit or a word, not bold, with a blank before it. */
export interface ValueSpan {
  readonly text: string;
  readonly size: number;
  readonly quiet?: boolean;
}

interface Corner {
  readonly edge: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the first line, from the centre line; leader: x, from, to. */
  readonly first: number;
  readonly leader?: readonly [x: number, from: number, to: number];
}

/**
 * The free corner on the wall's half: the target's lines begin beside the wall and slide up until they are 14 px clear
 * of the arc. Moved far, they are joined to the wall by a vertical leader.
 */
export function targetCorner(lines: readonly string[], wall: number, cx: number, outer: number): Corner {
  const [x, y] = arcTrack(cx, 0, outer, 0).place(wall, 11);
  const side = wall < 0.5 ? -1 : 1;
  const long = Math.max(...lines.map((line) => textWidth(line, 13, true)));
  const far = Math.min(cx, side * (x - cx) + long);
  const near = Math.max(0, far - long);
  const tail = (lines.length - 1) * 15 + 3;
  const rise = Math.sqrt(Math.max(0, (outer + 14) ** 2 - near * near));
  const first = Math.min(-rise - tail, y + 4);
  return {
    edge: cx + side * far,
    anchor: side < 0 ? 'start' : 'end',
    first,
    leader: y - first - tail > 12 ? [x, y, first + tail + 3] : undefined,
  };
}

/** The value above the centre line `foot`, as large as the hole of this radius allows. */
export function bigValue(value: ValueView, x: number, foot: number, radius: number): BigValue {
  const largest = Math.min(44, 0.42 * radius);
  const up = Math.max(17, 0.6 * largest);
  const room = 2 * Math.sqrt(radius ** 2 - (up + 0.72 * largest) ** 2);
  const long = spansOf(value, largest).reduce(
    (sum, { text, size, quiet }) => sum + 2 + textWidth(text, size, !quiet),
    0,
  );
  const size = Math.max(14, Math.floor(Math.min(1, room / long) * largest));
  return { x, y: round1(foot - up), missing: value.missing, spans: spansOf(value, size) };
}

function spansOf(
  { sign = '', number, unit, symbol, after = '', missing }: ValueView,
  size: number,
): ValueSpan[] {
  if (missing) return [{ text: number, size: 16, quiet: true }];
  const small = round1(symbol ? 0.62 * size : Math.min(16, size));
  const spans: ValueSpan[] = [
    { text: sign, size: round1(0.72 * size) },
    { text: number, size },
    { text: unit, size: small, quiet: true },
    { text: after, size: Math.max(12, 0.75 * small), quiet: true },
  ];
  return spans.filter(({ text }) => text);
}
