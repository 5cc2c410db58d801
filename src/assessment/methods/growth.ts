import type { Reason, Step } from '../assessment.ts';
import type { Ends, PlainTarget } from './input.ts';
import { step } from './verdict.ts';

/**
 * Compound rate of change a year from one value to another, as a share: 0.0142. Of two negative values it is the rate
 * of their size. There is none from or to zero, and none through it.
 */
export function growth(from: number, to: number, years: number): number | Reason {
  if (!from || !to) return 'zero-value';
  return from > 0 === to > 0 ? (to / from) ** (1 / years) - 1 : 'sign-change';
}

/** The growth observed, as a line of the arithmetic. */
export function observedStep({ baseline, latest }: Ends, result: number | Reason | null): Step {
  const inputs = { b: baseline?.value, v: latest?.value, 't₀': baseline?.year, t: latest?.year };
  return step('observedGrowth', '(v ÷ b)^(1 ÷ (t − t₀)) − 1', inputs, result, { as: 'share' });
}

/** The growth that leads from the baseline to the target in time, as a line of the arithmetic. */
export function requiredStep(
  { baseline }: Ends,
  target: PlainTarget | undefined,
  result: number | Reason | null,
): Step {
  const inputs = { b: baseline?.value, T: target?.value, 't₀': baseline?.year, 't₁': target?.year };
  return step('plannedGrowth', '(T ÷ b)^(1 ÷ (t₁ − t₀)) − 1', inputs, result, { as: 'share' });
}
