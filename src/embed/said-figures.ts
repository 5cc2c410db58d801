import { readPlan } from '../assessment/plan.ts';
import { isFailure, readAreas, readSeries } from '../assessment/reading.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { IndicatorDocument } from '../contract/document.ts';
import { findArea, findIndicator } from '../contract/select.ts';
import { documentSample, documentSource } from '../language/document-words.ts';
import type { EmbedWords } from '../language/embed-words.ts';
import type { Language } from '../language/language.ts';
import {
  finding,
  nameOf,
  sampleOf,
  said,
  sourceOf,
  statusView,
  summaryOf,
  valueOf,
} from '../language/series-words.ts';
import type { EmbedTag } from './tags.ts';

/** What a widget shows, in words alone: either one series in lines, or a table. */
export interface SaidFigures {
  /** Indicator and area; title of the document. */
  readonly title: string;
  /** 示例数据 where figures are invented. */
  readonly sample?: string;
  /** Value, target and status of one series, each after its name. */
  readonly lines: readonly string[];
  /** Head and rows, of several series or tasks. */
  readonly table: readonly (readonly string[])[];
  readonly finding: string;
  readonly source: string;
  /** All of it in one or two sentences. */
  readonly summary: string;
}

/** The attributes that choose what is shown. */
export interface Chosen {
  readonly indicator?: string;
  readonly area?: string;
  readonly areas?: string;
  readonly indicators?: string;
  readonly period?: string;
  readonly method?: string;
  readonly heading?: string;
}

interface Speech {
  readonly language: Language;
  readonly words: EmbedWords;
}

/** Says what an element shows of a document; undefined where the document has nothing of it. */
export function sayFigures(
  tag: EmbedTag,
  document: IndicatorDocument,
  chosen: Chosen,
  speech: Speech,
): SaidFigures | undefined {
  if (tag === 'task-board') return sayTasks(document, chosen, speech);
  if (/^(?:indicator-table|plan-scoreboard|district-matrix)$/.test(tag))
    return sayPlan(document, chosen, speech);
  if (/^district-/.test(tag)) return sayAreas(document, chosen, speech);
  const { indicator, period: asOf, method } = chosen;
  const area = chosen.area || listOf(chosen.areas)?.[0];
  const reading = readSeries(document, { indicator, area, asOf, method });
  return isFailure(reading) ? undefined : saySeries(reading, chosen, speech);
}

function saySeries(reading: SeriesReading, { heading }: Chosen, { language, words }: Speech): SaidFigures {
  const { latest, target } = language.words;
  const [value, goal, status] = cellsOf(reading, { language, words });
  const line = (name: string, told: string): string => told && words.sentence('line', { name, text: told });
  const { text, why = '' } = finding(reading, language);
  return {
    title: heading || nameOf(reading, language),
    sample: sampleOf(reading, language),
    lines: said(line(latest, value), line(target, goal), line(language.catalogue.planTable.status, status)),
    table: [],
    finding: text + why,
    source: sourceOf(reading, language).join(''),
    summary: summaryOf(reading, language),
  };
}

/** Value with its period, target with its period, status with its reason. */
function cellsOf(reading: SeriesReading, { language, words }: Speech): [string, string, string] {
  const { value, period } = valueOf(reading, language);
  const dated = (text: string, when: string): string =>
    when ? words.sentence('dated', { text, period: when }) : text;
  const target = language.target(reading);
  const status = statusView(reading, language);
  const figure =
    reading.assessment.latest && language.figure(reading.assessment.latest.observation, reading.series.unit);
  return [
    dated(figure || value.number, period),
    target ? dated(target.figure, target.period) : '',
    status
      ? language.words.joined(said(status.word, ...status.flags, status.reason))
      : language.words.noTarget,
  ];
}

function sayAreas(document: IndicatorDocument, chosen: Chosen, speech: Speech): SaidFigures | undefined {
  const { indicator, period: asOf, method } = chosen;
  const readings = readAreas(document, { indicator, areas: listOf(chosen.areas), asOf, method });
  if (isFailure(readings)) return undefined;
  const { language, words } = speech;
  const label = language.text(findIndicator(document, indicator)?.label);
  const rows = readings.map((reading) => [language.text(reading.area?.label), ...cellsOf(reading, speech)]);
  return sayTable(
    document,
    chosen.heading || label,
    [words.sentence('area'), ...headsOf(language)],
    rows,
    language,
  );
}

function sayPlan(document: IndicatorDocument, chosen: Chosen, speech: Speech): SaidFigures | undefined {
  const { area, period: asOf, method } = chosen;
  const { language } = speech;
  const { heading, indicator: head } = language.catalogue.planTable;
  const rows = readPlan(document, { area, asOf, method, indicators: listOf(chosen.indicators) }).map(
    ({ indicator, reading }) => [
      language.text(indicator.label),
      ...(reading ? cellsOf(reading, speech) : [language.words.noValue, '', language.words.noTarget]),
    ],
  );
  const name = chosen.heading || language.text(document.title) || heading;
  const place = language.text(findArea(document, area)?.label);
  // A title may name its place.
  const title = name.indexOf(place) < 0 ? language.words.name(name, place) : name;
  return sayTable(document, title, [head, ...headsOf(language)], rows, language);
}

function sayTasks(
  document: IndicatorDocument,
  chosen: Chosen,
  { language }: Speech,
): SaidFigures | undefined {
  const { columns, standings } = language.catalogue.tasks;
  const rows = document.indicators
    .filter(({ kind }) => kind === 'task')
    .map(({ label, state, due }) => [
      language.text(label),
      language.period(due, document.plans),
      standings[state ?? 'unstated']!,
    ]);
  const title = chosen.heading || language.text(document.title) || columns.task;
  return sayTable(document, title, [columns.task, columns.due, columns.state], rows, language);
}

function sayTable(
  document: IndicatorDocument,
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): SaidFigures | undefined {
  return (
    rows[0] && {
      title,
      sample: documentSample(document, language),
      lines: [],
      table: [head, ...rows],
      finding: '',
      source: documentSource(document, language).join(''),
      summary: title,
    }
  );
}

function headsOf({ words, catalogue }: Language): readonly string[] {
  return [words.latest, words.target, catalogue.planTable.status];
}

function listOf(ids: string | undefined): readonly string[] | undefined {
  const list = (ids ?? '').split(/[\s,，]+/).filter(Boolean);
  return list.length ? list : undefined;
}
