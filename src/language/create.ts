import type { MethodWords } from '../assessment/method.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import { methodNamed } from '../assessment/register.ts';
import type { Figure, LocalizedText, Plan, Problem, Target, Unit } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { unitCode } from '../contract/unit.ts';
import type { Catalogue, PartialCatalogue } from './catalogue.ts';
import { figureParts, large, number as digitsOf } from './digits.ts';
import type { FigureParts, Language, ProblemWords, TargetWords, UnitWords } from './language.ts';
import { speaker } from './speak.ts';

/** A language of a catalogue: its words, and formats that need nothing but them; `parts` is what its messages are handed. */
export function createLanguage(written: PartialCatalogue, parts: PartialCatalogue): Language {
  const { catalogue, counted } = speaker(written, parts);
  const { tag, words, gauge, trend, compare, format, units } = catalogue;
  const text = (given: LocalizedText | undefined): string => localized(given, tag);
  const hasForms = JSON.stringify(units).indexOf('{') >= 0;
  const known = new Map<Unit | undefined, UnitWords>();
  const unit: Language['unit'] = (given, count = '') => {
    const isKept = typeof given !== 'object' && !(hasForms && count);
    const words = isKept ? known.get(given) : undefined;
    if (words) return words;
    const made = unitWords(given, units, text, (symbol) => counted(symbol, count));
    if (isKept) known.set(given, made);
    return made;
  };
  const marked = (digits: string): string => digits.replace(/^[≥≤<>−]/, `${format.mark}$&`);
  const number: Language['number'] = (given, decimals) => marked(digitsOf(given, decimals));
  const joined = ({ sign = '', number: digits, unit: symbol, after = '' }: FigureParts): string =>
    marked(sign + digits + behind(symbol, format) + after);
  const figureIn = (given: Partial<Figure> | undefined, own?: Unit, comparator?: Figure['comparator']) => {
    const of = given?.unit ?? own;
    const made = figureParts(given, unit(of), unitCode(of), format, comparator);
    return hasForms && made.unit ? { ...made, unit: unit(of, made.number).symbol } : made;
  };
  const value: Language['value'] = (given, own, decimals) => {
    const digits = (unitCode(own) === 'ratio' ? '1:' : '') + number(given, decimals);
    return digits + behind(unit(own, digits).symbol, format);
  };
  const figure: Language['figure'] = (given, own, { plain } = {}) => {
    const made = figureIn(given, own);
    return joined(plain ? { ...made, unit: '' } : made);
  };
  const printTarget = (made: FigureParts, isWhole: boolean): string =>
    joined(isWhole ? made : { ...made, unit: '' });
  const period: Language['period'] = (given, plans) => periodWords(given, plans, format, text);
  return {
    tag,
    words,
    gauge,
    trend,
    compare,
    catalogue,
    text,
    unit,
    number,
    value,
    figure,
    period,
    large: (given) => marked(large(given, format, 4)),
    tick(given, own, decimals) {
      const { symbol, touches } = unit(own);
      if (Math.abs(given) >= 1e5) return marked(large(given, format, 4));
      return symbol && !(touches && symbol.length < 2)
        ? number(given, decimals)
        : value(given, own, decimals);
    },
    figureParts: (given, own) => figureIn(given, own),
    spoken(given, own) {
      const made = figureIn(given, own);
      const code = unitCode(given?.unit ?? own) ?? '';
      const rate = format.spokenRate(made.number, code);
      const sign = (made.sign && format.spokenSign[given?.comparator ?? '']) ?? made.sign ?? '';
      return rate === made.number ? joined({ ...made, sign }) : sign + rate + (made.after ?? '');
    },
    difference(given, own, decimals) {
      const digits = digitsOf(Math.abs(given), decimals);
      return digits + behind(unit(own, digits).points, format);
    },
    target: (reading) =>
      targetWords(reading, format, period, (target, sign, isShort) => {
        const { points, touches } = unit(target.unit ?? reading.series.unit);
        return printTarget(figureIn(target, reading.series.unit, sign), isShort ? touches : !!points);
      }),
    reason: (given) => byCode(catalogue.reasons, given) ?? given,
    status: (given) => catalogue.statuses[given] ?? given,
    verdict: ({ method, category, status }) =>
      category === undefined
        ? catalogue.statuses[status]
        : (own(methodWords(method, catalogue)?.categories ?? {}, category) ?? category),
    method: (name) => methodWords(name, catalogue),
    nature: (given) => (given && own(catalogue.natures, given)) ?? given ?? '',
    problem: (given) => problemWords(given, catalogue),
  };
}

type Format = Catalogue['format'];

export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** The words for a code, or for its family: the part before the first hyphen. */
function byCode<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return own(table, code) ?? own(table, code.split('-')[0]!);
}

/** % ‰ /10万 touch the digits; a word follows after the language's blank. */
const TOUCHES = /^[%‰‱/]/;

/** The unit as it stands behind digits; a word of Latin letters has a blank before it in every language. */
function behind(symbol: string, { blank }: Format): string {
  if (!symbol || TOUCHES.test(symbol)) return symbol;
  return (/^[A-Za-z]/.test(symbol) ? ' ' : blank) + symbol;
}

