import type { Figure } from '../contract/document.ts';
import { halfWidth } from '../contract/unit.ts';
import type { Catalogue } from './catalogue.ts';
import type { FigureParts, UnitWords } from './language.ts';

const SIGNS: Readonly<Record<string, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<' };

/**
 * Digits with thousands separators and a true minus sign, the same in every language that is shipped. `Intl` is not
 * used: its output differs between the old kernels and today's, and stored pictures must not.
 */
export function number(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return value === Infinity ? '∞' : value === -Infinity ? '−∞' : '';
  const plain = decimals === undefined ? shortest(value) : value.toFixed(Math.min(decimals, 12));
  const isBelow = value < 0;
  const digits = isBelow ? plain.slice(1) : plain;
  const sign = isBelow && /[1-9]/.test(plain) ? '−' : '';
  const whole = digits.indexOf('.') < 0 ? digits.length : digits.indexOf('.');
  return (
    sign +
    (whole < 4 ? digits : digits.slice(0, whole).replace(/\B(?=(?:\d{3})+$)/g, ',') + digits.slice(whole))
  );
}

/** All digits of a number but those that come from double arithmetic. */
function shortest(value: number): string {
  const text = String(value);
  if (text.length < 13 && text.indexOf('e') < 0) return text;
  return value.toFixed(
    Math.min(12, decimalsOf(Number(value.toPrecision(12)).toFixed(12).replace(/0+$/, ''))),
  );
}

/** The digits of `value` as they stand in the printed text (4.0 stays 4.0); without them the bare number. */
function digitsOf(value: number, text: string | undefined, ratio = false): string {
  const printed = halfWidth(text ?? '').replace(/,(?=\d{3})/g, '');
  if (ratio) return /\d[\d.]* ?: ?\d[\d.]*/.exec(printed)?.[0].replace(/ /g, '') ?? `1:${number(value)}`;
  for (const found of printed.match(/\d+(?:\.\d+)?/g) ?? [])
    if (Math.abs(Number(found) - Math.abs(value)) < 1e-9)
      return number(Math.sign(value) * Number(found), found.split('.')[1]?.length ?? 0);
  return number(value);
}

/** Digits behind the point of a printed number. */
export function decimalsOf(digits: string): number {
  return /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
}

/** The change of a figure in words: 下降10.37%, 提高5个百分点. */
export function changeWords(
  { change, text }: Pick<Figure, 'change' | 'text'>,
  points: string,
  { change: word, blank }: Catalogue['format'],
  target: boolean,
): string {
  const size = Math.abs(change!.by) * (change!.kind === 'points' ? 1 : 100);
  const digits = digitsOf(Number(size.toPrecision(12)), text);
  return word(
    Math.sign(change!.by),
    change!.kind === 'points' ? digits + (points && blank) + points : `${digits}%`,
    target,
  );
}

/** A figure in parts; `comparator` is the settled one of a target, whose printed words then give way to its sign. */
export function figureParts(
  figure: Partial<Figure> | undefined,
  unit: UnitWords,
  code: string | undefined,
  format: Catalogue['format'],
  comparator?: Figure['comparator'],
): FigureParts {
  const parts = { number: '', unit: unit.symbol, symbol: /^[%‰‱]$/.test(unit.symbol) };
  const { value, text = '', form, change, range } = figure ?? {};
  if (change)
    return {
      ...parts,
      number: changeWords(figure as Figure, unit.points, format, !!comparator),
      unit: '',
      symbol: false,
    };
  if (range) {
    const [low, high] = range.map((end) => digitsOf(end, text));
    return { ...parts, number: format.range(low! + (parts.symbol ? unit.symbol : ''), high!) };
  }
  if (value === null || value === undefined || !Number.isFinite(value))
    return { number: form === 'empty' ? '' : text, unit: '', symbol: false };
  const digits = digitsOf(value, text, code === 'ratio' || form === 'ratio');
  // 1.04万 stays so where the source printed it so.
  const shortened = /[万亿]/.test(text) && !text.includes(digits) && Math.abs(value) >= 1e4;
  return {
    ...parts,
    number: shortened ? large(value, format, 12) : digits,
    ...signOf(text, comparator ?? figure!.comparator, format, !!comparator),
  };
}

/** A large number in steps of the language, 1.04万, with so many digits at most. */
export function large(value: number, { large: steps }: Catalogue['format'], precision: number): string {
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return step ? number(Number((value / step[0]).toPrecision(precision))) + step[1] : number(value);
}

function signOf(
  text: string,
  comparator: Figure['comparator'],
  { about, keepsWords }: Catalogue['format'],
  settled: boolean,
): { sign?: string; after?: string } {
  if (comparator === 'approx') {
    if (keepsWords && /^[约大]/.test(text)) return { sign: '约' };
    return { ...(about[0] && { sign: about[0] }), ...(about[1] && { after: about[1] }) };
  }
  const word = keepsWords && !settled && /(?:以上|以下|以内)$/.exec(text.trim());
  if (word) return { after: word[0] };
  const sign = SIGNS[comparator ?? ''];
  return sign ? { sign } : {};
}
