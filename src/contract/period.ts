import type { Plan } from './document.ts';

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

const KINDS = { H: ['half', 2], Q: ['quarter', 4], M: ['month', 12] } as const;
const NUMERALS = '一二三四';
const cache = new Map<string, Period | undefined>();
const CACHE_LIMIT = 1000;

/**
 * Reads a period: a number or `2025` is a year; `2025-H1`, `2025-Q2`, `2025-06`, `2025-06-30`, `2021/2025`;
 * also as printed: 2025年, 2025年6月, 2025年上半年, 2025年第二季度, 2021-2025年. A plan's id gives the plan's span.
 * Undefined when it is not a period. Years are Gregorian in every language.
 */
export function readPeriod(input: string | number, plans?: readonly Plan[]): Period | undefined {
  const text = String(input).trim();
  const plan = plans?.find((entry) => entry.id === text);
  if (plan) {
    const span = readPeriod(`${plan.from}/${plan.to}`);
    return span && { ...span, id: text };
  }
  if (text.length > 40) return undefined;
  if (!cache.has(text)) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, readSpan(text) ?? readSingle(text));
  }
  return cache.get(text);
}

function readSpan(text: string): Period | undefined {
  const ends = /^(.+?) ?[/～~至] ?(.+)$/.exec(text) ?? /^(\d{4})年? ?[-–—] ?(\d{4}年?)$/.exec(text);
  const first = readSingle(ends?.[1] ?? '');
  const last = readSingle(ends?.[2] ?? '');
  if (!first || !last || first.to > last.to || first.from >= last.to) return undefined;
  return { id: `${first.id}/${last.id}`, kind: 'span', from: first.from, to: last.to, at: last.to };
}

function readSingle(text: string): Period | undefined {
  const parts = /^(\d{4})(?:年?[底末]?$|[-年]|(?=[HQhq]))(.*)$/.exec(text.replace(/ /g, ''));
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const rest = parts[2] ?? '';
  if (!rest) return period(parts[1]!, 'year', year - 1, year);
  const half = /^(?:[Hh]([12])|([上下])半年)$/.exec(rest);
  if (half) return part(year, 'H', half[2] ? '上下'.indexOf(half[2]) + 1 : Number(half[1]));
  const quarter = /^(?:[Qq]([1-4])|第?([一二三四1-4])季度)$/.exec(rest);
  if (quarter) return part(year, 'Q', Number(quarter[1] ?? quarter[2]) || NUMERALS.indexOf(quarter[2]!) + 1);
  const month = /^(\d\d?)(?:月|月?-?(\d\d?)日?)?$/.exec(rest);
  if (!month) return undefined;
  return month[2] ? day(year, Number(month[1]), Number(month[2])) : part(year, 'M', Number(month[1]));
}

function part(year: number, letter: 'H' | 'Q' | 'M', number: number): Period | undefined {
  const [kind, count] = KINDS[letter];
  if (number < 1 || number > count) return undefined;
  const tail = letter === 'M' ? two(number) : letter + number;
  return period(`${four(year)}-${tail}`, kind, year - 1 + (number - 1) / count, year - 1 + number / count);
}

function day(year: number, month: number, date: number): Period | undefined {
  const start = Date.UTC(year, 0, 1);
  const found = new Date(Date.UTC(year, month - 1, date));
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return undefined;
  const length = Date.UTC(year + 1, 0, 1) - start;
  const before = (found.getTime() - start) / length;
  const id = `${four(year)}-${two(month)}-${two(date)}`;
  return period(id, 'day', year - 1 + before, year - 1 + before + 86400000 / length);
}

function period(id: string, kind: Period['kind'], from: number, to: number): Period {
  return { id, kind, from, to, at: to };
}

const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');
