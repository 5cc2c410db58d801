import type { Area, Indicator, IndicatorDocument, Series, Unit } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { findArea, findIndicator, findSeries, resolveSeries } from '../contract/select.ts';
import type { ResolvedSeries } from '../contract/select.ts';
import { defaultLimits, sameUnit } from '../contract/unit.ts';
import { assess } from './assess.ts';
import type { Assessment, AssessOptions } from './assessment.ts';
import { near } from './order.ts';
import { prepare } from './prepare.ts';

/** One indicator in one area, with what it inherits and what it means: where every picture and sentence starts. */
export interface SeriesReading {
  readonly document: IndicatorDocument;
  readonly indicator: Indicator;
  readonly area?: Area;
  readonly series: ResolvedSeries;
  readonly assessment: Assessment;
  readonly asOf?: string;
}

/** Why there is nothing to read; `given` is what was asked for, `known` what there is. */
export interface ReadingFailure {
  readonly failure:
    'no-indicators' | 'indicator-not-chosen' | 'unknown-indicator' | 'unknown-area' | 'no-series';
  readonly given?: string;
  readonly known: readonly string[];
  /** What was found before the reading failed, so that a heading can still be shown. */
  readonly indicator?: Indicator;
  readonly area?: Area;
}

export interface ReadOptions extends Omit<AssessOptions, 'plans' | 'valueIn'> {
  /** `id` or label; default the document's only indicator. */
  readonly indicator?: string;
  /** `id` or label; default the indicator's first series. */
  readonly area?: string;
  /** Only targets of this period count: a year, or the id of a plan, which ends with its last year. Default all. */
  readonly targetPeriod?: string;
}

export interface ReadAreasOptions extends Omit<ReadOptions, 'area'> {
  /** Ids or labels in the wanted order; default every area that has a series. */
  readonly areas?: readonly string[];
}

export function isFailure<T extends object>(reading: T | ReadingFailure): reading is ReadingFailure {
  return 'failure' in reading;
}

/** The series of an indicator in an area, assessed; or the reason why there is none. */
export function readSeries(
  document: IndicatorDocument,
  options: ReadOptions = {},
): SeriesReading | ReadingFailure {
  const indicator = chooseIndicator(document, options.indicator);
  if (isFailure(indicator)) return indicator;
  const given = options.area;
  const area = findArea(document, given);
  const series = findSeries(indicator, area?.id ?? given);
  if (series) return readingOf(document, indicator, series, options, area);
  const known = indicator.series.map((entry) => entry.area ?? '');
  return { failure: given && !area ? 'unknown-area' : 'no-series', indicator, area, given, known };
}

/** The indicator's series in several areas, in the order asked for. Areas without a series are left out. */
export function readAreas(
  document: IndicatorDocument,
  options: ReadAreasOptions = {},
): SeriesReading[] | ReadingFailure {
  const indicator = chooseIndicator(document, options.indicator);
  if (isFailure(indicator)) return indicator;
  const wanted = options.areas?.map((id) => findSeries(indicator, findArea(document, id)?.id ?? id));
  return (wanted ?? indicator.series).flatMap((series) =>
    series ? [readingOf(document, indicator, series, options)] : [],
  );
}

/** The indicator asked for, or the document's only one. */
export function chooseIndicator(
  document: IndicatorDocument,
  given: string | undefined,
): Indicator | ReadingFailure {
  const known = document.indicators.map((entry) => entry.id);
  const failure = !known.length ? 'no-indicators' : given ? 'unknown-indicator' : 'indicator-not-chosen';
  return findIndicator(document, given) ?? { failure, given, known };
}

/** The reading of one series that is at hand; assessed by the targets of `judge` where it has none of its own. */
export function readingOf(
  document: IndicatorDocument,
  indicator: Indicator,
  own: Series,
  options: ReadOptions,
  area = findArea(document, own.area),
  judge?: Series,
): SeriesReading {
  const series = withTargetsOf(options.targetPeriod, document, resolveSeries(document, indicator, own));
  const { targets, direction = judge?.direction } = series;
  const judged = judge && !targets.length ? { ...series, targets: judge.targets, direction } : series;
  const valueIn = (period: string, id = area?.parent): number | undefined => {
    const other = id && findSeries(indicator, findArea(document, id)?.id ?? id);
    if (!other) return undefined;
    // With the same targets it comes into the same unit.
    const compared = { ...resolveSeries(document, indicator, other), targets: judged.targets };
    const { latest } = prepare(compared, { ...options, plans: document.plans, asOf: period });
    return latest?.period === period && !latest.bound ? latest.value : undefined;
  };
  const assessment = assess(judged, { ...options, plans: document.plans, valueIn });
  return { document, indicator, area, series, assessment, asOf: options.asOf || undefined };
}

/** The unit in which a reading is computed: the target's, where it has one of its own. */
export function unitOf({ assessment: { target }, series }: SeriesReading): Unit | undefined {
  return (!target?.change && target?.target.unit) || series.unit;
}

/** Natural limits of the measure in that unit, as far as they are known. */
export function limitsOf(reading: SeriesReading): readonly [number | null, number | null] | undefined {
  const unit = unitOf(reading);
  const { limits, unit: own } = reading.series;
  return sameUnit(unit, own) ? limits : defaultLimits(unit);
}

/** The series as if it had been given the targets of one period only. */
function withTargetsOf(
  period: string | undefined,
  { plans }: IndicatorDocument,
  series: ResolvedSeries,
): ResolvedSeries {
  if (!period) return series;
  const at = readPeriod(period, plans)?.at;
  const targets = series.targets.filter((target) => near(readPeriod(target.period ?? '', plans)?.at, at));
  return { ...series, targets };
}
