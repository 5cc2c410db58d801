import type { Direction, Unit } from './document.ts';
import { asList, join, placeOf, readFields, report } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { barePoint, settleFigure } from './figure.ts';
import type { Frame, Point } from './figure.ts';
import { keepPlaces } from './long-series.ts';
import { isoPlace, placeInTime } from './period.ts';
import { eachPoint } from './short-forms.ts';
import { convertUnit, defaultLimits, sameUnit } from './unit.ts';

const NATURES = new Map([
  ['约束性', 'binding'],
  ['预期性', 'anticipatory'],
  ['指导性', 'guiding'],
  ['强制性', 'mandatory'],
]);
/** Later than any period: points without a date stand behind those with one. */
const UNDATED = 1e9;

/** Settles the series of an indicator in place. */
export function settleIndicator(reading: Reading, indicator: Fields): void {
  const all: Point[] = [];
  const areas = new Set<unknown>();
  translate(indicator);
  indicator.label ??= indicator.id;
  const series = (asList(indicator.series) as Fields[]).filter((entry) => {
    const { area } = entry;
    if (!areas.has(area)) return areas.add(area);
    return report(reading, 'duplicate-series', placeOf(reading, entry), area ?? indicator.id);
  });
  const isStated = indicator.unit ?? series.find((entry) => entry.unit !== undefined);
  for (const entry of series) settleSeries(reading, entry, indicator, all);
  indicator.series = series;
  const isTask = !series.length && (indicator.state ?? indicator.due ?? indicator.lead) !== undefined;
  indicator.kind ??= isTask ? 'task' : 'measure';

  // A unit that only the figures print is the indicator's.
  const first = isStated === undefined && all.find((point) => point.unit !== undefined && !point.change);
  if (first) {
    indicator.unit = first.unit;
    for (const point of all) if (sameUnit(point.unit, indicator.unit as Unit)) delete point.unit;
  }
  // Limits follow from the unit where no figure lies outside.
  const [low, high] = defaultLimits(indicator.unit as Unit | undefined) ?? [];
  const outside = ({ value, change, unit }: Point): boolean =>
    value !== null && !change && unit === undefined && (value < 0 || value > (high ?? Infinity));
  if (low !== undefined && !all.some(outside)) indicator.limits ??= [low, high];
}

function translate(entry: Fields): void {
  const known = NATURES.get(entry.nature as string);
  if (known) entry.nature = known;
}

/** Settles one series in place and adds its points to `all`. */
function settleSeries(reading: Reading, series: Fields, indicator: Fields, all: Point[]): void {
  translate(series);
  const place = placeOf(reading, series);
  const frame: Frame = {
    unit: (series.unit ?? indicator.unit) as Unit,
    direction: (series.direction ?? indicator.direction) as Direction,
  };
  const read = (key: string, shape: string): Point[] => {
    const settled: Point[] = [];
    if (shape === 'observation' && placesOf(reading, series[key])) {
      const bare = series[key] as Point[];
      delete series[key];
      return bare;
    }
    const list = join(place, key);
    eachPoint(reading, shape, series[key], (item, index) => {
      const bare = shape === 'observation' && barePoint(item);
      if (bare) return settled.push(bare);
      const origin = placeOf(reading, item, join(list, index));
      const fields = readFields(reading, shape, item, origin);
      if (fields) settled.push(settleFigure(reading, fields, origin, frame, shape === 'target'));
    });
    delete series[key];
    return settled;
  };
  const stated = read('baseline', 'observation');
  if (stated.length > 1) report(reading, 'invalid-type', join(place, 'baseline'), stated, 'observation');
  else if (stated.length) series.baseline = stated[0];
  const seen = new Set<string>();
  const stands = read('targets', 'target')
    .concat(read('target', 'target'))
    .filter((target) => seen.size < seen.add(JSON.stringify(target)).size);
  // Of two targets for one period the later counts; both stand where one of them says that it is a revision.
  const targets: Point[] = [];
  const last = new Map<unknown, Point>();
  for (const target of stands) {
    const { period = '', revised } = target;
    const other = last.get(period);
    if (other && !revised && !other.revised) {
      report(reading, 'duplicate-target', place, bothOf(other, target), undefined, { period });
      targets.splice(targets.indexOf(other), 1);
    }
    last.set(period, target);
    targets.push(target);
  }
  const observations = read('observations', 'observation');
  series.targets = targets;
  series.observations = inTime(reading, observations, join(place, 'observations'), frame);
  const shown = placesOf(reading, observations) ? extremes(observations) : (series.observations as Point[]);
  for (const points of [shown, targets, asList(series.baseline)] as Point[][])
    for (const point of points) all.push(point);
}

/** Places in time of a list of nothing but dates and numbers; undefined for any other, and where plans are called like dates. */
function placesOf({ bare, plans }: Reading, list: unknown): Float64Array | undefined {
  return plans.some(({ id }) => isoPlace(id) !== undefined) ? undefined : bare.get(list);
}

/** Of bare points the lowest and the highest: the others lie between them. */
function extremes(points: readonly Point[]): Point[] {
  let [low, high] = [points[0]!, points[0]!];
  for (const point of points) {
    if (point.value! < low.value!) low = point;
    if (point.value! > high.value!) high = point;
  }
  return [low, high];
}

/**
 * Observations in the order of time, one a period. Equal ones are merged. Where published values of one period differ,
 * none is chosen: the difference is reported and the period has no value.
 */
function inTime(reading: Reading, all: Point[], path: string, frame: Frame): Point[] {
  const placeIn = ({ period = '' }: Point): number => placeInTime(period, reading.plans) ?? UNDATED;
  const places = placesOf(reading, all);
  let last = -Infinity;
  const isSorted = all.every((point, index) => {
    const before = last;
    return (last = places ? places[index]! : placeIn(point)) > before && last < UNDATED;
  });
  if (isSorted && places) keepPlaces(all, places);
  if (isSorted) return all;
  const byPeriod = new Map<unknown, Point | null>();
  for (const point of all) {
    const key = point.period ?? point;
    const earlier = byPeriod.get(key);
    if (earlier !== null) byPeriod.set(key, earlier ? merge(reading, earlier, point, path, frame) : point);
  }
  const dated: [at: number, point: Point][] = [];
  byPeriod.forEach((point) => {
    if (point) dated.push([placeIn(point), point]);
  });
  return dated.sort(([a], [b]) => a - b).map(([, point]) => point);
}

function merge(reading: Reading, a: Point, b: Point, path: string, frame: Frame): Point | null {
  const isEmpty = (point: Point): boolean => point.form === 'empty' && point.state === undefined;
  if (isEmpty(b)) return a;
  if (isEmpty(a)) return b;
  if (meaning(a, frame) === meaning(b, frame)) return sameUnit(a.unit, b.unit) ? { ...b, ...a } : a;
  const more = { period: a.period! };
  return report(reading, 'duplicate-observation', path, bothOf(a, b), undefined, more) ?? null;
}

const bothOf = (...all: readonly Point[]): string => all.map(({ text, value }) => text ?? value).join(' / ');

function meaning({ value, unit, comparator, range, change, state, text }: Point, frame: Frame): string {
  const common = value === null || unit === undefined ? null : convertUnit(value, unit, frame.unit);
  const own = [common ?? value, common === null ? unit : null];
  return JSON.stringify([...own, comparator, range, change, state, value === null && text]);
}
