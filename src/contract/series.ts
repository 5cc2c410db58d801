import { isObject, join, placeOf, readFields, report } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import type { Direction, Unit } from './document.ts';
import { settleFigure } from './figure.ts';
import type { Frame, Point } from './figure.ts';
import { readPeriod } from './period.ts';
import { asList, points } from './short-forms.ts';
import { convertUnit, defaultLimits, sameUnit } from './unit.ts';

const NATURES: Fields = {
  约束性: 'binding',
  预期性: 'anticipatory',
  指导性: 'guiding',
  强制性: 'mandatory',
};

/** Settles the series of an indicator in place. */
export function settleIndicator(reading: Reading, indicator: Fields): void {
  const all: Point[] = [];
  const areas = new Set<unknown>();
  translate(indicator);
  indicator.label ??= indicator.id;
  const series = asList(indicator.series).filter((entry): entry is Fields => {
    const { area } = entry as Fields;
    if (areas.has(area))
      report(reading, 'duplicate-series', place(reading, entry), {
        given: String(area ?? indicator.id),
      });
    return !areas.has(area) && !!areas.add(area);
  });
  const ownUnit = indicator.unit ?? series.find((entry) => entry.unit !== undefined);
  for (const entry of series) all.push(...settleSeries(reading, entry, indicator));
  indicator.series = series;
  indicator.kind ??=
    !series.length && (indicator.state ?? indicator.due ?? indicator.lead) !== undefined ? 'task' : 'measure';

  // A unit that only the figures print is the indicator's.
  const first = ownUnit === undefined && all.find((point) => point.unit !== undefined && !point.change);
  if (first) {
    indicator.unit = first.unit;
    for (const point of all) if (sameUnit(point.unit, indicator.unit as Unit)) delete point.unit;
  }
  // Limits follow from the unit where no figure lies outside.
  const limits = indicator.limits === undefined && defaultLimits(indicator.unit as Unit | undefined);
  const outside = ({ value, change, unit }: Point): boolean =>
    value !== null && !change && unit === undefined && (value < 0 || value > ((limits || [])[1] ?? Infinity));
  if (limits && !all.some(outside)) indicator.limits = [...limits];
}

const place = (reading: Reading, entry: unknown): string => reading.paths.get(entry) || '';

function translate(entry: Fields): void {
  const nature = entry.nature as string;
  if (Object.keys(NATURES).indexOf(nature) >= 0) entry.nature = NATURES[nature];
}

/** Settles one series in place and gives all its points. */
function settleSeries(reading: Reading, series: Fields, indicator: Fields): Point[] {
  translate(series);
  const frame: Frame = {
    unit: (series.unit ?? indicator.unit) as Unit,
    direction: (series.direction ?? indicator.direction) as Direction,
  };
  const read = (key: string, shape: string): Point[] => {
    const result: Point[] = [];
    const path = placeOf(reading, series, key);
    for (const item of points(reading, shape, series[key], path)) {
      const origin = reading.paths.get(item) ?? path;
      const fields = readFields(reading, shape, item, origin);
      if (!fields) continue;
      const { lower, upper } = fields as Point;
      // Ends the wrong way round say nothing.
      if (lower! > upper!) {
        report(reading, 'bad-interval', join(origin, 'lower'), {
          given: `${lower}–${upper}`,
        });
        delete fields.lower;
        delete fields.upper;
      }
      result.push(settleFigure(reading, fields, origin, frame, shape === 'target'));
    }
    delete series[key];
    return result;
  };
  const [baseline, second] = read('baseline', 'observation');
  if (second)
    report(reading, 'invalid-type', placeOf(reading, series, 'baseline'), {
      given: '[…]',
      expected: 'observation',
    });
  else if (baseline) series.baseline = baseline;
  const seen = new Set<string>();
  const targets = read('targets', 'target')
    .concat(read('target', 'target'))
    .filter((target) => seen.size < seen.add(JSON.stringify(target)).size);
  const observations = inTime(
    reading,
    read('observations', 'observation'),
    placeOf(reading, series, 'observations'),
    frame,
  );
  series.targets = targets;
  series.observations = observations;
  return observations.concat(targets, baseline && !second ? baseline : []);
}

/**
 * Observations in the order of time, one a period. Equal ones are merged. Where published values of one period differ,
 * none is chosen: the difference is reported and the period has no value.
 */
function inTime(reading: Reading, all: readonly Point[], path: string, frame: Frame): Point[] {
  const byPeriod = new Map<unknown, Point | null>();
  for (const point of all) {
    const key = point.period ?? point;
    const earlier = byPeriod.get(key);
    if (earlier !== null) byPeriod.set(key, earlier ? merge(reading, earlier, point, path, frame) : point);
  }
  const at = ({ period }: Point): number =>
    period === undefined ? Infinity : (readPeriod(period, reading.plans)?.at ?? Infinity);
  const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...byPeriod.values()]
    .filter((point): point is Point => point !== null)
    .sort((a, b) => order(at(a), at(b)));
}

function merge(reading: Reading, a: Point, b: Point, path: string, frame: Frame): Point | null {
  const isEmpty = (point: Point): boolean => point.form === 'empty' && point.state === undefined;
  if (isEmpty(b)) return a;
  if (isEmpty(a)) return b;
  if (meaning(a, frame) === meaning(b, frame)) return sameUnit(a.unit, b.unit) ? { ...b, ...a } : a;
  const given = [a, b].map((point) => point.text ?? point.value).join(' / ');
  report(reading, 'duplicate-observation', path, { given, period: a.period! });
  return null;
}

function meaning({ value, unit, comparator, range, change, state, text }: Point, frame: Frame): string {
  const common = value === null || unit === undefined ? null : convertUnit(value, unit, frame.unit);
  return JSON.stringify([
    common ?? value,
    common === null ? unit : null,
    comparator,
    range,
    change,
    state,
    value === null && text,
  ]);
}

/** Ids for indicators that have none: their label, or their number. */
export function nameIndicators(list: readonly unknown[]): void {
  list.forEach((raw, index) => {
    if (!isObject(raw) || (typeof raw.id === 'string' ? raw.id : Number.isFinite(raw.id))) return;
    raw.id = (typeof raw.label === 'string' && raw.label) || (index ? `indicator-${index + 1}` : 'indicator');
  });
}
