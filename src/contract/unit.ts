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

const ALIASES: Readonly<Record<string, string>> = {
  percent: '%|percent|percentage|pct|百分比',
  permille: '‰|permille|permil|千分比',
  permyriad: '‱|万分比',
  years: '岁|周岁|年|year|years|yr|yrs|yearsold',
  minutes: '分钟|分|minute|minutes|min|mins',
  persons: '人|名|person|persons|people',
  'person-times': '人次|person-times|persontimes',
  beds: '张|张床位|bed|beds',
  DDDs: 'ddds|ddd',
  yuan: '元|人民币|rmb|cny',
  ratio: '比值|1:x',
};

const CODES = new Map<string, string>();
for (const code of Object.keys(RATES).concat(Object.keys(ALIASES))) {
  for (const name of [code.toLowerCase(), ...(ALIASES[code] ?? '').split('|')])
    if (name) CODES.set(name, code);
}

/** What stands after a stroke or 每: 10万, 100,000, 千人 … */
const DENOMINATORS: Readonly<Record<string, string>> = {
  千: 'per1000',
  '1千': 'per1000',
  1000: 'per1000',
  万: 'per10k',
  '1万': 'per10k',
  10000: 'per10k',
  十万: 'per100k',
  '10万': 'per100k',
  100000: 'per100k',
  百万: 'perMillion',
  '100万': 'perMillion',
  1000000: 'perMillion',
  million: 'perMillion',
};

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
  const below = rate?.[1]?.replace(/(?:人口|人|名|population|people|persons|livebirths)$/, '');
  return (below && own(DENOMINATORS, below)) || printed;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
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
  return own(RATES, unitCode(unit) ?? '') !== undefined;
}

/** Converts between rates by powers of ten (5 permille = 0.5 percent); the same unit gives the value; else null. */
export function convertUnit(value: number, from: Unit | undefined, to: Unit | undefined): number | null {
  const source = unitCode(from);
  const goal = unitCode(to);
  if (source === goal) return value;
  const given = own(RATES, source ?? '');
  const wanted = own(RATES, goal ?? '');
  if (given === undefined || wanted === undefined) return null;
  return shiftDecimal(value, wanted - given);
}

/** value · 10^shift as the decimal it is: 10.37 shifted by −2 is 0.1037, not 0.10369999999999999. */
export function shiftDecimal(value: number, shift: number): number {
  return Number((value * 10 ** shift).toPrecision(15));
}

/** Natural limits of a known unit: percent [0, 100], fraction [0, 1], rates and counts [0, no end]. */
export function defaultLimits(unit: Unit | undefined): readonly [number, number | null] | undefined {
  const code = unitCode(unit) ?? '';
  if (code === 'percent') return [0, 100];
  if (code === 'fraction') return [0, 1];
  return own(RATES, code) !== undefined || own(ALIASES, code) !== undefined ? [0, null] : undefined;
}
