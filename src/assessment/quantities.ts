import type { Quantified, QuantityName, Reason, ResolvedTarget } from './assessment.ts';
import { meets } from './met.ts';
import type { Prepared } from './prepare.ts';
import { near } from './target.ts';

/** A number, or the reason why there is none. */
type Outcome = number | Reason;
type Outcomes = Record<QuantityName, Outcome>;
export type Quantities = Record<QuantityName, Quantified>;

/** What the formulas need at hand, each a number or a reason. Letters as in the method: b at t0, v at t, T at tT. */
interface Terms {
  readonly prepared: Prepared;
  readonly target: ResolvedTarget | undefined;
  readonly met: boolean | null;
  readonly v: number;
  readonly b: number;
  readonly t: Outcome;
  readonly t0: Outcome;
  readonly tT: Outcome;
  /** Gates, 0 when open: is there a target and a value; can the baseline be compared with; is the value exact. */
  readonly judged: Outcome;
  readonly based: Outcome;
  readonly exact: Outcome;
  /** Years from the value to the target's period. */
  readonly left: Outcome;
  readonly clamp: (value: number) => number;
}

const TINY = 1e-9;

/** Every quantity of the method: a number, or null with the reason why there is none. */
export function quantities(
  prepared: Prepared,
  met: boolean | null,
): { quantities: Quantities; clamped: boolean } {
  let clamped = false;
  const [low, high] = prepared.limits;
  const clamp = (value: number): number => {
    const held = Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
    if (held !== value) clamped = true;
    return held;
  };
  const terms = termsOf(prepared, met, clamp);
  // Written straight into one object: merging small ones costs more than the arithmetic.
  const outcomes = {} as Outcomes;
  path(outcomes, terms);
  distances(outcomes, terms);
  changes(outcomes, terms);
  outlook(outcomes, terms);
  const result = {} as Quantities;
  for (const name in outcomes) {
    const found = outcomes[name as QuantityName];
    result[name as QuantityName] =
      typeof found === 'string'
        ? { value: null, reason: found }
        : Number.isFinite(found)
          ? { value: found }
          : { value: null, reason: 'undetermined' };
  }
  return { quantities: result, clamped };
}

/** The formula's result, unless one of the numbers it needs is missing: then the reason why that one is. */
function use(formula: (...numbers: number[]) => Outcome, ...from: readonly Outcome[]): Outcome {
  const missing = from.find((outcome) => typeof outcome === 'string');
  return missing ?? formula(...(from as number[]));
}

function termsOf(prepared: Prepared, met: boolean | null, clamp: Terms['clamp']): Terms {
  const { target, latest, baseline, refusal } = prepared;
  const t = latest?.at ?? 'undated';
  const tT = target?.at ?? 'no-target-year';
  const judged = refusal ?? 0;
  return {
    prepared,
    target,
    met,
    v: latest?.value ?? NaN,
    b: baseline?.value ?? NaN,
    t,
    t0: baseline?.at ?? 'undated',
    tT,
    judged,
    based: baseReason(prepared) ?? 0,
    exact: latest?.bound ? 'value-is-bound' : 0,
    left: use((_, at, due) => (at! < due! - TINY ? due! - at! : 'target-year-reached'), judged, t, tT),
    clamp,
  };
}

/** Why nothing can be compared with the baseline; undefined when all is well. */
function baseReason({ refusal, baseline, latest, broken }: Prepared): Reason | undefined {
  if (!latest) return refusal ?? 'no-observation';
  if (!baseline) return 'missing-baseline';
  if (baseline.bound) return 'bound-baseline';
  if (broken) return 'break-in-series';
  const later =
    baseline.at === undefined || latest.at === undefined
      ? baseline !== latest
      : latest.at > baseline.at + TINY;
  return later ? undefined : 'no-observation-after-baseline';
}

/** The target's number; of a band the edge nearest to `from`. */
export function nearestEdge(target: ResolvedTarget, from: number): number {
  if (isBand(target)) return Math.min(target.upper, Math.max(target.lower, from));
  return target.value ?? (target.lower === -Infinity ? target.upper : target.lower);
}

/** Distance of a number from the target, 0 on its good side. */
function distance(target: ResolvedTarget, value: number): number {
  const way = nearestEdge(target, value) - value;
  if (isBand(target)) return Math.abs(way);
  return Math.max(0, target.upper === Infinity ? way : -way);
}

function isBand(target: ResolvedTarget): boolean {
  return Number.isFinite(target.lower) && Number.isFinite(target.upper);
}

/** Why the baseline leaves nothing to do: it meets the target already. */
export function keptReason(target: ResolvedTarget, b: number): Reason | undefined {
  if (isBand(target)) return distance(target, b) === 0 ? 'baseline-within-target' : undefined;
  if (near(b, nearestEdge(target, b))) return 'baseline-equals-target';
  return meets(target, { value: b }) ? 'baseline-beyond-target' : undefined;
}

function growthReason(from: number, to: number): Reason | undefined {
  if (from === 0 || to === 0) return 'zero-value';
  return from > 0 === to > 0 ? undefined : 'sign-change';
}

