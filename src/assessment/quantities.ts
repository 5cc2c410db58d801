import type { Point, Quantified, QuantityName, Reason, ResolvedTarget } from './assessment.ts';
import { meets } from './met.ts';
import type { Prepared } from './prepare.ts';
import { near } from './target.ts';

type Outcome = number | Reason;
export type Quantities = Record<QuantityName, Quantified>;

/** What the formulas need at hand; letters as in the method: b at t0, v at t, T at tT. */
interface Terms {
  readonly prepared: Prepared;
  readonly target: ResolvedTarget | undefined;
  readonly met: boolean | null;
  readonly v: Point | undefined;
  readonly b: Point | undefined;
  /** The number the path leads to: the target, or the band's edge nearest the baseline. */
  readonly goal: number | undefined;
  /** Why nothing that needs the baseline can be computed; undefined when all is well. */
  readonly noPath: Reason | undefined;
}

const NAMES: readonly QuantityName[] = [
  'progress',
  'progressDisplay',
  'timeShare',
  'pace',
  'expectedLinear',
  'expectedGrowth',
  'gap',
  'shortfall',
  'gapRelative',
  'aheadOfPath',
  'change',
  'changePerYear',
  'observedLinear',
  'observedGrowth',
  'projectionLinear',
  'projectionGrowth',
  'projectedMet',
  'projectionOls',
  'requiredLinear',
  'requiredGrowth',
  'planLinear',
  'yearReached',
];

/** Every quantity of the method: a number, or null with the reason why there is none. */
export function quantities(
  prepared: Prepared,
  met: boolean | null,
): { quantities: Quantities; clamped: boolean } {
  const terms = termsOf(prepared, met);
  let clamped = false;
  const clamp = (value: number): number => {
    const held = withinLimits(value, prepared.limits);
    if (held !== value) clamped = true;
    return held;
  };
  const outcome = {} as Record<QuantityName, Outcome>;
  pathQuantities(outcome, terms);
  changeQuantities(outcome, terms);
  distanceQuantities(outcome, terms);
  futureQuantities(outcome, terms, clamp);
  const result = {} as Quantities;
  for (const name of NAMES) {
    const found = outcome[name];
    result[name] =
      typeof found === 'number' && Number.isFinite(found)
        ? { value: found }
        : { value: null, reason: typeof found === 'string' ? found : 'undetermined' };
  }
  return { quantities: result, clamped };
}

function termsOf(prepared: Prepared, met: boolean | null): Terms {
  const { target, latest: v, baseline: b } = prepared;
  const goal = target && nearestEdge(target, b?.value ?? v?.value ?? 0);
  return { prepared, target, met, v, b, goal, noPath: pathReason(prepared) };
}

function pathReason({ refusal, baseline, latest, broken }: Prepared): Reason | undefined {
  if (refusal) return refusal;
  if (!baseline) return 'missing-baseline';
  if (baseline.bound) return 'bound-baseline';
  if (broken) return 'break-in-series';
  if (baseline === latest) return 'no-observation-after-baseline';
  if (baseline.at === undefined || latest!.at === undefined) return undefined;
  return latest!.at > baseline.at + 1e-9 ? undefined : 'no-observation-after-baseline';
}

/** The target's number; of a band the edge nearest to `from`. */
export function nearestEdge(target: ResolvedTarget, from: number): number {
  if (!Number.isFinite(target.upper)) return target.value ?? target.lower;
  if (!Number.isFinite(target.lower)) return target.value ?? target.upper;
  return from > target.upper ? target.upper : from < target.lower ? target.lower : from;
}

/** Distance of a number from the allowed side, 0 inside. */
function distance(target: ResolvedTarget, value: number): number {
  const goal = nearestEdge(target, value);
  const open = !Number.isFinite(target.upper)
    ? goal - value
    : !Number.isFinite(target.lower)
      ? value - goal
      : Math.abs(value - goal);
  return Math.max(0, open);
}

