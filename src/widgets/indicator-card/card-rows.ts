import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import { asPrinted, own, targetOf } from '../../language/create.ts';
import type { Facts } from '../../language/facts.ts';
import type { Language } from '../../language/language.ts';
import { factsOf, whenOf } from '../../language/series-facts.ts';
import { gapWords } from '../../language/series-words.ts';

/** A line of the card: what it is about, and what there is to say. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  /** A second line in a quieter ink. */
  readonly note?: string;
}

/** Newer than the value and without a number, change since the baseline, target, distance: those that there are. */
export function cardRows(reading: SeriesReading, language: Language): CardRow[] {
  const facts = factsOf(reading, language);
  return [
    newerRow(reading, language),
    changeRow(reading, facts, language),
    targetRow(reading, language),
    distanceRow(reading, facts, language),
  ].filter((row): row is CardRow => !!row);
}

/** What the source has after the value on show: an older number never passes for the newest in silence. */
function newerRow(reading: SeriesReading, language: Language): CardRow | undefined {
  const { assessment, series, document, asOf } = reading;
  const { latest } = assessment;
  const last = series.observations[series.observations.length - 1];
  if (!last || last.value !== null || last === latest?.observation) return undefined;
  // Words without any number stand in the place of the value.
  if (!latest && last.form === 'words') return undefined;
  const at = (period: string | undefined): number =>
    (period && readPeriod(period, document.plans)?.at) || Infinity;
  if (asOf && at(last.period) > at(asOf)) return undefined;
  const state = last.state && own(language.catalogue.observed, last.state);
  return {
    label: whenOf(last, reading, language),
    value: last.text || state || language.words.noValue,
  };
}

/** Up or down is said of the number; where that leads away from the allowed side, it is said as well. */
function changeRow(
  { assessment: { baseline, latest } }: SeriesReading,
  { change, since, target, index }: Facts,
  { catalogue: { card } }: Language,
): CardRow | undefined {
  if (!change || index || (baseline && baseline.at === latest?.at && baseline.value === latest?.value))
    return undefined;
  const { kind } = target ?? {};
  const isAgainst = (kind === 'floor' && change.sign < 0) || (kind === 'ceiling' && change.sign > 0);
  return {
    label: card.since(since),
    value: card.change(change),
    ...(isAgainst && { note: card.against }),
  };
}

function targetRow(reading: SeriesReading, language: Language): CardRow | undefined {
  const words = language.target(reading);
  return (
    words && {
      label: language.catalogue.card.target(words.period, asPrinted(reading, targetOf(reading)!)),
      value: words.figure,
    }
  );
}

/** A target that leaves no distance open says only that it is met. */
function distanceRow(reading: SeriesReading, facts: Facts, language: Language): CardRow | undefined {
  const { card } = language.catalogue;
  const { met, gap, target, index } = facts;
  if (met === null || !target) return undefined;
  const value =
    gapWords(reading, facts, language, false) ||
    (met && (/band|about/.test(target.kind) ? card.within : card.reached)) ||
    (index && gap && language.words.gap(gap.full, false, false));
  return value ? { label: card.distance, value } : undefined;
}
