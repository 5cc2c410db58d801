import { isFailure, readAreas, unitOf } from '../../assessment/reading.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation, Unit } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { PARTS } from '../../geometry/year-axis.ts';
import { changeWords, decimalsOf } from '../../language/digits.ts';
import type { Language } from '../../language/language.ts';
import { lineOf } from './trend-lines.ts';
import type { TrendLine, TrendPoint } from './trend-lines.ts';

/** What a trend shows before it has a place. */
export interface TrendFacts {
  /** The chosen area's line first. */
  readonly lines: readonly TrendLine[];
  readonly unit: Unit | undefined;
  /** Values are changes, drawn as an index with this period = 100; '' for plain values. */
  readonly since: string;
  readonly plans: readonly PlanBand[];
  /** Kind of the finest period, for the ticks of the axis. */
  readonly step: string;
  /** The value that the pace since the baseline leads to, at the target's period. */
  readonly projected?: number;
  /** Why areas that were asked for are not drawn, or should not be compared. */
  readonly remarks: readonly string[];
  /** A line has more points than can be seen, and holds those that can be seen at one width. */
  readonly dense: boolean;
}

export interface PlanBand {
  readonly label: string;
  /** Ends in years: the plan 2021–2025 runs from 2020.5 to 2025.5 on the axis. */
  readonly from: number;
  readonly to: number;
}

export interface PointWords {
  /** `2020年` */
  readonly when: string;
  /** As published, short: `28.52%`, `81.91`; with its unit: `81.91岁`; for a voice. */
  readonly label: string;
  readonly full: string;
  readonly spoken: string;
  /** Digits after the point as printed. */
  readonly decimals: number;
}

const MOST_AREAS = 6;

/** Everything the figure and the sentences need: the chosen area, then the others that can stand on its scale. */
export function trendFacts(
  { document, reading, options, width, language }: ViewInput,
  projection: boolean,
): TrendFacts {
  const { areas, period: asOf, method } = options;
  const { trend } = language;
  const found = areas.length
    ? readAreas(document, { indicator: reading.indicator.id, areas, asOf, method })
    : [];
  const others = isFailure(found) ? [] : found.filter(({ series }) => series.area !== reading.series.area);
  const scaleOf = (own: SeriesReading): string => language.unit(unitOf(own)).symbol + sinceOf(own);
  const fitting = others.filter((own) => scaleOf(own) === scaleOf(reading)).slice(0, MOST_AREAS - 1);
  const left = others.filter((own) => fitting.indexOf(own) < 0);
  const population = (own: SeriesReading): string => language.text(own.series.population);
  const remarks: string[] = [];
  if (left.length)
    remarks.push(trend.notDrawn(trend.areasJoined(left.map(({ area }) => language.text(area?.label)))));
  if (fitting.some((own) => population(own) !== population(reading))) remarks.push(trend.otherPopulation);
  const lines = [reading, ...fitting].map((own) => lineOf(own, width, language));
  const kinds = new Set<string>();
  for (const { points } of lines) for (const { period } of points) kinds.add(period.kind);
  const { isCurrent, main } = lines[0]!;
  const since = sinceOf(reading);
  return {
    lines,
    unit: since ? 'percent' : unitOf(reading),
    since: since && language.period(since),
    plans: planBands(document.plans, language),
    step: ['month', 'quarter', 'half'].find((kind) => kinds.has(kind)) ?? 'year',
    projected:
      (projection && isCurrent && main && reading.assessment.quantities.projectionLinear.value) || undefined,
    remarks,
    dense: lines.some((line) => line.dense),
  };
}

function sinceOf({ assessment: { target } }: SeriesReading): string {
  return (target?.index && target.target.referencePeriod) || '';
}

/** Plans of the document; the same period twice (of a city and of its district) is drawn once. */
function planBands(plans: ViewInput['document']['plans'], language: Language): PlanBand[] {
  const bands: PlanBand[] = [];
  for (const { id, label } of plans) {
    const { from, to = 0 } = readPeriod(id, plans) ?? {};
    if (from && !bands.some((band) => band.to === to)) bands.push({ label: language.text(label), from, to });
  }
  return bands.sort((a, b) => a.from - b.from);
}

/** Words of one point, made when they are asked for: a series may have hundreds. */
export function pointWords(
  { observation, period }: TrendPoint,
  { series, document }: SeriesReading,
  since: string,
  language: Language,
): PointWords {
  const { unit } = series;
  const { touches, points } = language.unit(observation.unit ?? unit);
  const index =
    since &&
    (observation.change
      ? changeWords(observation as Observation, points, language.catalogue.format, false)
      : language.trend.index);
  return {
    when: language.period(period.id, document.plans),
    label: index || language.figure(observation, unit, { plain: !touches }),
    full: index || language.figure(observation, unit),
    spoken: index || language.spoken(observation, unit),
    decimals: decimalsOf(language.figureParts(observation, unit).number),
  };
}

/** Extrapolated values are rougher than published ones: one digit less, where there are two or more. */
export function projectedDecimals({ lines, since }: TrendFacts, language: Language): number {
  const { points, reading } = lines[0]!;
  const { decimals } = pointWords(points[points.length - 1]!, reading, since, language);
  return decimals > 1 ? decimals - 1 : 1;
}

/** Half a period, in years. */
export function halfStep({ step }: TrendFacts): number {
  return 0.5 / PARTS[step]!;
}
