import type { Reason, Status } from '../assessment.ts';
import { near, sideOf } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { plainInput, usablePoints } from './input.ts';
import type { Known, PlainInput, PlainResult } from './input.ts';
import { refused, step, verdictOf } from './verdict.ts';

export type GoalCategory = 'better' | 'similar' | 'worse' | 'not-compared';

export interface GoalInput extends Omit<PlainInput, 'baseline' | 'target'> {
  /** One number, or two between which a value is `similar`. */
  readonly target?: { readonly value: number } | { readonly lower: number; readonly upper: number };
  /** `interval` compares the 95 % limits with a goal of one number; default where the latest value has limits. */
  readonly by?: 'value' | 'interval';
}

/**
 * Comparison of Fingertips (UK) with a goal. `value` is the latest value less the goal's edge it is compared with, in
 * the unit.
 *
 * One number, by value: at the goal or beyond it is `better`, else `worse`. By interval, higher: `better` when the
 * lower limit reaches the goal, `worse` when the upper limit is below it; lower: `better` when the upper limit is below
 * the goal, `worse` when the lower limit reaches it; else `similar`. Two numbers: below the lower one or from the upper
 * one on is `better` or `worse` by direction, between them `similar`; limits are not looked at.
 *
 * `not-compared`: `no-observation`, `no-direction`, `no-target`, `no-interval` (asked for and not there),
 * `value-is-bound` (a printed bound such as ≤40 that leaves it open).
 *
 * Source: Technical Guide: RAG Rating Indicator Values, Public Health England, 2017; FingertipsNext (DHSC).
 */
export function fingertipsGoal(input: GoalInput): PlainResult<GoalCategory> {
  const { direction, target } = input;
  const sign = sideOf(direction);
  const latest = usablePoints(input).pop();
  const none = (reason: Reason): PlainResult<GoalCategory> => refused(reason, 'not-compared');
  if (!latest) return none('no-observation');
  if (!sign) return none('no-direction');
  const [low, high] = !target ? [] : 'value' in target ? [target.value] : [target.lower, target.upper];
  if (!Number.isFinite(low)) return none('no-target');
  const { value, lower = NaN, upper = NaN } = latest;
  const hasLimits = lower <= upper;
  const { by = hasLimits ? 'interval' : 'value' } = input;
  const answer = (edge: number, category: GoalCategory): PlainResult<GoalCategory> => ({
    value: value - edge,
    category,
    reason: null,
  });
  if (high !== undefined) {
    if (reaches(value, high)) return answer(high, sign > 0 ? 'better' : 'worse');
    return answer(low!, reaches(value, low!) ? 'similar' : sign > 0 ? 'worse' : 'better');
  }
  const goal = low!;
  if (by === 'interval') {
    if (!hasLimits) return none('no-interval');
    const isAbove = reaches(lower, goal);
    const isBelow = !reaches(upper, goal);
    if (!isAbove && !isBelow) return answer(goal, 'similar');
    return answer(goal, isAbove === sign > 0 ? 'better' : 'worse');
  }
  const isGood = near(value, goal) || sign * (value - goal) > 0;
  return isTold(latest, sign, isGood) ? answer(goal, isGood ? 'better' : 'worse') : none('value-is-bound');
}

const reaches = (value: number, edge: number): boolean => near(value, edge) || value > edge;

/** A bound that points away from the goal, seen from where its number lies, tells all; one that points at it, nothing. */
const isTold = ({ bound }: Known, sign: number, isGood: boolean): boolean =>
  !bound || (sideOf(bound) === sign) === isGood;

/**
 * A goal may be reached where a target printed with > or 左右 says otherwise: its own sign decides what is drawn. What
 * is short of its goal has not moved away from it.
 */
const statesOf = (met: boolean | null, isOver: boolean): Readonly<Record<GoalCategory, Status>> => ({
  better: met ? 'met' : 'on-track',
  similar: 'behind',
  worse: isOver && !met ? 'missed' : 'behind',
  'not-compared': 'not-assessable',
});

/**
 * `fingertipsGoal` for the widgets, the target being the goal of one number; `fingertips-goal value` and `… interval`
 * choose what is compared.
 */
export const fingertipsGoalMethod: Method = {
  name: 'fingertips-goal',
  judge(evidence: Evidence): Verdict {
    const { setting, met } = evidence;
    const input = plainInput(evidence, { needsTarget: true });
    const isKnown = setting === undefined || setting === 'interval' || setting === 'value';
    if (typeof input === 'string' || !isKnown) {
      const reason = isKnown ? (input as Reason) : 'unknown-setting';
      return verdictOf(refused(reason, 'not-compared'), statesOf(met, false), []);
    }
    const result = fingertipsGoal({ ...input, by: setting });
    const { year, value: v, lower, upper } = usablePoints(input).pop()!;
    const states = statesOf(met, year >= input.target!.year! - 1e-9);
    const limits = setting !== 'value' && lower !== undefined && upper !== undefined;
    return verdictOf(result, states, [
      step('aboveGoal', 'v − T', { v, T: input.target!.value }, result.value ?? result.reason, {
        as: 'difference',
      }),
      ...(limits ? [step('lower', '', {}, lower), step('upper', '', {}, upper)] : []),
    ]);
  },
};
