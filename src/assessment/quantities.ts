import type { Quantified, QuantityName, Reason, ResolvedTarget } from './assessment.ts';
import { meets } from './met.ts';
import type { Prepared } from './prepare.ts';
import { near } from './target.ts';

/** A number, or the reason why there is none. */
type Outcome = number | Reason;
type Outcomes = { [name in QuantityName]?: Outcome };
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
  const change = changes(terms);
  const outcomes: Outcomes = { ...path(terms), ...distances(terms), ...change, ...outlook(terms, change) };
  const result = {} as Quantities;
  for (const name of Object.keys(outcomes) as QuantityName[]) {
    const found = outcomes[name]!;
    result[name] =
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
function path({ target, met, v, b, t, t0, tT, judged, based, exact, prepared }: Terms): Outcomes {
  const goal = target ? nearestEdge(target, b) : 0;
  const kept = target && keptReason(target, b);
  // A bound outside a band tells how far it is at least; one that runs through the band tells nothing.
  const vague = target && isBand(target) && exact !== 0 && met !== false;
  const progress = use(() => kept ?? (vague ? 'value-is-bound' : share(target!, v, b, goal)), judged, based);
  const timeShare = use(
    (_, __, from, at, due) => (due! > from! ? (at! - from!) / (due! - from!) : 'no-target-year'),
    judged,
    based,
    t0,
    t,
    tT,
  );
  const elapsed = use((tau) => Math.min(1, tau!), timeShare);
  const expectedLinear = use((tau) => (kept ? goal : b + (goal - b) * tau!), elapsed);
  // Towards a band the good side is the one away from the baseline.
  const sign = prepared.sign || Math.sign(goal - b);
  return {
    progress,
    progressDisplay: met ? 1 : use((p) => Math.min(1, Math.max(0, p!)), progress),
    timeShare,
    pace: use((p, tau) => p! / tau!, progress, elapsed),
    expectedLinear,
    expectedGrowth: use(
      (tau) => (kept ? goal : (growthReason(b, goal) ?? b * Math.pow(goal / b, tau!))),
      elapsed,
    ),
    aheadOfPath: use(
      (expected) => (sign ? sign * (v - expected!) : -Math.abs(v - expected!)),
      expectedLinear,
      exact,
    ),
    planLinear: use((_, from, due) => kept ?? (goal - b) / (due! - from!), elapsed, t0, tT),
  };
}

function share(target: ResolvedTarget, v: number, b: number, goal: number): number {
  return isBand(target) ? 1 - distance(target, v) / distance(target, b) : (v - b) / (goal - b);
}

function distances({ target, met, v, judged, exact }: Terms): Outcomes {
  const shortfall = use(() => (met === null ? 'undetermined' : met ? 0 : distance(target!, v)), judged);
  const scale = target ? Math.abs(target.value ?? nearestEdge(target, v)) : 0;
  return {
    gap: use(() => (target!.value === null ? 'band-target' : v - target!.value), judged, exact),
    shortfall,
    gapRelative: use((missing) => (scale ? missing! / scale : 'zero-target'), shortfall),
  };
}

/** What happened since the baseline; needs no target. */
function changes({ v, b, t, t0, based, exact }: Terms): Outcomes {
  const change = use(() => v - b, based, exact);
  const years = use((_, from, at) => at! - from!, change, t0, t);
  const changePerYear = use((length) => (v - b) / length!, years);
  return {
    change,
    changePerYear,
    observedLinear: changePerYear,
    observedGrowth: use((length) => growthReason(b, v) ?? Math.pow(v / b, 1 / length!) - 1, years),
  };
}

/** What comes if it goes on like this, and what would be needed. */
function outlook(terms: Terms, { observedLinear, observedGrowth }: Outcomes): Outcomes {
  const { prepared, target, met, v, t, tT, judged, based, exact, left, clamp } = terms;
  const edge = target ? nearestEdge(target, v) : 0;
  const projectionLinear = use((_, years, rate) => clamp(v + rate! * years!), based, left, observedLinear!);
  // What is still needed does not depend on where it began; the line through the points begins after a break.
  const ahead = based === 'no-observation-after-baseline' ? use(() => based, judged) : left;
  return {
    projectionLinear,
    projectionGrowth: use(
      (_, years, rate) => clamp(v * Math.pow(1 + rate!, years!)),
      based,
      left,
      observedGrowth!,
    ),
    projectedMet: use((value) => Number(meets(target!, { value: value! }) === true), projectionLinear),
    projectionOls: use((_, due) => leastSquares(prepared, due!, clamp), ahead, tT),
    requiredLinear: use((years) => (met ? 0 : (edge - v) / years!), ahead, exact),
    requiredGrowth: use(
      (years) => (met ? 0 : (growthReason(v, edge) ?? Math.pow(edge / v, 1 / years!) - 1)),
      ahead,
      exact,
    ),
    yearReached: use(
      (_, __, rate, at) =>
        met ? 'target-met' : (edge - v) * rate! > 0 ? at! + (edge - v) / rate! : 'not-toward-target',
      judged,
      based,
      observedLinear!,
      t,
    ),
  };
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
