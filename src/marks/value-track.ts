import { acrossPath, alongPath, bandPath, hatchPath } from '../geometry/track.ts';
import type { Track } from '../geometry/track.ts';
import type { ValueScale } from '../geometry/value-scale.ts';
import type { Painted } from './painted.ts';

type Part = readonly [from: number, to: number];

/** A value against its target on a scale. Places are shares of the scale, held inside it. */
export interface ValuePlaces extends Partial<ValueScale> {
  /** Ends of the scale in words; absent when there is nothing to put on a scale. */
  readonly ends?: readonly [low: string, high: string];
  /** Places of the value (absent without one), of zero or the end nearest to it, and of the baseline. */
  readonly at?: number;
  readonly zero?: number;
  readonly base?: number;
  /** The allowed side, and its walls; `about` (左右): the one place is its centre, and there is no wall. */
  readonly allowed?: Part;
  readonly walls?: readonly number[];
  readonly about?: boolean;
  /** The side that a printed bound leaves open: −1 below the value, 1 above it, 0 none. */
  readonly open?: number;
  /** Binding and mandatory targets have the heavier wall. */
  readonly heavy?: boolean;
}

/** Paths by their class; one path per meaning, so that an idle figure stays a handful of nodes. */
export type TrackPaths = Record<string, string | undefined>;

const HATCH_STEP = 7;

/** The marks of a value on its track, straight or bent; a dot is placed by the figure, at `track.place(at)`. */
export function trackMarks(places: ValuePlaces, track: Track, isBent = false): TrackPaths {
  const { at, zero = 0, low, high, dot, open, base, allowed, walls, about, heavy } = places;
  const { thick, length } = track;
  const [rail, wall, tick, inset] = isBent ? [6, 11, 9, 0.2 * thick] : [5, 9, 7, 0.27 * thick];
  const hatched = open && ([open < 0 ? 0 : at!, open < 0 ? at! : 1] as const);
  // A value at the start of the scale is one line, not nothing.
  const least = 2 / length;
  const end = Math.max(zero, at ?? 0, least);
  return {
    [at === undefined ? 'emptytrack' : 'track']: bandPath(track, 0, 1),
    allowed: allowed && bandPath(track, ...allowed),
    act:
      at === undefined || dot || open! < 0
        ? ''
        : bandPath(track, Math.min(zero, at, end - least), end, inset),
    bound: hatched
      ? bandPath(track, ...hatched, inset) + hatchPath(track, ...hatched, inset, HATCH_STEP)
      : '',
    basetick: base === undefined ? '' : acrossPath(track, base, -tick, 0),
    axis: low! < 0 && high! > 0 ? acrossPath(track, zero, -4, thick) : '',
    [about ? 'rail soft' : 'rail']: allowed && alongPath(track, ...allowed, thick + rail),
    [heavy ? 'wall binding' : 'wall']: walls
      ?.map((place) => acrossPath(track, place, about ? thick + 1 : -2, thick + wall))
      .join(''),
  };
}

/** Where a value stands as a dot. */
export interface TrackDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The marks inside a figure. What CSS does not fill stays open. */
export function trackNodes(paths: TrackPaths, dot?: TrackDot): Painted[] {
  const nodes: Painted[] = [];
  for (const key of Object.keys(paths))
    if (paths[key]) nodes.push(['path', { class: key, fill: 'none', d: paths[key] }]);
  if (dot) nodes.push(['circle', { class: 'actdot', cx: dot.x, cy: dot.y, r: dot.r }]);
  return nodes;
}
