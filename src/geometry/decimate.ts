/** A place in a figure. */
export type Place = readonly [x: number, y: number];

/**
 * A long line with at most four places for each px column — first, lowest, highest, last, in their order — so that
 * it looks the same and no peak is lost. `exact` places or fewer come back as they are.
 */
export function decimate(line: readonly Place[], exact = 600): readonly Place[] {
  if (line.length <= exact) return line;
  const kept: Place[] = [];
  let start = 0;
  for (let end = 1; end <= line.length; end++) {
    if (end < line.length && Math.floor(line[end]![0]) === Math.floor(line[start]![0])) continue;
    kept.push(...extremes(line, start, end));
    start = end;
  }
  return kept;
}

function extremes(line: readonly Place[], start: number, end: number): Place[] {
  let low = start;
  let high = start;
  for (let index = start; index < end; index++) {
    if (line[index]![1] < line[low]![1]) low = index;
    if (line[index]![1] > line[high]![1]) high = index;
  }
  const indexes = [start, Math.min(low, high), Math.max(low, high), end - 1];
  return indexes.filter((index, place) => !indexes.includes(index, place + 1)).map((index) => line[index]!);
}
