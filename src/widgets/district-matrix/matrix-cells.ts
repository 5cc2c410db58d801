import type { Status } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { STATUS_ORDER } from '../../assessment/status-order.ts';
import { findArea } from '../../contract/select.ts';
import type { Language } from '../../language/language.ts';
import { whenOf } from '../../language/series-facts.ts';
import { finding, said, statusView } from '../../language/series-words.ts';

/** A column as it is shown. */
export interface MatrixArea {
  readonly id: string;
  readonly name: string;
  readonly isAbove: boolean;
}

/** One verdict. Words are made when they are needed: of thousands of cells a reader meets a few. */
export interface MatrixCell {
  /** Absent where an area has no series of the indicator. */
  readonly status?: Status;
  /** The verdict, with its reason where there is none. */
  readonly label: string;
  /** Lines of the box beside the cell: indicator and area, value, target, verdict. */
  readonly lines: readonly string[];
  /** The finding, for a voice that has read heads and label already. */
  readonly sentence: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** An arrow for the direction, and direction and nature in words. */
  readonly sign: string;
  readonly hint: string;
  readonly binding: boolean;
  /** Title above the row where a new domain begins. */
  readonly group?: string;
  readonly cells: readonly MatrixCell[];
}

/** Verdict of a cell in the words of its method; '' where there is no series. */
export function wordOf(reading: SeriesReading | undefined, language: Language): string {
  return reading ? language.verdict(reading.assessment) : '';
}

/** The verdict, with its reason where there is none. */
export function verdictOf(reading: SeriesReading, language: Language): string {
  const { status, reason } = reading.assessment;
  const why = status === 'not-assessable' ? language.reason(reason) : '';
  return language.catalogue.matrix.of(wordOf(reading, language), why);
}

/** A value with its period; '' where none is published. */
export function valueOf(reading: SeriesReading, language: Language): string {
  const { latest } = reading.assessment;
  return latest ? language.figure(latest.observation, reading.series.unit) : '';
}

/** Name of the area whose target judges one that has none of its own; '' for its own. */
export function judgeOf({ series, assessment, area, document }: SeriesReading, language: Language): string {
  return assessment.target && !series.targets.length
    ? language.text(findArea(document, area?.parent)?.label)
    : '';
}

/** Value, change, distance and verdict in two sentences; and by whose target where that is not its own. */
export function sentenceOf(reading: SeriesReading, language: Language): string {
  const { text, why = '' } = finding(reading, language);
  const judge = judgeOf(reading, language);
  return text + why + (judge && language.catalogue.matrix.byTarget(judge));
}

export function cellOf(
  reading: SeriesReading | undefined,
  name: () => string,
  language: Language,
): MatrixCell {
  const { absent } = language.catalogue.matrix;
  return {
    status: reading?.assessment.status,
    get label() {
      return reading ? verdictOf(reading, language) : absent;
    },
    get lines() {
      return reading ? linesOf(reading, name(), language) : [name(), absent];
    },
    get sentence() {
      return reading ? sentenceOf(reading, language) : absent;
    },
  };
}

function linesOf(reading: SeriesReading, name: string, language: Language): string[] {
  const { dated, targetOf } = language.catalogue.matrix;
  const value = valueOf(reading, language);
  return [
    name,
    value && dated(value, whenOf(reading.assessment.latest?.observation, reading, language)),
    targetOf(judgeOf(reading, language), language.target(reading)?.dated ?? ''),
    said(verdictOf(reading, language), ...(statusView(reading, language)?.flags ?? [])).join(' · '),
  ].filter(Boolean);
}

/** Results that have the same word. */
export interface Group {
  readonly status: Status;
  readonly word: string;
  readonly readings: SeriesReading[];
}

/** Results by their word, best first. A method may have several words for one state. */
export function groupsOf(readings: readonly SeriesReading[], language: Language): Group[] {
  const groups = new Map<string, Group>();
  for (const reading of readings) {
    const word = wordOf(reading, language);
    const group = groups.get(word);
    if (group) group.readings.push(reading);
    else groups.set(word, { status: reading.assessment.status, word, readings: [reading] });
  }
  return Array.from(groups.values()).sort(
    (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  );
}
