import type { Status, Threshold } from '../assessment.ts';
import { near } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { growth, observedStep, requiredStep } from './growth.ts';
import type { Ends, PlainInput, PlainResult, PlainTarget } from './input.ts';
import { endsOf, plainInput, targetOf, usablePoints } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

/** The published codes; `target-achieved` is this library's, for what needs no progress any more. */
export type EurostatTargetCategory =
  | 'target-achieved'
  | 'significant-progress'
  | 'moderate-progress'
  | 'insufficient-progress'
  | 'movement-away';

export interface EurostatInput extends PlainInput {
  /** Years to look back over, 15 (long term) or 5 (short term); default: from the baseline on. */
  readonly years?: number;
}

export interface EurostatTargetResult extends PlainResult<EurostatTargetCategory> {
  /** Observed compound growth a year, as a share. */
  readonly growth: number | null;
  /** Growth a year that leads from the first value to the target in time, as a share. */
  readonly requiredGrowth: number | null;
}

const CLASSES: readonly (Threshold & { category: EurostatTargetCategory })[] = [
  { sign: '≥', at: 0.95, category: 'significant-progress' },
  { sign: '≥', at: 0.6, category: 'moderate-progress' },
  { sign: '≥', at: 0, category: 'insufficient-progress' },
  { sign: '<', at: 0, category: 'movement-away' },
];

/**
 * Progress towards a target as Eurostat's monitoring report judges it: `value` is observed ÷ required compound growth.
 *
 * Our rules where the publication has none: a target that is reached is `target-achieved`. Without a category:
 * `no-target`, `no-target-year`, `missing-baseline`, `zero-value`, `sign-change`, `baseline-equals-target`,
 * `baseline-beyond-target`, and whatever stands against comparing the two values.
 *
 * @see Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an EU context,
 * 2023 edition, Eurostat, https://doi.org/10.2785/403194 , annex on methods.
 */
export function eurostatTarget(input: EurostatInput): EurostatTargetResult {
  const ends = endsOf(input, firstOfYears(input) ?? input.baseline);
  const target = targetOf(input.target);
  const found = target ? (ends.reason ?? compared(ends, target)) : 'no-target';
  const achieved = ends.met ? 'target-achieved' : null;
  if (typeof found === 'string') return { ...refused(found, achieved), growth: null, requiredGrowth: null };
  return { ...found, category: achieved ?? classOf(found.value, CLASSES), reason: null };
}

/** The first value of the `years` that end with the latest one; undefined without them. */
export function firstOfYears(input: EurostatInput) {
  const { years } = input;
  const points = usablePoints(input);
  const end = points[points.length - 1]?.year ?? 0;
  return years ? points.filter(({ year }) => year >= end - years)[0] : undefined;
}

function compared({ sign, latest, baseline }: Ends, target: PlainTarget) {
  const { value: b, year } = baseline!;
  if (!(target.year! > year)) return 'no-target-year';
  if (near(b, target.value)) return 'baseline-equals-target';
  if (sign * (target.value - b) < 0) return 'baseline-beyond-target';
  const observed = growth(b, latest!.value, latest!.year - year);
  const required = growth(b, target.value, target.year! - year);
  if (typeof observed === 'string') return observed;
  if (typeof required === 'string') return required;
  return { value: observed / required, growth: observed, requiredGrowth: required };
}

const STATES: Readonly<Record<EurostatTargetCategory, Status>> = {
  'target-achieved': 'met',
  'significant-progress': 'on-track',
  'moderate-progress': 'behind',
  'insufficient-progress': 'behind',
  'movement-away': 'moving-away',
};

/** `eurostatTarget` for the widgets, from the document's baseline on. */
export const eurostatTargetMethod: Method = {
  name: 'eurostat-target',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: true });
    if (typeof input === 'string') return verdictOf(refused(input), STATES, []);
    const { growth: observed, requiredGrowth, ...result } = eurostatTarget(input);
    const ends = endsOf(input);
    return verdictOf(result, STATES, [
      observedStep(ends, observed ?? result.reason),
      requiredStep(ends, input.target, requiredGrowth ?? result.reason),
      step('ratio', 'g ÷ r', { g: observed, r: requiredGrowth }, result.value ?? result.reason, {
        as: 'share',
        thresholds: CLASSES,
      }),
    ]);
  },
};
