import type { Unit } from './document.ts';
import { at, get, isRaw, keysOf, readFields, report } from './fields.ts';
import type { Fields, Raw, Reading } from './fields.ts';
import { settleFigure } from './figure.ts';
import type { Frame } from './figure.ts';
import { readPeriod } from './period.ts';
import { typeOf } from './shape.ts';
import { convertUnit, sameUnit } from './unit.ts';

type PointShape = 'observation' | 'target';

/** Points in any short form: one point, a list, `[[2015, 17.42]]`, `[2020, 81.91]` or `{ "2015": 17.42 }`. */
export function readPoints(
  reading: Reading,
  shape: PointShape,
  raw: unknown,
  path: string,
  frame: Frame,
): Fields[] {
  const points: Fields[] = [];
  for (const [item, place] of spread(reading, shape, raw, path)) {
    const origin = reading.origin.get(item) ?? place;
    const fields = readFields(reading, shape, asObject(item), origin);
    if (!fields) continue;
    orderEnds(reading, fields, origin);
    points.push(settleFigure(reading, fields, origin, frame, shape === 'target'));
  }
  return points;
}

function spread(reading: Reading, shape: PointShape, raw: unknown, path: string): [unknown, string][] {
  if (raw === undefined || raw === null) return [];
  if (Array.isArray(raw)) {
    if (isPair(reading, raw)) return [[raw, path]];
    return Array.from(raw, (item: unknown, index): [unknown, string] => [item, at(path, index)]);
  }
  if (!isRaw(raw)) return [[raw, path]];
  const keys = keysOf(raw);
  const dated =
    keys.length > 0 && keys.every((key) => typeOf(shape, key) === undefined && isDate(reading, key));
  if (!dated) return [[raw, path]];
  return keys.map((key): [unknown, string] => {
    const value = get(raw, key);
    return [isRaw(value) ? withPeriod(value, key) : { period: key, value }, at(path, key)];
  });
}

function withPeriod(raw: Raw, period: string): Fields {
  const copy: Fields = { period };
  for (const key of keysOf(raw)) if (key !== '__proto__' && key !== 'period') copy[key] = get(raw, key);
  return copy;
}

function asObject(item: unknown): unknown {
  if (Array.isArray(item))
    return item.length === 2 ? { period: item[0] as unknown, value: item[1] as unknown } : item;
  return isRaw(item) ? item : { value: item };
}

/** `[2020, 81.91]` is one point; `[81.33, 81.91]` are two values. */
function isPair(reading: Reading, raw: readonly unknown[]): boolean {
  const [first, second] = raw;
  if (raw.length !== 2 || (typeof second === 'object' && second !== null)) return false;
  return typeof first === 'number'
    ? first >= 1900 && first < 2200
    : typeof first === 'string' && isDate(reading, first);
}

function isDate(reading: Reading, text: string): boolean {
  return readPeriod(text, reading.plans) !== undefined;
}

/** Lower and upper ends the wrong way round say nothing: both are left out. */
function orderEnds(reading: Reading, fields: Fields, path: string): void {
  const { lower, upper } = fields as { lower?: number; upper?: number };
  if (lower === undefined || upper === undefined || lower <= upper) return;
  report(reading, 'bad-interval', at(path, 'lower'), { given: `${lower}–${upper}` });
  delete fields.lower;
  delete fields.upper;
}

/**
 * Observations in the order of time, one a period. Equal ones are merged. Where published values of one period differ,
 * none is chosen: the difference is reported and the period has no value.
 */
export function settleObservations(reading: Reading, points: Fields[], path: string, frame: Frame): Fields[] {
  const byPeriod = new Map<string, Fields | null>();
  const result: Fields[] = [];
  for (const point of points) {
    const id = point.period as string | undefined;
    if (id === undefined) {
      result.push(point);
      continue;
    }
    const earlier = byPeriod.get(id);
    if (earlier === undefined || earlier === null) {
      if (earlier === undefined) byPeriod.set(id, point);
    } else byPeriod.set(id, merge(reading, earlier, point, path, frame));
  }
  const dated = [...byPeriod.values()].filter((point): point is Fields => point !== null);
  const place = (point: Fields): number => readPeriod(point.period as string, reading.plans)?.at ?? Infinity;
  return dated.sort((a, b) => place(a) - place(b)).concat(result);
}

function merge(reading: Reading, a: Fields, b: Fields, path: string, frame: Frame): Fields | null {
  if (b.form === 'empty' && b.state === undefined) return a;
  if (a.form === 'empty' && a.state === undefined) return b;
  if (meaning(a, frame) === meaning(b, frame)) {
    return sameUnit(a.unit as Unit, b.unit as Unit) ? { ...b, ...a } : a;
  }
  const given = [a, b].map((point) => String(point.text ?? point.value)).join(' / ');
  report(reading, 'duplicate-observation', path, { given, period: a.period as string });
  return null;
}

function meaning(point: Fields, frame: Frame): string {
  const value = point.value as number | null;
  const unit = point.unit as Unit | undefined;
  const common = value === null || unit === undefined ? null : convertUnit(value, unit, frame.unit);
  const shownUnit = common === null ? (unit ?? null) : null;
  const { comparator, range, change, state, text } = point;
  return JSON.stringify([
    common ?? value,
    shownUnit,
    comparator,
    range,
    change,
    state,
    value === null ? text : null,
  ]);
}
