import type { Comparator, Direction, Form, Unit } from './document.ts';
import { hanNumber, numeralsIn, plainSigns } from './numerals.ts';
import type { Numeral } from './numerals.ts';
import { findParts } from './quantity-parts.ts';
import type { Parts } from './quantity-parts.ts';
import { readHead, readTail } from './quantity-sides.ts';
import { EMPTY } from './quantity-words.ts';
import { sameUnit, shiftDecimal } from './unit.ts';

/** A published text, read. What cannot be read is `words` with its text: never a guess, never 0. */
export interface Quantity {
  /** The characters as printed. */
  readonly text: string;
  readonly form: Form;
  /** The number in `unit`; falls are negative (降低20% → −20). Absent for words, empty cells and ranges. */
  readonly value?: number;
  /** Ends of a range. */
  readonly lower?: number;
  readonly upper?: number;
  /** Printed, or implied for a plain number: `ge` for higher, `le` for lower, otherwise `eq`. */
  readonly comparator?: Comparator;
  /** True when the text prints its comparator. */
  readonly printed?: boolean;
  readonly unit?: Unit;
  /** Present when the text states a change: `relative` −0.2 is a fall by 20 %; `points` is in the unit itself. */
  readonly change?: { readonly kind: 'relative' | 'points'; readonly by: number };
  /** The year a change is counted from. */
  readonly referencePeriod?: string;
  /** A condition printed in the same cell, e.g. 二级以上综合医院住院患者. */
  readonly scope?: string;
  /** Digits printed after the point. */
  readonly decimals?: number;
  /** Why a text that looks like a quantity is none: `0:3` has no ratio. */
  readonly invalid?: 'invalid-ratio';
}

export interface QuantityOptions {
  /** Settles the comparator of a plain number. */
  readonly direction?: Direction;
  /** The unit to take when the text prints none. */
  readonly unit?: Unit;
}

