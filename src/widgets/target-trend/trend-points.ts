import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation, Plan, Unit } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import type { Period } from '../../contract/period.ts';
import { PARTS, partOf } from '../../geometry/year-axis.ts';
import { changeWords, decimalsOf } from '../../language/digits.ts';
import type { Language } from '../../language/language.ts';
import type { PointTexts, TrendGap, TrendPoint } from './trend-facts.ts';

const EPS = 1e-6;
/** So many stretches without a value are named one by one. */
const MOST_GAPS = 60;
const ROUGH = /^(provisional|estimated)$/;

export interface PointContext {
  readonly reading: SeriesReading;
  readonly language: Language;
  readonly unit: Unit | undefined;
  /** Reference period of an index; '' for plain values. */
  readonly indexSince: string;
  readonly convert: (value: number) => number;
}

/** Values with a date; and those that have none, in words. */
export function trendPoints(
  points: readonly Point[],
  baseline: Point | undefined,
  { language, reading, convert }: PointContext,
): { points: TrendPoint[]; undated: string[] } {
  const { plans } = reading.document;
  const dated: TrendPoint[] = [];
  const undated: string[] = [];
  const spansOnly = points.every((point) => readPeriod(point.period ?? '', plans)?.kind === 'span');
  // A baseline of 2020 stands beside the value of the plan 2016–2020, whose end is the same.
  const stands = !baseline || points.some((point) => point === baseline || point.period === baseline.period);
  const all = stands ? points : [baseline, ...points].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  for (const { observation, value, bound, period: id } of all) {
    const period = readPeriod(id ?? '', plans);
    const { periodText, state } = observation;
    if (!period || isPlan(period, plans) || (period.kind === 'span' && !spansOnly)) {
      const when = periodText ? language.text(periodText) : language.period(id, plans);
      undated.push(`${when} ${language.figure(observation, reading.series.unit)}`.trim());
      continue;
    }
    const before = dated[dated.length - 1]?.period;
    dated.push({
      at: period.at,
      value: convert(value),
      period,
      observation,
      joined: !!before && before.kind === period.kind && isNext(before, period) && !observation.break,
      provisional: ROUGH.test(state ?? ''),
      bound: !!bound,
      baseline: baseline?.at !== undefined && Math.abs(baseline.at - period.at) < EPS,
    });
  }
  return { points: dated, undated };
}

/** Words of one point. */
export function pointTexts(
  { observation, period }: TrendPoint,
  { language, reading, indexSince }: PointContext,
): PointTexts {
  const { unit } = reading.series;
  const { touches, points } = language.unit(observation.unit ?? unit);
  const index =
    indexSince &&
    (observation.change
      ? changeWords(observation as Observation, points, language.catalogue.format, false)
      : language.trend.index);
  return {
    when: language.period(period.id, reading.document.plans),
    label: index || language.figure(observation, unit, { plain: !touches }),
    full: index || language.figure(observation, unit),
    spoken: index || language.spoken(observation, unit),
    decimals: decimalsOf(language.figureParts(observation, unit).number),
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
  // Neighbouring periods with the same reason are one gap.
  const add = (from: number, to: number, parts: number): void => {
    let run: { to: number; reason: string } | undefined;
    for (let index = Math.round(from * parts); index <= Math.round(to * parts); index++) {
      const at = index / parts;
      const reason = stated.get(monthOf(at)) ?? '';
      if (run && run.reason === reason) run.to = at;
      else gaps.push((run = { from: at, to: at, parts, reason } as TrendGap & { to: number }));
    }
  };
  const parts = PARTS[points[0]?.period.kind ?? 'year'];
  const first = points[0]?.at ?? Infinity;
  let last = -Infinity;
  points.forEach(({ at, period }, index) => {
    last = at;
    const before = points[index - 1];
    const own = PARTS[period.kind];
    if (!before || !own || before.period.kind !== period.kind || gaps.length > MOST_GAPS) return;
    if (!isNext(before.period, period)) add(before.at + 1 / own, at - 1 / own, own);
  });
  stated.forEach((_, month) => {
    const at = month / 12;
    if (parts && (at < first - EPS || at > last + EPS)) add(at, at, parts);
  });
  return gaps;
}

function monthOf(at: number): number {
  return Math.round(at * 12);
}

/** Periods that the document lists without a number, with their reason: a note, a state, or the printed words. */
function statedGaps({ reading, language }: PointContext): Map<number, string> {
  const result = new Map<number, string>();
  const words = language.catalogue.observed as Readonly<Record<string, string>>;
  for (const { value, period, state = '', note, text } of reading.series.observations) {
    const found = readPeriod(period ?? '');
    if (found && found.kind !== 'span' && (value === null || (state && !ROUGH.test(state))))
      result.set(
        monthOf(found.at),
        language.text(note) || words[state] || text || language.trend.unpublished,
      );
  }
  return result;
}

/** `2016—2019年` */
export function gapSpan({ from, to, parts }: TrendGap, language: Language): string {
  const first = idAt(from, parts);
  return language.period(from === to ? first : `${first}/${idAt(to, parts)}`);
}

/** ISO form of the period that ends at a place: 2020 → `2020`, 2024.5 in months → `2025-06`. */
function idAt(at: number, parts: number): string {
  const [year, part] = partOf(at, parts);
  const month = `0${part}`.slice(-2);
  return year + (parts === 1 ? '' : `-${parts === 12 ? month : `${parts === 4 ? 'Q' : 'H'}${part}`}`);
}
