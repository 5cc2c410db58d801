import type { Observation } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { defaultLimits, sameUnit } from '../contract/unit.ts';
import type { AssessInput, AssessOptions, Loose, Point, Reason, ResolvedTarget } from './assessment.ts';
import { figureOf, inUnit, placeOf } from './figure.ts';
import { near, sideOf } from './order.ts';
import type { Figure } from './figure.ts';
import { allowedSide, latestTarget, resolveTarget } from './target.ts';

/** A series made ready for arithmetic: numbers in the target's unit, places in time, one target. */
export interface Prepared {
  /** +1 when higher is better, −1 when lower is, 0 for a band. */
  readonly sign: number;
  readonly limits: readonly [number | null, number | null];
  readonly target?: ResolvedTarget;
  /** Every target that can be compared with, in the order of the series. */
  readonly targets: readonly ResolvedTarget[];
  /** Why there is no target, or no usable value. */
  readonly refusal?: Reason;
  /** Usable points in order of time; those without a date last. */
  readonly points: readonly Point[];
  readonly baseline?: Point;
  readonly latest?: Point;
  /** A new series begins after the baseline and not after the latest value. */
  readonly broken: boolean;
  /** Where the last new series begins; 0 when there is none. */
  readonly lastBreak: number;
  readonly options: AssessOptions;
}

/** Later than any period: points without a date stand behind those with one. */
const UNDATED = 1e9;

export function prepare(series: AssessInput, options: AssessOptions): Prepared {
  const { direction = 'none' } = series;
  const { asOf, plans } = options;
  const chosen = latestTarget(series, plans);
  const wanted = chosen && figureOf(chosen);
  const unit = (!wanted?.change && wanted?.unit) || series.unit;
  // The period a relative change is counted from.
  const sinceOf = ({ change, referencePeriod }: Figure): string | undefined =>
    change?.kind === 'relative' ? referencePeriod : undefined;
  const since = wanted && sinceOf(wanted);
  const counts = (point?: Loose<Observation>): boolean =>
    !!since && !!point && sinceOf(figureOf(point)) === since;
  // A change names its own base: printed in the baseline's place it is a value like the others.
  const isChange = counts(series.baseline);
  const published = series.observations ?? [];
  const observations = isChange ? [series.baseline!, ...published] : published;
  // Values that are printed as changes from the reference period of the target are computed on an index.
  const index = observations.some(counts);
  let mismatch = false;

  function read(point: Loose<Observation>): Point | undefined {
    const { state = '' } = point;
    const figure = figureOf(point);
    const { comparator, change } = figure;
    // A change is not a value of that size, nor a value a change: the two are never mixed.
    const isOther = index ? change?.kind !== 'relative' : change;
    if ((state && /^not-|^suppr/.test(state)) || (state === 'provisional' && options.excludeProvisional))
      return undefined;
    if (figure.value === null || isOther) return undefined;
    const value = index ? 100 * (1 + change!.by) : inUnit(figure.value, figure.unit ?? series.unit, unit);
    if (value === null) {
      mismatch = true;
      return undefined;
    }
    const bound = comparator && sideOf(comparator) ? (comparator as Point['bound']) : undefined;
    const { period, at } = placeOf(point, plans);
    return { period, at, value, bound, observation: point as Partial<Observation> };
  }

  const base = { period: since!, value: 100, form: 'exact' as const };
  const stated = series.baseline && !isChange ? read(series.baseline) : undefined;
  const baseline = stated ?? (index ? { ...placeOf(base), value: 100, observation: base } : undefined);
  const all: Point[] = [];
  for (const point of observations) {
    const own = read(point);
    if (own) all.push(own);
  }
  // The baseline is a published value too: it stands among the others where none of them has its period.
  const isAlone = baseline?.at === undefined ? !all.length : !all.some(({ at }) => near(at, baseline.at));
  if (baseline && isAlone) all.push(baseline);
  const end = (asOf !== undefined && readPeriod(asOf, plans)?.at) || UNDATED;
  const points = inTime(end < UNDATED ? all.filter(({ at = 0 }) => at <= end + 1e-9) : all);
  const last = points.length - 1;
  let dated = last;
  while (dated > 0 && points[dated]!.at === undefined) dated--;
  const latest = points[dated]?.at === undefined ? points[last] : points[dated];
  const context = { direction, index, unit, points, baseline, plans };
  const resolved = chosen ? resolveTarget(chosen, context) : 'no-target';
  const target = typeof resolved === 'object' ? resolved : undefined;
  const targets = (series.targets ?? (series.target ? [series.target] : [])).flatMap((given) => {
    const made = given === chosen ? resolved : resolveTarget(given, context);
    return typeof made === 'object' ? [made] : [];
  });
  const lastBreak = observations.reduce((last, point) => {
    const at = (point.break && placeOf(point, plans).at) || 0;
    return at <= (latest?.at ?? UNDATED) ? Math.max(last, at) : last;
  }, 0);
  return {
    sign: target ? allowedSide(target) : sideOf(direction),
    limits: index
      ? [0, null]
      : ((sameUnit(unit, series.unit) ? series.limits : undefined) ?? defaultLimits(unit) ?? [null, null]),
    target,
    targets,
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
    broken: baseline?.at !== undefined && baseline.at < lastBreak - 1e-9,
    options,
  };
}

/** In order of time; long series mostly are so already. */
function inTime(points: Point[]): Point[] {
  let last = -Infinity;
  const isSorted = points.every(({ at = UNDATED }) => last <= (last = at));
  return isSorted ? points : points.sort((a, b) => (a.at ?? UNDATED) - (b.at ?? UNDATED));
}
