import type { Direction, Observation, Plan, Target, Unit } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { convertUnit } from '../contract/unit.ts';
import type { AssessInput, Loose, Point, Reason, ResolvedTarget } from './assessment.ts';
import { figureOf, placeOf } from './figure.ts';

/** Equal within the rounding of double arithmetic. */
export function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** +1: values above the target are allowed; −1: below; 0: a band with two ends. */
export function allowedSide(target: ResolvedTarget): number {
  return target.upper === Infinity ? 1 : target.lower === -Infinity ? -1 : 0;
}

/** Of several targets the one of the last period counts, and of its versions the latest. */
export function latestTarget(series: AssessInput, plans?: readonly Plan[]): Loose<Target> | undefined {
  const all = series.targets ?? (series.target ? [series.target] : []);
  let found: Loose<Target> | undefined;
  for (const target of all) {
    const later =
      (placeOf(target, plans).at ?? -Infinity) -
      (found ? (placeOf(found, plans).at ?? -Infinity) : -Infinity);
    if (!found || later > 0 || (!(later < 0) && (target.revised?.on ?? '') >= (found.revised?.on ?? '')))
      found = target;
  }
  return found;
}

interface Context {
  readonly direction: Direction;
  readonly index: boolean;
  readonly unit: Unit | undefined;
  readonly points: readonly Point[];
  readonly baseline: Point | undefined;
  readonly plans?: readonly Plan[];
}

/** The target as it is compared with, or the reason why there is none. */
export function resolveTarget(target: Loose<Target>, context: Context): ResolvedTarget | Reason {
  const figure = figureOf(target);
  const range =
    figure.range ??
    (target.lower !== undefined && target.upper !== undefined ? [target.lower, target.upper] : undefined);
  if (figure.invalid) return figure.invalid;
  if (figure.form === 'words') return 'target-in-words';
  if (figure.value === null && !range) return 'no-target';
  const reference = figure.change && referenceOf(figure, context);
  const place = {
    ...placeOf(target, context.plans),
    index: context.index,
    target: target as Partial<Target>,
    ...(reference !== undefined && { change: figure.change, reference }),
  };
  if (range)
    return { ...place, comparator: 'range', value: null, lower: Number(range[0]), upper: Number(range[1]) };
  if (figure.change && reference === undefined) return 'missing-reference-value';
  const value = figure.change ? changed(figure.change, reference!) : converted(figure, context);
  if (typeof value === 'string') return value;
  const comparator = settle(figure, context.direction);
  if (!comparator) return 'no-direction';
  if (comparator === 'approx')
    return { ...place, comparator, value, ...band(target, figure, value, context.direction) };
  const up = comparator === 'ge' || comparator === 'gt';
  if ((up && context.direction === 'lower') || (!up && context.direction === 'higher'))
    return 'wrong-way-target';
  return { ...place, comparator, value, lower: up ? value : -Infinity, upper: up ? Infinity : value };
}

function converted(figure: ReturnType<typeof figureOf>, { unit }: Context): number | Reason {
  const value =
    figure.unit === undefined || unit === undefined
      ? figure.value
      : convertUnit(figure.value!, figure.unit, unit);
  return value ?? 'unit-mismatch';
}

/** The value a change counts from; without it nothing is computed. */
function referenceOf(
  { referencePeriod }: ReturnType<typeof figureOf>,
  { index, baseline, points, plans }: Context,
): number | undefined {
  if (index) return 100;
  // A plain 降低15% counts from the baseline; where a period is printed, only its own value will do.
  const at = referencePeriod === undefined ? undefined : readPeriod(referencePeriod, plans)?.at;
  const published = baseline ? [baseline, ...points] : points;
  const found = referencePeriod === undefined ? baseline : published.filter((point) => near(point.at, at))[0];
  return found && !found.bound ? found.value : undefined;
}

/** T = B × (1 + change), or B + points. */
function changed({ kind, by }: NonNullable<ResolvedTarget['change']>, reference: number): number {
  return kind === 'points' ? reference + by : reference * (1 + by);
}

function settle(
  figure: ReturnType<typeof figureOf>,
  direction: Direction,
): ResolvedTarget['comparator'] | undefined {
  const printed = figure.comparator;
  if (printed && printed !== 'eq' && printed !== 'range') return printed;
  if (figure.change) return figure.change.by < 0 ? 'le' : 'ge';
  if (direction === 'higher') return 'ge';
  if (direction === 'lower') return 'le';
  return direction === 'near' ? 'approx' : undefined;
}

/** 左右: the tolerance given, or half a unit of the last printed digit; one-sided where a direction is known. */
function band(
  target: Loose<Target>,
  figure: Pick<Observation, 'text'>,
  value: number,
  direction: Direction,
): Pick<ResolvedTarget, 'lower' | 'upper' | 'tolerance'> {
  const printed = /\.(\d+)/.exec(figure.text ?? String(value));
  const tolerance = target.tolerance ?? 0.5 * Math.pow(10, -(printed?.[1]?.length ?? 0));
  return {
    tolerance,
    lower: direction === 'lower' ? -Infinity : value - tolerance,
    upper: direction === 'higher' ? Infinity : value + tolerance,
  };
}
