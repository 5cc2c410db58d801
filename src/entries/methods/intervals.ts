/** Confidence limits for proportions and counts. No side effects. */
export { byar, exactPoisson, wilson } from '../../assessment/methods/intervals.ts';
export type { Interval, Level } from '../../assessment/methods/intervals.ts';
