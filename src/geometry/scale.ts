import { ticks } from 'd3-array';

/** A linear scale: `at` maps a number of the domain to px. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  at(value: number): number;
}

/** A degenerate domain maps everything to the middle of the range. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  const origin = d1 === d0 ? (r0 + r1) / 2 : r0;
  return { domain, range, at: (value) => origin + (value - d0) * slope };
}

/** The least and the greatest of many numbers, one after the other; what is not finite does not count. */
export function newExtent() {
  let [low, high] = [Infinity, -Infinity];
  return {
    add(number = NaN): void {
      if (!Number.isFinite(number)) return;
      if (number < low) low = number;
      if (number > high) high = number;
    },
    /** Empty where there was no number. */
    ends: (): number[] => (low <= high ? [low, high] : []),
  };
}

/** Round numbers inside [from, to], about `count` of them. */
export function tickValues(from: number, to: number, count: number): number[] {
  return ticks(from, to, count);
}

/** Coordinates in pictures carry one decimal: half the bytes, and stored pictures do not flicker. */
export function round1(px: number): number {
  return Math.round(px * 10) / 10;
}
