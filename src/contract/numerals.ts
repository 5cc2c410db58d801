import { halfWidth } from './unit.ts';

/** A number as it stands in the text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits printed after the point. */
  readonly decimals: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '∶': ':',
  '﹪': '%',
  '〜': '~',
};
const HAN = '零一二三四五六七八九';

/** One character for one: half-width, lower case, one sign for each meaning, so that positions stay valid. */
export function plainSigns(text: string): string {
  return halfWidth(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/[≧⩾≦⩽∶﹪〜]/g, (sign) => SIGNS[sign]!)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The numbers of a text; `1,234` and `100 000` are one number. Digits of a name (PM2.5, COVID-19) are none. */
export function numeralsIn(text: string): Numeral[] {
  const found: Numeral[] = [];
  const pattern = /\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    if (/[a-z]-?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    const digits = match[0].replace(/[, ]/g, '');
    const point = digits.indexOf('.');
    const decimals = point < 0 ? 0 : digits.length - point - 1;
    found.push({ start, end: start + match[0].length, value: Number(digits), decimals });
  }
  return found;
}

/** 四 → 4, 十 → 10, 二十三 → 23; undefined beyond 99. */
export function hanNumber(text: string): number | undefined {
  const [tens, ones] = text.indexOf('十') < 0 ? ['零', text] : (text.split('十') as [string, string]);
  const high = tens ? HAN.indexOf(tens) : 1;
  const low = ones ? HAN.indexOf(ones) : 0;
  return high < 0 || low < 0 || tens.length > 1 || ones.length > 1 ? undefined : high * 10 + low;
}
