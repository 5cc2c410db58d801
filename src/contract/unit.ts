import type { Unit } from './document.ts';

/**
 * Units of measure: code, power of ten of the denominator for a rate (- for others), printed signs and words.
 * Rates convert into each other. Any other printed unit (万人次, 家, 个 …) is kept as printed.
 */
const TABLE =
  'fraction 0;percent 2 % 百分比;permille 3 ‰;per1000 3;permyriad 4 ‱;per10k 4;per100k 5;perMillion 6;' +
  'years - 岁 周岁 年 year;minutes - 分钟 分 minute min;persons - 人 名 person people;person-times - 人次;' +
  'beds - 张 bed;DDDs - ddd;yuan - 元 rmb cny;ratio - 1:x';

const CODES = new Map<string, string>();
const POWERS = new Map<string | undefined, number>();
for (const entry of TABLE.split(';')) {
  const [code, power, ...names] = entry.split(' ') as [string, string];
  for (const name of [code.toLowerCase(), ...names]) CODES.set(name, code);
  POWERS.set(code, +power);
}

/** Rates by the number of noughts below the stroke. */
const BELOW = [, , , 'per1000', 'per10k', 'per100k', 'perMillion'];

/** Half-width signs for full-width ones, one character for one, so that positions stay. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b]/g, ' ');
}

/**
 * Reads a printed unit: `％` → `percent`, `1/10万` → `per100k`, `名/10万人` → `per100k`, `岁` → `years`.
 * An unknown unit comes back as printed (万人次); blank text gives undefined.
 */
export function readUnit(text: string): string | undefined {
  if (POWERS.has(text)) return text;
  const bare = halfWidth(text)
    .replace(/[ ,()]/g, '')
    .toLowerCase();
  const rate = /(?:\/|per|每)1?(0*)([十百千万]*)(million)?(?:人口?|名|[a-z]*)$/.exec(bare);
  return CODES.get(bare) || (rate && BELOW[noughts(rate)]) || text.trim() || undefined;
}

/** 10万, 100000, 千, million → 5, 5, 3, 6 */
function noughts([, zeros, words, million]: RegExpExecArray): number {
  let count = zeros!.length + (million ? 6 : 0);
  for (const word of words!) count += '十百千万'.indexOf(word) + 1;
  return count;
}

/** The code of a unit however it is written: code, printed sign, or `{ symbol }` of the document's own. */
export function unitCode(unit: Unit | undefined): string | undefined {
  if (typeof unit !== 'object') return unit && readUnit(unit);
  const { symbol } = unit;
  return readUnit(typeof symbol === 'string' ? symbol : Object.values(symbol)[0] || '');
}

/** True when both say the same unit (`%`, `percent`); two absent units are the same. */
export function sameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  return a === b || unitCode(a) === unitCode(b);
}

/** True for shares and rates per population, which convert into each other by powers of ten. */
export function isRate(unit: Unit | undefined): boolean {
  return POWERS.get(unitCode(unit))! >= 0;
}

/** Converts between rates by powers of ten (5 permille = 0.5 percent); the same unit gives the value; else null. */
export function convertUnit(value: number, from: Unit | undefined, to: Unit | undefined): number | null {
  if (sameUnit(from, to)) return value;
  const shift = POWERS.get(unitCode(to))! - POWERS.get(unitCode(from))!;
  return shift === shift ? shiftDecimal(value, shift) : null;
}

/** value · 10^shift as the decimal it is: 10.37 shifted by −2 is 0.1037, not 0.10369999999999999. */
export function shiftDecimal(value: number, shift: number): number {
  return Number((value * 10 ** shift).toPrecision(15));
}

/** Natural limits of a known unit: percent [0, 100], fraction [0, 1], rates and counts [0, no end]. */
export function defaultLimits(unit: Unit | undefined): readonly [number, number | null] | undefined {
  const code = unitCode(unit);
  if (!POWERS.has(code)) return undefined;
  return [0, code === 'percent' ? 100 : code === 'fraction' ? 1 : null];
}
