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
  const kept: Own[] = [];
  let start = 0;
  let column = Math.floor(line[0]!.x);
  for (let end = 1; end <= line.length; end++) {
    const next = end < line.length ? Math.floor(line[end]!.x) : NaN;
    if (next === column) continue;
    kept.push(...extremes(line, start, end));
    start = end;
    column = next;
  }
  return kept;
}

function extremes<Own extends Place>(line: readonly Own[], start: number, end: number): Own[] {
  let low = start;
  let high = start;
  for (let index = start; index < end; index++) {
    if (line[index]!.y < line[low]!.y) low = index;
    if (line[index]!.y > line[high]!.y) high = index;
  }
  const indexes = [start, Math.min(low, high), Math.max(low, high), end - 1];
  return indexes.filter((index, place) => !indexes.includes(index, place + 1)).map((index) => line[index]!);
}
