import type { Comparator, Direction, Form, Unit } from './document.ts';
import { DESCRIPTION, EMPTY, GRAMMAR, tidy } from './quantity-grammar.ts';
import { isRate, readUnit, sameUnit, shiftDecimal } from './unit.ts';

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
  readonly change?: {
    readonly kind: 'relative' | 'points';
    readonly by: number;
  };
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

type Writable = { -readonly [key in keyof Quantity]: Quantity[key] };

/** Longer texts are sentences, not cells: they stay words, and reading stays quick on hostile input. */
const LONGEST = 200;
/** What most cells are: `82.38`, `31%`, `≥31%`. The grammar would read them just so, but it takes its time. */
const SIMPLE = /^([≥≤<>]?)(\d{1,15}(?:\.\d{1,9})?)([%‰]?)$/;
const PRINTED: Readonly<Record<string, Comparator>> = { '≥': 'ge', '≤': 'le', '<': 'lt', '>': 'gt' };
const FLIP: Partial<Record<Comparator, Comparator>> = {
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};
const SHARES: Readonly<Record<string, number>> = {
  percent: 2,
  permille: 3,
  permyriad: 4,
  倍: 0,
};
const HAN = '零一二三四五六七八九';
/** 第四, 全国第十二, 前三, 第1位, 零死亡率: the only numbers that are taken from Chinese numerals. */
const ORDINAL =
  /^(?:.{0,19}[^目以之年])?([第前])(?:(\d{1,4})|([一二三四五六七八九]?)(十?)([一二三四五六七八九]?))[位名]?$/;
const NOUGHT = /^零(?:死亡|发生|感染|事故|病例)?率?$/;

/** Reads a published text: `≤40`, `29%左右`, `较2015年降低20%`, `1:1.15`, `at least 95%`, `3-5个`, `全覆盖` … */
export function readQuantity(text: string, options: QuantityOptions = {}): Quantity {
  const result: Writable = { text, form: 'words' };
  const simple = SIMPLE.exec(text);
  if (simple) {
    const [, sign, digits = '', mark] = simple;
    const code = mark ? readUnit(mark) : options.unit;
    setNumber(result, +digits, digits, sameUnit(code, options.unit) ? options.unit : code);
    if (sign) setSign(result, PRINTED[sign]!);
  } else if (text.trim().length <= LONGEST) {
    const tidied = tidy(text);
    if (EMPTY.test(tidied)) result.form = 'empty';
    else if (!readOrdinal(result, tidied, options.unit) && /\d/.test(tidied))
      readFigure(result, tidied, options);
  }
  if (result.value !== undefined)
    result.comparator ??= implied(options.direction, result.change && result.value);
  return result;
}

/** The comparator of a plain number, from the direction; `by` when it is a change. */
export function implied(direction: Direction | undefined, by?: number): Comparator {
  if (direction !== 'higher' && direction !== 'lower') return 'eq';
  // A fall is wanted to be at least that deep, a rise at least that high.
  return (by === undefined ? direction === 'lower' : by < 0) ? 'le' : 'ge';
}

function setNumber(result: Writable, value: number, printed: string, unit: Unit | undefined): void {
  result.form = 'exact';
  result.value = value;
  result.decimals = (printed.split('.')[1] || '').length;
  if (unit) result.unit = unit;
}

function setSign(result: Writable, sign: Comparator): void {
  result.comparator = sign;
  result.printed = true;
  if (result.form === 'exact' && sign !== 'eq') result.form = sign === 'approx' ? 'approx' : 'bound';
}

function readOrdinal(result: Writable, text: string, unit?: Unit): boolean {
  const match = ORDINAL.exec(text);
  if (match) {
    const [, word, digits, tens, ten, ones] = match;
    const value =
      +digits! || HAN.indexOf(tens || (ten ? '一' : '零')) * (ten ? 10 : 1) + HAN.indexOf(ones || '零');
    // 四五 is no number.
    if (!value || (tens && ones && !ten)) return false;
    setNumber(result, value, '', unit || '位');
    if (word === '前') setSign(result, 'le');
  } else if (NOUGHT.test(text)) setNumber(result, 0, '', unit);
  else return false;
  return true;
}

const SIGNS: readonly Comparator[] = ['ge', 'le', 'gt', 'lt', 'approx', 'eq'];
const SIGNS_AFTER: readonly Comparator[] = ['ge', 'le', 'approx'];
/** Which of several groups matched. */
const which = (signs: readonly Comparator[], groups: readonly unknown[]): Comparator | undefined =>
  signs[groups.findIndex(Boolean)];

