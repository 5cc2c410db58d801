import type { Area, Indicator, IndicatorDocument } from '../contract/document.ts';
import { findArea, findIndicator, findSeries, resolveSeries } from '../contract/select.ts';
import type { ResolvedSeries } from '../contract/select.ts';
import { assess } from './assess.ts';
import type { Assessment, AssessOptions } from './assessment.ts';

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

export interface ReadOptions extends Omit<AssessOptions, 'plans'> {
  /** `id` or label; default the document's only indicator. */
  readonly indicator?: string;
  /** `id` or label; default the indicator's first series. */
  readonly area?: string;
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
  const area = findArea(document, options.area);
  const series = findSeries(indicator, area?.id ?? options.area);
  if (series) return readingOf(document, indicator, series, options);
  const known = indicator.series.map((entry) => entry.area ?? '');
  const unknown = options.area !== undefined && !area;
  const failure = {
    indicator,
    known,
    ...(area && { area }),
    ...(options.area !== undefined && { given: options.area }),
  };
  return { failure: unknown ? 'unknown-area' : 'no-series', ...failure };
}

/** The indicator's series in several areas, in the order asked for. Areas without a series are left out. */
export function readAreas(
  document: IndicatorDocument,
  options: ReadAreasOptions = {},
): SeriesReading[] | ReadingFailure {
  const indicator = chooseIndicator(document, options.indicator);
  if (isFailure(indicator)) return indicator;
  const wanted = options.areas?.map((id) => findSeries(indicator, findArea(document, id)?.id ?? id));
  const readings: SeriesReading[] = [];
  for (const series of wanted ?? indicator.series)
    if (series) readings.push(readingOf(document, indicator, series, options));
  return readings;
}

function chooseIndicator(document: IndicatorDocument, id: string | undefined): Indicator | ReadingFailure {
  const found = findIndicator(document, id);
  if (found) return found;
  const known = document.indicators.map((entry) => entry.id);
  if (!known.length) return { failure: 'no-indicators', known };
  return id ? { failure: 'unknown-indicator', given: id, known } : { failure: 'indicator-not-chosen', known };
}

/** The reading of one series that is at hand; `area` where it was looked up already. */
export function readingOf(
  document: IndicatorDocument,
  indicator: Indicator,
  own: Indicator['series'][number],
  { indicator: _indicator, ...options }: ReadOptions,
  area = findArea(document, own.area),
): SeriesReading {
  const series = resolveSeries(document, indicator, own);
  const assessment = assess(series, { ...options, plans: document.plans });
  return {
    document,
    indicator,
    series,
    assessment,
    ...(area && { area }),
    ...(options.asOf && { asOf: options.asOf }),
  };
}
