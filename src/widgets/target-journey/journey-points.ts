import type { SeriesReading } from '../../assessment/reading.ts';
import { factsOf, whenOf } from '../../language/series-facts.ts';
import type { Language } from '../../language/language.ts';
import { said } from '../../language/series-words.ts';
import type { JourneyMark } from './journey-figure.ts';
import { gapClause, lineWords } from './journey-words.ts';

/** What is said of a mark: lines of the box beside it, and a sentence. */
export interface PointWords {
  readonly lines: readonly string[];
  readonly sentence: string;
}

/** Words of the mark at `index`, made when the reader comes to it. */
export function pointWords(
  marks: readonly JourneyMark[],
  index: number,
  reading: SeriesReading,
  language: Language,
): PointWords {
  const { series, assessment } = reading;
  const { latest, baseline, target } = assessment;
  const { words, catalogue } = language;
  const { journey, sentences } = catalogue;
  const facts = factsOf(reading, language);
  const point = (head: string, value: string, rest: readonly string[]): string =>
    sentences.point(head, value, index + 1, marks.length, rest);
  const { kind } = marks[index]!;
  if (kind === 'target') {
    const { dated } = language.target(reading)!;
    const rest = said(gapClause(reading, facts, language));
    return { lines: [dated, ...rest], sentence: point(dated, '', rest) };
  }
  const isBase = kind === 'baseline';
  const observation = (isBase ? baseline : latest)!.observation;
  const when = whenOf(observation, reading, language);
  // A series of changes begins at none.
  const isStart = isBase && target?.index && baseline!.value === 100;
  const full = isStart ? '0' : language.figure(observation, series.unit);
  const spoken = isStart ? '0' : language.spoken(observation, series.unit);
  if (isBase)
    return { lines: [journey.baseline(full, when)], sentence: point(when, spoken, [words.isBaseline]) };
  // A value that moved back is told by how far, and a change is its own value.
  const isSaid = facts.index || facts.reason === 'worse-than-baseline';
  const change = facts.change && !isSaid ? sentences.change(facts.change, facts.since) : '';
  const rest = said(
    facts.provisional && catalogue.flags.provisional,
    change,
    lineWords(reading, facts, language),
  );
  return { lines: [journey.dated(full, when), ...rest], sentence: point(when, spoken, rest) };
}
