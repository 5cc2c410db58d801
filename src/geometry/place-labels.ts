import { boxesMeet } from './labels.ts';
import type { Box } from './labels.ts';

/** Something a label should rather not cover; `cost` says how much it matters (1 = as much as a less liked place). */
export interface Obstacle extends Box {
  readonly cost: number;
}

/** The places a label may take, best first; at each the boxes of its lines. */
export type LabelPlaces<Line extends Box> = readonly (readonly Line[])[];

/**
 * Puts labels one after the other where they meet no label placed before and stay inside `bounds`; of the places left
 * the one that covers least. A label without any place left is undefined: it is better dropped than printed over another.
 */
export function placeLabels<Line extends Box>(
  labels: readonly LabelPlaces<Line>[],
  bounds: Box,
  given: readonly Box[],
  obstacles: readonly Obstacle[],
): (readonly Line[] | undefined)[] {
  const taken = [...given];
  return labels.map((places) => {
    let found: readonly Line[] | undefined;
    let least = Infinity;
    places.forEach((lines, index) => {
      const isBlocked = (line: Box): boolean =>
        !isInside(line, bounds) || taken.some((other) => boxesMeet(line, other, 2));
      if (index >= least || lines.some(isBlocked)) return;
      let cost = index;
      for (const obstacle of obstacles)
        if (lines.some((line) => boxesMeet(line, obstacle))) cost += obstacle.cost;
      if (cost < least) [found, least] = [lines, cost];
    });
    if (found) taken.push(...found);
    return found;
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
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  cost: number,
  step = 12,
): Obstacle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
  return Array.from({ length: count }, (_, index) => {
    const xs = [index, index + 1].map((part) => x0 + ((x1 - x0) * part) / count);
    const ys = [index, index + 1].map((part) => y0 + ((y1 - y0) * part) / count);
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys) - 1,
      bottom: Math.max(...ys) + 1,
      cost,
    };
  });
}
