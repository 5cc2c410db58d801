import type { Observation } from '../contract/document.ts';
import { keptPlaces } from '../contract/long-series.ts';
import { isoPlace, readPeriod } from '../contract/period.ts';
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
  /** The same one by one: of a long series not all are made. */
  readonly list: PointList;
  readonly baseline?: Point;
  readonly latest?: Point;
  /** A new series begins after the baseline and not after the latest value. */
  readonly broken: boolean;
  /** Where the last new series begins; 0 when there is none. */
  readonly lastBreak: number;
  readonly options: AssessOptions;
}

export interface PointList {
  readonly count: number;
  at(index: number): Point;
  readonly all: readonly Point[];
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
  const index = !!since && observations.some(counts);
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
  const end = (asOf !== undefined && readPeriod(asOf, plans)?.at) || UNDATED;
  const list = longList() ?? listOf(usable());
  let latest = list.count ? list.at(list.count - 1) : undefined;
  // Those without a date stand last, and count where there is no other.
  for (let index = list.count; index-- && latest!.at === undefined;)
    if (list.at(index).at !== undefined) latest = list.at(index);

  function usable(): Point[] {
    const all: Point[] = [];
    for (const point of observations) {
      const own = read(point);
      if (own) all.push(own);
    }
    // The baseline is a published value too: it stands among the others where none of them has its period.
    const isAlone = baseline?.at === undefined ? !all.length : !all.some(({ at }) => near(at, baseline.at));
    if (baseline && isAlone) all.push(baseline);
    return inTime(end < UNDATED ? all.filter(({ at = 0 }) => at <= end + 1e-9) : all);
  }

  /** Dates and numbers alone, in the unit wanted and with the baseline among them, are points as they stand. */
  function longList(): PointList | undefined {
    const places = keptPlaces(observations);
    if (!places || index || !sameUnit(series.unit, unit)) return undefined;
    if (plans?.some(({ id }) => isoPlace(id) !== undefined)) return undefined;
    if (baseline && !places.some((at) => near(at, baseline.at))) return undefined;
    let count = places.length;
    while (count && places[count - 1]! > end + 1e-9) count--;
    let all: readonly Point[] | undefined;
    return {
      count,
      at(place) {
        const point = observations[place] as Partial<Observation> & { readonly value: number };
        const { period, value } = point;
        return { period, at: places[place], value, bound: undefined, observation: point };
      },
      get all() {
        return (all ??= observations.slice(0, count).map((_, place) => this.at(place)));
      },
    };
  }

  const context = { direction, index, unit, list, baseline, plans };
  const resolved = chosen ? resolveTarget(chosen, context) : 'no-target';
  const target = typeof resolved === 'object' ? resolved : undefined;
  const targets = (series.targets ?? (series.target ? [series.target] : [])).flatMap((given) => {
    const made = given === chosen ? resolved : resolveTarget(given, context);
    return typeof made === 'object' ? [made] : [];
  });
  const lastBreak = keptPlaces(observations)
    ? 0
    : observations.reduce((last, point) => {
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
    list,
    get points() {
      return list.all;
    },
    baseline,
    latest,
    lastBreak,
    broken: baseline?.at !== undefined && baseline.at < lastBreak - 1e-9,
    options,
  };
}

export function listOf(points: readonly Point[]): PointList {
  return { count: points.length, at: (index) => points[index]!, all: points };
}

/** In order of time; long series mostly are so already. */
function inTime(points: Point[]): Point[] {
  let last = -Infinity;
  const isSorted = points.every(({ at = UNDATED }) => last <= (last = at));
  return isSorted ? points : points.sort((a, b) => (a.at ?? UNDATED) - (b.at ?? UNDATED));
}
