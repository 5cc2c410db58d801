import type { Area, Indicator, IndicatorDocument, LocalizedText, Series } from '../contract/document.ts';
import { areasById, findArea } from '../contract/select.ts';
import { sameUnit } from '../contract/unit.ts';
import type { AssessOptions, Point, ResolvedTarget } from './assessment.ts';
import { placeOf } from './figure.ts';
import { near, sideOf } from './order.ts';
import { chooseIndicator, isFailure, readingOf } from './reading.ts';
import type { ReadingFailure, SeriesReading } from './reading.ts';
import { allowedSide, distance } from './target.ts';

export type AreaOrder = 'value' | 'gap' | 'name' | 'document';

export interface CompareOptions extends Omit<AssessOptions, 'plans' | 'asOf'> {
  readonly indicator?: string;
  /** Ids or labels; default every area that has a series, the reference left out. */
  readonly areas?: readonly string[];
  /** The area the others are held against, usually their city. */
  readonly reference?: string;
  /** The period compared; default the reference's last one, or the last that most areas have a value for. */
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

type Row = { -readonly [key in keyof ComparedArea]: ComparedArea[key] };

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
  const indicator = chooseIndicator(document, options.indicator);
  if (isFailure(indicator)) return indicator;
  // Thousands of areas are compared in one go: each is looked up once, the first of an id counts.
  const areas = areasById(document);
  const series = new Map(indicator.series.map((entry) => [entry.area ?? '', entry] as const).reverse());
  const known = (id = ''): string => findArea(document, id)?.id ?? id;
  const reference = known(options.reference);
  const wanted = options.areas?.map(known) ?? indicator.series.map((entry) => entry.area ?? '');
  const ids = Array.from(new Set(wanted)).filter((id) => !reference || id !== reference);
  const upper = reference ? series.get(reference) : undefined;
  const period =
    options.period ??
    commonPeriod(
      document,
      upper,
      ids.map((id) => series.get(id)),
    );
  const at = period && placeOf({ period }, document.plans).at;
  const read = (own: Series, judge?: Series): SeriesReading =>
    readingOf(document, indicator, own, { ...options, asOf: period }, areas.get(own.area ?? ''), judge);
  const above = upper && read(upper);
  const ranked: Row[] = [];
  const listed: ListedArea[] = [];
  const empty: EmptyArea[] = [];
  let model = above?.series;
  let declaredComparable = false;
  for (const id of ids) {
    const own = series.get(id);
    const { unit = indicator.unit, population = indicator.population } = own ?? {};
    const differs = own && model && disagreement(model, { unit, population }, indicator);
    const isOther = differs === 'unit' || differs === 'population';
    const reading = own && read(own, isOther ? undefined : above?.series);
    const point = reading?.assessment.latest;
    if (!reading || !point || (at && !near(point.at, at)))
      empty.push({ id, area: areas.get(id), reading, lastKnown: point });
    else if (isOther) listed.push({ reading, point, reason: differs });
    else {
      model ??= reading.series;
      declaredComparable ||= differs === 'declared';
      ranked.push(compared(reading, point, above));
    }
  }
  return { period, reference: above, ranked: rank(ranked, options), listed, empty, declaredComparable };
}

/**
 * The reference's last period where one of the areas has a value of it too; else the last of those for which at least
 * half as many areas have a value as for the most frequent one. Undefined when nothing is dated.
 */
function commonPeriod(
  { plans }: IndicatorDocument,
  upper: Series | undefined,
  all: readonly (Series | undefined)[],
): string | undefined {
  const counts = new Map<string, { readonly at: number; count: number }>();
  for (const series of all)
    placesOf(series, plans).forEach((at, period) => {
      counts.set(period, { at, count: (counts.get(period)?.count ?? 0) + 1 });
    });
  const above = last(Array.from(placesOf(upper, plans)));
  if (above && (counts.has(above) || !counts.size)) return above;
  const found = Array.from(counts);
  const most = found.reduce((highest, [, { count }]) => Math.max(highest, count), 0);
  return last(found.filter(([, { count }]) => count * 2 >= most).map(([period, { at }]) => [period, at]));
}

