import type { Reason, Status, Step, Threshold } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { endsOf } from './input.ts';
import type { PlainInput, PlainResult } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

export type PlanReviewCategory =
  'achieved-early' | 'achieved' | 'not-achieved' | 'ahead' | 'in-line' | 'lagging';

export interface PlanReviewInput extends PlainInput {
  /** How far completion may lie from elapsed time and still be in line, as a share; default 0.05. */
  readonly tolerance?: number;
}

export interface PlanReviewResult extends PlainResult<PlanReviewCategory> {
  /** (v − b) ÷ (T − b), the same as `value`; below 0 when worse than the baseline. */
  readonly completion: number | null;
  /** (t − t₀) ÷ (t₁ − t₀). */
  readonly timeShare: number | null;
  /** The tolerance used. */
  readonly tolerance: number;
}

type Class = Threshold & { readonly category: PlanReviewCategory };

/** No published tolerance was found; this one is ours, and is shown with every verdict. */
const TOLERANCE = 0.05;
const TINY = 1e-9;

/** Of completion less elapsed time. */
const classesOf = (tolerance: number): readonly Class[] => [
  { sign: '≥', at: tolerance, category: 'ahead' },
  { sign: '>', at: -tolerance, category: 'in-line' },
  { sign: '≤', at: -tolerance, category: 'lagging' },
];

/** What there is to go by; each number or the reason why there is none. */
interface Facts {
  readonly met: boolean | null;
  readonly year: number;
  readonly targetYear: number | undefined;
  readonly completion: number | Reason;
  readonly timeShare: number | Reason;
}

function review(
  { met, year, targetYear, completion, timeShare }: Facts,
  tolerance: number,
): PlainResult<PlanReviewCategory> {
  const value = typeof completion === 'number' ? completion : null;
  const sure = (category: PlanReviewCategory): PlainResult<PlanReviewCategory> => ({
    value,
    category,
    reason: value === null ? (completion as Reason) : null,
  });
  const isOver = targetYear !== undefined && year >= targetYear - TINY;
  if (met) return sure(targetYear !== undefined && !isOver ? 'achieved-early' : 'achieved');
  if (met === null) return refused('value-is-bound');
  if (isOver) return sure('not-achieved');
  if (typeof completion !== 'number') return refused(completion);
  if (typeof timeShare !== 'number') return refused(timeShare);
  return sure(classOf(completion - timeShare, classesOf(tolerance)));
}

/**
 * Completion against elapsed time, as reviews of Chinese plans compare them (时间过半、任务过半). Met before the target
 * year is `achieved-early`, met in it or later `achieved`, not met by then `not-achieved`. Before that completion p and
 * time τ are compared: p ≥ τ + w is `ahead` (快于预期), |p − τ| < w `in-line` (基本符合预期), else `lagging` (滞后).
 * The width w is `tolerance`: no published one was found, 0.05 is this library's. Binding or anticipated targets make
 * no difference.
 *
 * `value` is p. Without it: `missing-baseline`, `bound-baseline`, `value-is-bound`, `break-in-series`,
 * `no-observation-after-baseline`, `baseline-equals-target`, `baseline-beyond-target`, `no-target-year`, `no-target`.
 *
 * Source: National Development and Reform Commission, mid-term evaluation of the 14th Five-Year Plan outline, report to
 * the Standing Committee of the National People's Congress, December 2023, as reported by Xinhua.
 */
export function cnPlanReview(input: PlanReviewInput): PlanReviewResult {
  const { target, tolerance = TOLERANCE } = input;
  const ends = endsOf(input);
  const { baseline, latest, sign, met } = ends;
  const without = (reason: Reason): PlanReviewResult => ({
    ...refused<PlanReviewCategory>(reason),
    completion: null,
    timeShare: null,
    tolerance,
  });
  if (!latest || !sign) return without(ends.reason!);
  if (!target || !Number.isFinite(target.value)) return without('no-target');
  const way = baseline ? sign * (target.value - baseline.value) : 0;
  const span = baseline && target.year !== undefined ? target.year - baseline.year : 0;
  const facts: Facts = {
    met,
    year: latest.year,
    targetYear: target.year,
    completion:
      ends.reason ??
      (Math.abs(way) <= TINY
        ? 'baseline-equals-target'
        : way < 0
          ? 'baseline-beyond-target'
          : (sign * (latest.value - baseline!.value)) / way),
    timeShare: span > 0 ? (latest.year - baseline!.year) / span : 'no-target-year',
  };
  const result = review(facts, tolerance);
  return {
    ...result,
    completion: result.value,
    timeShare: typeof facts.timeShare === 'number' ? facts.timeShare : null,
    tolerance,
  };
}

const STATES: Readonly<Record<PlanReviewCategory, Status>> = {
  'achieved-early': 'met',
  achieved: 'met',
  'not-achieved': 'missed',
  ahead: 'on-track',
  'in-line': 'on-track',
  lagging: 'behind',
};

/** `cnPlanReview` for the widgets, bands and targets 左右 too; `cn-plan-review 0.1` sets the tolerance. */
export const cnPlanReviewMethod: Method = {
  name: 'cn-plan-review',
  judge({ prepared, met, quantity, setting }: Evidence): Verdict {
    const { refusal, latest, target } = prepared;
    const tolerance = setting === undefined ? TOLERANCE : Number(setting);
    const [progress, timeShare] = [quantity('progress'), quantity('timeShare')];
    const reason = refusal ?? (tolerance >= 0 ? undefined : 'unknown-setting');
    const facts: Facts = {
      met,
      year: latest?.at ?? NaN,
      targetYear: target?.at,
      completion: (latest?.bound && 'value-is-bound') || (progress.value ?? progress.reason!),
      timeShare: timeShare.value ?? timeShare.reason!,
    };
    const result = reason ? refused<PlanReviewCategory>(reason) : review(facts, tolerance);
    return verdictOf(result, STATES, reason ? [] : stepsOf(prepared, facts, tolerance));
  },
};

function stepsOf(
  { baseline, latest, target }: Evidence['prepared'],
  facts: Facts,
  tolerance: number,
): Step[] {
  const { completion, timeShare } = facts;
  const share = { as: 'share' } as const;
  const years = { 't₀': baseline?.at, t: latest?.at, 't₁': target?.at };
  const values = { b: baseline?.value, v: latest?.value, T: target?.value };
  const shares = [completion, timeShare];
  const steps = [
    step('progress', '(v − b) ÷ (T − b)', values, completion, share),
    step('timeShare', '(t − t₀) ÷ (t₁ − t₀)', years, timeShare, share),
  ];
  // Once the target is met, or its year is over, nothing is held against time.
  if (facts.met || facts.year >= facts.targetYear! - TINY || !shares.every(Number.isFinite)) return steps;
  const [p, τ] = shares as number[];
  const lead = step('lead', 'p − τ', { p, τ }, p! - τ!, { as: 'points', thresholds: classesOf(tolerance) });
  return [...steps, lead];
}
