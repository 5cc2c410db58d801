import type { Reason, Status, Step, Threshold } from '../assessment.ts';
import { sideOf } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { currentSeries, plainInput } from './input.ts';
import type { Known, PlainInput, PlainPoint, PlainResult } from './input.ts';
import { CHI_SQUARE_998 } from './intervals.ts';
import { cochranArmitage, fit, rowsOf, sumsOf } from './trend-tests.ts';
import type { TrendKind } from './trend-tests.ts';
import { movedAway, refused, step, verdictOf } from './verdict.ts';

export type RecentTrendCategory =
  'increasing' | 'decreasing' | 'no-significant-change' | 'cannot-be-calculated';

export interface RecentTrendInput extends Omit<PlainInput, 'observations'> {
  /** Of a proportion the value may be left out: it is `count` ÷ `denominator`. */
  readonly observations: readonly (Omit<PlainPoint, 'value'> & { readonly value?: number | null })[];
  /**
   * `interval` weighs values by their 95 % limits (`lower`, `upper`); `proportion` takes `count` of `denominator`.
   * Default: `interval` where any point has limits, else `proportion`.
   */
  readonly kind?: TrendKind;
  /** Stop at a year without a value, as the method did before FingertipsNext; default false: it is skipped. */
  readonly stopAtGap?: boolean;
}

export interface RecentTrend extends PlainResult<RecentTrendCategory> {
  readonly kind: TrendKind;
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
 * proportions unset; here it is that of ln(r ÷ (n − r)) over the five points.
 */
export function fingertipsRecentTrend(input: RecentTrendInput): RecentTrend {
  const { kind, used } = chosen(input);
  const years = used.map(({ year }) => year);
  const none = (reason: Reason): RecentTrend => ({
    ...refused<RecentTrendCategory>(reason, 'cannot-be-calculated'),
    kind,
    chi2: null,
    slope: null,
    slopesWithout: [],
    years,
    meaning: null,
  });
  if (used.length < POINTS) return none('too-few-points');
  const rows = rowsOf(used, kind);
  if (!rows.every(({ w, y }) => Number.isFinite(w * y)))
    return none(kind === 'interval' ? 'zero-width-interval' : 'count-at-limit');
  const { slope, spread } = fit(rows);
  const chi2 = kind === 'interval' ? slope ** 2 * spread : cochranArmitage(used);
  const slopesWithout = rows.map((row) => fit(rows.filter((other) => other !== row)).slope);
  const side = Math.sign(slope);
  const isSignificant = chi2 > CHI_SQUARE_998 && slopesWithout.every((other) => Math.sign(other) === side);
  const good = side * sideOf(input.direction);
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

/** The kind, and the points that it takes. */
function chosen(input: RecentTrendInput): {
  readonly kind: TrendKind;
  readonly used: Known[];
} {
  const points = currentSeries({ ...input, observations: input.observations.map(completed) });
  const { kind = points.some(hasInterval) ? 'interval' : 'proportion', stopAtGap } = input;
  const isValid = kind === 'interval' ? hasInterval : hasCount;
  return {
    kind,
    used: lastRun(points.filter(({ year }) => Number.isInteger(year)).filter(isValid), stopAtGap),
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

/**
 * `fingertipsRecentTrend` for the widgets, by the limits or counts of the document; `fingertips-recent-trend proportion`
 * and `… interval` choose.
 */
export const fingertipsRecentTrendMethod: Method = {
  name: 'fingertips-recent-trend',
  judge(evidence: Evidence): Verdict {
    const { setting, met } = evidence;
    const input = plainInput(evidence, { needsTarget: false });
    const isKnown = setting === undefined || setting === 'interval' || setting === 'proportion';
    if (typeof input === 'string' || !isKnown)
      return verdictOf(
        refused(isKnown ? (input as Reason) : 'unknown-setting', 'cannot-be-calculated'),
        NO_STATE,
        [],
      );
    const asked: RecentTrendInput = { ...input, kind: setting };
    const result = fingertipsRecentTrend(asked);
    const moved = result.meaning === 'better' ? 'on-track' : movedAway(met);
    const states = { ...NO_STATE, increasing: moved, decreasing: moved };
    return verdictOf(result, states, stepsOf(asked, result));
  },
};

const NO_STATE: Readonly<Record<RecentTrendCategory, Status>> = {
  increasing: 'not-assessable',
  decreasing: 'not-assessable',
  'no-significant-change': 'behind',
  'cannot-be-calculated': 'not-assessable',
};

function stepsOf(input: RecentTrendInput, { slope, chi2, slopesWithout, reason }: RecentTrend): Step[] {
  const number = { as: 'number' } as const;
  if (slope === null || chi2 === null) return [step('chi2', '', {}, reason, number)];
  const { kind, used } = chosen(input);
  const { product: P, spread: Q } = fit(rowsOf(used, kind));
  const side = Math.sign(slope);
  const weakest = side * Math.min(...slopesWithout.map((other) => side * other));
  const thresholds: Threshold[] = [
    { sign: '>', at: CHI_SQUARE_998, category: side < 0 ? 'decreasing' : 'increasing' },
    { sign: '≤', at: CHI_SQUARE_998, category: 'no-significant-change' },
  ];
  const isInterval = kind === 'interval';
  return [
    step(isInterval ? 'slope' : 'slopeOfOdds', 'P ÷ Q', { P, Q }, slope, number),
    step('weakestSlope', '', {}, weakest, number),
    isInterval
      ? step('chi2', 'S² × Q', { S: slope, Q }, chi2, { ...number, thresholds })
      : step('chi2', 'N × (N × F − R × G)² ÷ (R × (N − R) × (N × H − G²))', sumsOf(used), chi2, {
          ...number,
          thresholds,
        }),
  ];
}
