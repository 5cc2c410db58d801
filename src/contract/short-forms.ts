import { copyData, isObject, join, report, shown } from './fields.ts';
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
    if (typeof input === 'string') data = JSON.parse(input);
  } catch {
    report(reading, 'invalid-json', '', { given: shown(input) });
    return undefined;
  }
  data = copyData(reading, data, '', []);
  if (isObject(data)) {
    if (data.indicators !== undefined || data.version !== undefined) return data;
    if (Object.keys(data).some((key) => key === 'indicator' || typeOf('indicator', key))) data = [data];
  }
  if (!Array.isArray(data)) {
    report(reading, 'not-a-document', '', { given: shown(data) });
    return undefined;
  }
  const records = data.some((item) => isObject(item) && item.indicator !== undefined);
  return records ? fromRecords(reading, data) : { indicators: data };
}

/** Flat records `{ indicator, area, period, value, target … }`: one observation and perhaps one target each. */
function fromRecords(reading: Reading, records: readonly unknown[]): Fields {
  const indicators = new Map<unknown, Fields>();
  const areas = new Map<unknown, Fields>();
  const all = new Map<string, Fields>();
  records.forEach((raw, index) => {
    const path = join('', index);
    const {
      indicator: id,
      area,
      areaLabel,
      target,
      targetPeriod,
      baseline,
      baselinePeriod,
      ...point
    } = (isObject(raw) ? raw : {}) as Fields;
    if (id === undefined)
      return isObject(raw)
        ? report(reading, 'missing-key', path, { expected: 'indicator' })
        : report(reading, 'invalid-type', path, {
            given: shown(raw),
            expected: 'record',
          });
    const key = JSON.stringify([id, area]);
    const indicator = indicators.get(id) || ({ id, series: [] } as Fields);
    const series = all.get(key) || ({ area, targets: [], observations: [] } as Fields);
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
  return { areas: [...areas.values()], indicators: [...indicators.values()] };
}

/** Figures at the indicator's own level are a series. */
export function withSeries(reading: Reading, raw: Fields): void {
  const series: Fields = {};
  const point: Fields = {};
  const move = (from: Fields, to: Fields, keys: readonly string[]): boolean =>
    keys.filter((key) => from[key] != null && ((to[key] = from[key]), true)).length > 0;
  const path = reading.paths.get(raw) || '';
  const found = move(raw, series, POINTS);
  const loose = move(raw, point, LOOSE);
  for (const key of POINTS.concat(LOOSE)) delete raw[key];
  if (!found && !loose) return;
  reading.paths.set(series, path);
  reading.paths.set(point, path);
  if (loose)
    series.observations = points(
      reading,
      'observation',
      series.observations,
      join(path, 'observations'),
    ).concat(point);
  raw.series = asList(raw.series).concat(series);
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value == null ? [] : [value];
}

/** Points in any short form: one point, a list, `[[2015, 17.42]]`, `[2020, 81.91]` or `{ "2015": 17.42 }`. */
export function points(reading: Reading, shape: string, raw: unknown, path: string): unknown[] {
  const isDate = (text: unknown): boolean => typeof text === 'string' && !!readPeriod(text, reading.plans);
  const point = (item: unknown, place: string): unknown => {
    if (isObject(item)) return item;
    const [period, value] =
      Array.isArray(item) && item.length === 2 ? (item as unknown[]) : [undefined, item];
    const made = { period, value };
    reading.paths.set(made, place);
    return made;
  };
  if (Array.isArray(raw)) {
    const [first, second] = raw as unknown[];
    // [2020, 81.91] is one point; [81.33, 81.91] are two values.
    if (
      raw.length === 2 &&
      (isDate(first) || ((first as number) >= 1900 && (first as number) < 2200)) &&
      !(second instanceof Object)
    )
      return [point(raw, path)];
    return raw.map((item, index) => point(item, join(path, index)));
  }
  const keys = isObject(raw) ? Object.keys(raw) : [];
  if (!keys.length || !keys.every((key) => !typeOf(shape, key) && isDate(key)))
    return asList(raw).map((item) => point(item, path));
  return keys.map((period) => {
    const value = (raw as Fields)[period];
    const made = isObject(value) ? { ...value, period } : { period, value };
    reading.paths.set(made, join(path, period));
    return made;
  });
}
