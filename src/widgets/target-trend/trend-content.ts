import { prepare } from '../../assessment/prepare.ts';
import { isFailure, readAreas } from '../../assessment/reading.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import { convertUnit, unitCode } from '../../contract/unit.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { factsOf } from '../../language/series-facts.ts';
import type { PlanBand, TrendFacts, TrendLine } from './trend-facts.ts';
import { pointTexts, trendGaps, trendPoints } from './trend-points.ts';
import type { PointContext } from './trend-points.ts';
import { trendGates, trendPath } from './trend-target.ts';

const MOST_AREAS = 6;
const KINDS = ['month', 'quarter', 'half', 'year'] as const;

/** What all lines share. */
type Shared = Pick<PointContext, 'language' | 'unit' | 'indexSince'>;

/** Everything the figure and the sentences need, in the chosen area's unit. */
export function trendFacts(input: ViewInput, projection: boolean): TrendFacts {
  const { reading, language } = input;
  const { target } = reading.assessment;
  const indexSince = sinceOf(reading);
  const unit = indexSince ? 'percent' : (target?.target.unit ?? reading.series.unit);
  const remarks: string[] = [];
  const shared = { language, unit, indexSince };
  const lines = readingsOf(input, shared, remarks).map((own) => lineOf(own, shared, projection));
  const kinds = lines.flatMap((line) => line.points.map((point) => point.period.kind));
  return {
    lines,
    unit,
    indexSince: indexSince && language.period(indexSince),
    plans: planBands(input),
    step: KINDS.find((kind) => kinds.indexOf(kind) >= 0) ?? 'year',
    remarks,
  };
}

function sinceOf({ assessment: { target } }: SeriesReading): string {
  return (target?.index && target.target.referencePeriod) || '';
}

/** The chosen area first, then the others asked for, as far as they can stand on one scale. */
function readingsOf(
  { document, reading, options, language }: ViewInput,
  { unit, indexSince }: Shared,
  remarks: string[],
): SeriesReading[] {
  const { trend } = language;
  const { areas, period: asOf, method } = options;
  const found = areas.length
    ? readAreas(document, { indicator: reading.indicator.id, areas, asOf, method })
    : [];
  const kept = [reading];
  const unfitting: string[] = [];
  const tooMany: string[] = [];
  const population = language.text(reading.series.population);
  for (const own of isFailure(found) ? [] : found) {
    const { series, area, assessment } = own;
    if (series.area === reading.series.area) continue;
    const since = sinceOf(own);
    const fits =
      indexSince || since
        ? since === indexSince
        : convertUnit(1, assessment.target?.target.unit ?? series.unit, unit) !== null;
    if (fits && kept.length < MOST_AREAS) kept.push(own);
    else (fits ? tooMany : unfitting).push(language.text(area?.label));
  }
  if (unfitting.length) remarks.push(trend.otherUnit(trend.areasJoined(unfitting)));
  if (tooMany.length) remarks.push(trend.tooMany(trend.areasJoined(tooMany)));
  if (kept.some((own) => language.text(own.series.population) !== population))
    remarks.push(trend.otherPopulation);
  return kept;
}

function lineOf(reading: SeriesReading, shared: Shared, projection: boolean): TrendLine {
  const { language, unit, indexSince } = shared;
  const { document, series, assessment, area } = reading;
  const prepared = prepare(series, { asOf: reading.asOf, plans: document.plans });
  const own = assessment.target?.target.unit ?? series.unit;
  const same = unitCode(own) === unitCode(unit) || !!indexSince;
  const convert = (value: number): number =>
    same || !Number.isFinite(value) ? value : (convertUnit(value, own, unit) ?? value);
  const context: PointContext = { ...shared, reading, convert };
  const { points, undated } = trendPoints(prepared.points, prepared.baseline, context);
  const gates = trendGates(prepared.points, prepared.baseline, context);
  const main = gates.find((gate) => gate.main);
  // The finding's latest value may be one without a place on the axis.
  const isDrawn =
    !!points.length && points[points.length - 1]!.observation === assessment.latest?.observation;
  const { projectionLinear, projectedMet } = assessment.quantities;
  const projected = projectionLinear.value;
  return {
    reading,
    name: language.text(area?.label),
    points,
    gaps: trendGaps(points, context),
    gates,
    main,
    undated,
    fromPath: isDrawn ? (factsOf(reading, language, 'trend').path?.plain ?? '') : '',
    path: trendPath(main, points, context),
    projection:
      projection && projected !== null && main && isDrawn
        ? { at: main.at, value: convert(projected), met: projectedMet.value === 1 }
        : undefined,
    say: (point) => pointTexts(point, context),
  };
}

/** Plans of the document; the same period twice (of a city and of its district) is drawn once. */
function planBands({ document, language }: ViewInput): PlanBand[] {
  const bands: PlanBand[] = [];
  for (const { id, label } of document.plans) {
    const span = readPeriod(id, document.plans);
    if (span && !bands.some((band) => Math.abs(band.from - span.from) < 0.01))
      bands.push({ label: language.text(label), from: span.from, to: span.to });
  }
  return bands.sort((a, b) => a.from - b.from);
}
