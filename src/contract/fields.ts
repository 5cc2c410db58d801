import type { Plan, Problem } from './document.ts';
import { isoPlace, readPeriod } from './period.ts';
import { REQUIRED, typeOf, WORDS } from './shape.ts';
import { readUnit } from './unit.ts';

/** An object of the reader's own making: free to be changed. */
export type Fields = Record<string, unknown>;

/** Nesting and number of objects that are read; what lies beyond is left out. */
const DEEPEST = 30;
const MOST = 4e6;
/** From so many entries on observations are looked at as dates and numbers first. */
const LONG = 100;
/** Names that would reach into the language itself; they are never copied. */
const UNSAFE: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** Pairs of halves, halves alone, control characters and marks that turn the direction of writing. */
const UNPRINTED =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g;

/** What the reader carries along. */
export interface Reading {
  readonly problems: Problem[];
  plans: readonly Plan[];
  /** Where an object stood in what was given, when a short form has moved it since. */
  readonly paths: Map<unknown, string>;
  /** Lists of nothing but dates and numbers that were copied, with the place of each in time. */
  readonly bare: Map<unknown, Float64Array>;
  /** How many more objects are read. */
  room: number;
}

export function startReading(): Reading {
  return { problems: [], plans: [], paths: new Map(), bare: new Map(), room: MOST };
}

/** `given`: what was written; `expected`: what would be right; `more`: other parts of the sentence. */
export function report(
  reading: Reading,
  code: string,
  path: string,
  given?: unknown,
  expected?: string | number,
  more?: Problem['parts'],
): undefined {
  reading.problems.push({
    code,
    severity: /^un|mismatch|too-deep|ratio/.test(code) ? 'warning' : 'error',
    path,
    parts: {
      ...(given !== undefined && { given: shown(given) }),
      ...(expected !== undefined && { expected }),
      ...more,
    },
  });
}

/**
 * A deep copy in plain data, so that the caller's object is neither changed nor kept: no loops, no functions, no
 * unsafe names. Reading a property may run foreign code; whatever it throws costs that object's remaining fields.
 * `trail`: the keys that lead to the value.
 */
export function copyData(
  reading: Reading,
  value: unknown,
  trail: (string | number)[] = [],
  above: unknown[] = [],
): unknown {
  if (typeof value === 'string') return harmless(value);
  if (typeof value !== 'object' || !value)
    return value === null || /^(?:n|bo)/.test(typeof value) ? value : undefined;
  if (above.length > DEEPEST || above.indexOf(value) >= 0 || reading.room-- < 0) {
    if (reading.room > -2) report(reading, 'too-deep', joinAll(trail));
    return undefined;
  }
  const isList = Array.isArray(value);
  const copy = (isList ? [] : {}) as Fields;
  above.push(value);
  try {
    const list = isList ? value : Object.keys(value);
    const done = isList && isLong(value, trail) ? copyBare(reading, value, copy as unknown as unknown[]) : 0;
    for (let index = done; index < list.length; index++) {
      const key = isList ? index : (list[index] as string);
      trail.push(key);
      if (!isList && UNSAFE.has(key)) report(reading, 'unsafe-key', joinAll(trail), key);
      else {
        const given = (value as Fields)[key];
        const item = typeof given === 'number' ? given : copyData(reading, given, trail, above);
        if (isList || item !== undefined) copy[key] = item === undefined ? null : item;
      }
      trail.pop();
    }
  } catch {
    // What was read so far stays.
    trail.length = above.length - 1;
  }
  above.pop();
  return copy;
}

/** Only observations are looked at as points; a list of nothing else may stand alone. */
const isLong = (list: readonly unknown[], trail: readonly unknown[]): boolean =>
  list.length >= LONG && (!trail.length || trail[trail.length - 1] === 'observations');

/**
 * Copies the observations of a date and a number that a long list begins with, looking at each once. Gives how many
 * they are; a list of nothing else is noted.
 */
function copyBare(reading: Reading, list: readonly unknown[], copy: unknown[]): number {
  if (list.length > reading.room) return 0;
  const places = new Float64Array(list.length);
  for (let done = 0; done < list.length; done++) {
    const point = bareOf(list[done]);
    const place = point && isoPlace(point.period);
    if (place === undefined) return done;
    places[done] = place;
    copy.push(point);
  }
  reading.bare.set(copy, places);
  reading.room -= list.length;
  return list.length;
}

/** A settled copy of an object of a period and a number; undefined for any other. What it gives may be made on reading: once. */
function bareOf(item: unknown): (Fields & { readonly period: string }) | undefined {
  if (!isObject(item)) return undefined;
  let keys = 0;
  for (const key in item) {
    if (key !== 'value' && key !== 'period') return undefined;
    keys++;
  }
  const { period, value } = item;
  return keys === 2 &&
    typeof period === 'string' &&
    typeof value === 'number' &&
    numberOf(value) !== undefined
    ? { period, value: value + 0, form: 'exact' }
    : undefined;
}

/** A place is put together when it is needed: a document has millions of fields and few problems. */
const joinAll = (trail: readonly (string | number)[]): string =>
  trail.reduce<string>((path, key) => join(path, key), '');

/** Text without what would break a sentence, a page or an exported file; half a character is shown as lost. */
function harmless(text: string): string {
  return text.replace(UNPRINTED, (unit) => (unit[1] ? unit : unit < '\ud800' ? '' : '\ufffd'));
}

