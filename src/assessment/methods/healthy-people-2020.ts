import type { Reason, Status, Step, Threshold } from '../assessment.ts';
import { near } from '../order.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import type { Ends, PlainInput, PlainPoint, PlainResult } from './input.ts';
import { endsOf, plainInput, targetOf, usablePoints } from './input.ts';
import { refused, step, verdictOf } from './verdict.ts';

/** The published classes. */
export type HealthyPeopleCategory =
  | 'target-met-or-exceeded'
  | 'improved'
  | 'little-or-no-detectable-change'
  | 'got-worse'
  | 'baseline-only'
  | 'informational';

export interface HealthyPeopleResult extends PlainResult<HealthyPeopleCategory> {
  /** Share of the way from baseline to target, in percent; null where the baseline had met the target already. */
  readonly percentTargetedChange: number | null;
  /** Size of a change away from the target in percent of the baseline; null where the change goes towards it. */
  readonly percentChangeAway: number | null;
  /** Change ÷ its standard error; null where one of the two is not known. */
  readonly z: number | null;
}

/** One-sided test at 0.05. */
const SIGNIFICANT = 1.644854;
/** Percent from which a change counts where no standard errors are known. */
const NOTABLE = 10;
/** Standard normal quantile of two-sided 95 % limits. */
const Z95 = 1.959963985;

/**
 * Progress as the final progress table of Healthy People 2020 (United States) judges it. `value` is
 * `percentTargetedChange`, or `percentChangeAway` where the value moved away from the target.
 *
 * Standard errors come from `standardError`, or from 95 % limits; with both known a change has to be significant,
 * otherwise it has to be 10 percent. No target gives `informational`, one point `baseline-only`. Without a category:
 * `missing-baseline`, `zero-value` (a baseline of 0 that got worse), and whatever stands against comparing two values.
 *
 * @see Talih M, Huang DT. Measuring Progress Toward Target Attainment … in Healthy People 2020. Statistical Notes 27,
 * NCHS, 2016, https://www.cdc.gov/nchs/data/statnt/statnt27.pdf ; Healthy People 2020 Final Progress Table, NCHS, 2022.
 */
export function healthyPeople2020(input: PlainInput): HealthyPeopleResult {
  const target = targetOf(input.target);
  const ends = endsOf(input);
  const { reason, met, baseline, latest, sign } = ends;
  const none = { percentTargetedChange: null, percentChangeAway: null, z: null };
  const given = (why: Reason, category: HealthyPeopleCategory | null = null): HealthyPeopleResult => ({
    ...refused(why, category),
    ...none,
  });
  if (!target) return given('no-target', 'informational');
  const isAlone = baseline ? !latest || latest.year <= baseline.year : usablePoints(input).length === 1;
  if (isAlone) return given('no-observation-after-baseline', 'baseline-only');
  if (reason) return given(reason, met ? 'target-met-or-exceeded' : null);

  const b = baseline!.value;
  const change = latest!.value - b;
  const way = target.value - b;
  const isKept = near(way, 0) || sign * way < 0;
  const kept: Reason | null = !isKept
    ? null
    : near(way, 0)
      ? 'baseline-equals-target'
      : 'baseline-beyond-target';
  const percentTargetedChange = isKept ? null : (100 * change) / way;
  const isAway = sign * change < 0;
  const percentChangeAway = isAway && b ? (100 * Math.abs(change)) / Math.abs(b) : null;
  const z = zOf(change, baseline!, latest!);
  const numbers = { percentTargetedChange, percentChangeAway, z };
  const value = isAway && !met ? percentChangeAway : percentTargetedChange;
  const why = value === null ? (kept ?? 'zero-value') : null;
  if (met) return { ...numbers, value, category: 'target-met-or-exceeded', reason: why };
  if (near(change, 0)) return { ...numbers, value, category: 'little-or-no-detectable-change', reason: why };
  if (z === null && value === null) return { ...numbers, value, category: null, reason: why };
  const isDetectable = z === null ? value! >= NOTABLE - 1e-9 : z > SIGNIFICANT;
  const moved = isAway ? 'got-worse' : 'improved';
  return {
    ...numbers,
    value,
    category: isDetectable ? moved : 'little-or-no-detectable-change',
    reason: why,
  };
}

function zOf(change: number, baseline: PlainPoint, latest: PlainPoint): number | null {
  const error = Math.hypot(errorOf(baseline), errorOf(latest));
  return error > 0 ? Math.abs(change) / error : null;
}

/** NaN where it is not known. */
function errorOf({ standardError, lower = NaN, upper = NaN }: PlainPoint): number {
  return standardError ?? (upper - lower) / (2 * Z95);
}

const STATES: Readonly<Record<HealthyPeopleCategory, Status>> = {
  'target-met-or-exceeded': 'met',
  improved: 'on-track',
  'little-or-no-detectable-change': 'behind',
  'got-worse': 'moving-away',
  'baseline-only': 'not-assessable',
  informational: 'not-assessable',
};

/** `healthyPeople2020` for the widgets; standard errors come from the limits of the document's values. */
export const healthyPeople2020Method: Method = {
  name: 'healthy-people-2020',
  judge(evidence: Evidence): Verdict {
    const input = plainInput(evidence, { needsTarget: false });
    if (typeof input === 'string') return verdictOf(refused(input), STATES, []);
    const result = healthyPeople2020(input);
    return verdictOf(result, STATES, stepsOf(endsOf(input), input, result));
  },
};

function stepsOf({ baseline, latest }: Ends, { target }: PlainInput, result: HealthyPeopleResult): Step[] {
  const { percentTargetedChange: done, value, z, reason } = result;
  // What is met is not held to have gone away.
  const away = value === result.percentChangeAway ? value : null;
  const letters = { v: latest?.value, b: baseline?.value, T: target?.value };
  const test = (at: number): readonly Threshold[] => [
    { sign: z === null ? '≥' : '>', at, category: away === null ? 'improved' : 'got-worse' },
    { sign: z === null ? '<' : '≤', at, category: 'little-or-no-detectable-change' },
  ];
  const thresholds = z === null ? test(NOTABLE / 100) : undefined;
  const share = (percent: number | null) => (percent === null ? reason : percent / 100);
  const moved =
    away === null
      ? step('targetedChange', '(v − b) ÷ (T − b)', letters, share(done), { as: 'share', thresholds })
      : step('changeAway', '|v − b| ÷ b', letters, share(away), { as: 'share', thresholds });
  if (z === null) return [moved];
  const SE = Math.abs(latest!.value - baseline!.value) / z;
  return [
    moved,
    step('z', '|v − b| ÷ SE', { ...letters, SE }, z, { as: 'number', thresholds: test(SIGNIFICANT) }),
  ];
}