/** Leaves `result` as it is (words) when the text has no figure, or more numbers than it is clear about. */
function readFigure(result: Writable, text: string, options: QuantityOptions): void {
  const match = GRAMMAR.exec(text);
  if (!match) return;
  const [, front = '', head = '', reference, fall, rise, link = '', not] = match;
  const [nearly = '', , later = '', share, minus, printed = '', , tie = '', last = ''] = match.slice(12);
  const [more, points, rate, large = '', many, measure = ''] = match.slice(21);
  const [lower, higher, since = '', year, behind = ''] = match.slice(30);
  const verb = fall || rise || '';
  const value = number(printed);
  const isRatio = /[:比]/.test(tie);
  const isRange = last && !isRatio;

  // 身高 alone is no rise, and 到 or to says where the number ends.
  const isScope = !reference && /^[低少短高多长]$/.test(verb);
  const before = isScope || /[到至]|to/i.test(link + later) ? '' : verb;
  const after = lower || higher;
  const turn = before || after ? (fall || lower ? -1 : 1) : points ? 1 : 0;
  const from = reference || (turn || !/^(?:by|in|on)$/i.test(since) ? year : '');

  let unit = points
    ? /千/.test(points)
      ? '‰'
      : '%'
    : rate || large + measure || (share && '%‰‱'['百千万'.indexOf(share)]!);
  let rest = behind;
  const remark = /^\((.*)\)$/.exec(rest);
  // Only a known code in brackets is surely a unit; anything else is a remark.
  if (!unit && remark && readUnit(remark[1]!) !== remark[1]) [, unit = '', rest] = [, remark[1], ''];
  const code = unit ? readUnit(unit) : isRatio ? 'ratio' : options.unit;

  let sign = which(SIGNS, match.slice(8, 14));
  // 不超过 is no more than: of gt and lt the other side, with its end.
  if (not) sign = sign === 'gt' ? 'le' : sign === 'lt' ? 'ge' : 'eq';
  const second = which(SIGNS_AFTER, match.slice(27, 30)) || (more || many ? 'gt' : undefined);
  // 约95%以上 is a floor, 不低于95%以上 says it twice; two opposite signs are no statement.
  const isOpposed = /^(?:g[et]l|l[et]g)/.test(`${sign}${second}`);
  if (!sign || (sign === 'approx' && second)) sign = second;

  const scope = [front + (isScope ? verb : ''), rest]
    .map((part) => part.replace(/^[(, :;+]+|[), :;]+$/g, ''))
    .filter(Boolean)
    .join(' ');
  if (
    isOpposed ||
    scope.length > 60 ||
    (printed + last).length > 40 ||
    // ≥≤40, =A1+1, 5%%, “12333”: a second sign, a formula, a name
    /[=<>≤≥+*^@#%‰“”"]/.test(scope) ||
    (not && sign === 'eq') ||
    // Another number, a name with digits, a denominator, a negation
    /\d/.test(front.replace(DESCRIPTION, '')) ||
    (!head && (minus ? front : /(?:[a-z]|\/|每|\bper )$/i.test(front))) ||
    /(?:不|未|无|没有?)$/.test(front) ||
    // 2025年, 近5年, a year that nothing is counted from
    (unit === '年' && (/^(?:19|2[01])..$/.test(printed) || /近/.test(nearly))) ||
    (from && !turn) ||
    (before && after) ||
    (turn < 0 && minus) ||
    (rate && !isRate(code)) ||
    (last && (turn || minus)) ||
    (isRange && (sign || value > number(last) || /(?:从|由|from )$/i.test(front))) ||
    (/and/i.test(tie) && !/between/i.test(head))
  )
    return;
  if (isRatio && !value) {
    result.invalid = 'invalid-ratio';
    return;
  }
  const side = turn < 0 || minus ? -1 : 1;
  // Zero has no sign.
  const shown = (isRatio ? number(last) / value : side * value) || 0;
  setNumber(result, shown, last || printed, sameUnit(code, options.unit) ? options.unit : code);
  if (isRange) {
    delete result.value;
    result.form = sign = 'range';
    result.lower = value;
    result.upper = number(last);
  } else if (isRatio) result.form = 'ratio';
  else if (turn) {
    const shift = points ? undefined : SHARES[code as string];
    result.form = 'change';
    result.change =
      shift === undefined
        ? { kind: 'points', by: shown }
        : { kind: 'relative', by: shiftDecimal(shown, -shift) };
    if (turn < 0 && sign) sign = FLIP[sign] || sign;
  }
  if (sign) setSign(result, sign);
  if (from) result.referencePeriod = from;
  if (scope) result.scope = scope;
}

const number = (digits: string): number => +digits.replace(/[, ]/g, '');