/** Dated periods of a series with a value; its baseline counts where nothing else is published. */
function placesOf(series: Series | undefined, plans: IndicatorDocument['plans']): Map<string, number> {
  const places = new Map<string, number>();
  const { observations = [], baseline } = series ?? {};
  for (const point of observations.length || !baseline ? observations : [baseline]) {
    const { period = '', at } = point.value !== null || point.form === 'range' ? placeOf(point, plans) : {};
    if (at !== undefined) places.set(period, at);
  }
  return places;
}

const last = (periods: readonly (readonly [string, number])[]): string | undefined =>
  periods.slice().sort((a, b) => b[1] - a[1])[0]?.[0];

/** Why two series must not be ranked together; otherwise undefined, or `declared` when the document says so. */
export function disagreement(
  model: Pick<Series, 'unit' | 'population'>,
  series: Pick<Series, 'unit' | 'population'>,
  { comparable }: Indicator,
): 'unit' | 'population' | 'declared' | undefined {
  if (!sameUnit(model.unit, series.unit)) return 'unit';
  const a = texts(model.population);
  const b = texts(series.population);
  // An area that states none is taken to be counted as the others are; one that states a population where they
  // state none says that it is another one.
  if (!b.length || a.some((text) => b.includes(text))) return undefined;
  const isOneOf = (own: readonly string[]) => (names: readonly string[]) =>
    own.some((text) => names.includes(text));
  return comparable?.some((names) => isOneOf(a)(names) && isOneOf(b)(names)) ? 'declared' : 'population';
}

function texts(text: LocalizedText = {}): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function compared(reading: SeriesReading, point: Point, above: SeriesReading | undefined): Row {
  const countsToOwn = reading.series.targets.length > 0;
  const { target } = reading.assessment;
  const others = above?.assessment.target;
  const isSame =
    others && (['comparator', 'lower', 'upper'] as const).every((key) => target?.[key] === others[key]);
  const own = countsToOwn && !isSame ? { ownTarget: target } : {};
  return { reading, point, tied: false, countsToOwn, distance: distanceTo(target, point), ...own };
}

function distanceTo(target: ResolvedTarget | undefined, point: Point): number | null {
  if (!target || point.bound) return null;
  const side = allowedSide(target);
  return side ? side * (point.value - target.value!) : 0 - distance(target, point.value);
}

/** Gives each its place, the best being 1, and puts them into the order asked for. */
function rank(rows: Row[], { order, compareNames = byId }: CompareOptions): Row[] {
  const direction = rows[0]?.reading.series.direction ?? 'none';
  const side = sideOf(direction);
  const score = ({ point: { value }, distance: own, reading }: Row): number => {
    const { target } = reading.assessment;
    if (side || direction === 'none' || !target) return (side || 1) * value;
    return own ?? -distance(target, value);
  };
  const scores = new Map(rows.map((row) => [row, score(row)] as const));
  const best = rows.slice().sort((a, b) => scores.get(b)! - scores.get(a)!);
  if (direction !== 'none')
    best.forEach((row, index) => {
      const before = best[index - 1];
      row.rank = index + 1;
      if (before && near(scores.get(before), scores.get(row))) {
        row.rank = before.rank;
        row.tied = before.tied = true;
      }
    });
  if (order === 'document') return rows;
  if (order === 'name') return rows.slice().sort((a, b) => compareNames(a.reading.area, b.reading.area));
  // Without a distance an area stands last.
  return order === 'gap' ? best.sort((a, b) => (b.distance ?? -1e99) - (a.distance ?? -1e99)) : best;
}

function byId(a: Area | undefined, b: Area | undefined): number {
  return (a?.id ?? '').localeCompare(b?.id ?? '');
}
