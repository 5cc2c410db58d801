import type { Step } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Figure } from '../contract/document.ts';
import { decimalsOf } from './digits.ts';
import type { Language } from './language.ts';
import { said } from './series-words.ts';
import { decimalsIn, shownDecimals, whenOf } from './series-facts.ts';

const SHOWN: readonly Step['quantity'][] = ['target', 'progress', 'timeShare', 'pace', 'expectedLinear'];
const LETTERS = /t₀|t₁|[a-zA-ZτΔ]/g;

/** The numbers and formulas behind a verdict; undefined when there is nothing to compute with. */
export function arithmeticOf(reading: SeriesReading, language: Language) {
  const { target, latest, quantities, explanation, method } = reading.assessment;
  if (!target || !latest) return undefined;
  const { words, catalogue } = language;
  const names = catalogue.quantities as Readonly<Record<string, string>>;
  const period = whenOf(latest.observation, reading, language);
  return {
    title: words.arithmetic,
    steps: explanation
      .filter((step) => SHOWN.includes(step.quantity))
      .map((step) => ({
        label: names[step.quantity] ?? step.quantity,
        formula: step.formula.replace(LETTERS, (letter) => names[letter] ?? letter),
        ...(typeof step.result === 'number'
          ? {
              numbers: step.quantity === 'target' && !target.index ? '' : numbersIn(step, reading, language),
              result: resultOf(step.quantity, step.result, reading, language),
            }
          : { numbers: '', result: step.reason ? language.reason(step.reason) : words.noValue }),
      })),
    notes: said(
      words.method(method),
      quantities.pace.value !== null && method === 'linear-path' && words.methodRule,
      period && words.valuePeriod(period),
    ),
  };
}

function numbersIn({ formula, inputs }: Step, reading: SeriesReading, language: Language): string {
  const { latest, baseline, target } = reading.assessment;
  const figures: Readonly<Record<string, Partial<Figure> | undefined>> = {
    v: latest?.observation,
    b: baseline?.observation,
    T: target?.target,
  };
  return formula
    .replace(LETTERS, (letter) => {
      const value = inputs[letter];
      if (typeof value !== 'number') return letter;
      if (letter === 'Δ') return language.value(value * 100, 'percent');
      if (letter === 'p' || letter === 'τ') return percent(value, language);
      if (letter[0] === 't') return String(Number(value.toFixed(2)));
      // As printed where the source printed it: 4.0 stays 4.0.
      return language.number(value, decimalsIn(figures[letter] ?? {}, value, reading, language));
    })
    .replace(/\+ −/g, '− ')
    .replace(/([−×÷] )(−[\d.,]+%?)/g, '$1($2)');
}

function resultOf(
  name: Step['quantity'],
  value: number,
  { assessment: { target, latest, baseline }, series }: SeriesReading,
  language: Language,
): string {
  if (name === 'progress' || name === 'timeShare') return percent(value, language);
  if (name === 'pace') return language.number(value, paceDecimals(value));
  const unit = target!.index ? undefined : (target!.target.unit ?? series.unit);
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
