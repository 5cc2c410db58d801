import { actualOn, allowedOn, fractionOn } from './gauge-figure.ts';
import type { GaugeContent, GaugePaths } from './gauge-figure.ts';

/** How a form draws each mark. Places and lengths are fractions of the scale. */
export interface Track {
  /** Px from one end of the scale to the other. */
  readonly length: number;
  /** A filled part; `inner`: the narrower one of the actual value. */
  segment(from: number, to: number, inner: boolean): string;
  hatch(from: number, to: number): string;
  /** The whole track as a line, where it stands empty. */
  outline(): string;
  rail(from: number, to: number): string;
  wall(at: number): string;
  /** The centre of 左右. */
  centre(at: number): string;
  /** The baseline, and what explains it. */
  tick(at: number): string;
}

/** Smallest length of an actual mark: a value equal to the start of the scale is one line, not nothing. */
const LEAST_MARK = 2;

/** The marks of a gauge, whatever its form. */
export function gaugePaths(content: GaugeContent, track: Track): GaugePaths {
  const { scale, value, baseline } = content;
  const ends = value === undefined ? { empty: track.outline() } : { track: track.segment(0, 1, false) };
  if (!scale) return ends;
  const { solid, open } = actualOn(scale, content);
  return {
    ...ends,
    ...targetPaths(content, track),
    actual: solid && track.segment(...atLeast(solid, LEAST_MARK / track.length), true),
    bound: open && track.segment(...open, true) + track.hatch(...open),
    ticks: baseline === undefined ? undefined : track.tick(fractionOn(scale, baseline)),
  };
}

/** A mark at the very end of the scale grows back into it. */
function atLeast([from, to]: readonly [number, number], least: number): [number, number] {
  const end = Math.min(1, Math.max(to, from + least));
  return [Math.min(from, end - least), end];
}

function targetPaths({ scale, target }: GaugeContent, track: Track): GaugePaths {
  if (!scale || !target) return {};
  const { from, to, walls } = allowedOn(scale, target);
  const allowed = track.segment(from, to, false);
  const rail = track.rail(from, to);
  return target.about === undefined
    ? { allowed, rail, wall: walls.map((wall) => track.wall(wall)).join('') }
    : { allowed, about: rail, wall: track.centre(fractionOn(scale, target.about)) };
}
