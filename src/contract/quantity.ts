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
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) setNumber(result, +text, text, options.unit);
  else if (text.trim().length <= LONGEST) {
    const tidied = tidy(text);
    if (EMPTY.test(tidied)) result.form = 'empty';
    else if (!readOrdinal(result, tidied, options.unit) && /\d/.test(tidied))
      readFigure(result, tidied, options);
  }
  if (result.value !== undefined) result.comparator ??= implied(options, result.change && result.value);
  return result;
}

/** The comparator of a plain number, from the direction; `by` when it is a change. */
export function implied({ direction }: QuantityOptions, by?: number): Comparator {
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

/** Leaves `result` as it is (words) when the text has no figure, or more numbers than it is clear about. */
function readFigure(result: Writable, text: string, options: QuantityOptions): void {
  const match = GRAMMAR.exec(text);
  if (!match) return;
  const group = (index: number): string => match[index] || '';
  const head = group(2);
  const verb = group(4) || group(5);
  const printed = group(17);
  const last = group(20);
  const value = number(printed);
  const isRatio = /[:比]/.test(group(19));
  const isRange = last && !isRatio;

  // 身高 alone is no rise, and 到 or to says where the number ends.
  const isScope = !group(3) && /^[低少短高多长]$/.test(verb);
  const before = isScope || /[到至]|to/i.test(group(6) + group(14)) ? '' : verb;
  const after = group(30) || group(31);
  const turn = before || after ? (group(4) || group(30) ? -1 : 1) : group(22) ? 1 : 0;
  const since = group(3) || (turn || !/^(?:by|in|on)$/i.test(group(32)) ? group(33) : '');

  let unit = group(22) ? (/千/.test(group(22)) ? '‰' : '%') : group(23) || group(24) + group(26);
  unit ||= group(15) && '%‰‱'['百千万'.indexOf(group(15))]!;
  let rest = group(34);
  const remark = /^\((.*)\)$/.exec(rest);
  // Only a known code in brackets is surely a unit; anything else is a remark.
  if (!unit && remark && readUnit(remark[1]!) !== remark[1]) [, unit = '', rest] = [, remark[1], ''];
  const code = unit ? readUnit(unit) : isRatio ? 'ratio' : options.unit;

  let sign = SIGNS[match.slice(8, 14).findIndex(Boolean)];
  // 不超过 is no more than: of gt and lt the other side, with its end.
  if (group(7)) sign = sign === 'gt' ? 'le' : sign === 'lt' ? 'ge' : 'eq';
  const behind =
    SIGNS_AFTER[match.slice(27, 30).findIndex(Boolean)] || (group(21) || group(25) ? 'gt' : undefined);
  // 约95%以上 is a floor, 不低于95%以上 says it twice; two opposite signs are no statement.
  const opposed = sign && behind && sign[0] !== behind[0] && /^[gl]/.test(sign) && /^[gl]/.test(behind);
  if (!sign || (sign === 'approx' && behind)) sign = behind;

  const around = group(1) + (isScope ? verb : '');
  const scope = [around, rest]
    .map((part) => part.replace(/^[(, :;]+|[), :;]+$/g, ''))
    .filter(Boolean)
    .join(' ');
  if (
    opposed ||
    scope.length > 60 ||
    (group(7) && sign === 'eq') ||
    // Another number, a name with digits, a denominator, a negation
    /\d/.test(group(1).replace(DESCRIPTION, '')) ||
    (!head && (group(16) ? group(1) : /(?:[a-z]|\/|每|\bper )$/i.test(group(1)))) ||
    /(?:不|未|无|没有?)$/.test(group(1)) ||
    // 2025年, 近5年, a year that nothing is counted from
    (unit === '年' && ((printed.length === 4 && /^(?:19|2[01])/.test(printed)) || /近/.test(group(12)))) ||
    (since && !turn) ||
    (before && after) ||
    (turn < 0 && group(16)) ||
    (group(23) && !isRate(code)) ||
    (last && (turn || group(16))) ||
    (isRange && (sign || value > number(last) || /(?:从|由|from )$/i.test(group(1)))) ||
    (/and/i.test(group(19)) && !/between/i.test(head))
  )
    return;
  if (isRatio && !value) {
    result.invalid = 'invalid-ratio';
    return;
  }
  const below = turn < 0 || group(16) ? -1 : 1;
  // Zero has no sign.
  const shown = (isRatio ? number(last) / value : below * value) || 0;
  setNumber(result, shown, last || printed, sameUnit(code, options.unit) ? options.unit : code);
  if (isRange) {
    delete result.value;
    result.form = sign = 'range';
    result.lower = value;
    result.upper = number(last);
  } else if (isRatio) result.form = 'ratio';
  else if (turn) {
    const share = group(22) ? undefined : SHARES[code as string];
    result.form = 'change';
    result.change =
      share === undefined
        ? { kind: 'points', by: result.value! }
        : { kind: 'relative', by: shiftDecimal(result.value!, -share) };
    if (turn < 0 && sign) sign = FLIP[sign] || sign;
  }
  if (sign) setSign(result, sign);
  if (since) result.referencePeriod = since;
  if (scope) result.scope = scope;
}

const number = (digits: string): number => +digits.replace(/[, ]/g, '');
