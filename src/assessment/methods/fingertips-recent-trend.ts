import type { Reason } from '../assessment.ts';
import { sideOf } from '../figure.ts';
import { currentSeries } from './input.ts';
import type { Known, PlainInput, PlainPoint, PlainResult } from './input.ts';
import { CHI_SQUARE_998 } from './intervals.ts';

export type RecentTrendCategory =
  'increasing' | 'decreasing' | 'no-significant-change' | 'cannot-be-calculated';

export interface RecentTrendInput extends Omit<PlainInput, 'observations'> {
  /** Of a proportion the value may be left out: it is `count` ÷ `denominator`. */
  readonly observations: readonly (Omit<PlainPoint, 'value'> & { readonly value?: number | null })[];
  /**
   * `interval` weighs values by their 95 % limits (`lower`, `upper`); `proportion` takes `count` of `denominator`.
   * Default: `interval` where any point has limits, else `proportion`.
   */
  readonly kind?: 'interval' | 'proportion';
  /** Stop at a year without a value, as the method did before FingertipsNext; default false: it is skipped. */
  readonly stopAtGap?: boolean;
}

export interface RecentTrend extends PlainResult<RecentTrendCategory> {
  readonly kind: 'interval' | 'proportion';
  /** Chi-square with one degree of freedom; the same as `value`. */
  readonly chi2: number | null;
  /** Change a year: of the value (`interval`), of the log odds (`proportion`). */
  readonly slope: number | null;
  /** The slope without each of the five points in turn. */
  readonly slopesWithout: readonly number[];
  /** The five years that were used, in order. */
  readonly years: readonly number[];
  /** What a significant change means where a direction is given. */
  readonly meaning: 'better' | 'worse' | null;
}

/** Points the method looks at. */
const POINTS = 5;

/**
 * Recent trend of Fingertips (UK): whether the last five yearly values rise or fall significantly (99.8 %, chi-square
 * above 9.549536) and go on doing so when each of them is left out in turn. Points are numbered 1 to 5, whatever the
 * years between them; only whole years count, values printed as bounds do not, nor do those before a break in the
 * series. `direction` changes nothing but `meaning`.
 *
 * `cannot-be-calculated`: fewer than five valid points (`too-few-points`), limits that are equal
 * (`zero-width-interval`), none or all of the people counted in a year (`count-at-limit`).
 *
 * Source: Fingertips trend markers, Public Health England; FingertipsNext (DHSC). Its code leaves the slope of
 * proportions unset; here it is that of ln(r ÷ (n − r)), as its guidance says.
 */
export function fingertipsRecentTrend(input: RecentTrendInput): RecentTrend {
  const points = currentSeries({ ...input, observations: input.observations.map(completed) });
  const hasLimits = points.some(({ lower, upper }) => lower !== undefined && upper !== undefined);
  const { direction, kind = hasLimits ? 'interval' : 'proportion' } = input;
  const isValid = kind === 'interval' ? hasInterval : hasCount;
  const used = lastRun(points.filter(({ year }) => Number.isInteger(year)).filter(isValid), input.stopAtGap);
  const years = used.map(({ year }) => year);
  const none = (reason: Reason): RecentTrend => ({
    value: null,
    category: 'cannot-be-calculated',
    reason,
    kind,
    chi2: null,
    slope: null,
    slopesWithout: [],
    years,
    meaning: null,
  });
  if (used.length < POINTS) return none('too-few-points');
  const rows = used.map((point, index) => (kind === 'interval' ? weighted : logOdds)(point, index + 1));
  if (!rows.every(({ w, y }) => Number.isFinite(w * y)))
    return none(kind === 'interval' ? 'zero-width-interval' : 'count-at-limit');
  const { slope, spread } = fit(rows);
  const chi2 = kind === 'interval' ? slope ** 2 * spread : cochranArmitage(used);
  const slopesWithout = rows.map((row) => fit(rows.filter((other) => other !== row)).slope);
  const side = Math.sign(slope);
  const isSignificant = chi2 > CHI_SQUARE_998 && slopesWithout.every((other) => Math.sign(other) === side);
  const good = side * sideOf(direction);
  return {
    value: chi2,
    category: !isSignificant ? 'no-significant-change' : side > 0 ? 'increasing' : 'decreasing',
    reason: null,
    kind,
    chi2,
    slope,
    slopesWithout,
    years,
    meaning: !isSignificant || !good ? null : good > 0 ? 'better' : 'worse',
  };
}

const completed = (point: RecentTrendInput['observations'][number]): PlainPoint => {
  const { value = point.count! / point.denominator! } = point;
  return { ...point, value };
};

const hasInterval = ({ lower = NaN, upper = NaN }: Known): boolean => lower <= upper;

const hasCount = ({ count = NaN, denominator = NaN }: Known): boolean =>
  count >= 0 && count <= denominator && denominator > 0;

/** The last five points; where asked, none from before a gap. */
function lastRun(points: readonly Known[], stopAtGap: boolean | undefined): Known[] {
  const isGap = (index: number): boolean => index > 0 && points[index]!.year - points[index - 1]!.year > 1;
  let first = points.length - 1;
  while (stopAtGap && first > 0 && !isGap(first)) first -= 1;
  return points.slice(stopAtGap ? first : 0).slice(-POINTS);
}

/** A point of a straight line with its weight. */
interface Row {
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

const sum = <T>(rows: readonly T[], term: (row: T) => number): number =>
  rows.reduce((total, row) => total + term(row), 0);

/** Weighted least squares; x counts from its mean, so that no digits are lost. */
function fit(rows: readonly Row[]): { readonly slope: number; readonly spread: number } {
  const middle = sum(rows, ({ w, x }) => w * x) / sum(rows, ({ w }) => w);
  // The same as (Σw·Σwx² − (Σwx)²) ÷ Σw.
  const spread = sum(rows, ({ w, x }) => w * (x - middle) ** 2);
  return { slope: sum(rows, ({ w, x, y }) => w * (x - middle) * y) / spread, spread };
}

/** Chi-square for a trend in proportions. */
function cochranArmitage(points: readonly Known[]): number {
  const rows = points.map(({ count, denominator }, index) => ({ x: index + 1, r: count!, n: denominator! }));
  const n = sum(rows, (row) => row.n);
  const r = sum(rows, (row) => row.r);
  const nx = sum(rows, (row) => row.n * row.x);
  const nxx = sum(rows, (row) => row.n * row.x ** 2);
  const rx = sum(rows, (row) => row.r * row.x);
  return (n * (n * rx - r * nx) ** 2) / (r * (n - r) * (n * nxx - nx ** 2));
}
