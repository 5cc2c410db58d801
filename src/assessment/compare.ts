import type { Area, IndicatorDocument, LocalizedText, Series } from '../contract/document.ts';
import { findArea, findIndicator } from '../contract/select.ts';
import type { ResolvedSeries } from '../contract/select.ts';
import { sameUnit } from '../contract/unit.ts';
import { assess } from './assess.ts';
import type { AssessOptions, Point, ResolvedTarget } from './assessment.ts';
import { meets } from './met.ts';
import { placeOf } from './figure.ts';
import { nearestEdge } from './quantities.ts';
import { isFailure, readingOf, readSeries } from './reading.ts';
import type { ReadingFailure, SeriesReading } from './reading.ts';
import { allowedSide, near } from './target.ts';

export type AreaOrder = 'value' | 'gap' | 'name' | 'document';

export interface CompareOptions extends Omit<AssessOptions, 'plans' | 'asOf'> {
  readonly indicator?: string;
  /** Ids or labels; default every area that has a series, the reference left out. */
  readonly areas?: readonly string[];
  /** The area the others are held against, usually their city. */
  readonly reference?: string;
  /** The period compared; default the one most areas have a value for, the later of two. */
  readonly period?: string;
  /** Default `value`: best first where a direction is known, else largest first. */
  readonly order?: AreaOrder;
  /** Compares names for `order: 'name'`; default by code points. */
  readonly compareNames?: (a: Area | undefined, b: Area | undefined) => number;
}

/** An area that may be ranked. */
export interface ComparedArea {
  readonly reading: SeriesReading;
  readonly point: Point;
  /** 1 for the best; areas with equal values share a rank. Absent where no direction is known. */
  readonly rank?: number;
  readonly tied: boolean;
  /** Where an own target differs from the reference's. */
  readonly ownTarget?: ResolvedTarget;
  /** True when the verdict counts to the area's own target, false to the reference's. */
  readonly countsToOwn: boolean;
  /** Distance to the target that counts: negative = still to go, positive = beyond; null for bounds and without target. */
  readonly distance: number | null;
}

/** An area with a value that is not of the same kind, and why. */
export interface ListedArea {
  readonly reading: SeriesReading;
  readonly point: Point;
  readonly reason: 'population' | 'unit';
}

/** An area without a value of the period. */
export interface EmptyArea {
  readonly id: string;
  readonly area?: Area;
  readonly reading?: SeriesReading;
  /** The last value it has of another period. */
  readonly lastKnown?: Point;
}

export interface Comparison {
  readonly period?: string;
  readonly reference?: SeriesReading;
  readonly ranked: readonly ComparedArea[];
  readonly listed: readonly ListedArea[];
  readonly empty: readonly EmptyArea[];
  /** Populations with different words stand side by side because the document declares them comparable. */
  readonly declaredComparable: boolean;
}

/** Holds areas side by side: who may be compared, in which order, how far each is from the target that counts. */
export function compareAreas(
  document: IndicatorDocument,
  options: CompareOptions = {},
): Comparison | ReadingFailure {
  const indicator = findIndicator(document, options.indicator);
  const first = readSeries(document, { indicator: options.indicator });
  if (!indicator || (isFailure(first) && first.failure !== 'no-series')) return first as ReadingFailure;
  const areas = firstById(document.areas, (entry) => entry.id);
  const known = (id: string): string => (areas.has(id) ? id : (findArea(document, id)?.id ?? id));
  const reference = options.reference === undefined ? undefined : known(options.reference);
  const wanted = options.areas?.map(known) ?? indicator.series.map((series) => series.area ?? '');
  const ids = Array.from(new Set(wanted)).filter((id) => id !== reference);
  const series = firstById(indicator.series, (entry) => entry.area ?? '');
  const found = ids.map((id) => series.get(id)).filter((entry): entry is Series => !!entry);
  const upper = reference === undefined ? undefined : series.get(reference);
  const period = options.period ?? commonPeriod(document, upper ? [...found, upper] : found);
  const read = (id: string): SeriesReading | undefined => {
    const own = series.get(id);
    return own && readingOf(document, indicator, own, { ...options, asOf: period }, areas.get(id));
  };
  const above = upper && read(upper.area!);
  return sortOut(document, { ids, areas, read, period, above, options });
}

/** Looked up by id: thousands of areas are compared in one go. */
function firstById<T>(all: readonly T[], id: (entry: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const entry of all) if (!found.has(id(entry))) found.set(id(entry), entry);
  return found;
}

interface Around {
  readonly ids: readonly string[];
  readonly areas: ReadonlyMap<string, Area>;
  readonly read: (id: string) => SeriesReading | undefined;
  readonly period: string | undefined;
  readonly above: SeriesReading | undefined;
  readonly options: CompareOptions;
}

function sortOut(
  document: IndicatorDocument,
  { ids, areas, read, period, above, options }: Around,
): Comparison {
  const ranked: ComparedArea[] = [];
  const listed: ListedArea[] = [];
  const empty: EmptyArea[] = [];
  const at = period === undefined ? undefined : placeOf({ period }, document.plans).at;
  let model: ResolvedSeries | undefined = above?.series;
  let declaredComparable = false;
  for (const id of ids) {
    const reading = read(id);
    const point = reading?.assessment.latest;
    const area = areas.get(id);
    if (!reading || !point || (at !== undefined && !near(point.at, at))) {
      empty.push({
        id,
        ...(area && { area }),
        ...(reading && { reading }),
        ...(point && { lastKnown: point }),
      });
      continue;
    }
    model = model ?? reading.series;
    const agreement = agree(model, reading);
    if (agreement === 'declared') declaredComparable = true;
    if (agreement === 'unit' || agreement === 'population')
      listed.push({ reading, point, reason: agreement });
    else ranked.push(compared(reading, point, above));
  }
  const rows = rank(ranked, options);
  return {
    ...(period !== undefined && { period }),
    ...(above && { reference: above }),
    ranked: rows,
    listed,
    empty,
    declaredComparable,
  };
}