function localized(text: LocalizedText | undefined, tag: string): string {
  if (typeof text !== 'object' || !text) return text === undefined ? '' : String(text);
  const tags = Object.keys(text);
  const best = nearestTag(tag, tags) ?? tags[0];
  return best === undefined ? '' : String(text[best]);
}

/** A language may have its own words for a method; else those that came with the method. */
function methodWords(name: string, { tag, methods = {} }: Catalogue): MethodWords | undefined {
  const words = methodNamed(name)?.words;
  const tags = Object.keys(words ?? {});
  return own(methods, name) ?? words?.[nearestTag(tag, tags) ?? tags[0]!];
}

/** The same tag, else one of the same language and script, else one of the same language. */
export function nearestTag(wanted: string, tags: readonly string[]): string | undefined {
  const main = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  // Where Chinese is written in traditional characters.
  const script = (tag: string): string => main(tag) + /[-_](?:hant|tw|hk|mo)/i.test(tag);
  return (
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => script(tag) === script(wanted)) ??
    tags.find((tag) => main(tag) === main(wanted))
  );
}

function unitWords(
  unit: Unit | undefined,
  units: Catalogue['units'],
  text: (given: LocalizedText | undefined) => string,
  counted: (symbol: string) => string,
): UnitWords {
  const known = own(units, unitCode(unit) ?? '');
  const printed = typeof unit === 'object' ? text(unit.symbol) : (unit ?? '');
  const [symbol, points = symbol, label = symbol] = known
    ? known.map((word = '') => counted(word))
    : [printed];
  const named = typeof unit === 'object' && unit.label ? text(unit.label) : label;
  return { symbol: symbol!, touches: TOUCHES.test(symbol!), label: named!, points: points! };
}

function periodWords(
  given: string | number | undefined,
  plans: readonly Plan[] | undefined,
  format: Format,
  text: Language['text'],
): string {
  if (given === undefined || given === null) return '';
  const plan = plans?.find((entry) => entry.id === given);
  if (plan?.label) return text(plan.label);
  const period = plan ? readPeriod(`${plan.from}/${plan.to}`) : readPeriod(given);
  if (!period) return String(given);
  const [from, to] = period.id.split('/');
  if (!to) return dateWords(from!, format);
  if (/^\d+\/\d+$/.test(period.id)) return format.years(from!, to);
  return format.span(dateWords(from!, format), dateWords(to, format));
}

/** `2025`, `2025-H1`, `2025-Q2`, `2025-06`, `2025-06-30` in words. */
function dateWords(iso: string, format: Format): string {
  const [year = '', part = '', day] = iso.split('-');
  const number = Number(part.replace(/\D/g, ''));
  if (!part) return format.year(year);
  if (part[0] === 'H') return format.half(year, number);
  if (part[0] === 'Q') return format.quarter(year, number);
  return day ? format.day(year, number, Number(day)) : format.month(year, number);
}

/** The target that counts, or of a series without a usable one the last that is printed. */
export function targetOf({ assessment, series }: SeriesReading): Partial<Target> | undefined {
  return assessment.target?.target ?? series.targets[series.targets.length - 1];
}

/** True when the target stays as printed: words, or a change whose reference value is not known. */
export function asPrinted(reading: SeriesReading, target: Partial<Target>): boolean {
  return target.form === 'words' || (!!target.change && !reading.assessment.target);
}

function targetWords(
  reading: SeriesReading,
  format: Format,
  period: Language['period'],
  print: (target: Partial<Target>, comparator: Figure['comparator'], isShort?: boolean) => string,
): TargetWords | undefined {
  const target = targetOf(reading);
  if (!target || target.form === 'empty') return undefined;
  const resolved = reading.assessment.target;
  const words = asPrinted(reading, target);
  const comparator = resolved?.comparator ?? target.comparator;
  const figure = words ? (target.text ?? print(target, undefined)) : print(target, comparator);
  const bare = words ? figure : print(target, comparator, true);
  const when = period(target.period, reading.document.plans);
  const { flags, baseline } = reading.assessment;
  const keep = flags.keep && !baseline?.bound && comparator !== 'approx';
  return {
    figure,
    bare,
    period: when,
    label: format.target('', figure, keep, words),
    short: format.target('', bare, keep, words),
    dated: format.target(when, figure, keep, words),
  };
}

function problemWords({ code, path, parts }: Problem, { problems, sentences }: Catalogue): ProblemWords {
  const part = (name: string): string => String(parts?.[name] ?? '');
  const [title, right] = byCode(problems, code) ?? problems.other!;
  const given = part('given');
  // The reader names types with a sign before them: `@series`, `[plan`.
  const expected = right ?? (part('expected').replace(/^[@[*=]/, '') || part('known'));
  return {
    title: title.replace(/\{(\w+)\}/g, (_, name: string) => part(name)),
    ...((given || expected) && { text: sentences.given(given, expected, !!path) }),
    ...(path && { path }),
  };
}
