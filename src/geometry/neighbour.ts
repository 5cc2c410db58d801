/** A step: along x or along y. */
export type Step = readonly [dx: number, dy: number];

/** Off the way counts this much more than along it. */
const ASIDE = 2;
/** What lies no further on than this is beside, not ahead. */
const LEAST = 1;

/** The place that a step leads to: the nearest one ahead, straight ahead before aside; itself where nothing is. */
export function neighbourOf(
  places: readonly { readonly x: number; readonly y: number }[],
  from: number,
  [dx, dy]: Step,
): number {
  const { x, y } = places[from]!;
  let best = from;
  let least = Infinity;
  places.forEach((place, index) => {
    const along = (place.x - x) * dx + (place.y - y) * dy;
    const aside = Math.abs((place.x - x) * dy) + Math.abs((place.y - y) * dx);
    const cost = along + ASIDE * aside;
    if (along > LEAST && cost < least) [best, least] = [index, cost];
  });
  return best;
}
