import type { Quantified, QuantityName, Reason, ResolvedTarget } from './assessment.ts';
import { near } from './order.ts';
import { meets } from './met.ts';
import type { Prepared } from './prepare.ts';
import { allowedSide, distance, nearestEdge } from './target.ts';

export { nearestEdge };

/** A number, or the reason why there is none. */
type Outcome = number | Reason;
export type Quantities = Readonly<Record<QuantityName, Quantified>>;

const TINY = 1e-9;

/**
 * The quantities of one series, each worked out when it is asked for: of thousands of series few are read whole. In every
 * formula comes first what may be missing for it, in the order in which it is named. Letters as in the method: b at t0 the
 * baseline, v at t the latest value, T at tT the target.
 */
export function quantitiesOf(prepared: Prepared, met: boolean | null) {
  const { target, latest, baseline, refusal, limits } = prepared;
  // What is missing is 0 here and has its reason below: no formula is worked out with it.
  const { value: v = 0, at: t = 0 } = latest ?? {};
  const { value: b = 0, at: t0 = 0 } = baseline ?? {};
  const tT = target?.at ?? 0;
  const goal = target ? nearestEdge(target, b) : 0;
  const edge = target ? nearestEdge(target, v) : 0;
  const isBand = target && !allowedSide(target);
  const years = t - t0;
  const left = tT - t;

  const inexact = latest?.bound && 'value-is-bound';
  const based = baseReason(prepared);
  const kept = target && keptReason(target, b);
  // A bound outside a band tells how far it is at least; one that runs through the band tells nothing.
  const noShare = refusal ?? based ?? kept ?? (isBand && met !== false ? inexact : undefined);
  const undated = unless(latest?.at, 'undated');
  const undatedBase = unless(baseline?.at, 'undated');
  const noYear = unless(tT, 'no-target-year');
  const noTime = refusal ?? based ?? undatedBase ?? undated ?? noYear ?? unless(tT > t0, 'no-target-year');
  const noChange = based ?? inexact;
  const noRate = noChange ?? undatedBase ?? undated;
  const noGrowth = (): Reason | undefined => noRate ?? growthReason(b, v);
  const over = refusal ?? undated ?? noYear ?? unless(left > TINY, 'target-year-reached');
  // What is still needed does not depend on where it began; the line through the points begins after a break.
  const ahead = based === 'no-observation-after-baseline' ? (refusal ?? based) : over;
  const unsure = refusal ?? unless(met !== null, 'undetermined');

  const share = (): number => (isBand ? 1 - distance(target, v) / distance(target, b) : (v - b) / (goal - b));
  const elapsed = Math.min(1, years / (tT - t0));
  const expected = kept ? goal : b + (goal - b) * elapsed;
  // Towards a band the good side is the one away from the baseline.
  const sign = prepared.sign || Math.sign(goal - b);
  const shortfall = (): number => (target && !met ? distance(target, v) : 0);
  const scale = Math.abs(target?.value ?? edge);
  const change = v - b;
  const rate = change / years;
  const growth = (): number => (v / b) ** (1 / years) - 1;
  /** Where it would stand at the target's period, whatever the measure's limits. */
  const projections = {
    projectionLinear: (): Outcome => based ?? over ?? noRate ?? v + rate * left,
    projectionGrowth: (): Outcome => based ?? over ?? noGrowth() ?? v * (1 + growth()) ** left,
    projectionOls: (): Outcome => ahead ?? leastSquares(prepared, tT),
  };
  const held = (value: Outcome): Outcome =>
    typeof value === 'string'
      ? value
      : Math.min(limits[1] ?? Infinity, Math.max(limits[0] ?? -Infinity, value));
  const formulas: Record<QuantityName, () => Outcome> = {
    progress: () => noShare ?? share(),
    progressDisplay: () => (met ? 1 : (noShare ?? Math.min(1, Math.max(0, share())))),
    timeShare: () => noTime ?? years / (tT - t0),
    pace: () => noShare ?? noTime ?? share() / elapsed,
    expectedLinear: () => noTime ?? expected,
    expectedGrowth: () => noTime ?? (kept ? goal : (growthReason(b, goal) ?? b * (goal / b) ** elapsed)),
    gap: () => refusal ?? inexact ?? (target!.value === null ? 'band-target' : v - target!.value),
    shortfall: () => unsure ?? shortfall(),
    gapRelative: () => unsure ?? (scale ? shortfall() / scale : 'zero-target'),
    aheadOfPath: () => noTime ?? inexact ?? (sign ? sign * (v - expected) : -Math.abs(v - expected)),
    change: () => noChange ?? change,
    changePerYear: () => noRate ?? rate,
    observedLinear: () => noRate ?? rate,
    observedGrowth: () => noGrowth() ?? growth(),
    projectionLinear: () => held(projections.projectionLinear()),
    projectionGrowth: () => held(projections.projectionGrowth()),
    projectedMet() {
      const value = this.projectionLinear();
      return typeof value === 'string' ? value : Number(meets(target!, { value }));
    },
    projectionOls: () => held(projections.projectionOls()),
    requiredLinear: () => ahead ?? inexact ?? (met ? 0 : (edge - v) / left),
    requiredGrowth: () =>
      ahead ?? inexact ?? (met ? 0 : (growthReason(v, edge) ?? (edge / v) ** (1 / left) - 1)),
    planLinear: () => noTime ?? kept ?? (goal - b) / (tT - t0),
    yearReached: () =>
      refusal ??
      noRate ??
      (met ? 'target-met' : (edge - v) * rate > 0 ? t + (edge - v) / rate : 'not-toward-target'),
  };
  const quantity = (name: QuantityName): Quantified => {
    const found = formulas[name]();
    // Numbers beyond double arithmetic are none.
    return Number.isFinite(found)
      ? { value: found as number }
      : none(typeof found === 'string' ? found : 'undetermined');
  };
  return {
    quantity,
    all(): Quantities {
      const all = {} as Record<QuantityName, Quantified>;
      for (const name of Object.keys(formulas) as QuantityName[])
        // The line through the points reads every one of them.
        if (name === 'projectionOls')
          Object.defineProperty(all, name, { enumerable: true, get: () => quantity(name) });
        else all[name] = quantity(name);
      return all;
    },
    /** True when a projection was held inside the measure's natural limits. */
    clamped: (): boolean =>
      Object.values(projections)
        .map((project) => project())
        .some((value) => Number.isFinite(value) && held(value) !== value),
  };
}

