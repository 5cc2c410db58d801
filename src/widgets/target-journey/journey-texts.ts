import { spansMeet } from '../../geometry/label-rows.ts';
import type { Span } from '../../geometry/label-rows.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';

/** Class of a text: value in regular or bold type, scale text, target. */
export type TextRole = 'd' | 'db halo' | 's' | 'tl';

/** A text that wants to stand centred on `x`. */
export interface Wish {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  /** How far it may be moved aside, px; default: so far that it still touches its place. */
  readonly slack?: number;
}

export interface RowText extends Wish {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Counted away from the track. */
  readonly row: number;
}

/** A text of the figure, with its base line. */
export type JourneyText = Omit<RowText, 'row' | 'slack'> & { readonly y: number };

const GAP = 8;
/** Fonts that run wider than the estimate by no more than this stay inside when anchored to an end. */
const EDGE = 3;

/**
 * Texts on rows of a figure `width` px wide, the most important first: each in the first row where it meets no other, as
 * near to its place as it can be. One that is wider than the figure is left out.
 */
export function textRows(wishes: readonly Wish[], width: number): RowText[] {
  const rows: Span[][] = [];
  const placed: RowText[] = [];
  for (const wish of wishes) {
    const { role, text, x } = wish;
    const wide = textWidth(text, role === 's' ? 12 : 13, /^(db|tl)/.test(role));
    if (!text || wide > width) continue;
    const { slack = wide / 2 + GAP } = wish;
    for (let row = 0, isPlaced = false; !isPlaced; row++) {
      const taken = (rows[row] = rows[row] ?? []);
      const [left] = [
        x - wide / 2,
        ...taken.flatMap((span) => [span.x + span.width + GAP, span.x - GAP - wide]),
      ]
        .map((start) => Math.max(0, Math.min(start, width - wide)))
        .filter((start) => {
          const far = Math.abs(start + wide / 2 - x);
          const isFree = !taken.some((span) => spansMeet(span, { x: start, width: wide }, GAP - 1));
          return isFree && (far <= slack || !taken.length);
        })
        .sort((a, b) => Math.abs(a + wide / 2 - x) - Math.abs(b + wide / 2 - x));
      if (left === undefined) continue;
      isPlaced = true;
      taken.push({ x: left, width: wide });
      placed.push({ ...wish, row, ...anchored(left, wide, width) });
    }
  }
  return placed;
}

function anchored(left: number, wide: number, width: number): Pick<RowText, 'x' | 'anchor'> {
  if (left < EDGE) return { x: 0, anchor: 'start' };
  if (left + wide > width - EDGE) return { x: width, anchor: 'end' };
  return { x: round1(left + wide / 2), anchor: 'middle' };
}

/** The highest row that is in use; −1 without any text. */
export function lastRow(texts: readonly RowText[]): number {
  return Math.max(-1, ...texts.map(({ row }) => row));
}
