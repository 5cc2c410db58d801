import type { Reason, Status } from '../assessment.ts';
import { near, sideOf } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { plainInput, usablePoints } from './input.ts';
import type { PlainInput, PlainResult } from './input.ts';
import { movedAway, refused, step, verdictOf } from './verdict.ts';

export type BenchmarkCategory = 'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'not-compared';

export interface BenchmarkInput extends Omit<PlainInput, 'direction' | 'baseline' | 'target'> {
  /** Left out: the answer is `higher` or `lower`, without judging. `none`: nothing is compared. */
  readonly direction?: 'higher' | 'lower' | 'none';
  /** Another area's value, e.g. the whole city's, in the same unit. */
  readonly benchmark?: number | null;
}

/**
 * Comparison of Fingertips (UK) with a benchmark, by the 95 % limits of the latest value: `similar` where the benchmark
 * lies inside them, ends included; otherwise `better` or `worse` by direction. `value` is the latest value less the
 * benchmark, in the unit.
 *
 * `not-compared`: `no-observation`, `no-direction` (direction `none`), `no-benchmark`, `no-interval`.
 *
 * Source: fingertips-open (Public Health England), comparison by overlapping confidence limits.
 */
export function fingertipsBenchmark(input: BenchmarkInput): PlainResult<BenchmarkCategory> {
  const { direction, benchmark } = input;
  const latest = usablePoints(input).pop();
  const none = (reason: Reason): PlainResult<BenchmarkCategory> => refused(reason, 'not-compared');
  if (!latest) return none('no-observation');
  if (direction === 'none') return none('no-direction');
  if (!Number.isFinite(benchmark)) return none('no-benchmark');
  const { value, lower = NaN, upper = NaN } = latest;
  if (!(lower <= upper)) return none('no-interval');
  const side = sideOfInterval(lower, upper, benchmark!);
  const good = side * sideOf(direction);
  return {
    value: value - benchmark!,
    category: !side
      ? 'similar'
      : !direction
        ? side > 0
          ? 'higher'
          : 'lower'
        : good > 0
          ? 'better'
          : 'worse',
    reason: null,
  };
}

/** +1: all of the interval lies above the number; −1: below; 0: the number is inside or on an end. */
function sideOfInterval(lower: number, upper: number, number: number): number {
  if (near(lower, number) || near(upper, number)) return 0;
  return lower > number ? 1 : upper < number ? -1 : 0;
}

/**
 * `fingertipsBenchmark` for the widgets, against the area above of the same period; `fingertips-benchmark 120000` names
 * another one by id or label.
 */
export const fingertipsBenchmarkMethod: Method = {
  name: 'fingertips-benchmark',
  judge(evidence: Evidence): Verdict {
    const { prepared, setting, met } = evidence;
    const states: Readonly<Record<BenchmarkCategory, Status>> = {
      better: 'on-track',
      similar: 'behind',
      worse: movedAway(met),
      higher: 'not-assessable',
      lower: 'not-assessable',
      'not-compared': 'not-assessable',
    };
    const input = plainInput(evidence, { needsTarget: false });
    if (typeof input === 'string') return verdictOf(refused(input, 'not-compared'), states, []);
    const benchmark = prepared.options.valueIn?.(prepared.latest!.period!, setting);
    const result = fingertipsBenchmark({ ...input, benchmark });
    const { value: v, lower, upper } = usablePoints(input).pop()!;
    return verdictOf(result, states, [
      step('aboveBenchmark', 'v − K', { v, K: benchmark }, result.value ?? result.reason, {
        as: 'difference',
      }),
      ...(result.value === null
        ? []
        : [step('lower', '', {}, lower ?? null), step('upper', '', {}, upper ?? null)]),
    ]);
  },
};
