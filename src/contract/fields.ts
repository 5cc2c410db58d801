import type { Plan, Problem } from './document.ts';
import { readPeriod } from './period.ts';
import { SHAPES, typeOf, UNSAFE, WORDS } from './shape.ts';
import { readUnit } from './unit.ts';

/** An object of the reader's own making: free to be changed. */
export type Fields = Record<string, unknown>;

/** Nesting and number of objects that are read; what lies beyond is left out. */
const DEEPEST = 30;
const MOST = 4e6;

/** What the reader carries along. */
export interface Reading {
  readonly problems: Problem[];
  plans: readonly Plan[];
  /** Where each object stood in what was given, whatever short form has moved it since. */
  readonly paths: Map<unknown, string>;
  /** How many more objects are read. */
  room: number;
}

export function startReading(): Reading {
  return { problems: [], plans: [], paths: new Map(), room: MOST };
}

export function report(reading: Reading, code: string, path: string, parts: Problem['parts'] = {}): void {
  const warning = /^un|mismatch|too-deep|ratio/.test(code);
  reading.problems.push({
    code,
    severity: warning ? 'warning' : 'error',
    path,
    parts,
  });
}

/** The place of `key` in an object. */
export function placeOf(reading: Reading, owner: unknown, key: string | number): string {
  return join(reading.paths.get(owner) || '', key);
}

/**
 * A deep copy in plain data, so that the caller's object is neither changed nor kept: no loops, no functions, no
 * unsafe names. Reading a property may run foreign code; whatever it throws costs that object's remaining fields.
 */
export function copyData(reading: Reading, value: unknown, path: string, above: readonly unknown[]): unknown {
  if (typeof value !== 'object' || !value) return isPlain(value) ? value : undefined;
  if (above.length > DEEPEST || above.indexOf(value) >= 0 || reading.room-- < 0) {
    if (reading.room > -2) report(reading, 'too-deep', path);
    return undefined;
  }
  const inside = above.concat([value]);
  const list = Array.isArray(value);
  const copy = (list ? [] : {}) as Fields;
  reading.paths.set(copy, path);
  try {
    for (const key of list ? value.keys() : Object.keys(value)) {
      const place = join(path, key);
      if (UNSAFE.test(key as string)) report(reading, 'unsafe-key', place, { given: key });
      else {
        const item = copyData(reading, (value as Fields)[key], place, inside);
        if (list || item !== undefined) copy[key] = item === undefined ? null : item;
      }
    }
  } catch {
    // What was read so far stays.
  }
  return copy;
}

/**
 * The checked fields of an object: unknown keys are kept and warned about, a bad field is left out and reported.
 * Undefined when the object cannot stand without it: a bad value or period, or a missing `!` field.
 */
export function readFields(reading: Reading, shape: string, raw: unknown, path: string): Fields | undefined {
  if (!isObject(raw)) {
    report(reading, 'invalid-type', path, { given: shown(raw), expected: shape });
    return undefined;
  }
  const fields: Fields = {};
  let whole = true;
  reading.paths.set(fields, path);
  for (const key of Object.keys(SHAPES[shape]!)) {
    const value = raw[key];
    const declared = SHAPES[shape]![key]!;
    // Most fields of a point are absent, and a document has many points.
    if (value === undefined && declared.slice(-1) !== '!') continue;
    const [type, needed] = declared.split('!') as [string, string?];
    if (value !== undefined && (value !== null || type === 'value')) {
      const place = join(path, key);
      const read = readType(reading, type, value, place);
      if (read !== undefined) fields[key] = read;
      else if (needed === '' || /^(?:value|period)$/.test(type)) whole = false;
    } else if (needed === '') {
      report(reading, 'missing-key', join(path, key), { expected: key });
      whole = false;
    }
  }
  for (const key of Object.keys(raw)) {
    if (typeOf(shape, key)) continue;
    report(reading, 'unknown-key', join(path, key), {
      given: key,
      expected: shape,
    });
    fields[key] = JSON.parse(JSON.stringify(raw[key]));
  }
  return whole ? fields : undefined;
}