function isBand(target: ResolvedTarget): boolean {
  return Number.isFinite(target.lower) && Number.isFinite(target.upper);
}

/** Why the baseline leaves nothing to do: it meets the target already. */
export function keptReason(target: ResolvedTarget, b: number): Reason | undefined {
  if (isBand(target)) return distance(target, b) === 0 ? 'baseline-within-target' : undefined;
  if (near(b, target.value ?? nearestEdge(target, b))) return 'baseline-equals-target';
  return meets(target, { value: b }) ? 'baseline-beyond-target' : undefined;
}

function pathQuantities(out: Record<QuantityName, Outcome>, terms: Terms): void {
  const { target, v, b, goal, noPath, met } = terms;
  const kept = !noPath && keptReason(target!, b!.value);
  out.progress = noPath ?? (kept || progress(terms));
  out.progressDisplay = met
    ? 1
    : typeof out.progress === 'number'
      ? Math.min(1, Math.max(0, out.progress))
      : out.progress;
  out.timeShare = noPath ?? share(terms);
  out.pace =
    typeof out.progress !== 'number'
      ? out.progress
      : typeof out.timeShare !== 'number'
        ? out.timeShare
        : out.progress / Math.min(1, out.timeShare);
  const whole = typeof out.timeShare === 'number' ? Math.min(1, out.timeShare) : out.timeShare;
  const path = typeof whole === 'string' ? whole : undefined;
  out.expectedLinear = path ?? (kept ? goal! : b!.value + (goal! - b!.value) * (whole as number));
  out.expectedGrowth =
    path ??
    (kept
      ? goal!
      : (growthReason(b!.value, goal!) ?? b!.value * Math.pow(goal! / b!.value, whole as number)));
  out.aheadOfPath =
    typeof out.expectedLinear === 'string'
      ? out.expectedLinear
      : v!.bound
        ? 'value-is-bound'
        : ahead(terms, out.expectedLinear);
  const years = path ?? target!.at! - b!.at!;
  out.planLinear = typeof years === 'string' ? years : kept ? kept : (goal! - b!.value) / years;
}

function progress({ target, v, b, goal }: Terms): Outcome {
  if (isBand(target!)) return 1 - distance(target!, v!.value) / distance(target!, b!.value);
  return (v!.value - b!.value) / (goal! - b!.value);
}

function share({ target, v, b }: Terms): Outcome {
  if (b!.at === undefined || v!.at === undefined) return 'undated';
  if (target!.at === undefined) return 'no-target-year';
  return target!.at > b!.at ? (v!.at - b!.at) / (target!.at - b!.at) : 'no-target-year';
}

function ahead({ target, v, b, prepared }: Terms, expected: number): number {
  // Towards a band the good side is the one away from the baseline.
  const sign = prepared.sign || Math.sign(nearestEdge(target!, b!.value) - b!.value);
  return sign ? sign * (v!.value - expected) : -Math.abs(v!.value - expected);
}

function growthReason(from: number, to: number): Reason | undefined {
  if (from === 0 || to === 0) return 'zero-value';
  return from > 0 === to > 0 ? undefined : 'sign-change';
}

function changeQuantities(out: Record<QuantityName, Outcome>, { prepared, v, b }: Terms): void {
  const reason: Reason | undefined = !v
    ? (prepared.refusal ?? 'no-observation')
    : !b
      ? 'missing-baseline'
      : b.bound
        ? 'bound-baseline'
        : prepared.broken
          ? 'break-in-series'
          : v === b || near(v.at, b.at)
            ? 'no-observation-after-baseline'
            : v.bound
              ? 'value-is-bound'
              : undefined;
  const years =
    reason ??
    (v!.at === undefined || b!.at === undefined
      ? 'undated'
      : v!.at > b!.at
        ? v!.at - b!.at
        : 'no-observation-after-baseline');
  out.change = reason ?? v!.value - b!.value;
  out.changePerYear = typeof years === 'string' ? years : (v!.value - b!.value) / years;
  out.observedLinear = out.changePerYear;
  out.observedGrowth =
    typeof years === 'string'
      ? years
      : (growthReason(b!.value, v!.value) ?? Math.pow(v!.value / b!.value, 1 / years) - 1);
}