/** The way from baseline to target: how much of it is done, and where the value should stand by now. */
function path(out: Outcomes, { target, met, v, b, t, t0, tT, judged, based, exact, prepared }: Terms): void {
  const goal = target ? nearestEdge(target, b) : 0;
  const kept = target && keptReason(target, b);
  // A bound outside a band tells how far it is at least; one that runs through the band tells nothing.
  const vague = target && isBand(target) && exact !== 0 && met !== false;
  out.progress = use(() => kept ?? (vague ? 'value-is-bound' : share(target!, v, b, goal)), judged, based);
  out.progressDisplay = met ? 1 : use((p) => Math.min(1, Math.max(0, p!)), out.progress);
  out.timeShare = use(
    (_, __, from, at, due) => (due! > from! ? (at! - from!) / (due! - from!) : 'no-target-year'),
    judged,
    based,
    t0,
    t,
    tT,
  );
  const elapsed = use((tau) => Math.min(1, tau!), out.timeShare);
  out.pace = use((p, tau) => p! / tau!, out.progress, elapsed);
  out.expectedLinear = use((tau) => (kept ? goal : b + (goal - b) * tau!), elapsed);
  out.expectedGrowth = use(
    (tau) => (kept ? goal : (growthReason(b, goal) ?? b * Math.pow(goal / b, tau!))),
    elapsed,
  );
  // Towards a band the good side is the one away from the baseline.
  const sign = prepared.sign || Math.sign(goal - b);
  out.aheadOfPath = use(
    (expected) => (sign ? sign * (v - expected!) : -Math.abs(v - expected!)),
    out.expectedLinear,
    exact,
  );
  out.planLinear = use((_, from, due) => kept ?? (goal - b) / (due! - from!), elapsed, t0, tT);
}

function share(target: ResolvedTarget, v: number, b: number, goal: number): number {
  return isBand(target) ? 1 - distance(target, v) / distance(target, b) : (v - b) / (goal - b);
}

function distances(out: Outcomes, { target, met, v, judged, exact }: Terms): void {
  out.gap = use(() => (target!.value === null ? 'band-target' : v - target!.value), judged, exact);
  out.shortfall = use(() => (met === null ? 'undetermined' : met ? 0 : distance(target!, v)), judged);
  const scale = target ? Math.abs(target.value ?? nearestEdge(target, v)) : 0;
  out.gapRelative = use((missing) => (scale ? missing! / scale : 'zero-target'), out.shortfall);
}

/** What happened since the baseline; needs no target. */
function changes(out: Outcomes, { v, b, t, t0, based, exact }: Terms): void {
  out.change = use(() => v - b, based, exact);
  const years = use((_, from, at) => at! - from!, out.change, t0, t);
  out.changePerYear = out.observedLinear = use((length) => (v - b) / length!, years);
  out.observedGrowth = use((length) => growthReason(b, v) ?? Math.pow(v / b, 1 / length!) - 1, years);
}

/** What comes if it goes on like this, and what would be needed. */
function outlook(out: Outcomes, terms: Terms): void {
  const { prepared, target, met, v, t, tT, judged, based, exact, left, clamp } = terms;
  const edge = target ? nearestEdge(target, v) : 0;
  const rate = out.observedLinear;
  out.projectionLinear = use((_, years, step) => clamp(v + step! * years!), based, left, rate);
  out.projectionGrowth = use(
    (_, years, step) => clamp(v * Math.pow(1 + step!, years!)),
    based,
    left,
    out.observedGrowth,
  );
  out.projectedMet = use((value) => Number(meets(target!, { value: value! }) === true), out.projectionLinear);
  // What is still needed does not depend on where it began; the line through the points begins after a break.
  const ahead = based === 'no-observation-after-baseline' ? use(() => based, judged) : left;
  out.projectionOls = use((_, due) => leastSquares(prepared, due!, clamp), ahead, tT);
  out.requiredLinear = use((years) => (met ? 0 : (edge - v) / years!), ahead, exact);
  out.requiredGrowth = use(
    (years) => (met ? 0 : (growthReason(v, edge) ?? Math.pow(edge / v, 1 / years!) - 1)),
    ahead,
    exact,
  );
  const reached = (step: number, at: number): Outcome =>
    (edge - v) * step > 0 ? at + (edge - v) / step : 'not-toward-target';
  out.yearReached = use(
    (_, __, step, at) => (met ? 'target-met' : reached(step!, at!)),
    judged,
    based,
    rate,
    t,
  );
}

/** Least-squares line through all exact dated points from the baseline, or the last break, on. */
function leastSquares(prepared: Prepared, year: number, clamp: (value: number) => number): Outcome {
  const { baseline, lastBreak, points } = prepared;
  const from = Math.max(baseline?.at ?? -Infinity, lastBreak ?? -Infinity) - TINY;
  let n = 0;
  let sx = 0;
  let sy = 0;
  let sxx = 0;
  let sxy = 0;
  for (const { at, value, bound } of points) {
    if (at === undefined || at < from || bound) continue;
    const x = at - year; // centred on the year asked for, so that the intercept is the answer
    n += 1;
    sx += x;
    sy += value;
    sxx += x * x;
    sxy += x * value;
  }
  const spread = n * sxx - sx * sx;
  return n < 3 || spread === 0 ? 'too-few-points' : clamp((sy - ((n * sxy - sx * sy) / spread) * sx) / n);
}