/** One value of a type of the shape; undefined (and reported) when it is none. Points are the caller's. */
function readType(reading: Reading, type: string, value: unknown, path: string): unknown {
  const name = type.slice(1);
  if (type[0] === '*') return value;
  if (type[0] === '@') return readFields(reading, name, value, path);
  if (type[0] === '[') return readList(reading, name, value, path);
  const words = type[0] === '=' && WORDS[name]!;
  const read = words ? words[words.indexOf(value as string)] : readPlain(reading, type, value);
  if (read === undefined) {
    const parts = { given: shown(value), expected: words ? words.join(', ') : type };
    if (words) report(reading, 'invalid-word', path, parts);
    else if (type === 'period') report(reading, 'invalid-period', path, parts);
    else if (/^(?:value|number)$/.test(type)) report(reading, 'invalid-value', path, parts);
    else report(reading, 'invalid-type', path, parts);
  }
  return read;
}

/** The entries of a list that can stand; of two with one id the first stays. */
function readList(reading: Reading, shape: string, value: unknown, path: string): Fields[] {
  const list: Fields[] = [];
  const seen = new Set<unknown>();
  (Array.isArray(value) ? value : [value]).forEach((item, index) => {
    const place = reading.paths.get(item) ?? join(path, index);
    const entry = readFields(reading, shape, item, place);
    if (!entry) return;
    const id = entry.id ?? list;
    if (seen.has(id) && entry.id)
      return report(reading, 'duplicate-id', place, {
        given: entry.id as string,
      });
    seen.add(id);
    list.push(entry);
  });
  if (shape === 'plan') reading.plans = list as unknown as readonly Plan[];
  return list;
}

function readPlain(reading: Reading, type: string, value: unknown): unknown {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  const finite = typeof number === 'number' && Number.isFinite(number) ? number + 0 : undefined;
  const text = typeof value === 'string' ? value : finite === undefined ? undefined : String(value);
  switch (type) {
    case 'string':
      return text;
    case 'number':
      return finite;
    case 'boolean':
      return typeof value === 'boolean' ? value : value === 'true' || (value === 'false' ? false : undefined);
    case 'value':
      return value === null || typeof value === 'string' ? value : finite;
    case 'period':
      return text && readPeriod(text, reading.plans)?.id;
    case 'text':
      return isObject(value) ? readTexts(reading, value) : text;
    case 'unit':
      return isObject(value) ? readOwnUnit(reading, value) : text && readUnit(text);
    case 'groups':
      return Array.isArray(value)
        ? value.filter(Array.isArray).map((group) => strings(reading, group))
        : undefined;
    default:
      return type === 'version' ? value : readPair(reading, value, type === 'limits');
  }
}

function strings(reading: Reading, values: readonly unknown[]): unknown[] {
  return values.map((item) => readPlain(reading, 'string', item)).filter((item) => item !== undefined);
}

function readTexts(reading: Reading, raw: Fields): Fields | undefined {
  const texts: Fields = {};
  for (const tag of Object.keys(raw)) {
    const text = readPlain(reading, 'string', raw[tag]);
    if (text !== undefined) texts[tag] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
}

function readOwnUnit(reading: Reading, raw: Fields): Fields | undefined {
  const symbol = readPlain(reading, 'text', raw.symbol);
  const label = readPlain(reading, 'text', raw.label);
  return symbol === undefined ? undefined : label === undefined ? { symbol } : { symbol, label };
}

/** Two ends in order; an end of limits may be open (null). */
function readPair(reading: Reading, value: unknown, open: boolean): unknown {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [low, high] = value.map((end) =>
    open && end === null ? null : readPlain(reading, 'number', end),
  ) as number[];
  const fits = low !== undefined && high !== undefined && (low === null || high === null || low <= high);
  return fits ? [low, high] : undefined;
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return value === null || /^(?:string|number|boolean)$/.test(typeof value);
}

/** A short description of a value for a problem's sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
}

export function join(path: string, key: string | number): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key;
}
