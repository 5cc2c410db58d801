import type { Known } from './input.ts';

export type TrendKind = 'interval' | 'proportion';

/** A point of a straight line with its weight. */
export interface Row {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** 95 % limits are 3.92 standard errors apart. */
const weighted = ({ value, lower, upper }: Known, x: number): Row => ({
  x,
  y: value,
  w: (3.92 / (upper! - lower!)) ** 2,
});

const logOdds = ({ count, denominator }: Known, x: number): Row => ({
  x,
  y: Math.log(count! / (denominator! - count!)),
  w: 1,
});

/** The points numbered from 1: values by their limits, or log odds. */
export const rowsOf = (points: readonly Known[], kind: TrendKind): Row[] =>
  points.map((point, index) => (kind === 'interval' ? weighted : logOdds)(point, index + 1));

const sum = <T>(rows: readonly T[], term: (row: T) => number): number =>
  rows.reduce((total, row) => total + term(row), 0);

/** Weighted least squares; x counts from its mean, so that no digits are lost. */
export function fit(rows: readonly Row[]) {
  const middle = sum(rows, ({ w, x }) => w * x) / sum(rows, ({ w }) => w);
  // The same as (Σw·Σwx² − (Σwx)²) ÷ Σw.
  const spread = sum(rows, ({ w, x }) => w * (x - middle) ** 2);
  const product = sum(rows, ({ w, x, y }) => w * (x - middle) * y);
  return { product, spread, slope: product / spread };
}

/** The sums of a trend in proportions, in the letters of the method. */
export function sumsOf(points: readonly Known[]): Readonly<Record<'N' | 'R' | 'F' | 'G' | 'H', number>> {
  const rows = points.map(({ count, denominator }, index) => ({ x: index + 1, r: count!, n: denominator! }));
  return {
    N: sum(rows, ({ n }) => n),
    R: sum(rows, ({ r }) => r),
    F: sum(rows, ({ r, x }) => r * x),
    G: sum(rows, ({ n, x }) => n * x),
    H: sum(rows, ({ n, x }) => n * x ** 2),
  };
}

export function cochranArmitage(points: readonly Known[]): number {
  const { N, R, F, G, H } = sumsOf(points);
  return (N * (N * F - R * G) ** 2) / (R * (N - R) * (N * H - G ** 2));
}
