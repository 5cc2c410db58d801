import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation } from '../../contract/document.ts';
import { defaultLimits, unitCode } from '../../contract/unit.ts';
import { tickValues } from '../../geometry/scale.ts';
import type { Language } from '../../language/language.ts';
import type { GaugeContent, ValueWords } from './gauge-figure.ts';
import type { GaugeScale, ScaleNeeds } from './gauge-scale.ts';

/** Digits of a scale are shortened (250万) from here on. */
const LARGE = 100000;
/** A series of changes is computed on an index with this reference; the figure shows the change itself. */
const INDEX_BASE = 100;

/** What the gauge of a series has to place on its scale, as numbers. */
export function scaleNeeds(reading: SeriesReading, ends: { min?: number; max?: number }): ScaleNeeds {
  const { assessment, series } = reading;
  const { latest, target } = assessment;
  const shift = target?.index ? -INDEX_BASE : 0;
  const moved = (point: Point | undefined): number | undefined => point && point.value + shift;
  return {
    value: moved(latest),
    baseline: shift ? undefined : moved(earlierPoint(reading)),
    target: target && {
      ...target,
      value: target.value === null ? null : target.value + shift,
      lower: target.lower + shift,
      upper: target.upper + shift,
    },
    limits: shift ? undefined : (series.limits ?? defaultLimits(series.unit)),
    ratio: unitCode(series.unit) === 'ratio' || latest?.observation.form === 'ratio',
    ...ends,
  };
}

/** Everything that is drawn, its words ready. */
export function gaugeContent(
  reading: SeriesReading,
  needs: ScaleNeeds,
  scale: GaugeScale | null,
  language: Language,
): GaugeContent {
  const { latest } = reading.assessment;
  const goal = language.target(reading);
  const below = /^l/.test(latest?.bound ?? '');
  return {
    value: valueWords(reading, language),
    period: periodWords(reading, language),
    note: latest?.bound ? language.gauge.bound(below) : '',
    target: goal?.dated,
    targetLines: goal && [withoutUnit(goal.label, reading, language), goal.period].filter(Boolean),
    baselineWords: baselineWords(reading, language),
    gap: gapWords(reading, language),
    heavy: /^(binding|mandatory)$/.test(String(reading.series.nature)),
    ...(scale && placed(reading, needs, scale, language)),
  };
}

/** The numbers as shares of the scale, held inside it. */
function placed(
  reading: SeriesReading,
  { value, baseline, target }: ScaleNeeds,
  { domain, mark, origin }: GaugeScale,
  language: Language,
): Partial<GaugeContent> {
  const [low, high] = domain;
  const on = (number: number): number => Math.min(1, Math.max(0, (number - low) / (high - low)));
  const word = (number: number): string => tickWords(number, reading, language);
  const { bound } = reading.assessment.latest ?? {};
  const below = /^l/.test(bound ?? '');
  const at = value === undefined ? undefined : on(value);
  const solid = [on(origin), at ?? 0].sort((a, b) => a - b) as [number, number];
  const about = target?.comparator === 'approx' && target.value !== null;
  const ends = about ? [target.value!] : target ? [target.lower, target.upper] : [];
  const walls = ends.filter(Number.isFinite).map(on);
  return {
    at,
    ...(at !== undefined && {
      solid: mark === 'bar' && !below ? solid : undefined,
      dot: mark === 'dot' && !below ? at : undefined,
      open: bound && (below ? [0, at] : [at, 1]),
    }),
    baseline: baseline === undefined ? undefined : on(baseline),
    ...(target && {
      allowed: [on(target.lower), on(target.upper)],
      walls: walls.filter((wall, index) => walls.indexOf(wall) === index),
      about,
    }),
    zero: low < 0 && high > 0 ? on(0) : undefined,
    ends: [word(low), word(high)],
    ticks: (count) => tickValues(low, high, count).map((number) => [on(number), word(number)]),
  };
}

/** In the corner of an arc a unit that is a word is left to the value. */
function withoutUnit(label: string, { series }: SeriesReading, language: Language): string {
  const { symbol, touches } = language.unit(series.unit);
  const word = !touches && symbol && label.slice(-symbol.length) === symbol;
  return word ? label.slice(0, -symbol.length).trim() : label;
}

/** The value as published; where there is none, the words that were published instead, or that there is none. */
function valueWords({ assessment, series }: SeriesReading, language: Language): ValueWords {
  if (assessment.latest) return language.figureParts(assessment.latest.observation, series.unit);
  const worded = series.observations.filter(({ form }) => form === 'words').pop();
  return { number: worded?.text ?? language.gauge.missing, unit: '', symbol: false, missing: true };
}

/** Period of the value; without one, the last that was asked for and not answered. */
function periodWords({ assessment, series, document }: SeriesReading, language: Language): string {
  const { observations, baseline } = series;
  const told: Partial<Observation> | undefined =
    assessment.latest?.observation ?? observations[observations.length - 1] ?? baseline;
  return language.text(told?.periodText) || language.period(told?.period, document.plans);
}

/** The baseline, or without a target the first value of the series; undefined when it is the latest itself. */
function earlierPoint({ assessment, series }: SeriesReading): Point | undefined {
  const { baseline, latest, target } = assessment;
  const first = target ? undefined : series.observations.filter(({ value }) => value !== null)[0];
  const point = baseline ?? (first && { period: first.period, value: first.value!, observation: first });
  if (!point || !latest) return undefined;
  const same = point.period === latest.period && point.at === latest.at;
  return same && (point.period !== undefined || point.value === latest.value) ? undefined : point;
}

function baselineWords(reading: SeriesReading, language: Language): string {
  const point = earlierPoint(reading);
  if (!point) return '';
  const { series, document } = reading;
  const plain = !language.unit(series.unit).touches;
  const figure = language.figure(point.observation, series.unit, { plain });
  const { periodText } = point.observation;
  return periodText
    ? `${language.text(periodText)} ${figure}`
    : language.gauge.baseline(figure, language.period(point.period, document.plans), !series.targets.length);
}

/** The distance to the wall; none where a bound or a band leaves it open. */
function gapWords({ assessment, series }: SeriesReading, language: Language): string {
  const { latest, target, met, quantities } = assessment;
  const gap = met === false && !quantities.gap.value ? quantities.shortfall.value : quantities.gap.value;
  if (!latest || !target || !gap || target.comparator === 'approx' || target.index) return '';
  const printed = [latest.observation, target.target].map((figure) =>
    decimalsOf(language.figureParts(figure).number),
  );
  const decimals = Math.max(...printed);
  const distance = language.unit(series.unit).touches
    ? language.number(Math.abs(gap), decimals)
    : language.difference(gap, series.unit, decimals);
  return language.words.gap(distance, !!met, target.lower === -Infinity);
}

function decimalsOf(digits: string): number {
  return (digits.split('.')[1] ?? '').length;
}

/** A number of the scale: signs that touch the digits stay with it, words do not, and zero needs none. */
function tickWords(value: number, { series }: SeriesReading, language: Language): string {
  const { touches, symbol } = language.unit(series.unit);
  if (Math.abs(value) >= LARGE) return language.large(value);
  return value && (touches || !symbol) ? language.value(value, series.unit) : language.number(value);
}
