import type { Plan } from './document.ts';
import { halfWidth } from './unit.ts';

/** A period with its place in time. */
export interface Period {
  /** ISO form: `2025`, `2025-H1`, `2025-Q2`, `2025-06`, `2025-06-30`, `2021/2025`; or the plan's id. */
  readonly id: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';
  /** Where the period begins and ends, in years on the scale of `at`: the year 2020 runs from 2019 to 2020. */
  readonly from: number;
  readonly to: number;
  /** The place of the period's value: its END, the whole year 2020 being 2020 (2025-06 → 2024.5). */
  readonly at: number;
}

/** Periods recur at every point and widget; a page has few different ones. */
const cache = new Map<string | number, Period | undefined>();
const CACHE_LIMIT = 1e4;

/** Groups: year · H or Q and its number · half in words · quarter in words · month · day. */
const SINGLE =
  /^(\d{4})(?:年?[底末]?|[-年]?(?:([HQ])(\d)|([上下])半年|第?([一二三四\d])季度)|[-年](\d\d?)(?:[-月](\d\d?)日?|月)?)$/;
const SPAN = /^(.+?)[/~至](.+)$|^(\d{4})年?[-–—](\d{4}年?)$/;

/**
 * Reads a period: a number or `2025` is a year; `2025-H1`, `2025-Q2`, `2025-06`, `2025-06-30`, `2021/2025`;
 * also as printed: 2025年, 2025年6月, 2025年上半年, 2025年第二季度, 2021-2025年. A plan's id gives the plan's span.
 * Undefined when it is not a period. Years are Gregorian in every language.
 */
export function readPeriod(input: string | number, plans?: readonly Plan[]): Period | undefined {
  for (const plan of plans || []) {
    const span = plan.id === input && readPeriod(`${plan.from}/${plan.to}`);
    if (span) return { ...span, id: plan.id };
  }
  const iso = typeof input === 'string' && readISO(input);
  if (iso) return iso;
  let found = cache.get(input);
  if (!found && !cache.has(input)) {
    const text = halfWidth(String(input)).replace(/ /g, '').toUpperCase();
    // A longer text is a sentence.
    if (text.length > 40) return undefined;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(input, (found = readSpan(text) || readSingle(text)));
  }
  return found;
}

/** Days of a common year before each month. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The place in time of a period's value, `at` of `readPeriod`. */
export function placeInTime(input: string | number, plans?: readonly Plan[]): number | undefined {
  return isoPlace(String(input), plans) ?? readPeriod(input, plans)?.at;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Place of `2025`, `2025-06` and `2025-06-30`, which long series are made of: read without a search, a date or a
 * cache. Undefined for everything else, and where a plan is called so.
 */
export function isoPlace(text: string, plans?: readonly Plan[]): number | undefined {
  if (plans?.some(({ id }) => id === text)) return undefined;
  const { length } = text;
  const year = length === 4 || text[4] === '-' ? digitsIn(text, 0, 4) : NaN;
  if (!(year > 99)) return undefined;
  if (length === 4) return year;
  const month = digitsIn(text, 5, 7);
  if (!(month > 0 && month < 13)) return undefined;
  if (length === 7) return year - 1 + month / 12;
  const day = length === 10 && text[7] === '-' ? digitsIn(text, 8, 10) : NaN;
  const leap = isLeap(year) ? 1 : 0;
  if (!(day > 0 && day <= BEFORE[month]! - BEFORE[month - 1]! + (month === 2 ? leap : 0))) return undefined;
  return year - 1 + (BEFORE[month - 1]! + day + (month > 2 ? leap : 0)) / (365 + leap);
}

const ISO_KINDS: Readonly<Record<number, Period['kind']>> = { 4: 'year', 7: 'month', 10: 'day' };

function readISO(text: string): Period | undefined {
  const at = isoPlace(text);
  if (at === undefined) return undefined;
  const kind = ISO_KINDS[text.length]!;
  const parts = kind === 'year' ? 1 : kind === 'month' ? 12 : isLeap(+text.slice(0, 4)) ? 366 : 365;
  return period(text, kind, at - 1 / parts, at);
}

/** The number that these digits are; NaN when one is none. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit < 10)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function readSpan(text: string): Period | undefined {
  const ends = SPAN.exec(text);
  const first = ends && readSingle(ends[1] || ends[3]!);
  const last = first && readSingle(ends[2] || ends[4]!);
  if (!last || first.to > last.to || first.from >= last.to) return undefined;
  return period(`${first.id}/${last.id}`, 'span', first.from, last.to);
}

function readSingle(text: string): Period | undefined {
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const [, year = '', letter, digit, half, quarter = '', month, day] = match;
  /** The `place`-th of `count` equal parts of the year. */
  const part = (kind: Period['kind'], count: number, place: number, tail = ''): Period | undefined => {
    const start = +year - 1;
    return place < 1 || place > count
      ? undefined
      : period(year + tail, kind, start + (place - 1) / count, start + place / count);
  };
  if (month) return readISO([year, month, ...(day ? [day] : [])].map(two).join('-'));
  const number = half ? '上下'.indexOf(half) + 1 : +(digit || quarter) || '一二三四'.indexOf(quarter) + 1;
  if (half || letter === 'H') return part('half', 2, number, '-H' + number);
  return letter || quarter ? part('quarter', 4, number, '-Q' + number) : part('year', 1, 1);
}

function period(id: string, kind: Period['kind'], from: number, to: number): Period {
  return { id, kind, from, to, at: to };
}

const two = (text: string): string => text.padStart(2, '0');
