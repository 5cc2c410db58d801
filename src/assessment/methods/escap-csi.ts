import type { Reason, Status } from '../assessment.ts';
import { near } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import type { Ends, PlainInput, PlainResult, PlainTarget } from './input.ts';
import { endsOf, plainInput, targetOf } from './input.ts';
import { step } from './verdict.ts';

export interface EscapCsiInput extends Omit<PlainInput, 'direction'> {
  /** `near`: as close as possible to the target, as with parity of women and men. */
  readonly direction?: 'higher' | 'lower' | 'near';
}

export interface EscapCsiResult extends PlainResult<never> {
  /** Where the index would stand on an even way to the target: 10 × share of time, at most 10; null without years. */
  readonly expected: number | null;
  /** Whether `value` has come as far as `expected`. */
  readonly onTrack: boolean | null;
}

/**
 * Current Status Index of ESCAP: 0 at the baseline, 10 at the target, below 0 when worse than the baseline. The index
 * has no classes; it is held against ten times the share of time that has passed.
 *
 * Not available: `no-target`, `missing-baseline`, `baseline-equals-target`, and whatever stands against comparing the
 * two values. A baseline beyond the target is compared by the size of its distance, as published.
 *
 * @see Progress Assessment Methodology: technical notes, UN ESCAP,
 * https://data.unescap.org/resource-guides/progress-assessment-methodology
 */
export function escapCsi(input: EscapCsiInput): EscapCsiResult {
  const { direction } = input;
  const target = targetOf(input.target);
  const isNear = direction === 'near';
  const ends = endsOf({ ...input, direction: isNear ? 'higher' : direction });
  const none = (reason: Reason): EscapCsiResult => ({
    value: null,
    category: null,
    reason,
    expected: null,
    onTrack: null,
  });
  if (!target) return none('no-target');
  if (ends.reason) return none(ends.reason);
  const b = ends.baseline!.value;
  const v = ends.latest!.value;
  if (near(b, target.value)) return none('baseline-equals-target');
  const way = Math.abs(target.value - b);
  const value = isNear ? 10 - (10 * Math.abs(target.value - v)) / way : (10 * ends.sign * (v - b)) / way;
  const expected = expectedOf(ends, target);
  return {
    value,
    category: null,
    reason: null,
    expected,
    onTrack: expected === null ? null : value >= expected - 1e-9,
  };
}

function expectedOf({ baseline, latest }: Ends, { year }: PlainTarget): number | null {
  const years = (year ?? NaN) - baseline!.year;
  return years > 0 ? 10 * Math.min(1, (latest!.year - baseline!.year) / years) : null;
}

/** `escapCsi` for the widgets. It has no words of its own: the index is placed among our states. */
export const escapCsiMethod: Method = {
  name: 'escap-csi',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: true });
    if (typeof input === 'string') return { status: 'not-assessable', reason: input, value: null, steps: [] };
    const { value, reason, expected, onTrack } = escapCsi(input);
    const { met, baseline, latest, sign: D } = endsOf(input);
    const why = reason ?? 'no-target-year';
    const state: Status = onTrack ? 'on-track' : value! < 0 ? 'moving-away' : 'behind';
    const letters = { D, v: latest?.value, b: baseline?.value, T: input.target?.value };
    const years = { 't₀': baseline?.year, t: latest?.year, 't₁': input.target?.year };
    return {
      status: met ? 'met' : onTrack === null ? 'not-assessable' : state,
      reason: met ? 'target-met' : onTrack === null ? why : 'method-class',
      value,
      steps: [
        step('csi', '10 × D × (v − b) ÷ |T − b|', letters, value ?? why, { as: 'number' }),
        step('csiExpected', '10 × (t − t₀) ÷ (t₁ − t₀)', years, expected ?? why, { as: 'number' }),
      ],
    };
  },
};
