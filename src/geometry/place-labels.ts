import { boxesMeet } from './labels.ts';
import type { Box } from './labels.ts';

/** Something a label should rather not cover; `cost` says how much it matters (1 = as much as a less liked place). */
export interface Obstacle extends Box {
  readonly cost: number;
}

/** The places a label may take, best first. */
export interface LabelChoice<Place> {
  readonly places: readonly { readonly place: Place; readonly box: Box }[];
}

/**
 * Puts labels one after the other where they meet no label placed before and stay inside `bounds`; of the places left
 * the one that covers least. A label without any place left is undefined: it is better dropped than printed over another.
 */
export function placeLabels<Place>(
  labels: readonly LabelChoice<Place>[],
  room: { readonly bounds: Box; readonly taken: readonly Box[]; readonly obstacles: readonly Obstacle[] },
): (Place | undefined)[] {
  const taken = [...room.taken];
  return labels.map(({ places }) => {
    let found: (typeof places)[number] | undefined;
    let least = Infinity;
    places.forEach((candidate, index) => {
      const { box } = candidate;
      if (index >= least || !isInside(box, room.bounds) || taken.some((other) => boxesMeet(box, other, 2)))
        return;
      let cost = index;
      for (const obstacle of room.obstacles) if (boxesMeet(box, obstacle)) cost += obstacle.cost;
      if (cost < least) [found, least] = [candidate, cost];
    });
    if (found) taken.push(found.box);
    return found?.place;
  });
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** A line as small boxes along it, so that labels can keep off it. */
export function lineObstacles(
  from: readonly [number, number],
  to: readonly [number, number],
  cost: number,
  step = 12,
): Obstacle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
  return Array.from({ length: count }, (_, index) => {
    const x = [index, index + 1].map((part) => from[0] + ((to[0] - from[0]) * part) / count) as [
      number,
      number,
    ];
    const y = [index, index + 1].map((part) => from[1] + ((to[1] - from[1]) * part) / count) as [
      number,
      number,
    ];
    return {
      left: Math.min(...x),
      right: Math.max(...x),
      top: Math.min(...y) - 1,
      bottom: Math.max(...y) + 1,
      cost,
    };
  });
}
