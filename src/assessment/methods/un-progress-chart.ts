import type { Status, Threshold } from '../assessment.ts';
import { near } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { growth, observedStep } from './growth.ts';
import type { Ends, PlainInput, PlainResult, PlainTarget } from './input.ts';
import { endsOf, plainInput, targetOf, usablePoints } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

/** The chart's three colours; it prints the scores 3, 2 and 1. */
export type UnProgressCategory = 'met-or-on-track' | 'fair-progress' | 'stagnation-or-regression';

export interface UnProgressResult extends PlainResult<UnProgressCategory> {
  /** 3 met or on track, 2 fair progress but acceleration needed, 1 stagnation or regression. */
  readonly score: 1 | 2 | 3 | null;
  /** Observed compound growth a year, as a share. */
  readonly growth: number | null;
  /** Value in the target year at that growth; null without a target. */
  readonly expected: number | null;
}

type Class = Threshold & { category: UnProgressCategory };

const classes = (high: number, fair: number): readonly Class[] => [
  { sign: '≥', at: high, category: 'met-or-on-track' },
  { sign: '≥', at: fair, category: 'fair-progress' },
  { sign: '<', at: fair, category: 'stagnation-or-regression' },
];
const WITH_TARGET = classes(0.95, 0.1);
const WITHOUT = classes(0.02, 0.005);
const SCORES: Readonly<Record<UnProgressCategory, 1 | 2 | 3>> = {
  'met-or-on-track': 3,
  'fair-progress': 2,
  'stagnation-or-regression': 1,
};

/**
 * Progress as the United Nations' SDG Progress Chart judges it. With a target, `value` is the share of the way from
 * baseline to target that will have been done in the target year at the observed growth; without one it is the growth
 * a year in the wished direction, as a share, from the baseline or the first value on.
 *
 * A target that is met scores 3. From the target year on nothing is extrapolated. Without a category:
 * `no-target-year`, `missing-baseline` (with a target), `zero-value`, `sign-change`, `baseline-equals-target`,
 * `baseline-beyond-target`, and whatever stands against comparing the two values.
 *
 * @see SDG Progress Chart 2023, Technical Note, UN Statistics Division, 2023,
 * https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf
 */
export function unProgressChart(input: PlainInput): UnProgressResult {
  const target = targetOf(input.target);
  const ends = begun(input);
  const found = ends.reason ?? compared(ends, target);
  if (typeof found === 'string') {
    const result = refused(found, ends.met ? 'met-or-on-track' : null);
    return { ...result, score: ends.met ? 3 : null, growth: null, expected: null };
  }
  const category = ends.met ? 'met-or-on-track' : classOf(found.value, target ? WITH_TARGET : WITHOUT);
  return { ...found, category, reason: null, score: SCORES[category] };
}

/** With a target the baseline is stated; without one the first value may begin. */
function begun(input: PlainInput): Ends {
  return endsOf(input, input.baseline ?? (targetOf(input.target) ? undefined : usablePoints(input)[0]));
}

function compared({ sign, latest, baseline }: Ends, target: PlainTarget | undefined) {
  const { value: b, year } = baseline!;
  const { value: v, year: t } = latest!;
  const observed = growth(b, v, t - year);
  if (typeof observed === 'string') return observed;
  const wished = (b < 0 ? -sign : sign) * observed;
  if (!target) return { value: wished, growth: observed, expected: null };
  if (!(target.year! > year)) return 'no-target-year';
  if (near(b, target.value)) return 'baseline-equals-target';
  if (sign * (target.value - b) < 0) return 'baseline-beyond-target';
  const expected = v * (1 + observed) ** Math.max(0, target.year! - t);
  return { value: (expected - b) / (target.value - b), growth: observed, expected };
}

const STATES: Readonly<Record<UnProgressCategory, Status>> = {
  'met-or-on-track': 'on-track',
  'fair-progress': 'behind',
  'stagnation-or-regression': 'moving-away',
};

/** `unProgressChart` for the widgets. */
export const unProgressChartMethod: Method = {
  name: 'un-progress-chart',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: false });
    if (typeof input === 'string') return verdictOf(refused(input), STATES, []);
    const ends = begun(input);
    const states = ends.met ? { ...STATES, 'met-or-on-track': 'met' as const } : STATES;
    const { growth: g, expected, ...result } = unProgressChart(input);
    const { target } = input;
    const { baseline, latest, sign } = ends;
    const D = (baseline?.value ?? 0) < 0 ? -sign : sign;
    const { value, reason } = result;
    const observed = observedStep(ends, g ?? reason);
    if (!target)
      return verdictOf(result, states, [
        observed,
        step('wishedGrowth', 'D × g', { D, g }, value ?? reason, { as: 'share', thresholds: WITHOUT }),
      ]);
    const years = { 't₁': target.year, t: latest?.year };
    const way = { e: expected, b: baseline?.value, T: target.value };
    return verdictOf(result, states, [
      observed,
      step('expected', 'v × (1 + g)^(t₁ − t)', { v: latest?.value, g, ...years }, expected ?? reason),
      step('expectedShare', '(e − b) ÷ (T − b)', way, value ?? reason, {
        as: 'share',
        thresholds: WITH_TARGET,
      }),
    ]);
  },
};
