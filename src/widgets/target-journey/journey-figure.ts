import type { JourneyText } from './journey-texts.ts';

/** Where the reader can stand. */
export interface JourneyMark {
  readonly kind: 'baseline' | 'value' | 'target';
  readonly x: number;
  readonly y: number;
}

/** The figure of a journey in px. */
export interface JourneyFigure {
  readonly width: number;
  readonly height: number;
  /** Paths by their class, in the order in which they are drawn. */
  readonly paths: Readonly<Record<string, string | undefined>>;
  readonly texts: readonly JourneyText[];
  /** From left to right. */
  readonly marks: readonly JourneyMark[];
}

/** Marks that there are, in the order in which arrows lead through them. */
export function marksOf(
  y: number,
  places: Readonly<Partial<Record<JourneyMark['kind'], number>>>,
): JourneyMark[] {
  const kinds = ['baseline', 'value', 'target'] as const;
  return kinds
    .flatMap((kind): JourneyMark[] => (places[kind] === undefined ? [] : [{ kind, x: places[kind], y }]))
    .sort((a, b) => a.x - b.x);
}

/** From one row of words to the next. */
export const ROW = 16;
/** From the base line of the words above to the middle of the track, and from there to the words below. */
export const ABOVE = 16;
export const BELOW = 24;
/** Base line of the highest words. */
export const FIRST = 14;
/** Half of the track's height: of the way, and of the allowed side. */
export const HALF = { way: 3, side: 5 } as const;
