import type { Plan, Problem } from './document.ts';
import { readPeriod } from './period.ts';
import { readUnit } from './unit.ts';
import { SHAPES, typeOf, UNSAFE, WORDS } from './shape.ts';

/** An object of unknown making. */
export type Raw = Readonly<Record<string, unknown>>;
export type Fields = Record<string, unknown>;

/** What the reader carries along. */
export interface Reading {
  readonly problems: Problem[];
  plans: readonly Plan[];
  /** Places of objects that a short form has moved. */
  readonly origin: Map<unknown, string>;
  /** Room left for content that the shape does not know. */
  spare: number;
}

/** Nesting and amount of unknown content that is kept. */
const DEEPEST = 12;
const SPARE = 50000;

export function startReading(): Reading {
  return { problems: [], plans: [], origin: new Map(), spare: SPARE };
}

export function report(
  reading: Reading,
  code: string,
  path: string,
  parts: Problem['parts'] = {},
  severity: Problem['severity'] = 'error',
): void {
  reading.problems.push({ code, severity, path, parts });
}

/** A short description of a value for a problem's sentence. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'symbol' || typeof value === 'function' ? typeof value : String(value);
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reading a property may run foreign code; whatever it throws is no more than a missing value. */
export function get(raw: object, key: string | number): unknown {
  try {
    return (raw as Fields)[key];
  } catch {
    return undefined;
  }
}

export function keysOf(raw: object): string[] {
  try {
    return Object.keys(raw);
  } catch {
    return [];
  }
}

export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

/**
 * The checked fields of an object in a new object: unknown keys are kept and warned about, a bad field is left out and
 * reported. Points (`*…`) and lists (`[…`) are left to the caller. Undefined when the object cannot stand without
 * what is wrong: a bad value or period, or a missing `!` field.
 */
export function readFields(
  reading: Reading,
  shapeName: string,
  raw: unknown,
  path: string,
): Fields | undefined {
  if (!isRaw(raw)) {
    report(reading, 'invalid-type', path, { given: shown(raw), expected: shapeName });
    return undefined;
  }
  const fields: Fields = {};
  let whole = true;
  for (const key of keysOf(raw)) {
    const value = get(raw, key);
    const place = at(path, key);
    const type = typeOf(shapeName, key)?.replace('!', '');
    if (UNSAFE.test(key)) report(reading, 'unsafe-key', place, { given: key }, 'warning');
    else if (type === undefined) {
      report(reading, 'unknown-key', place, { given: key, expected: shapeName }, 'warning');
      const copy = copyData(reading, value, place, []);
      if (copy !== undefined) fields[key] = copy;
    } else if (value !== undefined && !/^[*[]/.test(type) && (value !== null || type === 'value')) {
      const read = readType(reading, type, value, place);
      if (read !== undefined) fields[key] = read;
      else if (type === 'value' || type === 'period') whole = false;
    }
  }
  for (const key of Object.keys(SHAPES[shapeName]!)) {
    if (!whole || fields[key] !== undefined || !/^[^[].*!/.test(typeOf(shapeName, key)!)) continue;
    report(reading, 'missing-key', at(path, key), { expected: key });
    whole = false;
  }
  return whole ? fields : undefined;
}

function readType(reading: Reading, type: string, value: unknown, path: string): unknown {
  if (type[0] === '@') return readFields(reading, type.slice(1), value, path);
  if (type[0] === '=') {
    const words = WORDS[type.slice(1)]!;
    if (words.indexOf(value as string) >= 0) return value;
    report(reading, 'invalid-word', path, { given: shown(value), expected: words.join(', ') });
    return undefined;
  }
  const read = readPlain(reading, type, value);
  if (read !== undefined) return read;
  const code =
    type === 'period'
      ? 'invalid-period'
      : type === 'value' || type === 'number'
        ? 'invalid-value'
        : 'invalid-type';
  report(reading, code, path, { given: shown(value), expected: type });
  return undefined;
}

function readPlain(reading: Reading, type: string, value: unknown): unknown {
  switch (type) {
    case 'string':
      return readString(value);
    case 'number':
      return readNumber(value);
    case 'boolean':
      return typeof value === 'boolean'
        ? value
        : value === 'true'
          ? true
          : value === 'false'
            ? false
            : undefined;
    case 'value':
      return value === null || typeof value === 'string' ? value : readNumber(value);
    case 'period':
      return typeof value === 'string' || typeof value === 'number'
        ? readPeriod(value, reading.plans)?.id
        : undefined;
    case 'text':
      return isRaw(value) ? readTexts(value) : readString(value);
    case 'unit':
      return isRaw(value) ? readOwnUnit(value) : readUnit(readString(value) ?? '');
    case 'groups':
      return Array.isArray(value)
        ? value.filter(Array.isArray).map((group: unknown[]) => strings(group))
        : undefined;
    default:
      return type === 'version' ? value : readPair(value, type === 'limits');
  }
}

function readString(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return readNumber(value) === undefined ? undefined : String(value);
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number + 0 : undefined;
}

function readTexts(raw: Raw): Fields | undefined {
  const texts: Fields = {};
  for (const tag of keysOf(raw)) {
    const text = readString(get(raw, tag));
    if (text !== undefined && !UNSAFE.test(tag)) texts[tag] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
}

function readOwnUnit(raw: Raw): Fields | undefined {
  const [symbol, label] = ['symbol', 'label'].map((key) => {
    const value = get(raw, key);
    return isRaw(value) ? readTexts(value) : readString(value);
  });
  if (symbol === undefined) return undefined;
  return label === undefined ? { symbol } : { symbol, label };
}

/** Two ends in order; an end of limits may be open (null). */
function readPair(value: unknown, open: boolean): unknown {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const ends = value.map((end: unknown) => (open && end === null ? null : readNumber(end)));
  const [low, high] = ends;
  if (low === undefined || high === undefined) return undefined;
  return low === null || high === null || low <= high ? ends : undefined;
}

function strings(values: readonly unknown[]): string[] {
  return values.map(readString).filter((text): text is string => text !== undefined);
}

/** A deep copy of what the shape does not know: plain data only, no loops, bounded in depth and amount. */
export function copyData(reading: Reading, value: unknown, path: string, above: readonly unknown[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object') return undefined;
  if (above.length >= DEEPEST || above.indexOf(value) >= 0 || --reading.spare < 0) {
    if (reading.spare >= -1) report(reading, 'too-deep', path, {}, 'warning');
    return undefined;
  }
  const inside = above.concat([value]);
  if (Array.isArray(value)) {
    return Array.from(
      value,
      (item: unknown, index) => copyData(reading, item, at(path, index), inside) ?? null,
    );
  }
  const copy: Fields = {};
  for (const key of keysOf(value)) {
    const item = UNSAFE.test(key) ? undefined : copyData(reading, get(value, key), at(path, key), inside);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}
