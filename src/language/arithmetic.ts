import type { QuantityName, Step } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Language } from './language.ts';
import { factsOf, shownDecimals } from './series-facts.ts';
import { decimalsOf } from './digits.ts';

const SHOWN: readonly Step['quantity'][] = ['target', 'progress', 'timeShare', 'pace', 'expectedLinear'];
const LETTERS = /t₀|t₁|[a-zA-ZτΔ]/g;
const SHARES = 'pτ';
const YEARS = ['t', 't₀', 't₁'];

/** The numbers and formulas behind a verdict; undefined when there is nothing to compute with. */
export function arithmeticOf(reading: SeriesReading, language: Language) {
  const { assessment } = reading;
  if (!assessment.target || !assessment.latest) return undefined;
  const { words, catalogue } = language;
  const names = catalogue.quantities as Readonly<Record<string, string>>;
  const steps = assessment.explanation
    .filter((step) => SHOWN.includes(step.quantity))
    .map((step) => {
      const computed = typeof step.result === 'number';
      return {
        label: names[step.quantity] ?? step.quantity,
        formula: step.formula.replace(LETTERS, (letter) => names[letter] ?? letter),
        numbers: computed ? numbersIn(step, reading, language) : '',
        result: computed
          ? resultOf(step, reading, language)
          : step.reason
            ? language.reason(step.reason)
            : words.noValue,
      };
    });
  const { period } = factsOf(reading, language);
  const rule = assessment.quantities.pace.value !== null && assessment.method === 'linear-path';
  return {
    title: words.arithmetic,
    steps,
    notes: [
      words.method(assessment.method),
      rule && words.methodRule,
      period && words.valuePeriod(period),
    ].filter((note): note is string => !!note),
  };
}

function numbersIn({ formula, inputs, quantity }: Step, reading: SeriesReading, language: Language): string {
  const given: Readonly<Record<string, number | string>> =
    quantity === 'target' ? { B: 100, ...inputs } : inputs;
  if (quantity === 'target' && !reading.assessment.target!.index) return '';
  const numbers = formula.replace(LETTERS, (letter) => {
    const value = given[letter];
    if (typeof value !== 'number') return letter;
    if (SHARES.includes(letter)) return percent(value, language);
    if (letter === 'Δ') return language.value(value * 100, 'percent');
    return YEARS.includes(letter)
      ? String(Number(value.toFixed(2)))
      : digits(letter, value, reading, language);
  });
  return numbers.replace(/\+ −/g, '− ').replace(/([−×÷] )(−[\d.,]+%?)/g, '$1($2)');
}

/** A value as printed where the source printed it: 4.0 stays 4.0. */
function digits(
  letter: string,
  value: number,
  { assessment, series }: SeriesReading,
  language: Language,
): string {
  const { latest, baseline, target } = assessment;
  const figure =
    letter === 'v'
      ? latest?.observation
      : letter === 'b'
        ? baseline?.observation
        : letter === 'T'
          ? target?.target
          : undefined;
  const printed =
    figure && figure.value === value ? decimalsOf(language.figureParts(figure, series.unit).number) : 0;
  return language.number(value, Math.max(printed, decimalsOf(String(Number(value.toPrecision(10))))));
}

function resultOf({ quantity, result }: Step, reading: SeriesReading, language: Language): string {
  const value = result as number;
  const name = quantity as QuantityName | 'target';
  if (name === 'progress' || name === 'timeShare') return percent(value, language);
  if (name === 'pace') return language.number(value, paceDecimals(value));
  const { target, latest, baseline } = reading.assessment;
  const unit = target!.index ? undefined : (target!.target.unit ?? reading.series.unit);
  const places = [latest?.value, baseline?.value].map((given) => decimalsOf(String(given ?? '')));
  const fewest = name === 'target' ? 0 : Math.min(Math.max(...places), 6);
  return language.value(value, unit, shownDecimals(value, fewest, true));
}

/** Two digits, more where 0.996 would print as 1.00 and contradict the verdict. */
function paceDecimals(value: number): number {
  let digits = 2;
  while (value < 1 && Number(value.toFixed(digits)) >= 1 && digits < 9) digits += 1;
  return digits;
}

function percent(share: number, language: Language): string {
  return language.value(share * 100, 'percent', 1);
}
