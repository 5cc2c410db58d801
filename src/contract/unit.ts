import type { Unit } from './document.ts';

/**
 * Units of measure. Known codes: `fraction percent permille per1000 permyriad per10k per100k perMillion`
 * (rates, convertible into each other) and `years minutes persons person-times beds DDDs yuan ratio`.
 * Any other printed unit (万人次, 家, 个 …) is kept as printed.
 */

/** Rates as powers of ten of their denominator. */
const RATES: Readonly<Record<string, number>> = {
  fraction: 0,
  percent: 2,
  permille: 3,
  per1000: 3,
  permyriad: 4,
  per10k: 4,
  per100k: 5,
  perMillion: 6,
};

/** Printed signs and words of each code. */
const ALIASES: Readonly<Record<string, string>> = {
  percent: '% 百分比',
  permille: '‰ permil',
  permyriad: '‱',
  years: '岁 周岁 年 year',
  minutes: '分钟 分 minute min',
  persons: '人 名 person people',
  'person-times': '人次',
  beds: '张 bed',
  DDDs: 'ddd',
  yuan: '元 rmb cny',
  ratio: '1:x',
};

const CODES = new Map<string, string>();
for (const code of Object.keys({ ...RATES, ...ALIASES })) {
  for (const name of `${code.toLowerCase()} ${ALIASES[code] ?? ''}`.split(' ')) CODES.set(name, code);
}

/** Rates by the number of noughts below the stroke. */
const BELOW: Readonly<Record<string, string>> = { 3: 'per1000', 4: 'per10k', 5: 'per100k', 6: 'perMillion' };

/** 10万, 100000, 千人, million … → 5, 5, 3, 6 */
function noughts(text: string): string | undefined {
  const digits = text
    .replace(/(?:人口?|名|population|people|persons|livebirths)$/, '')
    .replace('million', '百万')
    .replace(/[十百千万]/g, (sign) => '0'.repeat('十百千万'.indexOf(sign) + 1));
  const match = /^1?(0+)$/.exec(digits);
  return match ? BELOW[match[1]!.length] : undefined;
}

/** Half-width signs for full-width ones, one character for one, so that positions stay. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff\s]/g, ' ');
}

/**
 * Reads a printed unit: `％` → `percent`, `1/10万` → `per100k`, `名/10万人` → `per100k`, `岁` → `years`.
 * An unknown unit comes back as printed (万人次); blank text gives undefined.
 */
export function readUnit(text: string): string | undefined {
  const printed = text.trim();
  if (!printed || printed.length > 60) return printed || undefined;
  const bare = halfWidth(printed)
    .replace(/[ ,()]/g, '')
    .toLowerCase();
  const known = CODES.get(bare);
  if (known) return known;
  const rate = /^(?:[^/]{0,4}\/|per|每)([^/]+)$/.exec(bare);
  return (rate && noughts(rate[1]!)) || printed;
}

/** The code of a unit however it is written: code, printed sign, or `{ symbol }` of the document's own. */
export function unitCode(unit: Unit | undefined): string | undefined {
  if (unit === undefined) return undefined;
  if (typeof unit === 'string') return readUnit(unit);
  const symbol = unit.symbol;
  const text = typeof symbol === 'string' ? symbol : Object.keys(symbol).map((tag) => symbol[tag])[0];
  return text === undefined ? undefined : readUnit(text);
}

/** True when both say the same unit (`%`, `percent`); two absent units are the same. */
export function sameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  return unitCode(a) === unitCode(b);
}

/** True for shares and rates per population, which convert into each other by powers of ten. */
export function isRate(unit: Unit | undefined): boolean {
  return rateOf(unit) !== undefined;
}

function rateOf(unit: Unit | undefined): number | undefined {
  const code = unitCode(unit);
  // Only names of the table: a document may call its unit `constructor`.
  return code !== undefined && CODES.has(code.toLowerCase()) ? RATES[code] : undefined;
}

/** Converts between rates by powers of ten (5 permille = 0.5 percent); the same unit gives the value; else null. */
export function convertUnit(value: number, from: Unit | undefined, to: Unit | undefined): number | null {
  if (sameUnit(from, to)) return value;
  const given = rateOf(from);
  const wanted = rateOf(to);
  return given === undefined || wanted === undefined ? null : shiftDecimal(value, wanted - given);
}

/** value · 10^shift as the decimal it is: 10.37 shifted by −2 is 0.1037, not 0.10369999999999999. */
export function shiftDecimal(value: number, shift: number): number {
  return Number((value * 10 ** shift).toPrecision(15));
}

/** Natural limits of a known unit: percent [0, 100], fraction [0, 1], rates and counts [0, no end]. */
export function defaultLimits(unit: Unit | undefined): readonly [number, number | null] | undefined {
  const code = unitCode(unit) ?? '';
  if (!CODES.has(code.toLowerCase())) return undefined;
  return [0, code === 'percent' ? 100 : code === 'fraction' ? 1 : null];
}
