import type { Reason, Status } from '../assessment.ts';
import { near, sideOf } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { currentSeries, plainInput } from './input.ts';
import type { Known, PlainInput, PlainResult } from './input.ts';
import { movedAway, refused, step, verdictOf } from './verdict.ts';

export type SpcCategory =
  | 'common_cause'
  | 'special_cause_improvement'
  | 'special_cause_concern'
  | 'special_cause_neutral_high'
  | 'special_cause_neutral_low';

export type SpcAssurance = 'consistent_pass' | 'consistent_fail' | 'inconsistent';

/** The rule that made a point special. */
export type SpcRule = 'outside-limits' | 'seven-point-trend' | 'two-of-three' | 'seven-on-one-side';

export interface SpcPoint {
  readonly year: number;
  readonly value: number;
  readonly category: SpcCategory;
  /** Null for common cause. */
  readonly rule: SpcRule | null;
}

export interface SpcLimits {
  readonly lower: number;
  readonly upper: number;
  readonly innerLower: number;
  readonly innerUpper: number;
}

export interface SpcResult extends PlainResult<SpcCategory> {
  /** The same as `value`: the mean, in the unit. */
  readonly mean: number | null;
  /** Mean moving range after the outlying ranges were dropped once. */
  readonly meanRange: number | null;
  readonly limits: SpcLimits | null;
  readonly points: readonly SpcPoint[];
  /** Whether the process meets the target, whatever its last value; null without target or direction. */
  readonly assurance: SpcAssurance | null;
}

/** Fewer points make no verdict. */
const ENOUGH = 12;
const RUN = 7;

/**
 * XmR chart of Making Data Count (NHS England): limits of natural variation about the mean, m ± 2.66 R, and what each
 * point says. `category` is that of the latest point, `assurance` how the target lies to the limits. A new series (a
 * break) begins a new chart; values printed as bounds are left out. Rules in order: outside the limits; member of seven
 * rising or falling points; beyond an inner limit (two thirds of the way) as one of two in three on the same side of the
 * mean; member of seven on one side. A point outside the limits is beyond the inner ones too.
 *
 * Below 12 points `category`, `assurance` and `value` are null, `too-few-points`; limits and points are computed from
 * two points on, for a chart that says so. Equal values have no range: all limits are the mean.
 *
 * Source: Making data count, NHS England and NHS Improvement, 2019; NHSRplotthedots, NHS-R Community.
 */