/**
 * The checked fields of an object: unknown keys are kept and warned about, a bad field is left out and reported.
 * Undefined when the object cannot stand without it: a bad value or period, or a missing `!` field.
 */
export function readFields(reading: Reading, shape: string, raw: unknown, path: string): Fields | undefined {
  if (!isObject(raw)) return report(reading, 'invalid-type', path, raw, shape);
  const fields: Fields = {};
  let whole = true;
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    const type = typeOf(shape, key);
    if (!type) {
      report(reading, 'unknown-key', join(path, key), key, shape);
      fields[key] = JSON.parse(JSON.stringify(value));
    } else if (
      (value != null && (value !== '' || type !== 'period')) ||
      (value === null && type === 'value')
    ) {
      const read = readType(reading, type, value, path, key);
      if (read !== undefined) fields[key] = read;
      else if (/!|^(?:value|period)$/.test(type)) whole = false;
    }
  }
  for (const key of REQUIRED[shape]!)
    if (raw[key] == null) {
      report(reading, 'missing-key', join(path, key), undefined, key);
      whole = false;
    }
  return whole ? fields : undefined;
}

/** One value of a type of the shape; undefined (and reported) when it is none. Points are the caller's. */
function readType(reading: Reading, declared: string, value: unknown, path: string, key: string): unknown {
  const type = declared.endsWith('!') ? declared.slice(0, -1) : declared;
  const name = type.slice(1);
  const sign = type[0];
  if (sign === '*') return value;
  if (sign === '@') return readFields(reading, name, value, join(path, key));
  if (sign === '[') return readList(reading, name, value, join(path, key));
  const words = sign === '=' && WORDS[name]!;
  const read = words ? words[words.indexOf(value as string)] : PLAIN[type]!(value, reading);
  if (read === undefined) {
    const kind = words
      ? 'word'
      : type === 'number'
        ? 'value'
        : /^(?:value|period)$/.test(type)
          ? type
          : 'type';
    report(reading, `invalid-${kind}`, join(path, key), value, words ? words.join(', ') : type);
  }
  return read;
}

/** The entries of a list that can stand; of two with one id the first stays. */
function readList(reading: Reading, shape: string, value: unknown, path: string): Fields[] {
  const list: Fields[] = [];
  const seen = new Set<unknown>();
  asList(value).forEach((item, index) => {
    const place = placeOf(reading, item, join(path, index));
    const entry = readFields(reading, shape, item, place);
    if (!entry) return;
    const { id } = entry;
    if (id && seen.has(id)) return report(reading, 'duplicate-id', place, id);
    if (shape === 'plan' && !readPeriod(`${String(entry.from)}/${String(entry.to)}`))
      return report(reading, 'bad-interval', place, `${String(entry.from)}–${String(entry.to)}`);
    seen.add(id);
    list.push(entry);
    reading.paths.set(entry, place);
  });
  if (shape === 'plan') reading.plans = list as unknown as readonly Plan[];
  return list;
}

export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  const size = Math.abs(number as number);
  // Far beyond any figure of a plan arithmetic overflows, and a picture with it.
  return Number.isFinite(number) && (!size || (size > 1e-20 && size < 1e20))
    ? (number as number) + 0
    : undefined;
};
const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : numberOf(value) === undefined ? undefined : String(value);

function textOf(value: unknown): unknown {
  if (!isObject(value)) return stringOf(value);
  const texts: Fields = {};
  for (const tag of Object.keys(value)) {
    const text = stringOf(value[tag]);
    if (text !== undefined) texts[tag] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
}

/** Two ends in order; an end of limits may be open (null). */
function pairOf(value: unknown, isOpen: boolean): unknown {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [low, high] = value.map((end) => (isOpen && end === null ? null : numberOf(end))) as number[];
  const fits = low !== undefined && high !== undefined && (low === null || high === null || low <= high);
  return fits ? [low, high] : undefined;
}

/** How a plain type is read; undefined when the value is none. */
const PLAIN: Readonly<Record<string, (value: unknown, reading: Reading) => unknown>> = {
  version: (value) => value,
  string: stringOf,
  number: numberOf,
  amount: (value) => (numberOf(value)! >= 0 ? numberOf(value) : undefined),
  boolean: (value) => (String(value) === 'true' ? true : String(value) === 'false' ? false : undefined),
  value: (value) => (value === null || typeof value === 'string' ? value : numberOf(value)),
  period: (value, { plans }) => {
    const text = stringOf(value);
    return text && readPeriod(text, plans)?.id;
  },
  text: textOf,
  unit(value) {
    if (!isObject(value)) return readUnit(stringOf(value) || '');
    const symbol = textOf(value.symbol);
    const label = textOf(value.label);
    return symbol === undefined ? undefined : label === undefined ? { symbol } : { symbol, label };
  },
  pair: (value) => pairOf(value, false),
  limits: (value) => pairOf(value, true),
  groups: (value) =>
    Array.isArray(value)
      ? value.filter(Array.isArray).map((group) => group.map(stringOf).filter((text) => text !== undefined))
      : undefined,
};

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value == null ? [] : [value];
}

/** A short description of a value for a problem's sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
}

export function join(path: string, key?: string | number): string {
  return key === undefined
    ? path
    : typeof key === 'number'
      ? `${path}[${key}]`
      : path
        ? `${path}.${key}`
        : key;
}

/** Where an object stood in what was given; `path` when nothing has moved it. */
export function placeOf(reading: Reading, item: unknown, path = ''): string {
  return reading.paths.get(item) ?? path;
}
