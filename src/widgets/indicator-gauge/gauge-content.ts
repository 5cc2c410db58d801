import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation } from '../../contract/document.ts';
import { defaultLimits, unitCode } from '../../contract/unit.ts';
import type { Language } from '../../language/language.ts';
import type { GaugeContent, ValueWords } from './gauge-figure.ts';
import { gaugeScale } from './gauge-scale.ts';
import type { ScaleNeeds } from './gauge-scale.ts';

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
      index: false,
      value: target.value === null ? null : target.value + shift,
      lower: target.lower + shift,
      upper: target.upper + shift,
    },
    limits: shift ? undefined : (series.limits ?? defaultLimits(series.unit)),
    ratio: unitCode(series.unit) === 'ratio' || latest?.observation.form === 'ratio',
    ...ends,
  };
}

/** Everything that is drawn, its words ready. `whole`: an arc, which shows all of a measure with both ends. */
export function gaugeContent(
  reading: SeriesReading,
  needs: ScaleNeeds,
  language: Language,
  whole: boolean,
): GaugeContent {
  const { assessment, series } = reading;
  const { latest } = assessment;
  const { target } = needs;
  const goal = language.target(reading);
  const bound = latest?.bound && (/^l/.test(latest.bound) ? 'below' : 'above');
  return {
    scale: gaugeScale({ ...needs, whole }),
    value: needs.value,
    bound,
    baseline: needs.baseline,
    target: target && {
      lower: target.lower,
      upper: target.upper,
      about: target.comparator === 'approx' && target.value !== null ? target.value : undefined,
    },
    heavy: series.nature === 'binding' || series.nature === 'mandatory',
    words: {
      value: valueWords(reading, language),
      period: periodWords(latest ? latest.observation : lastSilent(reading), reading, language),
      periodNote: bound ? language.gauge.bound(bound === 'below') : '',
      target: goal?.dated ?? '',
      targetLines: goal ? [withoutUnit(goal.label, reading, language), goal.period].filter(Boolean) : [],
      baseline: baselineWords(reading, language),
      gap: gapWords(reading, language),
      tick: (value) => tickWords(value, reading, language),
      nothing: language.gauge.nothing,
    },
  };
}

/** In the corner of an arc a unit that is a word is left to the value. */
function withoutUnit(label: string, { series }: SeriesReading, language: Language): string {
  const { symbol, touches } = language.unit(series.unit);
  const word = !touches && symbol && label.slice(-symbol.length) === symbol;
  return word ? label.slice(0, -symbol.length).trim() : label;
}

/** What the picture shows, for a voice. */
export function pictureName(reading: SeriesReading, name: string, language: Language): string {
  const { assessment, series } = reading;
  const { latest } = assessment;
  const value = latest ? language.spoken(latest.observation, series.unit) : language.gauge.missing;
  const period = periodWords(latest ? latest.observation : lastSilent(reading), reading, language);
  return language.gauge.picture(name, value, period, language.target(reading)?.dated ?? '');
}

/** The value as published; where there is none, the words that were published instead, or that there is none. */
function valueWords({ assessment, series }: SeriesReading, language: Language): ValueWords {
  if (assessment.latest) return language.figureParts(assessment.latest.observation, series.unit);
  const worded = series.observations.filter(({ form }) => form === 'words').pop();
  return { number: worded?.text ?? language.gauge.missing, unit: '', symbol: false, missing: true };
}

/** The last period that was asked for and not answered. */
function lastSilent({ series }: SeriesReading): Partial<Observation> | undefined {
  return series.observations[series.observations.length - 1] ?? series.baseline;
}

function periodWords(
  observation: Partial<Observation> | undefined,
  { document }: SeriesReading,
  language: Language,
): string {
  if (observation?.periodText) return language.text(observation.periodText);
  return language.period(observation?.period, document.plans);
}

/** The baseline, or without a target the first value of the series; undefined when it is the latest itself. */
function earlierPoint({ assessment, series }: SeriesReading): Point | undefined {
  const { baseline, latest, target } = assessment;
  const point = baseline ?? (target ? undefined : firstPoint(series.observations));
  if (!point || !latest) return undefined;
  const same = point.period === latest.period && point.at === latest.at;
  return same && (point.period !== undefined || point.value === latest.value) ? undefined : point;
}

function firstPoint(observations: readonly Observation[]): Point | undefined {
  const first = observations.filter(({ value }) => value !== null)[0];
  return first && { period: first.period, value: first.value!, observation: first };
}

function baselineWords(reading: SeriesReading, language: Language): string {
  const point = earlierPoint(reading);
  if (!point) return '';
  const { series, document } = reading;
  const figure = language.figure(point.observation, series.unit, {
    plain: !language.unit(series.unit).touches,
  });
  const { periodText } = point.observation;
  if (periodText) return `${language.text(periodText)} ${figure}`;
  const period = language.period(point.period, document.plans);
  const { baseline, earlier } = language.gauge;
  return (series.targets.length ? baseline : earlier)(figure, period);
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
  const { touches } = language.unit(series.unit);
  const distance = touches
    ? language.number(Math.abs(gap), decimals)
    : language.difference(gap, series.unit, decimals);
  return language.gauge.gap(distance, !!met, target.lower === -Infinity);
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

/** A number of the scale: signs that touch the digits stay with it, words do not, and zero needs none. */
export function tickWords(value: number, { series }: SeriesReading, language: Language): string {
  const { touches, symbol } = language.unit(series.unit);
  if (!value || Math.abs(value) >= LARGE) return value ? language.large(value) : language.number(0);
  return touches || !symbol ? language.value(value, series.unit) : language.number(value);
}