export function spcMdc(input: PlainInput): SpcResult {
  const values = currentSeries(input);
  const isShort = values.length < ENOUGH;
  const reason: Reason | null = isShort ? 'too-few-points' : null;
  const nothing = { value: null, category: null, mean: null, meanRange: null, limits: null, assurance: null };
  if (values.length < 2) return { ...nothing, points: [], reason };
  const mean = meanOf(values.map(({ value }) => value));
  const meanRange = meanMovingRange(values);
  const at = (share: number): number => mean + share * 2.66 * meanRange;
  const limits = { lower: at(-1), upper: at(1), innerLower: at(-2 / 3), innerUpper: at(2 / 3) };
  const sign = sideOf(input.direction);
  const special = specialCauses(values, mean, limits);
  const points = values.map(({ year, value }, index) => {
    const [rule, side] = special[index]!;
    return { year, value, category: categoryOf(side, sign), rule };
  });
  return {
    value: isShort ? null : mean,
    category: isShort ? null : points[points.length - 1]!.category,
    reason,
    mean,
    meanRange,
    limits,
    points,
    assurance: isShort ? null : assuranceOf(input.target?.value, limits, sign),
  };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function meanMovingRange(values: readonly Known[]): number {
  const ranges = values.slice(1).map(({ value }, index) => Math.abs(value - values[index]!.value));
  const mean = meanOf(ranges);
  // Equal values have ranges of 0, none of which is below 3.267 × 0.
  return mean && meanOf(ranges.filter((range) => range < 3.267 * mean));
}

type Special = readonly [rule: SpcRule | null, side: number];

/** For every point the first rule it falls under, and the side it speaks for: +1 high or rising, −1 low or falling. */
function specialCauses(values: readonly Known[], mean: number, limits: SpcLimits): Special[] {
  const beyond = (value: number, low: number, high: number): number =>
    value > high && !near(value, high) ? 1 : value < low && !near(value, low) ? -1 : 0;
  const sides = values.map(({ value }) => beyond(value, mean, mean));
  const outside = values.map(({ value }) => beyond(value, limits.lower, limits.upper));
  const inner = values.map(({ value }) => beyond(value, limits.innerLower, limits.innerUpper));
  const steps = values
    .slice(1)
    .map(({ value }, index) => beyond(value, values[index]!.value, values[index]!.value));
  return values.map((_, index): Special => {
    if (outside[index]) return ['outside-limits', outside[index]];
    // Six steps make seven points; a point where a rise turns into a fall speaks for what comes after it.
    const trend = runAt(steps, index, RUN - 1) || runAt(steps, index - 1, RUN - 1);
    if (trend) return ['seven-point-trend', trend];
    if (inner[index] && isTwoOfThree(inner, sides, index)) return ['two-of-three', sides[index]!];
    const side = runAt(sides, index, RUN);
    return side ? ['seven-on-one-side', side] : [null, 0];
  });
}

/** The side of the run of at least `length` equal sides that holds the index; 0 where there is none. */
function runAt(sides: readonly number[], index: number, length: number): number {
  const side = sides[index];
  if (!side) return 0;
  let first = index;
  let last = index;
  while (sides[first - 1] === side) first -= 1;
  while (sides[last + 1] === side) last += 1;
  return last - first + 1 >= length ? side : 0;
}

/** Whether two of some three points in a row about the index are beyond the inner limit, all three on its side. */
function isTwoOfThree(inner: readonly number[], sides: readonly number[], index: number): boolean {
  const side = sides[index];
  return [index - 2, index - 1, index].some((first) => {
    const isOneSided = sides.slice(Math.max(0, first), first + 3).every((other) => other === side);
    const count = [0, 1, 2].filter((step) => inner[first + step] === side).length;
    return first >= 0 && first + 2 < sides.length && isOneSided && count >= 2;
  });
}

function categoryOf(side: number, sign: number): SpcCategory {
  if (!side) return 'common_cause';
  if (!sign) return side > 0 ? 'special_cause_neutral_high' : 'special_cause_neutral_low';
  return side === sign ? 'special_cause_improvement' : 'special_cause_concern';
}

function assuranceOf(target: number | undefined, limits: SpcLimits, sign: number): SpcAssurance | null {
  if (target === undefined || !Number.isFinite(target) || !sign) return null;
  const { lower, upper } = limits;
  const side = near(target, upper) || near(target, lower) ? 0 : target > upper ? 1 : target < lower ? -1 : 0;
  return !side ? 'inconsistent' : side === sign ? 'consistent_fail' : 'consistent_pass';
}

/** `spcMdc` for the widgets: the latest value's word, the target's place among the limits in the arithmetic. */
export const spcMdcMethod: Method = {
  name: 'spc-mdc',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: false });
    if (typeof input === 'string') return verdictOf(refused<SpcCategory>(input), statesOf(null, null), []);
    const result = spcMdc(input);
    const { mean: m, meanRange: R, limits, reason, assurance } = result;
    if (!limits || reason) return verdictOf(result, statesOf(null, null), [step('mean', '', {}, reason)]);
    return verdictOf(result, statesOf(assurance, evidence.met), [
      step('mean', '', {}, m),
      step('meanRange', '', {}, R),
      step('upperLimit', 'm + 2.66 × R', { m, R }, limits.upper),
      step('lowerLimit', 'm − 2.66 × R', { m, R }, limits.lower),
      ...(assurance ? [step(assurance, '', {}, input.target!.value)] : []),
    ]);
  },
};

/** Natural variation is as good as what it keeps to; without a target that is not known. */
function statesOf(
  assurance: SpcAssurance | null,
  met: boolean | null,
): Readonly<Record<SpcCategory, Status>> {
  return {
    common_cause: assurance === 'consistent_pass' ? 'on-track' : assurance ? 'behind' : 'not-assessable',
    special_cause_improvement: 'on-track',
    special_cause_concern: movedAway(met),
    special_cause_neutral_high: 'not-assessable',
    special_cause_neutral_low: 'not-assessable',
  };
}