/** The period for which most series have a value; of two the later. Undefined when nothing is dated. */
function commonPeriod(document: IndicatorDocument, series: readonly Series[]): string | undefined {
  const counts: Record<string, { at: number; count: number }> = Object.create(null);
  for (const { baseline, observations } of series) {
    const seen: string[] = [];
    for (const point of baseline ? [baseline, ...observations] : observations) {
      const { period, at } = placeOf(point, document.plans);
      if (period === undefined || at === undefined || point.value === null || seen.indexOf(period) >= 0)
        continue;
      seen.push(period);
      counts[period] = { at, count: (counts[period]?.count ?? 0) + 1 };
    }
  }
  let best: string | undefined;
  for (const period of Object.keys(counts)) {
    const held = best === undefined ? undefined : counts[best]!;
    const entry = counts[period]!;
    if (!held || entry.count > held.count || (entry.count === held.count && entry.at > held.at))
      best = period;
  }
  return best;
}

function agree(
  model: ResolvedSeries,
  { series, indicator }: SeriesReading,
): 'same' | 'declared' | 'unit' | 'population' {
  if (!sameUnit(model.unit, series.unit)) return 'unit';
  const a = texts(model.population);
  const b = texts(series.population);
  // An area that states none is taken to be counted as the others are; one that states a population where they
  // state none says that it is another one.
  if (!b.length || a.some((text) => b.includes(text))) return 'same';
  const group = indicator.comparable?.some(
    (names) => a.some((text) => names.includes(text)) && b.some((text) => names.includes(text)),
  );
  return group ? 'declared' : 'population';
}

function texts(text: LocalizedText | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.keys(text).map((tag) => text[tag]!);
}

function compared(own: SeriesReading, point: Point, above: SeriesReading | undefined): ComparedArea {
  const countsToOwn = own.series.targets.length > 0;
  const reading = countsToOwn || !above ? own : against(own, above);
  const { target } = reading.assessment;
  const differs = countsToOwn && target && !sameTarget(target, above?.assessment.target);
  return {
    reading,
    point,
    tied: false,
    countsToOwn,
    distance: target && !point.bound ? distanceTo(target, point.value) : null,
    ...(differs && { ownTarget: target }),
  };
}

/** An area without a target of its own is judged by the reference's. */
function against(own: SeriesReading, above: SeriesReading): SeriesReading {
  const series = {
    ...own.series,
    targets: above.series.targets,
    direction: own.series.direction ?? above.series.direction,
  };
  const options = {
    plans: own.document.plans,
    ...(own.asOf && { asOf: own.asOf }),
    method: own.assessment.method,
  };
  return { ...own, assessment: assess(series, options) };
}

function sameTarget(a: ResolvedTarget, b: ResolvedTarget | undefined): boolean {
  return !!b && a.comparator === b.comparator && sameEnd(a.lower, b.lower) && sameEnd(a.upper, b.upper);
}

const sameEnd = (a: number, b: number): boolean => a === b || near(a, b);

function distanceTo(target: ResolvedTarget, value: number): number {
  const sign = allowedSide(target);
  if (sign) return sign * (value - nearestEdge(target, value));
  return meets(target, { value }) ? 0 : -Math.abs(value - nearestEdge(target, value));
}

/** Better first: +1 when larger is better or nothing is known, −1 when smaller is. */
function rank(rows: ComparedArea[], options: CompareOptions): ComparedArea[] {
  const direction = rows[0]?.reading.series.direction ?? 'none';
  const score = (row: ComparedArea): number => scoreOf(row, direction);
  const best = rows.slice().sort((a, b) => score(b) - score(a));
  const ranks = new Map<ComparedArea, number>();
  const ties = new Set<ComparedArea>();
  best.forEach((row, index) => {
    const before = best[index - 1];
    const tied = !!before && near(score(before), score(row));
    ranks.set(row, tied ? ranks.get(before)! : index + 1);
    if (tied) ties.add(row).add(before);
  });
  const judged = direction !== 'none';
  const whole = (row: ComparedArea): ComparedArea => ({
    ...row,
    tied: judged && ties.has(row),
    ...(judged && { rank: ranks.get(row)! }),
  });
  return ordered(rows, best, options).map(whole);
}

function scoreOf({ point, distance, reading }: ComparedArea, direction: string): number {
  if (direction === 'lower') return -point.value;
  if (direction === 'higher' || direction === 'none') return point.value;
  const { target } = reading.assessment;
  return distance ?? (target ? -Math.abs(point.value - nearestEdge(target, point.value)) : point.value);
}

function ordered(
  rows: ComparedArea[],
  best: ComparedArea[],
  { order, compareNames }: CompareOptions,
): ComparedArea[] {
  if (order === 'document') return rows;
  if (order === 'gap')
    return best.slice().sort((a, b) => (b.distance ?? -Infinity) - (a.distance ?? -Infinity) || 0);
  if (order !== 'name') return best;
  const byCode = (a: Area | undefined, b: Area | undefined): number =>
    String(a?.id ?? '').localeCompare(String(b?.id ?? ''));
  return rows.slice().sort((a, b) => (compareNames ?? byCode)(a.reading.area, b.reading.area));
}
