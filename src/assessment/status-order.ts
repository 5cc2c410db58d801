import type { Status } from './assessment.ts';

/** The order in which statuses are counted and listed, best first. */
export const STATUS_ORDER: readonly Status[] = [
  'met',
  'on-track',
  'behind',
  'moving-away',
  'missed',
  'not-assessable',
];