/** No number for this reason; one object for all, as most series lack most quantities. */
function none(reason: Reason): Quantified {
  let given = refused.get(reason);
  if (!given) refused.set(reason, (given = { value: null, reason }));
  return given;
}

const refused = new Map<Reason, Quantified>();

/** A reason where something is missing or does not hold. */
const unless = (holds: unknown, reason: Reason): Reason | undefined => (holds ? undefined : reason);

/** Why nothing can be compared with the baseline; undefined when all is well. */
function baseReason({ refusal, baseline, latest, broken }: Prepared): Reason | undefined {
  if (!latest) return refusal ?? 'no-observation';
  if (!baseline) return 'missing-baseline';
  if (baseline.bound) return 'bound-baseline';
  if (broken) return 'break-in-series';
  const isLater =
    baseline.at === undefined || latest.at === undefined
      ? baseline !== latest
      : latest.at > baseline.at + TINY;
  return unless(isLater, 'no-observation-after-baseline');
}

/** Why the baseline leaves nothing to do: it meets the target already. */
export function keptReason(target: ResolvedTarget, b: number): Reason | undefined {
  if (!allowedSide(target)) return unless(distance(target, b), 'baseline-within-target');
  if (near(b, nearestEdge(target, b))) return 'baseline-equals-target';
  return unless(!meets(target, { value: b }), 'baseline-beyond-target');
}

function growthReason(from: number, to: number): Reason | undefined {
  return unless(from && to, 'zero-value') ?? unless(from > 0 === to > 0, 'sign-change');
}

/** Least-squares line through all exact dated points from the baseline, or the last break, on, at a year. */
function leastSquares({ baseline, lastBreak, points }: Prepared, year: number): Outcome {
  const from = Math.max(baseline?.at ?? 0, lastBreak) - TINY;
  const used = points.filter(({ at, bound }) => at! >= from && !bound);
  const count = used.length;
  let [x, y] = [0, 0];
  for (const { at, value } of used) {
    x += at! / count;
    y += value / count;
  }
  let [spread, slope] = [0, 0];
  for (const { at, value } of used) {
    spread += (at! - x) ** 2;
    slope += (at! - x) * (value - y);
  }
  return count < 3 || spread / count < TINY ? 'too-few-points' : y + (slope / spread) * (year - x);
}
