import type { Status, Threshold } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { firstOfYears } from './eurostat-target.ts';
import type { EurostatInput } from './eurostat-target.ts';
import { growth, observedStep } from './growth.ts';
import type { PlainInput, PlainResult } from './input.ts';
import { endsOf, plainInput, usablePoints } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

/** The published codes, from best to worst. */
export type EurostatNoTargetCategory =
  'significant-progress' | 'moderate-progress' | 'moderate-movement-away' | 'significant-movement-away';

const CLASSES: readonly (Threshold & { category: EurostatNoTargetCategory })[] = [
  { sign: '≥', at: 0.01, category: 'significant-progress' },
  { sign: '≥', at: 0, category: 'moderate-progress' },
  { sign: '≥', at: -0.01, category: 'moderate-movement-away' },
  { sign: '<', at: -0.01, category: 'significant-movement-away' },
];

/**
 * Progress without a target as Eurostat's monitoring report judges it: `value` is the compound growth a year in the
 * wished direction, as a share (0.01 = 1 % a year). A target is not looked at. Without `baseline` and `years` the
 * first value is where it begins.
 *
 * Where values change by small shares, as life expectancy does, every rise is `moderate-progress`: prefer a method
 * with a target there. Without a category: `too-few-points`, `zero-value`, `sign-change`, and whatever stands against
 * comparing the two values.
 *
 * @see Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an EU context,
 * 2023 edition, Eurostat, https://doi.org/10.2785/403194 , annex on methods.
 */
export function eurostatNoTarget(input: EurostatInput): PlainResult<EurostatNoTargetCategory> {
  const { sign, latest, baseline, reason } = begun(input);
  if (reason) return refused(reason === 'no-observation-after-baseline' ? 'too-few-points' : reason);
  const observed = growth(baseline!.value, latest!.value, latest!.year - baseline!.year);
  if (typeof observed === 'string') return refused(observed);
  // Of negative values the size has to shrink where higher is better.
  const value = (baseline!.value < 0 ? -sign : sign) * observed;
  return { value, category: classOf(value, CLASSES), reason: null };
}

function begun(input: EurostatInput & PlainInput) {
  return endsOf(
    { ...input, target: undefined },
    firstOfYears(input) ?? input.baseline ?? usablePoints(input)[0],
  );
}

const STATES: Readonly<Record<EurostatNoTargetCategory, Status>> = {
  'significant-progress': 'on-track',
  'moderate-progress': 'behind',
  'moderate-movement-away': 'moving-away',
  'significant-movement-away': 'moving-away',
};

/** `eurostatNoTarget` for the widgets, from the document's baseline or first value on. */
export const eurostatNoTargetMethod: Method = {
  name: 'eurostat-no-target',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: false });
    if (typeof input === 'string') return verdictOf(refused(input), STATES, []);
    const result = eurostatNoTarget(input);
    const ends = begun(input);
    const D = (ends.baseline?.value ?? 0) < 0 ? -ends.sign : ends.sign;
    const observed = result.value === null ? null : result.value * D;
    return verdictOf(result, STATES, [
      observedStep(ends, observed ?? result.reason),
      step('wishedGrowth', 'D × g', { D, g: observed }, result.value ?? result.reason, {
        as: 'share',
        thresholds: CLASSES,
      }),
    ]);
  },
};
