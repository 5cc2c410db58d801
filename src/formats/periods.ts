import { readPeriod } from '../contract/period.ts';

/** A period as the document holds it. */
export interface FoundPeriod {
  readonly period: string;
  /** The source's own words, where the period is not one of the calendar (2017/18). */
  readonly periodText?: string;
  /** True for a text that could mean something else, e.g. a lone `2003-05`. */
  readonly ambiguous?: true;
}

const PAIR = /^(\d{4})(\s*)([-–—/.])\s*(\d{2})$/;
const SPAN_OF_YEARS = /^(\d{4})\/\d{2}\s*[-–—]\s*(?:\d{2})?\d{2}\/(\d{2})$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A reader of period texts that knows the whole column: `2003-05` is a month among 2003-04, 2003-06 and a span of years
 * among 2004-06, 2005-07.
 */
export function periodReader(texts: Iterable<string>): (text: string) => FoundPeriod | undefined {
  const pairs = Array.from(new Set(texts))
    .map((text) => PAIR.exec(text))
    .filter((match): match is RegExpExecArray => match !== null);
  const lengths = new Set(pairs.map(lengthOf));
  const [length] = lengths;
  const beyond = pairs.some(([, , blank, sign, end]) => +end! > 12 || blank !== '' || /[–—]/.test(sign!));
  const steady = pairs.length > 1 && lengths.size === 1 && length! >= 1 && length! <= 10;
  const lone = pairs.length === 1 && length! >= 1 && length! <= 10;
  const areSpans = beyond || steady || (lone && pairs[0]![3] === '/' && length === 1);
  return (text) => {
    const pair = PAIR.exec(text);
    if (!pair) return readOne(text);
    const found = areSpans ? spanOf(pair) : readOne(`${pair[1]}-${pair[4]}`);
    return found && lone && !beyond ? { ...found, ambiguous: true } : found;
  };
}

/** Years from the first to the last, by their last two digits: 2003-05 → 2, 1999-01 → 2. */
function lengthOf([, from, , , to]: RegExpExecArray): number {
  return (+to! - (+from! % 100) + 100) % 100;
}

function spanOf(pair: RegExpExecArray): FoundPeriod | undefined {
  const length = lengthOf(pair);
  if (length < 1 || length > 30) return undefined;
  const period = `${pair[1]}/${+pair[1]! + length}`;
  return pair[3] === '/' ? { period, periodText: pair[0] } : { period };
}

function readOne(text: string): FoundPeriod | undefined {
  const years = SPAN_OF_YEARS.exec(text);
  if (years) {
    const from = +years[1]!;
    const to = from + ((+years[2]! - (from % 100) + 100) % 100);
    return { period: `${from}/${to}`, periodText: text };
  }
  const week = /^(\d{4})-?W(\d{2})$/.exec(text);
  if (week) return weekOf(+week[1]!, +week[2]!, text);
  const found = readPeriod(calendarForm(text));
  return found && { period: found.id };
}

/** Other notations of a calendar period, in the one that the contract reads. */
function calendarForm(text: string): string {
  const forms: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
    [/^(\d{4})(?:年度|-?A1?)$/, (year) => year],
    [/^(\d{4})-?S([12])$/, (year, half) => `${year}-H${half}`],
    [/^(\d{4})-?T([123])$/, (year, third) => `${year}-${two(+third * 4 - 3)}/${year}-${two(+third * 4)}`],
    [/^(\d{4})-?M(\d{2})$/, (year, month) => `${year}-${month}`],
    [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
    [/^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$/, (year, month, day) => `${year}-${month}-${day}`],
    [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$/, (year, month, day) => `${year}-${month}-${day}`],
    [/^(\d{4})[/.](\d)$/, (year, month) => `${year}-${month}`],
    [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, (day) => day],
    [/^(\d{4})(?:-01(?:-01(?:T[0:]+Z?)?)?)?\/P1Y$/, (year) => year],
    [/^Q([1-4])[ -]?(\d{4})$/i, (quarter, year) => `${year}-Q${quarter}`],
    [/^([a-z]{3})[a-z]*\.?[ -](\d{4})$/i, (name, year) => monthOf(name, year)],
  ];
  for (const [pattern, write] of forms) {
    const match = pattern.exec(text);
    if (match) return write(...match.slice(1));
  }
  return text;
}

function monthOf(name: string, year: string): string {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index < 0 ? '' : `${year}-${two(index + 1)}`;
}

/** Monday to Sunday of an ISO week. */
function weekOf(year: number, week: number, text: string): FoundPeriod | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  if (week < 1 || week > 53) return undefined;
  const day = (shift: number): string => new Date(monday + shift * 864e5).toISOString().slice(0, 10);
  return { period: `${day(0)}/${day(6)}`, periodText: text };
}

const two = (number: number): string => String(number).padStart(2, '0');
