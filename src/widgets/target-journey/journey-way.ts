import { barPath } from '../../geometry/bar.ts';
import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { ABOVE, BELOW, FIRST, HALF, marksOf, ROW } from './journey-figure.ts';
import type { JourneyFigure } from './journey-figure.ts';
import { lastRow, textRows } from './journey-texts.ts';
import type { JourneyText, RowText } from './journey-texts.ts';

/** The way from baseline (0) to target (1); every word is ready, and '' where there is none. */
export interface Way {
  /** Share of the way; absent where the baseline is the only value. */
  readonly share?: number;
  /** The other end of a range, as a share. */
  readonly far?: number;
  /** Share of the time, held between 0 and 1. */
  readonly time?: number;
  readonly hollow: boolean;
  readonly heavy: boolean;
  /** 左右: the walls are dotted. */
  readonly soft: boolean;
  readonly base: string;
  readonly value: string;
  readonly target: string;
  readonly since: string;
  readonly due: string;
  readonly elapsed: string;
  /** Baseline value and its period in one, where there is no room above the track. */
  readonly both: string;
}

/** Room beyond the ends, and how far beyond them a value is drawn in its place, in shares of the way. */
const SIDE = 14;
export const BEYOND = { before: -2, after: 3 } as const;
/** Where the line to such a value is broken. */
const CUT = 16;
/** How much lower words stand under the triangle. */
const TRIANGLE = 3;

/** Where the way lies: both ends keep their margins unless the value goes beyond one of them. */
function scaleOf(low: number, high: number, width: number): (share: number) => number {
  const margin = Math.max(22, Math.min(72, width / 7));
  const room = width - margin - SIDE;
  const length = Math.min(
    width - 2 * margin,
    room / Math.max(1, high),
    room / (1 - low),
    (width - 2 * SIDE) / (high - low),
  );
  const start = Math.max(margin, SIDE - low * length);
  return (share) => round1(start + share * length);
}

/** Track, way, walls, dots and the triangle of the time, with their words above and below. */
export function wayFigure(way: Way, width: number): JourneyFigure {
  const { share = 0, far = 1, time, heavy, soft, hollow } = way;
  const low = Math.max(BEYOND.before, Math.min(0, share));
  const high = Math.min(BEYOND.after, Math.max(1, share, far));
  const x = scaleOf(low, high, width);
  const [start, end] = [x(0), x(1)];
  const at = x(Math.max(low, Math.min(high, share)));
  const isCut = share < low || share > high;
  const isBack = share < 0;

  const top = topTexts(way, start, at, end, width);
  const isBaseAbove = top.some(({ role }) => role === 'd');
  const bottom = textRows(
    [
      { role: 's', text: isBaseAbove || way.share === undefined ? way.since : way.both, x: start },
      { role: 's', text: way.due, x: end },
      { role: 's', text: way.elapsed, x: x(time ?? 0) },
    ],
    width,
  );
  const rows = lastRow(top);
  const middle = FIRST + 4 + ABOVE + ROW * Math.max(0, rows);
  const targetRow = top.find(({ role }) => role === 'tl')?.row ?? 0;
  const placed = (text: RowText, y: number): JourneyText => ({ ...text, y: round1(y) });
  const texts = [
    ...top.map((text) => placed(text, middle - ABOVE - ROW * text.row - (text.role === 'tl' ? 4 : 0))),
    ...bottom.map((text) =>
      placed(text, middle + BELOW + ROW * text.row + (time === undefined ? 0 : TRIANGLE)),
    ),
  ];
  const wall = `V${middle + 9}`;
  const edge = Math.min(far, high);
  const line = at - Math.sign(at - start) * CUT;
  return {
    width,
    height: Math.max(...texts.map(({ y }) => y), middle + 12) + 5,
    texts,
    marks: marksOf(middle, { baseline: start, value: way.share === undefined ? undefined : at, target: end }),
    paths: {
      track: barPath(start, end, middle - HALF.way, middle + HALF.way),
      allowed: far > 1 ? barPath(end, x(edge), middle - HALF.side, middle + HALF.side) : '',
      [isBack ? 'way back' : 'way']:
        way.share === undefined ? '' : `M${start} ${middle}H${isCut ? `${line - 4}m8 0H${at}` : at}`,
      rail: far > 1 ? `M${end} ${middle - 9}H${x(edge)}` : '',
      [`wall${soft ? ' soft' : heavy ? ' binding' : ''}`]:
        `M${end} ${middle - 13 - ROW * targetRow}${wall}` +
        (far > 1 && far <= high ? `M${x(far)} ${middle - 13}${wall}` : ''),
      time: time === undefined ? '' : `M${x(time)} ${middle + 6}l4.5 8h-9Z`,
      basedot: circlePath(start, middle, 5.5),
      [hollow ? 'actdot hollow' : 'actdot']:
        way.share === undefined ? '' : circlePath(at, middle, hollow ? 5.5 : 6.5),
    },
  };
}

/** Above the track; the baseline's words only where they have room beside those of the value. */
function topTexts(way: Way, start: number, at: number, end: number, width: number): RowText[] {
  const isAlone = way.share === undefined;
  // The wall goes up to its words: those of the value keep to their side of it.
  const half = textWidth(way.value, 13, true) / 2 + 6;
  const beside = at > end ? Math.max(at, end + half) : Math.min(at, end - half);
  return textRows(
    [
      { role: 'db halo', text: isAlone ? way.base : way.value, x: isAlone ? start : beside },
      { role: 'tl', text: way.target, x: end },
      { role: 'd', text: isAlone ? '' : way.base, x: start },
    ],
    width,
  ).filter(({ role, row }) => role !== 'd' || !row);
}