/** Longer texts are sentences, not cells: they stay words, and reading stays quick on hostile input. */
const LONGEST = 200;
const FLIP: Partial<Record<Comparator, Comparator>> = { ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' };
const SHARES: Readonly<Record<string, number>> = { percent: 2, permille: 3, permyriad: 4, 倍: 0 };

/** Reads a published text: `≤40`, `29%左右`, `较2015年降低20%`, `1:1.15`, `at least 95%`, `3-5个`, `全覆盖` … */
export function readQuantity(text: string, options: QuantityOptions = {}): Quantity {
  const signs = plainSigns(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  if (EMPTY.test(signs.trim())) return { text, form: 'empty' };
  const words: Quantity = { text, form: 'words' };
  if (text.length > LONGEST) return words;
  const ordinal = readOrdinal(text, signs, options);
  if (ordinal) return ordinal;
  const parts = findParts(signs, numeralsIn(signs));
  return parts ? compose(text, signs, parts, options) : words;
}

/** 第四, 前三 and 零死亡率: the only numbers that are taken from Chinese numerals. */
function readOrdinal(text: string, signs: string, options: QuantityOptions): Quantity | undefined {
  const bare = signs.trim();
  if (/^零(?:死亡|发生|感染|事故|病例)?率?$/.test(bare)) return plain(text, 0, options, options.unit);
  const match = /^(.{0,20}?)(第|前)([一二三四五六七八九十]{1,3}|\d{1,4})[ ]?[位名]?$/.exec(bare);
  if (!match || /[目以之年]$/.test(match[1]!)) return undefined;
  const value = /\d/.test(match[3]!) ? Number(match[3]) : hanNumber(match[3]!);
  if (value === undefined) return undefined;
  const result = plain(text, value, options, options.unit ?? '位');
  return match[2] === '前' ? { ...result, form: 'bound', comparator: 'le', printed: true } : result;
}

function plain(text: string, value: number, options: QuantityOptions, unit: Unit | undefined): Quantity {
  const result: Quantity = { text, form: 'exact', value, comparator: implied(options), decimals: 0 };
  return unit === undefined ? result : { ...result, unit };
}

/** The comparator of a plain number, from the direction; `by` when it is a change. */
export function implied({ direction }: QuantityOptions, by?: number): Comparator {
  if (direction !== 'higher' && direction !== 'lower') return 'eq';
  // A fall is wanted to be at least that deep, a rise at least that high.
  return (by === undefined ? direction === 'lower' : by < 0) ? 'le' : 'ge';
}

function compose(text: string, signs: string, parts: Parts, options: QuantityOptions): Quantity {
  const words: Quantity = { text, form: 'words' };
  const head = readHead(signs.slice(0, parts.start), parts.reference !== undefined);
  const tail = readTail(signs.slice(parts.main.end, parts.end));
  if (!head || !tail || (head.turn && tail.turn)) return words;
  const comparator = settle(head.comparator, tail.comparator);
  if (comparator === null || (head.near && tail.unit === 'years')) return words;
  const turn = head.turn ?? tail.turn ?? (tail.points ? 1 : undefined);
  if (parts.reference && !turn) return words;
  const scope = [
    text.slice(0, head.rest),
    text.slice(parts.end - tail.rest, parts.end),
    text.slice(parts.end),
  ]
    .map((part) => part.trim().replace(/^[(（,，:：;；]+|[)）,，:：;；]+$/g, ''))
    .filter(Boolean)
    .join(' ');
  if (scope.length > 60) return words;
  const printed = tail.unit ?? head.unit ?? parts.unit ?? (parts.ratio ? 'ratio' : undefined);
  const unit = printed === undefined || sameUnit(printed, options.unit) ? (options.unit ?? printed) : printed;
  const found = { comparator, turn, negative: head.negative, points: tail.points, unit };
  const result = parts.range
    ? readRange(parts.range, parts.main, found)
    : parts.ratio
      ? readRatio(parts.ratio, parts.main, found, options)
      : readOne(parts.main, found, options);
  if (!result) return words;
  return {
    text,
    ...result,
    ...(unit !== undefined && result.form !== 'words' && { unit }),
    ...(parts.reference && { referencePeriod: parts.reference }),
    ...(scope && result.form !== 'words' && { scope }),
  };
}

interface Found {
  readonly comparator?: Comparator | undefined;
  readonly turn?: 1 | -1 | undefined;
  readonly negative: boolean;
  readonly points: boolean;
  readonly unit: Unit | undefined;
}

type Reading = Omit<Quantity, 'text'>;

/** 约95%以上 is a floor, 不低于95%以上 says it twice; two opposite signs are no statement: null. */
function settle(before?: Comparator, after?: Comparator): Comparator | undefined | null {
  if (!before || !after) return before ?? after;
  if (before === 'approx') return after;
  const opposite = (before[0] === 'g' && after[0] === 'l') || (before[0] === 'l' && after[0] === 'g');
  return opposite ? null : before;
}

function readRange(first: Numeral, last: Numeral, found: Found): Reading | undefined {
  if (found.comparator || found.turn || found.negative || first.value > last.value) return undefined;
  const decimals = Math.max(first.decimals, last.decimals);
  return {
    form: 'range',
    lower: first.value,
    upper: last.value,
    comparator: 'range',
    printed: true,
    decimals,
  };
}

function readRatio(
  first: Numeral,
  last: Numeral,
  found: Found,
  options: QuantityOptions,
): Reading | undefined {
  if (found.turn || found.negative) return undefined;
  if (first.value === 0) return { form: 'words', invalid: 'invalid-ratio' };
  const { comparator } = found;
  return {
    form: 'ratio',
    value: last.value / first.value,
    comparator: comparator ?? implied(options),
    ...(comparator && { printed: true }),
    decimals: last.decimals,
  };
}

function readOne(main: Numeral, found: Found, options: QuantityOptions): Reading | undefined {
  const { turn, negative, unit } = found;
  // 下降-2% says neither a fall nor a rise.
  if (!Number.isFinite(main.value) || (turn === -1 && negative)) return undefined;
  const value = (negative || turn === -1) && main.value !== 0 ? -main.value : main.value;
  const comparator =
    turn === -1 ? ((found.comparator && FLIP[found.comparator]) ?? found.comparator) : found.comparator;
  const share = typeof unit === 'string' ? SHARES[unit] : undefined;
  const relative = share !== undefined && !found.points;
  const by = relative ? shiftDecimal(value, -share) : value;
  return {
    form: turn
      ? 'change'
      : !comparator || comparator === 'eq'
        ? 'exact'
        : comparator === 'approx'
          ? 'approx'
          : 'bound',
    value,
    comparator: comparator ?? implied(options, turn && value),
    ...(comparator && { printed: true }),
    ...(turn && { change: { kind: relative ? ('relative' as const) : ('points' as const), by } }),
    decimals: main.decimals,
  };
}
