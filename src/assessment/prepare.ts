import type { Direction, Observation, Plan } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { convertUnit, defaultLimits } from '../contract/unit.ts';
import type { AssessInput, AssessOptions, Loose, Point, Reason, ResolvedTarget } from './assessment.ts';
import { figureOf, placeOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { allowedSide, latestTarget, near, resolveTarget } from './target.ts';

/** A series made ready for arithmetic: numbers in the target's unit, places in time, one target. */
export interface Prepared {
  readonly direction: Direction;
  /** +1 when higher is better, −1 when lower is, 0 for a band. */
  readonly sign: number;
  readonly limits: readonly [number | null, number | null];
  readonly target?: ResolvedTarget;
  /** Why there is no target, or no usable value. */
  readonly refusal?: Reason;
  /** Usable points in order of time; those without a date last. */
  readonly points: readonly Point[];
  readonly baseline?: Point;
  readonly latest?: Point;
  /** A new series begins after the baseline and not after the latest value. */
  readonly broken: boolean;
  readonly lastBreak?: number;
  readonly options: AssessOptions;
}

const UNUSABLE = ['suppressed', 'not-collected', 'not-applicable'];
const BOUNDS = ['ge', 'gt', 'le', 'lt'];

export function prepare(series: AssessInput, options: AssessOptions): Prepared {
  const direction = series.direction ?? 'none';
  const chosen = latestTarget(series, options.plans);
  const unit = chosen && !figureOf(chosen).change ? (figureOf(chosen).unit ?? series.unit) : series.unit;
  const wanted = chosen && figureOf(chosen);
  const index = wanted?.change?.kind === 'relative' && isIndex(series, wanted.referencePeriod);
  const reader = { unit, seriesUnit: series.unit, index, options };
  let mismatch = false;
  const read = (point: Loose<Observation>): Point | undefined => {
    const found = readPoint(point, reader);
    if (found === 'unit-mismatch') mismatch = true;
    return typeof found === 'object' ? found : undefined;
  };
  const stated = series.baseline && read(series.baseline);
  const baseline = stated ?? (index ? indexBase(wanted!.referencePeriod!) : undefined);
  const points = collect(series, read, baseline, options);
  const latest = points.filter((point) => point.at !== undefined).pop() ?? points[points.length - 1];
  const resolved = chosen
    ? resolveTarget(chosen, { direction, index, unit, points, baseline, plans: options.plans })
    : 'no-target';
  const target = typeof resolved === 'object' ? resolved : undefined;
  const lastBreak = breakAt(series, latest?.at, options.plans);
  return {
    direction,
    sign: target ? allowedSide(target) : direction === 'lower' ? -1 : direction === 'higher' ? 1 : 0,
    limits: index ? [0, null] : (series.limits ?? defaultLimits(unit) ?? [null, null]),
    target,
    refusal:
      typeof resolved === 'string'
        ? resolved
        : series.direction === 'none'
          ? 'no-direction'
          : latest
            ? undefined
            : mismatch
              ? 'unit-mismatch'
              : 'no-observation',
    points,
    baseline,
    latest,
    lastBreak,
    broken: lastBreak !== undefined && baseline?.at !== undefined && baseline.at < lastBreak - 1e-9,
    options,
  };
}

/** True when the values themselves are printed as changes from the reference period of the target. */
function isIndex(series: AssessInput, reference?: string): boolean {
  if (!reference) return false;
  const values = series.observations ?? [];
  return values.some((point) => {
    const figure = figureOf(point);
    return figure.change?.kind === 'relative' && figure.referencePeriod === reference;
  });
}

function indexBase(reference: string): Point {
  const observation = { period: reference, value: 100, form: 'exact' as const };
  return { ...placeOf(observation), value: 100, observation };
}

interface Reader {
  readonly unit: AssessInput['unit'];
  readonly seriesUnit: AssessInput['unit'];
  readonly index: boolean;
  readonly options: AssessOptions;
}

function readPoint(point: Loose<Observation>, reader: Reader): Point | 'unit-mismatch' | undefined {
  if (point.state && UNUSABLE.includes(point.state)) return undefined;
  if (point.state === 'provisional' && reader.options.excludeProvisional) return undefined;
  const figure = figureOf(point);
  if (figure.value === null) return undefined;
  // A change is not a value of that size, nor a value a change: the two are never mixed.
  if (reader.index ? figure.change?.kind !== 'relative' : figure.change) return undefined;
  const value = reader.index ? 100 * (1 + figure.change!.by) : plainValue(figure, reader);
  if (value === null) return 'unit-mismatch';
  const sign = figure.comparator;
  const bound = sign && BOUNDS.includes(sign) ? { bound: sign as Point['bound'] } : {};
  return {
    ...placeOf(point, reader.options.plans),
    value,
    ...bound,
    observation: point as Partial<Observation>,
  };
}

function plainValue(figure: Figure, { unit, seriesUnit }: Reader): number | null {
  const own = figure.unit ?? seriesUnit;
  return own === undefined || unit === undefined ? figure.value : convertUnit(figure.value!, own, unit);
}

function collect(
  series: AssessInput,
  read: (point: Loose<Observation>) => Point | undefined,
  baseline: Point | undefined,
  options: AssessOptions,
): Point[] {
  const last = options.asOf === undefined ? undefined : readPeriod(options.asOf, options.plans)?.at;
  const all = (series.observations ?? []).map(read).filter((point): point is Point => !!point);
  // The baseline is a published value too: it stands among the others where none of them has its period.
  const alone =
    baseline && (baseline.at === undefined ? !all.length : !all.some((point) => near(point.at, baseline.at)));
  if (alone) all.push(baseline);
  const kept =
    last === undefined ? all : all.filter((point) => point.at === undefined || point.at <= last + 1e-9);
  return kept.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0);
}

function breakAt(
  series: AssessInput,
  until: number | undefined,
  plans?: readonly Plan[],
): number | undefined {
  let found: number | undefined;
  for (const point of series.observations ?? []) {
    const at = point.break ? placeOf(point, plans).at : undefined;
    if (at !== undefined && (until === undefined || at <= until) && (found === undefined || at > found))
      found = at;
  }
  return found;
}
