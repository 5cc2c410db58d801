import { barPath } from '../../geometry/bar.ts';
import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import type { Track } from '../../geometry/track.ts';
import { trackMarks } from '../../marks/value-track.ts';
import type { ValuePlaces } from '../../marks/value-track.ts';
import { ABOVE, BELOW, FIRST, HALF, marksOf, ROW } from './journey-figure.ts';
import type { JourneyFigure } from './journey-figure.ts';
import { lastRow, textRows } from './journey-texts.ts';

/** Where there is no way to go: the value against its wall. Words are ready, '' where there are none. */
export interface Side extends ValuePlaces {
  readonly hollow: boolean;
  readonly value: string;
  readonly when: string;
  readonly target: string;
  /** `基期 3.58‰（“十三五”初）`. */
  readonly from: string;
  /** The allowed side in words; only where value and target are the same number, which needs no scale. */
  readonly kept: string;
}

const MARGIN = 14;

/** A value that is to be kept stands on its wall, which needs no scale; any other on a stated one, allowed side right. */
export function sideFigure(side: Side, width: number): JourneyFigure {
  const { allowed, kept, open, hollow, value, when, from, ends } = side;
  const isMirrored = !!allowed && !allowed[0] && allowed[1] < 1;
  const margin = kept ? Math.max(22, Math.min(72, width / 7)) : MARGIN;
  const length = width - 2 * margin;
  const x = (at: number): number => round1(margin + length * (isMirrored ? 1 - at : at));
  const walls = side.walls ?? [];
  const wall = kept ? margin : x(walls.length > 1 ? (walls[0]! + walls[1]!) / 2 : (walls[0] ?? 1));
  const dot = kept ? margin : x(side.at ?? 0.5);
  const top = textRows([{ role: 'tl', text: side.target, x: wall }], width);
  const middle = (top.length ? FIRST + 4 + ABOVE : FIRST) + 2;
  // A value at an end of the scale says the end's number itself.
  const end = (right: number): string =>
    kept || (value && side.at !== undefined && dot === (right ? width - margin : margin))
      ? ''
      : (ends?.[isMirrored ? 1 - right : right] ?? '');
  const bottom = textRows(
    [
      { role: 's', text: end(0), x: margin },
      { role: 's', text: end(1), x: width - margin },
      { role: 'db halo', text: value, x: dot },
      { role: 's', text: when, x: dot, slack: 120 },
      { role: 's', text: kept, x: width - margin },
      { role: 's', text: from, x: side.base === undefined ? dot : x(side.base) },
    ],
    width,
  );
  const foot = middle + HALF.side;
  const track: Track = {
    length,
    thick: 2 * HALF.side,
    place: (at, out) => [x(at), foot - out],
    run: (at, out) => `L${[x(at), foot - out].join()}`,
  };
  const hasDot = kept || (side.at !== undefined && open! >= 0);
  return {
    width,
    height: middle + BELOW + ROW * Math.max(0, lastRow(bottom)) + 7,
    paths: {
      ...(kept ? keptMarks(margin, width, middle, !!side.heavy) : trackMarks({ ...side, dot: true }, track)),
      [hollow ? 'actdot hollow' : 'actdot']: hasDot ? circlePath(dot, middle, hollow ? 5.5 : 6.5) : '',
    },
    texts: [
      ...top.map((text) => ({ ...text, y: FIRST })),
      ...bottom.map((text) => ({ ...text, y: middle + BELOW + 1 + ROW * text.row })),
    ],
    marks: marksOf(middle, {
      baseline: from && side.base !== undefined ? x(side.base) : undefined,
      value: kept || side.at !== undefined ? dot : undefined,
      target: kept || walls.length ? wall : undefined,
    }),
  };
}

/** The wall at the left, and its allowed side to the right end. */
function keptMarks(left: number, width: number, middle: number, isHeavy: boolean): JourneyFigure['paths'] {
  const right = width - left;
  return {
    allowed: barPath(left, right, middle - HALF.side, middle + HALF.side),
    rail: `M${left} ${middle - 9}H${right}`,
    [isHeavy ? 'wall binding' : 'wall']: `M${left} ${middle - 12}V${middle + 8}`,
  };
}
