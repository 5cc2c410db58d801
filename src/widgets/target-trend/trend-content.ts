import { prepare } from '../../assessment/prepare.ts';
import { isFailure, readAreas } from '../../assessment/reading.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Unit } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import { convertUnit, unitCode } from '../../contract/unit.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { factsOf } from '../../language/series-facts.ts';
import type { PlanBand, TrendFacts, TrendLine } from './trend-facts.ts';
import { trendGaps, trendPoints } from './trend-points.ts';
import type { PointContext } from './trend-points.ts';
import { trendGates, trendPath } from './trend-target.ts';

const MOST_AREAS = 6;
const KINDS = ['month', 'quarter', 'half', 'year'] as const;

/** Everything the figure and the sentences need, in the chosen area's unit. */
export function trendFacts(input: ViewInput, options: { readonly projection: boolean }): TrendFacts {
  const { reading, language } = input;
  const { target } = reading.assessment;
  const indexSince = (target?.index && target.target.referencePeriod) || '';
  const unit = indexSince ? 'percent' : (target?.target.unit ?? reading.series.unit);
  const { readings, remarks } = linesOf(input, unit, indexSince);
  const lines = readings.map((own) => lineOf(own, { language, unit, indexSince }, options.projection));
  const kinds = lines.flatMap((line) => line.points.map((point) => point.period.kind));
  return {
    lines,
    unit,
    ...(indexSince && { indexSince: language.period(indexSince) }),
    limits: indexSince ? [0, null] : (reading.series.limits ?? [null, null]),
    plans: planBands(input),
    step: KINDS.find((kind) => kinds.indexOf(kind) >= 0) ?? 'year',
    remarks,
  };
}

/** The chosen area first, then the others asked for, as far as they can stand on one scale. */
function linesOf(
  { document, reading, options, language }: ViewInput,
  unit: Unit | undefined,
  indexSince: string,
): { readings: SeriesReading[]; remarks: string[] } {
  const remarks: string[] = [];
  const found = options.areas.length
    ? readAreas(document, {
        indicator: reading.indicator.id,
        areas: options.areas,
        asOf: options.period,
        method: options.method,
      })
    : [];
  const others = (isFailure(found) ? [] : found).filter((own) => own.series.area !== reading.series.area);
  const names = (all: readonly SeriesReading[]): string =>
    language.trend.areasJoined(all.map((own) => language.text(own.area?.label)));
  const fitting = others.filter((own) => canShare(own, unit, indexSince));
  const unfitting = others.filter((own) => fitting.indexOf(own) < 0);
  if (unfitting.length) remarks.push(language.trend.otherUnit(names(unfitting)));
  const kept = fitting.slice(0, MOST_AREAS - 1);
  if (kept.length < fitting.length)
    remarks.push(language.trend.tooMany(names(fitting.slice(MOST_AREAS - 1))));
  const population = language.text(reading.series.population);
  if (kept.some((own) => language.text(own.series.population) !== population))
    remarks.push(language.trend.otherPopulation);
  return { readings: [reading, ...kept], remarks };
}

function canShare(own: SeriesReading, unit: Unit | undefined, indexSince: string): boolean {
  const { target } = own.assessment;
  const since = (target?.index && target.target.referencePeriod) || '';
  if (indexSince || since) return since === indexSince;
  return convertUnit(1, target?.target.unit ?? own.series.unit, unit) !== null;
}

function lineOf(
  reading: SeriesReading,
  { language, unit, indexSince }: Pick<PointContext, 'language' | 'unit' | 'indexSince'>,
  projection: boolean,
): TrendLine {
  const { document, series, assessment } = reading;
  const prepared = prepare(series, { asOf: reading.asOf, plans: document.plans });
  const own = assessment.target?.target.unit ?? series.unit;
  const same = unitCode(own) === unitCode(unit) || !!indexSince;
  const convert = (value: number): number =>
    same || !Number.isFinite(value) ? value : (convertUnit(value, own, unit) ?? value);
  const context: PointContext = { reading, language, unit, indexSince, convert };
  const { points, undated } = trendPoints(prepared.points, prepared.baseline, context);
  const gates = trendGates(prepared.points, prepared.baseline, context);
  const path = trendPath(gates, points, context);
  // The finding's latest value may be one without a place on the axis.
  const isDrawn =
    !!points.length && points[points.length - 1]!.observation === assessment.latest?.observation;
  const projected = assessment.quantities.projectionLinear.value;
  const main = gates.find((gate) => gate.main);
  return {
    reading,
    name: language.text(reading.area?.label),
    points,
    gaps: trendGaps(points, context),
    gates,
    undated,
    fromPath: isDrawn ? (factsOf(reading, language, 'trend').path?.plain ?? '') : '',
    ...(path && { path }),
    ...(projection &&
      projected !== null &&
      main &&
      isDrawn && {
        projection: {
          at: main.at,
          value: convert(projected),
          met: assessment.quantities.projectedMet.value === 1,
        },
      }),
  };
}

/** Plans of the document; the same period twice (of a city and of its district) is drawn once. */
function planBands({ document, language }: ViewInput): PlanBand[] {
  const bands: PlanBand[] = [];
  for (const plan of document.plans) {
    const span = readPeriod(plan.id, document.plans);
    if (!span || bands.some((band) => Math.abs(band.from - span.from) < 0.01)) continue;
    bands.push({ label: language.text(plan.label), from: span.from, to: span.to });
  }
  return bands.sort((a, b) => a.from - b.from);
}
