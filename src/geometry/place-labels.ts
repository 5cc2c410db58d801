import { boxesMeet } from './labels.ts';
import type { Place } from './decimate.ts';
import type { Box } from './labels.ts';

/** Something a label should rather not cover; `cost` says how much it matters (1 = as much as a less liked place). */
export interface Obstacle extends Box {
  readonly cost: number;
}

/**
 * Of `count` places, best first, the one where a label's lines stay inside `bounds`, meet no label of `taken` and cover
 * least. Undefined where there is none: a label is better dropped than printed over another. `at`: the boxes of its lines.
 */
export function bestPlace<Line extends Box>(
  count: number,
  at: (index: number) => readonly Line[],
  bounds: Box,
  taken: readonly Box[],
  obstacles: readonly Obstacle[],
): readonly Line[] | undefined {
  let found: readonly Line[] | undefined;
  let least = Infinity;
  for (let index = 0; index < count && index < least; index++) {
    const lines = at(index);
    const cost = index + costOf(lines, bounds, taken, obstacles, least - index);
    if (cost < least) [found, least] = [lines, cost];
  }
  return found;
}

/** What lines cover, as far as it is below `most`; Infinity where they must not stand. */
function costOf(
  lines: readonly Box[],
  bounds: Box,
  taken: readonly Box[],
  obstacles: readonly Obstacle[],
  most: number,
): number {
  for (const line of lines) {
    if (!isInside(line, bounds)) return Infinity;
    for (const other of taken) if (boxesMeet(line, other, 2)) return Infinity;
  }
  let cost = 0;
  for (const obstacle of obstacles) {
    for (const line of lines)
      if (boxesMeet(line, obstacle)) {
        cost += obstacle.cost;
        break;
      }
    if (cost >= most) return Infinity;
  }
  return cost;
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
export function lineObstacles(from: Place, to: Place, cost: number, step = 12): Obstacle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  const [dx, dy] = [(to.x - from.x) / count, (to.y - from.y) / count];
  const boxes: Obstacle[] = [];
  for (let index = 0; index < count; index++) {
    const [x, y] = [from.x + dx * index, from.y + dy * index];
    boxes.push({
      left: Math.min(x, x + dx),
      right: Math.max(x, x + dx),
      top: Math.min(y, y + dy) - 1,
      bottom: Math.max(y, y + dy) + 1,
      cost,
    });
  }
  return boxes;
}
