import type { Reason, Status, Step } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { growth } from './growth.ts';
import type { Ends, PlainInput, PlainResult } from './input.ts';
import { endsOf, plainInput, targetOf, usablePoints } from './input.ts';
import { step } from './verdict.ts';

export interface ArrInput extends PlainInput {
  /** `log` (default, the form of the published figures): 100 ln(b ÷ v) ÷ years. `geometric`: 100 (1 − (v ÷ b)^(1 ÷ years)). */
  readonly form?: 'log' | 'geometric';
}

export interface ArrResult extends PlainResult<never> {
  /** Rate a year that leads from the baseline to the target in time, in percent; null without a target and its year. */
  readonly required: number | null;
  /** Whether the observed rate is at least the required one (of a measure that should rise: at most). */
  readonly onTrack: boolean | null;
}

/**
 * Annual rate of reduction, as WHO and UNICEF publish it for child mortality: `value` is the observed rate in percent a
 * year, positive where values fall. `required` needs only the baseline and a dated target.
 *
 * Without `baseline` the first value is where it begins. The rate has no classes. Not available: `too-few-points`,
 * `zero-value`, `sign-change`, and whatever stands against comparing the two values.
 *
 * @see Levels and Trends in Child Mortality: Report 2013, UN Inter-agency Group for Child Mortality Estimation. The
 * logarithmic form is inferred from its headline figures.
 */
export function arr(input: ArrInput): ArrResult {
  const { form } = input;
  const { sign, reason, baseline, latest } = begun(input);
  const { value: goal, year } = targetOf(input.target) ?? {};
  const first = baseline && !baseline.bound ? baseline : undefined;
  const required =
    first && goal !== undefined && year! > first.year
      ? rateOf(first.value, goal, year! - first.year, form)
      : null;
  const needed = typeof required === 'string' ? null : required;
  const none = (why: Reason): ArrResult => ({
    value: null,
    category: null,
    reason: why,
    required: needed,
    onTrack: null,
  });
  if (reason) return none(reason === 'no-observation-after-baseline' ? 'too-few-points' : reason);
  const value = rateOf(baseline!.value, latest!.value, latest!.year - baseline!.year, form);
  if (typeof value === 'string') return none(value);
  const onTrack = needed === null ? null : sign * (needed - value) >= -1e-9;
  return { value, category: null, reason: null, required: needed, onTrack };
}

function begun(input: PlainInput): Ends {
  return endsOf(input, input.baseline ?? usablePoints(input)[0]);
}

/** Percent a year, positive for a fall. */
function rateOf(from: number, to: number, years: number, form: ArrInput['form']): number | Reason {
  const rate = growth(from, to, years);
  if (typeof rate === 'string') return rate;
  return form === 'geometric' ? -100 * rate : (100 * Math.log(from / to)) / years;
}

/** `arr` for the widgets, in its logarithmic form. It has no words of its own: the rate is placed among our states. */
export const arrMethod: Method = {
  name: 'arr',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: true });
    if (typeof input === 'string') return { status: 'not-assessable', reason: input, value: null, steps: [] };
    const result = arr(input);
    const ends = begun(input);
    const { value, onTrack, reason } = result;
    const isAway = value !== null && ends.sign * value > 0;
    const state: Status = onTrack ? 'on-track' : isAway ? 'moving-away' : 'behind';
    return {
      status: ends.met ? 'met' : onTrack === null ? 'not-assessable' : state,
      reason: ends.met ? 'target-met' : onTrack === null ? (reason ?? 'no-target-year') : 'method-class',
      value,
      steps: stepsOf(input, ends, result),
    };
  },
};

function stepsOf(
  { target }: ArrInput,
  { baseline, latest }: Ends,
  { value, required, reason }: ArrResult,
): Step[] {
  const share = (percent: number | null) => (percent === null ? (reason ?? 'no-target-year') : percent / 100);
  const b = baseline?.value;
  const first = { b, 't₀': baseline?.year };
  return [
    step('arr', 'ln(b ÷ v) ÷ (t − t₀)', { ...first, v: latest?.value, t: latest?.year }, share(value), {
      as: 'share',
    }),
    step(
      'arrRequired',
      'ln(b ÷ T) ÷ (t₁ − t₀)',
      { ...first, T: target?.value, 't₁': target?.year },
      share(required),
      { as: 'share' },
    ),
  ];
}