function distanceQuantities(out: Record<QuantityName, Outcome>, { prepared, target, met, v }: Terms): void {
  const { refusal } = prepared;
  out.gap =
    refusal ??
    (v!.bound ? 'value-is-bound' : target!.value === null ? 'band-target' : v!.value - target!.value);
  out.shortfall = refusal ?? (met === null ? 'undetermined' : met ? 0 : distance(target!, v!.value));
  const scale = target && (target.value ?? nearestEdge(target, v?.value ?? 0));
  out.gapRelative =
    typeof out.shortfall === 'string'
      ? out.shortfall
      : scale === 0
        ? 'zero-target'
        : out.shortfall / Math.abs(scale!);
}

function futureQuantities(
  out: Record<QuantityName, Outcome>,
  terms: Terms,
  clamp: (value: number) => number,
): void {
  const { prepared, target, v, b, met, noPath } = terms;
  const left = noPath ?? yearsLeft(terms);
  // What is still needed does not depend on where it began; the line through the points begins after a break.
  const ahead = prepared.refusal ?? (noPath === 'no-observation-after-baseline' ? noPath : yearsLeft(terms));
  const toward = typeof ahead === 'string' ? 0 : nearestEdge(target!, v!.value);
  const growth = typeof ahead === 'string' ? ahead : growthReason(v!.value, toward);
  const bound = v?.bound ? 'value-is-bound' : undefined;
  const pace = out.observedLinear;
  const rate = out.observedGrowth;
  out.projectionLinear =
    typeof left === 'string'
      ? left
      : (bound ?? (typeof pace === 'string' ? pace : clamp(v!.value + pace * left)));
  out.projectionGrowth =
    typeof left === 'string'
      ? left
      : (bound ?? (typeof rate === 'string' ? rate : clamp(v!.value * Math.pow(1 + rate, left))));
  out.projectedMet =
    typeof out.projectionLinear === 'string'
      ? out.projectionLinear
      : Number(meets(target!, { value: out.projectionLinear }) === true);
  out.projectionOls = typeof ahead === 'string' ? ahead : leastSquares(prepared, b, target!.at!, clamp);
  const needed = typeof ahead === 'string' ? ahead : bound;
  out.requiredLinear = needed ?? (met ? 0 : (toward - v!.value) / (ahead as number));
  out.requiredGrowth =
    needed ?? (met ? 0 : (growth ?? Math.pow(toward / v!.value, 1 / (ahead as number)) - 1));
  out.yearReached =
    noPath ?? bound ?? (typeof pace === 'string' ? pace : met ? 'target-met' : reached(terms, pace));
}

function yearsLeft({ target, v }: Terms): number | Reason {
  if (v!.at === undefined) return 'undated';
  if (target!.at === undefined) return 'no-target-year';
  return v!.at < target!.at - 1e-9 ? target!.at - v!.at : 'target-year-reached';
}

function reached({ target, v }: Terms, pace: number): Outcome {
  const way = nearestEdge(target!, v!.value) - v!.value;
  return way * pace > 0 ? v!.at! + way / pace : 'not-toward-target';
}

/** Least-squares line through all usable dated points from the baseline, or the last break, on. */
function leastSquares(
  prepared: Prepared,
  b: Point | undefined,
  year: number,
  clamp: (value: number) => number,
): Outcome {
  const from = Math.max(b?.at ?? -Infinity, prepared.lastBreak ?? -Infinity) - 1e-9;
  let n = 0;
  let sx = 0;
  let sy = 0;
  let sxx = 0;
  let sxy = 0;
  for (const { at, value, bound } of prepared.points) {
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

function withinLimits(value: number, [low, high]: readonly [number | null, number | null]): number {
  return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
}
