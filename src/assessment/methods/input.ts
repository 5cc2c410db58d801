import type { Point, Reason } from '../assessment.ts';
import { near, sideOf } from '../order.ts';
import type { Evidence } from '../method.ts';

/** One value of a series in plain numbers. */
export interface PlainPoint {
  /** A year; parts of a year as a fraction, 2025-06 being 2024.5. */
  readonly year: number;
  /** In the unit of the target; null where none is published. */
  readonly value: number | null;
  /** 95 % confidence limits, in the value's unit. */
  readonly lower?: number;
  readonly upper?: number;
  /** Standard error; without it that of the limits. */
  readonly standardError?: number;
  readonly count?: number;
  readonly denominator?: number;
  /** Present where the source printed a bound: `≤40`. */
  readonly bound?: 'ge' | 'gt' | 'le' | 'lt';
  readonly provisional?: boolean;
  /** True on the first value of a new series, which earlier values do not compare with. */
  readonly break?: boolean;
}

export interface PlainTarget {
  readonly value: number;
  readonly year?: number;
  /** Default: `ge` where higher is better, `le` where lower is. */
  readonly comparator?: 'ge' | 'gt' | 'le' | 'lt' | 'approx';
  /** Half-width of an `approx` target, in the unit; default 0. */
  readonly tolerance?: number;
}

/** One series in plain numbers: what every method starts from. */
export interface PlainInput {
  readonly direction?: 'higher' | 'lower';
  readonly baseline?: PlainPoint;
  /** In any order. Years without a value are never filled in. */
  readonly observations: readonly PlainPoint[];
  readonly target?: PlainTarget;
  /** Last year to look at; default: all. */
  readonly asOf?: number;
  readonly excludeProvisional?: boolean;
}

/** What every method gives back. */
export interface PlainResult<Category extends string> {
  /** The method's number; null with a reason. */
  readonly value: number | null;
  /** The method's own code; null where the method has none for these data. */
  readonly category: Category | null;
  /** Why there is no number or no category; null when nothing is missing. */
  readonly reason: Reason | null;
}

/** A point with a number. */
export type Known = PlainPoint & { readonly value: number };

/** The two ends of a change. */
export interface Ends {
  /** +1 where higher is better, −1 where lower is, 0 where it is not told. */
  readonly sign: number;
  readonly latest?: Known;
  readonly baseline?: Known;
  /** Null where it cannot be told, and without a target. */
  readonly met: boolean | null;
  /** Why the two values cannot be compared; undefined when they can. */
  readonly reason?: Reason;
}

type Looked = Pick<PlainInput, 'observations' | 'asOf' | 'excludeProvisional'>;

/** Points that count, in order of time. */
export function usablePoints({ observations, asOf = Infinity, excludeProvisional }: Looked): Known[] {
  return observations
    .filter(
      (point): point is Known =>
        Number.isFinite(point.value) && point.year <= asOf && !(point.provisional && excludeProvisional),
    )
    .sort((a, b) => a.year - b.year);
}

/** Exact values of the series that the latest one belongs to: from the last break on. */
export function currentSeries(input: Looked): Known[] {
  const { observations, asOf = Infinity } = input;
  const breaks = observations.filter((point) => point.break && point.year <= asOf);
  const start = breaks.reduce((last, { year }) => Math.max(last, year), -Infinity);
  return usablePoints(input).filter(({ year, bound }) => year >= start && !bound);
}

/** A target without a number is none. */
export function targetOf<Target extends PlainTarget>(target: Target | undefined): Target | undefined {
  return Number.isFinite(target?.value) ? target : undefined;
}

/** Baseline and latest value, whether that meets the target, and what stands against comparing the two. */
export function endsOf(input: PlainInput, baseline = input.baseline): Ends {
  const { direction } = input;
  const target = targetOf(input.target);
  const points = usablePoints(input);
  const latest = points[points.length - 1];
  const known = Number.isFinite(baseline?.value) ? (baseline as Known) : undefined;
  const sign = sideOf(direction);
  const met = target && latest && sign ? metBy(latest, target, sign) : null;
  const isBroken = input.observations.some(
    (point) => point.break && known && latest && point.year > known.year && point.year <= latest.year,
  );
  const reason: Reason | false | undefined =
    (!latest && 'no-observation') ||
    (!sign && 'no-direction') ||
    (!known && 'missing-baseline') ||
    (known!.bound && 'bound-baseline') ||
    (latest!.bound && 'value-is-bound') ||
    (isBroken && 'break-in-series') ||
    (latest!.year <= known!.year && 'no-observation-after-baseline');
  return { sign, latest, baseline: known, met, reason: reason || undefined };
}

/** Whether a value is at or beyond the target; null where a printed bound leaves it open. */
function metBy(
  { value, bound }: Known,
  { value: goal, comparator, tolerance = 0 }: PlainTarget,
  sign: number,
) {
  const edge = goal - sign * (comparator === 'approx' ? tolerance : 0);
  const isStrict = comparator === 'gt' || comparator === 'lt';
  const isOpen = bound?.[1] === 't';
  const isGood = sideOf(bound) === sign;
  const isThere = near(value, edge)
    ? isGood
      ? !isStrict || isOpen
      : !isStrict && !isOpen
    : sign * (value - edge) > 0;
  if (!bound) return isThere;
  // A value that is open towards the good side meets as a whole or cannot be told; towards the other, none of it does.
  return isGood ? isThere || null : isThere ? null : false;
}

/** Reasons of a series that only stand against methods that need its target. */
const OF_TARGET = /^(?:no-target|target-in-words|missing-reference|wrong-way)/;

interface Asked {
  /** Only methods that can do without a target get a series that has none. */
  readonly needsTarget: boolean;
  /** The year of a dated point; default the end of its period. */
  readonly yearOf?: (point: Point) => number;
}

/** A series of the page in plain numbers, or why a method cannot use it. */
export function plainInput(
  { prepared }: Evidence,
  { needsTarget, yearOf = ({ at }) => at! }: Asked,
): PlainInput | Reason {
  const { refusal, sign, target, latest, baseline, points, lastBreak } = prepared;
  if (refusal && (needsTarget || !OF_TARGET.test(refusal))) return refusal;
  if (!latest) return 'no-observation';
  if (latest.at === undefined) return 'undated';
  if (!sign) return target ? 'band-target' : 'no-direction';
  // A break may stand on a year without a value: the first value after it begins the new series.
  const first = points.find(({ at }) => lastBreak && at! >= lastBreak - 1e-9);
  return {
    direction: sign > 0 ? 'higher' : 'lower',
    baseline: baseline?.at === undefined ? undefined : plainPoint(baseline, yearOf(baseline)),
    observations: points
      .filter(({ at }) => at !== undefined)
      .map((point) => ({
        ...plainPoint(point, yearOf(point)),
        ...(point === first && { break: true }),
      })),
    target: target && {
      value: target.value!,
      year: target.at,
      comparator: target.comparator as PlainTarget['comparator'],
      tolerance: target.tolerance,
    },
  };
}

function plainPoint({ value, bound, observation }: Point, year: number): Known {
  const { lower, upper, count, denominator } = observation;
  // Limits are printed in the observation's unit, the value has come into the target's.
  const scale = value / (observation.value || value) || 1;
  const scaled = (limit: number | undefined): number | undefined => limit && limit * scale;
  return {
    year,
    value,
    bound,
    lower: scaled(lower),
    upper: scaled(upper),
    count,
    denominator,
    break: observation.break,
  };
}
