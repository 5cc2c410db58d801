import type { Reason, Status, Threshold } from '../assessment.ts';
import { near } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import type { Ends, PlainInput, PlainResult, PlainTarget } from './input.ts';
import { endsOf, plainInput, targetOf } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

/** What has to be done with the progress so far. */
export type EscapApiCategory = 'maintain' | 'accelerate' | 'reverse';

export interface EscapApiInput extends PlainInput {
  /** Value predicted for the target year, in the unit; default: the line through baseline and latest value. */
  readonly predicted?: number;
}

export interface EscapApiResult extends PlainResult<EscapApiCategory> {
  /** The prediction that was judged. */
  readonly predicted: number | null;
}

const CLASSES: readonly (Threshold & { category: EscapApiCategory })[] = [
  { sign: '≤', at: 10, category: 'maintain' },
  { sign: '≤', at: 100, category: 'accelerate' },
  { sign: '>', at: 100, category: 'reverse' },
];

/**
 * Anticipated Progress Index of ESCAP: `value` is how much of the way from baseline to target will be missing in the
 * target year, in percent; 0 where the prediction meets the target.
 *
 * ESCAP predicts with weights that favour recent years and fixes them in no document: any prediction can be handed
 * over. From the target year on the latest value is the prediction. Without a category: `no-target`,
 * `no-target-year`, `missing-baseline`, `baseline-equals-target` (where the prediction loses it), and whatever stands
 * against comparing the two values.
 *
 * @see Progress Assessment Methodology: technical notes, UN ESCAP,
 * https://data.unescap.org/resource-guides/progress-assessment-methodology ; Bidarbakht Nia A, ESCAP Working Papers
 * SD/WP/04 and SD/WP/05, 2017.
 */
export function escapApi(input: EscapApiInput): EscapApiResult {
  const target = targetOf(input.target);
  const ends = endsOf(input);
  const none = (reason: Reason): EscapApiResult => ({ ...refused(reason), predicted: null });
  if (!target) return none('no-target');
  if (ends.reason) return none(ends.reason);
  if (target.year === undefined) return none('no-target-year');
  const b = ends.baseline!.value;
  const predicted = input.predicted ?? lineTo(ends, target.year);
  const { met } = endsOf({
    ...input,
    observations: [{ year: target.year, value: predicted }],
    asOf: undefined,
  });
  if (!met && near(b, target.value)) return { ...none('baseline-equals-target'), predicted };
  const value = met ? 0 : (100 * Math.abs(target.value - predicted)) / Math.abs(target.value - b);
  return { value, category: classOf(value, CLASSES), reason: null, predicted };
}

function lineTo({ baseline, latest }: Ends, year: number): number {
  const { value: v, year: t } = latest!;
  return v + ((v - baseline!.value) / (t - baseline!.year)) * Math.max(0, year - t);
}

const STATES: Readonly<Record<EscapApiCategory, Status>> = {
  maintain: 'on-track',
  accelerate: 'behind',
  reverse: 'moving-away',
};
/** What meets the target today has not moved away, whatever is predicted. */
const STATES_OF_MET: typeof STATES = { maintain: 'met', accelerate: 'behind', reverse: 'behind' };

/** `escapApi` for the widgets, with the line through baseline and latest value. */
export const escapApiMethod: Method = {
  name: 'escap-api',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: true });
    if (typeof input === 'string') return verdictOf(refused(input), STATES, []);
    const { latest, baseline, met } = endsOf(input);
    const { predicted, ...result } = escapApi(input);
    const states = met ? STATES_OF_MET : STATES;
    return verdictOf(result, states, stepsOf(latest, baseline, input.target!, predicted, result));
  },
};

function stepsOf(
  latest: Ends['latest'],
  baseline: Ends['baseline'],
  target: PlainTarget,
  predicted: number | null,
  { value, reason }: PlainResult<EscapApiCategory>,
) {
  const line = {
    v: latest?.value,
    b: baseline?.value,
    t: latest?.year,
    't₀': baseline?.year,
    't₁': target.year,
  };
  const gap = { T: target.value, P: predicted, b: baseline?.value };
  return [
    step('predicted', 'v + (v − b) ÷ (t − t₀) × (t₁ − t)', line, predicted ?? reason),
    step('gapToTarget', '100 × |T − P| ÷ |T − b|', gap, value ?? reason, {
      as: 'number',
      thresholds: CLASSES,
    }),
  ];
}
