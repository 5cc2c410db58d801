import type { Step } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Figure, Unit } from '../contract/document.ts';
import { decimalsOf } from './digits.ts';
import type { Language } from './language.ts';
import { DEFAULT_METHOD, hasArithmetic, said } from './series-words.ts';
import { decimalsIn, shownDecimals, whenOf } from './series-facts.ts';

/** Steps of the default method that are shown; of another method all its own are. */
const SHOWN: readonly Step['quantity'][] = ['target', 'progress', 'timeShare', 'pace', 'expectedLinear'];
const VERDICT: readonly Step['quantity'][] = ['met', 'status'];
const LETTERS = /[a-zA-ZτΔ]+[₀₁]?/g;
/** Letters that stand for shares: progress, time, rates of growth. */
const SHARES = /^[pτgr]$/;

/** The numbers and formulas behind a verdict; undefined when there is nothing to compute with. */
export function arithmeticOf(reading: SeriesReading, language: Language) {
  const { target, quantities, explanation, method, category, status, latest } = reading.assessment;
  const isDefault = method === DEFAULT_METHOD;
  if (!hasArithmetic(reading) || !latest) return undefined;
  const { words, catalogue } = language;
  const own = language.method(method);
  const names: Readonly<Record<string, string>> = { ...catalogue.quantities, ...own?.quantities };
  const period = whenOf(latest.observation, reading, language);
  const word = language.verdict(reading.assessment);
  // Of a method that is not there: those that are.
  const { known } = explanation[explanation.length - 1]!.inputs;
  return {
    title: words.arithmetic,
    steps: explanation
      .filter(({ quantity }) => (isDefault ? SHOWN.includes(quantity) : !VERDICT.includes(quantity)))
      .map((step) => ({
        label: names[step.quantity] ?? step.quantity,
        formula: step.formula.replace(LETTERS, (letter) => names[letter] ?? letter),
        ...(typeof step.result === 'number'
          ? {
              numbers: step.quantity === 'target' && !target?.index ? '' : numbersIn(step, reading, language),
              result: resultOf(step, step.result, reading, language),
            }
          : { numbers: '', result: step.reason ? language.reason(step.reason) : words.noValue }),
      })),
    notes: said(
      known ? catalogue.sentences.given(method, String(known), false) : words.method(own?.name ?? method),
      quantities.pace.value !== null && isDefault && words.methodRule,
      ...explanation.map((step) => step.thresholds && classesOf(step, reading, language)),
      // The shape is ours: what it stands for is said.
      category !== undefined &&
        word !== language.status(status) &&
        words.mapped(word, language.status(status)),
      own?.source,
      period && words.valuePeriod(period),
    ),
  };
}

/** `≥0.95 取得显著进展，≥0.6 …`: what the result was held against. */
function classesOf(
  { thresholds, as }: Step,
  { assessment: { method, status } }: SeriesReading,
  language: Language,
): string {
  return language.words.joined(
    thresholds!.map(({ sign, at, category }) => {
      const edge = Number((as === 'share' || as === 'points' ? 100 * at : at).toPrecision(6));
      const printed =
        as === 'share'
          ? language.value(edge, 'percent')
          : as === 'points'
            ? apart(edge, 'percent', decimalsOf(String(edge)), language)
            : language.number(edge);
      return `${sign}${printed} ${language.verdict({ method, status, category })}`;
    }),
  );
}

function numbersIn({ formula, inputs }: Step, reading: SeriesReading, language: Language): string {
  const { latest, baseline, target } = reading.assessment;
  const figures: Readonly<Record<string, Partial<Figure> | undefined>> = {
    v: latest?.observation,
    b: baseline?.observation ?? {},
    T: target?.target,
    B: {},
  };
  return formula
    .replace(LETTERS, (letter) => {
      const value = inputs[letter];
      const figure = figures[letter];
      if (typeof value !== 'number') return letter;
      if (letter === 'Δ') return language.value(value * 100, 'percent');
      if (SHARES.test(letter)) return share(value, language);
      if (/^t[₀₁]?$/.test(letter)) return String(Number(value.toFixed(2)));
      // As printed where the source printed it: 4.0 stays 4.0.
      return figure
        ? language.number(value, decimalsIn(figure, value, reading, language))
        : language.number(Number(value.toPrecision(4)));
    })
    .replace(/\+ −/g, '− ')
    .replace(/([−×÷] )(−[\d.,]+%?)/g, '$1($2)');
}

function resultOf(
  { quantity, as, thresholds = [] }: Step,
  value: number,
  { assessment: { target, latest, baseline }, series }: SeriesReading,
  language: Language,
): string {
  const edges = thresholds.map(({ at }) => at);
  if (as === 'share') return share(value, language, edges);
  if (as === 'points') {
    const inPercent = edges.map((edge) => 100 * edge);
    return apart(100 * value, 'percent', honestDigits(100 * value, 1, inPercent), language);
  }
  // A pace of 0.996 would print as 1.00 and contradict the verdict.
  if (as === 'number') return language.number(value, honestDigits(value, 2, edges.length ? edges : [1]));
  const unit = target?.index ? undefined : (target?.target.unit ?? series.unit);
  const places = [latest?.value, baseline?.value].map((given) => decimalsOf(String(given ?? '')));
  const fewest = quantity === 'target' ? 0 : Math.min(Math.max(...places), 6);
  const decimals = shownDecimals(value, fewest, true);
  return as === 'difference' ? apart(value, unit, decimals, language) : language.value(value, unit, decimals);
}

/** A difference with its sign: −20.0个百分点. */
function apart(value: number, unit: Unit | undefined, decimals: number, language: Language): string {
  return (value < 0 ? '−' : '') + language.difference(value, unit, decimals);
}

/** A share in percent; small ones, which are rates of growth, with three digits that tell something. */
function share(value: number, language: Language, edges: readonly number[] = []): string {
  const percent = value * 100;
  const size = Math.abs(percent);
  const least = size > 0 && size < 1 ? Math.min(9, 2 - Math.floor(Math.log10(size))) : 1;
  const digits = honestDigits(
    percent,
    least,
    edges.map((edge) => 100 * edge),
  );
  return language.value(Number(percent.toFixed(digits)), 'percent', digits > 1 ? undefined : 1);
}

/** Digits behind the point, more where rounding would bring a number to the other side of an edge. */
function honestDigits(value: number, digits: number, edges: readonly number[]): number {
  const isAcross = (edge: number): boolean =>
    Math.abs(value - edge) > 1e-9 && value < edge !== Number(value.toFixed(digits)) < edge;
  while (digits < 9 && edges.some(isAcross)) digits += 1;
  return digits;
}
