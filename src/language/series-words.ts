import type { Assessment } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Facts } from './facts.ts';
import { targetOf } from './create.ts';
import { findingText } from './finding.ts';
import type { Language } from './language.ts';
import { factsOf, isKept, whenOf } from './series-facts.ts';

/** A finding, and in a quieter voice why no verdict can be given. */
export interface Finding {
  readonly text: string;
  readonly why?: string;
}

/**
 * The finding as whole sentences. `gauge` says faster or slower than the planned path, `trend` by how much, `short`
 * leaves out the change since the baseline.
 */
export function finding(reading: SeriesReading, language: Language, form: Facts['form'] = 'gauge'): Finding {
  const { catalogue } = language;
  const { sentences, format } = catalogue;
  const facts = factsOf(reading, language, form);
  const text = findingText(facts, catalogue);
  const said =
    facts.status !== 'not-assessable' || facts.reason === 'no-target' || facts.reason === 'no-observation';
  if (said) return { text };
  const why = sentences.why(facts, language.reason(facts.reason));
  // The two are read on: the blank between them belongs to the language.
  return { text, why: text ? format.blank + why : why };
}

export const DEFAULT_METHOD = 'linear-path';

/** What there is to say, once. */
export function said(...parts: readonly (string | false | undefined)[]): string[] {
  const told = parts.filter((part): part is string => !!part);
  return told.filter((part, index) => told.indexOf(part) === index);
}

/** Name of the method that judged; none of the default one, which needs no name. */
export function methodName({ method }: Assessment, language: Language): string | undefined {
  return method === DEFAULT_METHOD ? undefined : (language.method(method)?.name ?? method);
}

/** The latest value as it is printed, and when it was; words of the source, or ours, where there is no number. */
export function valueOf(reading: SeriesReading, language: Language) {
  const { assessment, series } = reading;
  const { observations, baseline, unit } = series;
  const shown = assessment.latest?.observation;
  const worded = observations.filter(({ form }) => form === 'words').pop();
  return {
    value: shown
      ? language.figureParts(shown, unit)
      : { number: worded?.text ?? language.words.noValue, unit: '', symbol: false, missing: true },
    period: whenOf(shown ?? observations[observations.length - 1] ?? baseline, reading, language),
  };
}

/** Status with its word, flags and reason; undefined when no target is set and nothing is judged. */
export function statusView(reading: SeriesReading, language: Language) {
  const { assessment } = reading;
  const { status, reason, flags, latest } = assessment;
  if (!targetOf(reading) && reason === 'no-target') return undefined;
  const words = language.catalogue.flags;
  const word = language.verdict(assessment);
  return {
    status,
    word,
    flags: said(
      // Whose word it is stands beside it.
      methodName(assessment, language),
      flags.keep && (isKept(assessment) || latest?.bound) ? words.keep : flags.early && words.early,
      flags.provisional && words.provisional,
      flags.toleranceAssumed && words.about,
      // What the word says already (提前实现) is not said again.
    ).filter((flag) => word.indexOf(flag) < 0),
    binding: isBinding(reading),
    ...(status === 'not-assessable' && { reason: language.reason(reason) }),
  };
}

/** True when there are numbers and formulas behind the verdict. */
export function hasArithmetic({ assessment: { latest, target, method } }: SeriesReading): boolean {
  return !!latest && (!!target || method !== DEFAULT_METHOD);
}

/** `还差0.47`, of units that touch their digits or where `bare` without the unit; '' where a bound or a band leaves it open. */
export function gapWords(
  { assessment }: SeriesReading,
  { gap, index }: Facts,
  { words }: Language,
  bare = true,
): string {
  const { target, met } = assessment;
  const isBand = target && /approx|range/.test(target.comparator);
  return gap?.sign && target && !index && !(met && isBand)
    ? words.gap(bare ? gap.plain : gap.full, !!met, target.lower === -Infinity || (!met && gap.sign > 0))
    : '';
}

/** Binding and mandatory targets have the heavier marks. */
export function isBinding({ series: { nature } }: SeriesReading): boolean {
  return nature === 'binding' || nature === 'mandatory';
}

/** Area, who is measured, unit (when asked for), nature. */
export function metaOf(
  reading: SeriesReading,
  language: Language,
  options: { readonly unit?: boolean } = {},
): { readonly text: string; readonly strong?: boolean }[] {
  const { series, area, assessment } = reading;
  const unit = options.unit && language.unit(series.unit).label;
  const parts = said(
    language.text(area?.label),
    language.text(series.population) || targetOf(reading)?.scope || assessment.latest?.observation.scope,
    unit && language.words.unitIs(unit),
  ).map((text) => ({ text }));
  const nature = language.nature(series.nature);
  return nature ? [...parts, { text: nature, strong: isBinding(reading) }] : parts;
}

/** 来源：…; invented figures are said to be invented where no source is named. */
export function sourceOf(reading: SeriesReading, language: Language): string[] {
  const { title, publisher } = reading.series.source ?? {};
  const name = language.text(title) || language.text(publisher) || sampleOf(reading, language);
  return name ? [language.words.source(name)] : [];
}

/** 示例数据 where figures are invented. */
export function sampleOf({ document, indicator }: SeriesReading, language: Language): string | undefined {
  return document.sample || indicator.sample ? language.words.sample : undefined;
}

/** Notes of the data themselves: the source's remarks, values without an exact year. */
export function notesOf({ series, assessment, document }: SeriesReading, language: Language): string[] {
  const { latest } = assessment;
  const undated =
    latest && (latest.at === undefined || document.plans.some((entry) => entry.id === latest.period));
  return said(
    language.text(series.note),
    language.text(latest?.observation.note),
    undated && language.words.noDate,
  );
}

/** Said where changes are drawn as an index, reference period = 100. */
export function indexNote(reading: SeriesReading, language: Language): string | undefined {
  const { target, latest } = reading.assessment;
  if (!target?.index || !latest || target.value === null) return undefined;
  const { observation, value } = latest;
  return language.words.asIndex(
    language.period(observation.referencePeriod, reading.document.plans),
    whenOf(observation, reading, language),
    language.number(value),
    language.number(target.value),
  );
}

/** Indicator and area in one line. */
export function nameOf({ indicator, area }: SeriesReading, language: Language): string {
  return language.words.name(language.text(indicator.label), language.text(area?.label));
}

/** Everything in one sentence for a voice. */
export function summaryOf(reading: SeriesReading, language: Language, form: Facts['form'] = 'gauge'): string {
  const { text, why = '' } = finding(reading, language, form);
  const status = statusView(reading, language);
  const word = status ? language.words.joined([status.word, ...status.flags]) : language.words.noTarget;
  return language.words.summary(nameOf(reading, language), word, text + why).trim();
}
