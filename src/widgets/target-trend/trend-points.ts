import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation, Plan, Unit } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import type { Period } from '../../contract/period.ts';
import { changeWords, decimalsOf } from '../../language/digits.ts';
import type { Language } from '../../language/language.ts';
import type { TrendGap, TrendPoint } from './trend-facts.ts';

const EPS = 1e-6;
/** So many stretches without a value are named one by one. */
const MOST_GAPS = 60;
const PARTS: Readonly<Record<string, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

export interface PointContext {
  readonly reading: SeriesReading;
  readonly language: Language;
  readonly unit: Unit | undefined;
  /** Reference period of an index; '' for plain values. */
  readonly indexSince: string;
  readonly convert: (value: number) => number;
}

/** Values with a date, each with its words; and those that have none. */
export function trendPoints(
  points: readonly Point[],
  baseline: Point | undefined,
  context: PointContext,
): { points: TrendPoint[]; undated: { period: string; value: string }[] } {
  const { language, reading } = context;
  const { plans } = reading.document;
  const dated: TrendPoint[] = [];
  const undated: { period: string; value: string }[] = [];
  const spansOnly = points.every((point) => readPeriod(point.period ?? '', plans)?.kind === 'span');
  for (const point of withBaseline(points, baseline)) {
    const period = readPeriod(point.period ?? '', plans);
    const { periodText } = point.observation;
    if (period && !isPlan(period, plans) && (period.kind !== 'span' || spansOnly))
      dated.push(trendPoint(point, period, dated[dated.length - 1], baseline, context));
    else
      undated.push({
        period: periodText ? language.text(periodText) : language.period(point.period, plans),
        value: language.figure(point.observation, reading.series.unit),
      });
  }
  return { points: dated, undated };
}

/** A baseline of 2020 stands beside the value of the plan 2016–2020, whose end is the same. */
function withBaseline(points: readonly Point[], baseline: Point | undefined): readonly Point[] {
  const stands = !baseline || points.some((point) => point === baseline || point.period === baseline.period);
  return stands ? points : [baseline, ...points].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}

function trendPoint(
  { value, bound, observation }: Point,
  period: Period,
  before: TrendPoint | undefined,
  baseline: Point | undefined,
  { language, reading, indexSince, convert }: PointContext,
): TrendPoint {
  const { unit } = reading.series;
  const follows = before && before.period.kind === period.kind && isNext(before.period, period);
  const isIndexBase = !!indexSince && !observation.change;
  const touches = language.unit(observation.unit ?? unit).touches;
  const figure = isIndexBase
    ? language.trend.index
    : indexSince
      ? changeWords(observation as Observation, language.unit(unit).points, language.catalogue.format, false)
      : language.figure(observation, unit, { plain: !touches });
  return {
    at: period.at,
    value: convert(value),
    period,
    when: language.period(period.id, reading.document.plans),
    label: figure,
    full: isIndexBase || indexSince ? figure : language.figure(observation, unit),
    spoken: isIndexBase || indexSince ? figure : language.spoken(observation, unit),
    decimals: decimalsOf(language.figureParts(observation, unit).number),
    observation,
    joined: !!follows && !observation.break,
    provisional: observation.state === 'provisional' || observation.state === 'estimated',
    bound: !!bound,
    baseline: !!baseline && baseline.at !== undefined && Math.abs(baseline.at - period.at) < EPS,
    broken: !!observation.break,
  };
}

/** True when nothing lies between two periods; spans of several years may overlap. */
function isNext(before: Period, period: Period): boolean {
  return before.kind === 'span' ? period.to - before.to <= 1 + EPS : Math.abs(period.from - before.to) < EPS;
}

function isPlan(period: Period, plans: readonly Plan[]): boolean {
  return plans.some(({ id, from, to }) => id === period.id || `${from}/${to}` === period.id);
}

/** What is missing between the points, and what the document names as missing before and after them. */
export function trendGaps(points: readonly TrendPoint[], context: PointContext): TrendGap[] {
  const stated = statedGaps(context);
  const gaps: TrendGap[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || before.period.kind !== point.period.kind || gaps.length > MOST_GAPS) return;
    const parts = PARTS[point.period.kind];
    if (parts && !isNext(before.period, point.period))
      gaps.push(...runs(before.at + 1 / parts, point.at - 1 / parts, parts, stated, context));
  });
  const kind = points[0]?.period.kind ?? 'year';
  const parts = PARTS[kind];
  const ends = [points[0]?.at ?? Infinity, points[points.length - 1]?.at ?? -Infinity] as const;
  for (const at of Array.from(stated.keys())) {
    if (parts && (at < ends[0] || at > ends[1])) gaps.push(...runs(at, at, parts, stated, context));
  }
  return gaps;
}

/** Neighbouring periods with the same reason are one gap. */
function runs(
  first: number,
  last: number,
  parts: number,
  stated: ReadonlyMap<number, string>,
  { language }: PointContext,
): TrendGap[] {
  const found: { from: number; to: number; reason: string }[] = [];
  for (let index = Math.round(first * parts); index <= Math.round(last * parts); index++) {
    const at = index / parts;
    const reason = reasonAt(stated, at);
    const run = found[found.length - 1];
    if (run && run.reason === reason) run.to = at;
    else found.push({ from: at, to: at, reason });
  }
  return found.map((run) => ({
    ...run,
    width: 1 / parts,
    span: language.period(
      run.from === run.to ? idAt(run.from, parts) : `${idAt(run.from, parts)}/${idAt(run.to, parts)}`,
    ),
  }));
}

function reasonAt(stated: ReadonlyMap<number, string>, at: number): string {
  for (const key of Array.from(stated.keys())) if (Math.abs(key - at) < EPS) return stated.get(key)!;
  return '';
}

/** Periods that the document lists without a number, with their reason: a note, a state, or the printed words. */
function statedGaps({ reading, language }: PointContext): Map<number, string> {
  const result = new Map<number, string>();
  for (const { value, period, state, note, text } of reading.series.observations) {
    const found = readPeriod(period ?? '');
    const unusable = state && state !== 'provisional' && state !== 'estimated';
    if (!found || found.kind === 'span' || (value !== null && !unusable)) continue;
    const words = language.catalogue.observed as Readonly<Record<string, string>>;
    result.set(
      found.at,
      language.text(note) || (state && words[state]) || text || language.trend.unpublished,
    );
  }
  return result;
}

/** ISO form of the period that ends at a place: 2020 → `2020`, 2024.5 in months → `2025-06`. */
function idAt(at: number, parts: number): string {
  const whole = Math.round(at * parts);
  const year = Math.ceil(whole / parts - EPS);
  const part = whole - (year - 1) * parts;
  if (parts === 1) return String(year);
  return `${year}-${parts === 12 ? `0${part}`.slice(-2) : `${parts === 4 ? 'Q' : 'H'}${part}`}`;
}
