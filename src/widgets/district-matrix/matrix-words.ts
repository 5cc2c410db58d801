import type { Grid, GridArea, GridRow } from '../../assessment/grid.ts';
import { STATUS_ORDER } from '../../assessment/status-order.ts';
import type { Status } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { IndicatorDocument } from '../../contract/document.ts';
import { ProblemError } from '../../element/load.ts';
import type { Language } from '../../language/language.ts';
import { DEFAULT_METHOD, isBinding, methodName, said, sourceOf } from '../../language/series-words.ts';
import type { MetaPart, TableView } from '../../marks/view.ts';
import { groupsOf, judgeOf, valueOf, verdictOf, wordOf } from './matrix-cells.ts';

/** What all words of a matrix are made from. */
export interface MatrixContext extends Grid {
  readonly document: IndicatorDocument;
  readonly language: Language;
  /** Every reading that there is, row by row. */
  readonly readings: readonly SeriesReading[];
}

export interface LegendEntry {
  /** Absent for cells without a series. */
  readonly status?: Status;
  readonly word: string;
}

const ARROWS: Readonly<Record<string, string>> = { higher: '↑', lower: '↓', near: '↔', range: '↔' };

export const areaName = ({ language }: MatrixContext, { id, area }: GridArea): string =>
  language.text(area?.label) || id;

export const indicatorName = ({ language }: MatrixContext, { indicator }: GridRow): string =>
  language.text(indicator.label);

const first = ({ readings }: GridRow): SeriesReading | undefined => readings.find(Boolean);

/** `%`, `岁`; the unit of the first series where the indicator states none. */
export function unitOf({ language }: MatrixContext, row: GridRow): string {
  return language.unit(row.indicator.unit ?? first(row)?.series.unit).label;
}

export function directionOf(
  { language }: MatrixContext,
  row: GridRow,
): { readonly sign: string; readonly words: string } {
  const direction = row.indicator.direction ?? first(row)?.series.direction ?? 'none';
  return { sign: ARROWS[direction] ?? '', words: language.catalogue.matrix.directions[direction] };
}

/** 约束性 …; where areas differ, all that they say. */
export function natureOf({ language }: MatrixContext, { readings }: GridRow): string {
  return language.words.joined(said(...readings.map((own) => own && language.nature(own.series.nature))));
}

export function isBindingRow(row: GridRow): boolean {
  return !!row.readings.find((reading) => reading && isBinding(reading));
}

/** How many indicators and areas there are, and of what years the values are. */
export function metaOf(c: MatrixContext): MetaPart[] {
  const { language, areas, rows, document } = c;
  // Of what cannot be judged the last value is often that of the baseline: it says nothing of the years shown.
  const judged = c.readings.filter(({ assessment }) => assessment.status !== 'not-assessable');
  const points = (judged[0] ? judged : c.readings).flatMap(({ assessment: { latest } }) =>
    latest?.at === undefined ? [] : latest,
  );
  points.sort((a, b) => a.at! - b.at!);
  const [from, to] = [points[0]?.period, points[points.length - 1]?.period];
  const span = from === to ? from : `${from}/${to}`;
  const { indicators } = language.catalogue.matrix;
  return said(
    areas.length > 1 || !areas[0]?.area ? areasWords(c, areas.length < 10) : areaName(c, areas[0]),
    indicators(language.number(rows.length)),
    language.period(span, document.plans),
  ).map((text) => ({ text }));
}

/** `10个区县`; with the area above by its name. */
export function areasWords({ areas, language }: MatrixContext, withAbove = false): string {
  const { matrix } = language.catalogue;
  const own = areas.filter(({ isAbove }) => !isAbove);
  const above = areas.filter(({ isAbove, area }) => withAbove && isAbove && area);
  const level = own.find(({ area }) => area?.level)?.area?.level;
  const name = above.length === 1 ? language.text(above[0]!.area!.label) : '';
  return matrix.areas(language.number(own.length), level ?? '', name);
}

/** How many results have which word; the default method shows all of its signs, used or not. */
export function legendOf({ readings, rows, language }: MatrixContext): LegendEntry[] {
  const isDefault = readings.every(({ assessment }) => assessment.method === DEFAULT_METHOD);
  const entries: LegendEntry[] = isDefault
    ? STATUS_ORDER.map((status) => ({ status, word: language.status(status) }))
    : groupsOf(readings, language);
  const isFull = rows.every((row) => row.readings.every(Boolean));
  return isFull ? entries : [...entries, { word: language.catalogue.matrix.absent }];
}

export function notesOf(c: MatrixContext): string[] {
  const { language, rows, readings, unknown } = c;
  const { matrix } = language.catalogue;
  const natures = said(...readings.map((own) => isBinding(own) && language.nature(own.series.nature)));
  const judges = said(...readings.map((reading) => judgeOf(reading, language)));
  const method = readings[0] && methodName(readings[0].assessment, language);
  return said(
    ...rows.map((row) => {
      const { sign, words } = directionOf(c, row);
      return sign && `${sign} ${words}`;
    }),
    natures[0] && matrix.binding(natures),
    judges[0] && matrix.borrowed(judges[1] ? '' : judges[0]),
    method && language.words.method(method),
    ...unknown.map((id) =>
      matrix.of(language.problem(new ProblemError('unknown-indicator').problem).title, id),
    ),
  );
}

/** The document's source, or those of its series; each once. */
export function sourcesOf({ readings, language }: MatrixContext): string[] {
  const seen = new Set<unknown>();
  const others = readings.filter(({ series: { source } }) => seen.size < seen.add(source).size);
  return said(...others.flatMap((reading) => sourceOf(reading, language)));
}

/** Each indicator in one line of text: which areas have which word. */
export function linesOf(c: MatrixContext): string[] {
  const { language, areas, rows } = c;
  const { matrix } = language.catalogue;
  return rows.map((row) => {
    const groups = groupsOf(
      row.readings.flatMap((reading) => reading ?? []),
      language,
    ).map(({ word }) => {
      const having = areas.filter((_, index) => wordOf(row.readings[index], language) === word);
      return matrix.group(word, areas.length > 1 ? having.map((area) => areaName(c, area)) : []);
    });
    const missing = areas.filter((_, index) => !row.readings[index]).map((area) => areaName(c, area));
    return matrix.line(
      matrix.dated(indicatorName(c, row), unitOf(c, row)),
      missing[0] ? [...groups, matrix.group(matrix.absent, missing)] : groups,
    );
  });
}

/** Every result as a row with its value, target and verdict. */
export function tableOf(c: MatrixContext, caption: string): TableView {
  const { language, areas, document } = c;
  const { words, catalogue } = language;
  const { indicator, area, direction, nature, verdict, absent, targetOf } = catalogue.matrix;
  const [value, period, target] = [words.value, words.period, words.target];
  return {
    caption,
    columns: [indicator, area, direction, nature, value, period, target, verdict].map((label) => ({
      label,
      numeric: label === value,
    })),
    // Thousands of rows are made when somebody opens the table.
    get rows() {
      const all: string[][] = [];
      for (const row of c.rows)
        row.readings.forEach((reading, index) =>
          all.push([
            indicatorName(c, row),
            areaName(c, areas[index]!),
            directionOf(c, row).words,
            language.nature(reading?.series.nature ?? row.indicator.nature),
            ...(reading
              ? [
                  valueOf(reading, language),
                  language.period(reading.assessment.latest?.period, document.plans),
                  targetOf(judgeOf(reading, language), language.target(reading)?.dated ?? ''),
                  verdictOf(reading, language),
                ]
              : ['', '', '', absent]),
          ]),
        );
      return all;
    },
  };
}
