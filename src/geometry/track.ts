import { round1 } from './scale.ts';

/**
 * A scale laid out in the plane, straight or bent. `at` is a share of its length from 0 to 1; `out` counts px outwards
 * from its inner edge (the foot of a bar), so that walls, rails and ticks are drawn alike on every form.
 */
export interface Track {
  /** Px from one end to the other. */
  readonly length: number;
  readonly thick: number;
  place(at: number, out: number): readonly [x: number, y: number];
  /** The path command that follows the track to a place. */
  run(at: number, out: number, back?: boolean): string;
}

/** A bar from x = 0 to `length`. */
export function barTrack(length: number, foot: number, thick: number): Track {
  const place: Track['place'] = (at, out) => [round1(at * length), round1(foot - out)];
  return { length, thick, place, run: (at, out) => `L${place(at, out)}` };
}

/** A half circle that opens downwards. */
export function arcTrack(cx: number, cy: number, inner: number, thick: number): Track {
  const place: Track['place'] = (at, out) => {
    const angle = Math.PI * (1 - at);
    return [round1(cx + (inner + out) * Math.cos(angle)), round1(cy - (inner + out) * Math.sin(angle))];
  };
  return {
    length: Math.PI * (inner + thick),
    thick,
    place,
    run: (at, out, back) => {
      const r = round1(inner + out);
      return `A${r} ${r} 0 0 ${back ? 0 : 1} ${place(at, out)}`;
    },
  };
}

/** A line across the track. */
export function acrossPath({ place }: Track, at: number, from: number, to: number): string {
  return `M${place(at, from)}L${place(at, to)}`;
}

/** A line along the track. */
export function alongPath({ place, run }: Track, from: number, to: number, out: number): string {
  return `M${place(from, out)}${run(to, out)}`;
}

/** A part of the track, narrower by `inset` on both sides, as a closed path. */
export function bandPath(track: Track, from: number, to: number, inset = 0): string {
  const back = `L${track.place(to, inset)}${track.run(from, inset, true)}Z`;
  return alongPath(track, from, to, track.thick - inset) + back;
}

/** Slanted strokes, about `step` px apart, inside the same part: hatching that needs no pattern and so no id. */
export function hatchPath(track: Track, from: number, to: number, inset: number, step: number): string {
  const { place, thick, length } = track;
  const rise = thick - 2 * inset;
  const lean = rise / length;
  let path = '';
  for (let foot = to - step / length; foot > from - lean; foot -= step / length) {
    const [low, high] = [Math.max(from, foot), Math.min(to, foot + lean)].map((at) =>
      place(at, inset + (rise * (at - foot)) / lean),
    );
    path += `M${low}L${high}`;
  }
  return path;
}
