/** A place in a figure. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A long line with at most four places for each px column — first, lowest, highest, last, in their order — so that
 * it looks the same and no peak is lost. `exact` places or fewer come back as they are.
 */
export function decimate<Own extends Place>(line: readonly Own[], exact = 600): readonly Own[] {
  if (line.length <= exact) return line;
  const kept = seenIn(
    line.length,
    (index) => Math.floor(line[index]!.x),
    (index) => line[index]!.y,
  );
  return kept.map((index) => line[index]!);
}

/** Of `count` places in a row those that can be seen: the first, lowest, highest and last of each column. */
export function seenIn(
  count: number,
  columnOf: (index: number) => number,
  heightOf: (index: number) => number,
): number[] {
  const kept: number[] = [];
  let [start, low, high] = [0, 0, 0];
  let [bottom, top] = [Infinity, -Infinity];
  let column = NaN;
  for (let index = 0; index <= count; index++) {
    const next = index < count ? columnOf(index) : NaN;
    if (next !== column) {
      if (index) keep(kept, start, low, high, index - 1);
      start = index;
      column = next;
      [bottom, top] = [Infinity, -Infinity];
    }
    if (index === count) break;
    const height = heightOf(index);
    if (height < bottom) [bottom, low] = [height, index];
    if (height > top) [top, high] = [height, index];
  }
  return kept;
}

/** In their order, each once. */
function keep(kept: number[], start: number, low: number, high: number, end: number): void {
  kept.push(start);
  for (const index of [Math.min(low, high), Math.max(low, high), end])
    if (index > kept[kept.length - 1]!) kept.push(index);
}
