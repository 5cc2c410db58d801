import { at, get, isRaw, keysOf, report, shown } from './fields.ts';
import type { Fields, Raw, Reading } from './fields.ts';
import { typeOf, UNSAFE } from './shape.ts';

/** The long form of whatever was given: an object with `indicators`. Undefined (and reported) when it is none. */
export function longForm(reading: Reading, input: unknown): Raw | undefined {
  const data = typeof input === 'string' ? fromJson(reading, input) : input;
  if (Array.isArray(data)) return fromList(reading, data);
  if (isRaw(data)) {
    if (get(data, 'indicators') !== undefined || get(data, 'version') !== undefined) return data;
    if (get(data, 'indicator') !== undefined) return fromList(reading, [data]);
    if (keysOf(data).some((key) => typeOf('indicator', key))) {
      reading.origin.set(data, '');
      return { indicators: [data] };
    }
  }
  if (data !== undefined || typeof input !== 'string')
    report(reading, 'not-a-document', '', { given: shown(data) });
  return undefined;
}

function fromJson(reading: Reading, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    report(reading, 'invalid-json', '', { given: shown(text) });
    return undefined;
  }
}

function fromList(reading: Reading, items: readonly unknown[]): Raw {
  if (items.some((item) => isRaw(item) && get(item, 'indicator') !== undefined))
    return fromRecords(reading, items);
  items.forEach((item, index) => reading.origin.set(item, at('', index)));
  return { indicators: items };
}

const POINT =
  /^(?:value|text|period|periodText|state|break|lower|upper|count|denominator|comparator|form|change)$/;

interface Group {
  readonly raw: Fields;
  readonly series: Map<string, Fields>;
}

/** Flat records `{ indicator, area, period, value, target … }`, one indicator and area after the other. */
function fromRecords(reading: Reading, items: readonly unknown[]): Raw {
  const groups = new Map<string, Group>();
  const areas = new Map<string, Fields>();
  items.forEach((item, index) => {
    const path = at('', index);
    if (!isRaw(item))
      return report(reading, 'invalid-type', path, { given: shown(item), expected: 'record' });
    const id = name(get(item, 'indicator'));
    if (id === undefined) return report(reading, 'missing-key', path, { expected: 'indicator' });
    const area = name(get(item, 'area'));
    if (area !== undefined && !areas.has(area)) {
      areas.set(area, { id: area, label: get(item, 'areaLabel') ?? area });
    }
    let group = groups.get(id);
    if (!group) groups.set(id, (group = { raw: { id }, series: new Map() }));
    addRecord(reading, group, item, area, path);
  });
  const indicators = [...groups.values()].map(({ raw, series }) => ({
    ...raw,
    series: [...series.values()].map((entry) => ({
      ...entry,
      targets: datedTargets(reading, entry.targets as Aim[]),
    })),
  }));
  return { areas: [...areas.values()], indicators };
}

interface Aim {
  readonly value: unknown;
  readonly period: unknown;
  readonly of: unknown;
  readonly path: string;
}

function addRecord(reading: Reading, group: Group, item: Raw, area: string | undefined, path: string): void {
  let series = group.series.get(area ?? '');
  if (!series) {
    series = { ...(area !== undefined && { area }), targets: [], observations: [] };
    group.series.set(area ?? '', series);
  }
  const point: Fields = {};
  for (const key of keysOf(item)) {
    const value = get(item, key);
    if (
      /^(?:indicator|area|areaLabel|target|targetPeriod|baseline|baselinePeriod)$/.test(key) ||
      UNSAFE.test(key)
    )
      continue;
    if (POINT.test(key)) point[key] = value;
    else if (/^(?:source|note)$/.test(key)) series[key] ??= value;
    else if (typeOf('indicator', key)) {
      // The first record speaks for the indicator; an area that differs says so in its own series.
      group.raw[key] ??= value;
      if (typeOf('series', key) && group.raw[key] !== value) series[key] ??= value;
    } else point[key] = value;
  }
  const baseline = get(item, 'baseline');
  if (baseline !== undefined && baseline !== null)
    series.baseline ??= dated(baseline, get(item, 'baselinePeriod'));
  const value = get(item, 'target');
  const aims = series.targets as Aim[];
  if (value !== undefined && value !== null) {
    aims.push({ value, period: get(item, 'targetPeriod'), of: point.period, path: at(path, 'target') });
  }
  if (point.value === undefined && point.text === undefined && point.state === undefined && aims.length)
    return;
  reading.origin.set(point, path);
  (series.observations as unknown[]).push(point);
}

/** One target repeated in every record is one; different ones without a period belong to their records' periods. */
function datedTargets(reading: Reading, aims: readonly Aim[]): unknown[] {
  const open = aims.filter((aim) => aim.period === undefined && !isRaw(aim.value));
  const repeated = open.every((aim) => aim.value === open[0]!.value);
  return aims
    .filter((aim) => !repeated || aim === open[0] || open.indexOf(aim) < 0)
    .map((aim) => {
      const target = dated(aim.value, aim.period ?? (repeated ? undefined : aim.of));
      if (isRaw(target)) reading.origin.set(target, aim.path);
      return target;
    });
}

function dated(value: unknown, period: unknown): unknown {
  if (typeof value === 'object') return value;
  return period === undefined || period === null ? { value } : { period, value };
}

function name(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
