import { asList, copyData, isObject, join, placeOf, report } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { readPeriod } from './period.ts';
import { typeOf } from './shape.ts';

/**
 * Short forms become the long form before anything is checked: a document whose indicators have series, whose series
 * have lists of points, whose points are objects. Everything here works on the reader's own copy.
 */
const LOOSE = ['period', 'value', 'text'];
const POINTS = ['area', 'baseline', 'target', 'targets', 'observations'];

/** The document that was given in whatever form. Undefined (and reported) when it is none. */
export function longForm(reading: Reading, input: unknown): Fields | undefined {
  let data = input;
  try {
    if (typeof input === 'string') data = JSON.parse(input.replace(/^\ufeff/, ''));
  } catch {
    return report(reading, 'invalid-json', '', input);
  }
  data = copyData(reading, data);
  if (isObject(data)) {
    if (data.indicators !== undefined || data.version !== undefined) return data;
    if (Object.keys(data).some((key) => key === 'indicator' || typeOf('indicator', key))) {
      reading.paths.set(data, '');
      data = [data];
    }
  }
  if (!Array.isArray(data)) return report(reading, 'not-a-document', '', data);
  data.forEach((item, index) => reading.paths.set(item, placeOf(reading, item, join('', index))));
  if (data.some((item) => isObject(item) && item.indicator !== undefined)) return fromRecords(reading, data);
  const isPoint = (item: unknown): boolean =>
    isObject(item) &&
    item.period !== undefined &&
    Object.keys(item).every((key) => typeOf('observation', key));
  // Points of nothing but one series.
  return { indicators: data.length && data.every(isPoint) ? [{ observations: data }] : data };
}

/** Flat records `{ indicator, area, period, value, target … }`: one observation and perhaps one target each. */
function fromRecords(reading: Reading, records: readonly unknown[]): Fields {
  const indicators = new Map<unknown, Fields>();
  const areas = new Map<unknown, Fields>();
  const all = new Map<string, Fields>();
  records.forEach((raw, index) => {
    const path = join('', index);
    if (!isObject(raw)) return report(reading, 'invalid-type', path, raw, 'record');
    const {
      indicator: id,
      area,
      areaLabel,
      target,
      targetPeriod,
      baseline,
      baselinePeriod,
      ...point
    } = raw as Fields;
    if (id === undefined) return report(reading, 'missing-key', path, undefined, 'indicator');
    const key = JSON.stringify([id, area]);
    const indicator = indicators.get(id) || { id, series: [] };
    const series = all.get(key) || { area, targets: [], observations: [] };
    if (area !== undefined && !areas.has(area)) areas.set(area, { id: area, label: areaLabel ?? area });
    if (!all.has(key)) (indicator.series as Fields[]).push(series);
    indicators.set(id, indicator);
    all.set(key, series);
    for (const name of Object.keys(point)) {
      if (LOOSE.indexOf(name) >= 0 || !typeOf('indicator', name) || name === 'state') continue;
      // The first record speaks for the indicator; an area that differs says so in its own series.
      const holder =
        (indicator[name] ??= point[name]) === point[name] || !typeOf('series', name) ? indicator : series;
      holder[name] ??= point[name];
      delete point[name];
    }
    const dated = (value: unknown, period: unknown): unknown => (isObject(value) ? value : { period, value });
    if (baseline != null) series.baseline ??= dated(baseline, baselinePeriod);
    // Targets that differ from record to record belong to the records' periods.
    if (target != null) (series.targets as unknown[]).push(dated(target, targetPeriod ?? [point.period]));
    if (target != null && point.value === undefined && !point.text && !point.state) return;
    reading.paths.set(point, path);
    (series.observations as unknown[]).push(point);
  });
  all.forEach(({ targets }) => {
    const open = (targets as Fields[]).filter((target) => Array.isArray(target.period));
    const repeated = open.every((target) => target.value === open[0]!.value);
    for (const target of open) target.period = repeated ? undefined : (target.period as unknown[])[0];
  });
  return { areas: Array.from(areas.values()), indicators: Array.from(indicators.values()) };
}

/** Names an indicator that has no id, and makes a series of figures at its own level. */
export function withSeries(reading: Reading, raw: Fields, index: number): void {
  const { id, label } = raw;
  if (!(typeof id === 'string' ? id : Number.isFinite(id)))
    raw.id = (typeof label === 'string' && label) || (index ? `indicator-${index + 1}` : 'indicator');
  const path = placeOf(reading, raw, join('indicators', index));
  const moved = (keys: readonly string[]): Fields | undefined => {
    const own = keys.filter((key) => raw[key] != null);
    const taken: Fields = {};
    for (const key of own) taken[key] = raw[key];
    for (const key of keys) delete raw[key];
    reading.paths.set(taken, path);
    return own.length ? taken : undefined;
  };
  const point = moved(LOOSE);
  let series = moved(POINTS);
  if (point) {
    reading.paths.set((series ||= {}), path);
    const all: unknown[] = [];
    const { observations } = series;
    eachPoint(reading, 'observation', observations, (item, key) => {
      reading.paths.set(item, join(join(path, 'observations'), key));
      all.push(item);
    });
    series.observations = all.concat(point);
  }
  if (series) raw.series = asList(raw.series).concat(series);
}

/**
 * Points in any short form: one point, a list, `[[2015, 17.42]]`, `[2020, 81.91]` or `{ "2015": 17.42 }`.
 * `each` gets every one with its key in `raw`; none where `raw` is the only one.
 */
export function eachPoint(
  reading: Reading,
  shape: string,
  raw: unknown,
  each: (point: unknown, key?: string | number) => void,
): void {
  const isDate = (text: unknown): boolean => typeof text === 'string' && !!readPeriod(text, reading.plans);
  const take = (item: unknown, key?: string | number): void => {
    if (isObject(item)) return each(item, key);
    const [period, value] =
      Array.isArray(item) && item.length === 2 ? (item as unknown[]) : [undefined, item];
    each({ period, value }, key);
  };
  if (Array.isArray(raw)) {
    const [first, second] = raw as unknown[];
    // [2020, 81.91] is one point; [81.33, 81.91] are two values.
    const isPair = isDate(first) || ((first as number) >= 1900 && (first as number) < 2200);
    if (raw.length !== 2 || !isPair || second instanceof Object) return raw.forEach(take);
  } else if (isObject(raw)) {
    const keys = Object.keys(raw);
    if (keys.length && keys.every((key) => !typeOf(shape, key) && isDate(key)))
      return keys.forEach((period) => {
        const value = raw[period];
        each(isObject(value) ? { ...value, period } : { period, value }, period);
      });
  }
  if (raw != null) take(raw);
}
