import type { Comparator, Direction } from '../contract/document.ts';

/** Which side a word means: +1 for higher, ≥ and >; −1 for lower, ≤ and <; 0 for others. */
export function sideOf(word: Direction | Comparator | undefined): number {
  return /^[gh]/.test(word!) ? 1 : /^l/.test(word!) ? -1 : 0;
}

/** Equal within the rounding of double arithmetic; what is absent or endless is equal to nothing. */
export function near(a = NaN, b = NaN): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
}
