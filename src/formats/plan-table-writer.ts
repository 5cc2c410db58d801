import type { Figure, IndicatorDocument, LocalizedText, Unit } from '../contract/document.ts';
import { unitCode } from '../contract/unit.ts';
import { readColumn } from './plan-columns.ts';
import { PLAN_WORDS } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';

/** How a plan's table is written. */
export interface WriteOptions {
  /** `tsv` to paste into a spreadsheet (the default), `csv` as a file, `html` as a `<table>`. */
  readonly format?: 'tsv' | 'csv' | 'html';
  /** Language of the head; the document's own by default. */
  readonly language?: string;
}

interface Column {
  readonly head: string;
  /** What `data-field` says of it. */
  readonly field: string;
  readonly cell: (row: Row) => string;
}

type Document = IndicatorDocument;
type Indicator = Document['indicators'][number];
type Series = Indicator['series'][number];

interface Row {
  readonly indicator: Indicator;
  readonly series: Series;
}

/**
 * Writes the indicators of a document as a plan's table, one row for each indicator and area; figures are the published
 * characters. `readPlanTable` reads it back. What such a table has no place for is left out: confidence limits, states,
 * sources, tasks and reasons of a revision.
 */
export function writePlanTable(document: Document, options: WriteOptions = {}): string {
  const { format = 'tsv', language = document.language } = options;
  const rows = document.indicators.flatMap((indicator) =>
    indicator.series.map((series): Row => ({ indicator, series })),
  );
  const columns = columnsOf(document, rows, language);
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  if (format === 'html') return htmlTable(columns, lines, text(document.title, language));
  const sign = format === 'csv' ? ',' : '\t';
  const end = format === 'csv' ? '\r\n' : '\n';
  const written = lines.map((cells) => cells.map((cell) => delimited(cell, sign)).join(sign) + end).join('');
  // Spreadsheets take a file without the mark for their own old encoding.
  return (format === 'csv' ? '\ufeff' : '') + written;
}

function columnsOf({ areas }: Document, rows: readonly Row[], language: string): readonly Column[] {
  const words = PLAN_WORDS[/^zh/i.test(language) ? 'zh' : 'en'];
  const labels = new Map(areas.map(({ id, label }) => [id, text(label, language)]));
  const columns: Column[] = [
    { field: 'domain', head: words.domain, cell: ({ indicator }) => text(indicator.domain, language) },
    {
      field: 'indicator',
      head: words.label,
      cell: ({ indicator }) => nameOf(indicator, language),
    },
    { field: 'area', head: words.area, cell: ({ series }) => labels.get(series.area ?? '') ?? '' },
    {
      field: 'unit',
      head: words.unit,
      cell: ({ indicator, series }) => unit(series.unit ?? indicator.unit, words, language),
    },
    ...figureColumns(rows, words, language),
    {
      field: 'nature',
      head: words.nature,
      cell: ({ indicator, series }) => nature(series.nature ?? indicator.nature, words),
    },
    {
      field: 'direction',
      head: words.direction,
      cell: ({ indicator, series }) => series.direction ?? indicator.direction ?? '',
    },
    { field: 'note', head: words.note, cell: ({ series }) => text(series.note, language) },
  ];
  return columns.filter(
    ({ field, cell }) =>
      /^(?:indicator|baseline|value|target)/.test(field) || rows.some((row) => cell(row) !== ''),
  );
}

const KINDS = ['baseline', 'value', 'target'] as const;

/** A column for each period; where a series has several figures of one period and kind, a column for each of them. */
function figureColumns(rows: readonly Row[], words: PlanWords, language: string): Column[] {
  return KINDS.flatMap((kind) => {
    const columns = new Map<string, Column>();
    for (const { series } of rows)
      for (const [key, point] of keyed(kind, series)) {
        if (columns.has(key)) continue;
        columns.set(key, {
          head: wordsOf(kind, point, language) || words[kind](point.period ?? ''),
          field: point.period === undefined ? kind : `${kind}:${point.period}`,
          cell: (row) => printed(keyed(kind, row.series).get(key)),
        });
      }
    return [...columns.entries()]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, column]) => column);
  });
}

/** The source's own words for a period, where the reader takes them for a column of the same kind. */
function wordsOf(kind: string, point: Point, language: string): string {
  const words = point.period === undefined ? text(point.periodText, language) : '';
  return readColumn({ text: words }).field === kind ? words : '';
}

type Point = Figure & { readonly periodText?: LocalizedText; readonly period?: string };

function keyed(kind: (typeof KINDS)[number], series: Series): Map<string, Point> {
  const points: readonly Point[] =
    kind === 'baseline'
      ? series.baseline
        ? [series.baseline]
        : []
      : kind === 'value'
        ? series.observations
        : series.targets;
  const found = new Map<string, Point>();
  for (const point of points) {
    let key = point.period ?? '';
    while (found.has(key)) key += ' ';
    found.set(key, point);
  }
  return found;
}

/** The published characters; a number that was given without any is written as it is. */
function printed(point: Figure | undefined): string {
  return point?.text ?? (point?.value == null ? '' : String(point.value));
}

/** The printed name where it stands in the document's own language only; it reads back as name and unit. */
function nameOf({ label, printedLabel }: Indicator, language: string): string {
  return typeof printedLabel === 'string' ? printedLabel : text(label, language);
}

function unit(given: Unit | undefined, { units }: PlanWords, language: string): string {
  if (given === undefined) return '';
  if (typeof given === 'object') return text(given.symbol, language);
  return units[unitCode(given) ?? ''] ?? given;
}

function nature(given: string | undefined, { natures }: PlanWords): string {
  return given === undefined ? '' : (natures[given] ?? given);
}

function text(given: LocalizedText | undefined, language: string): string {
  if (typeof given !== 'object') return given ?? '';
  const tags = Object.keys(given);
  const main = language.split('-')[0]!.toLowerCase();
  const tag =
    tags.find((name) => name === language) ??
    tags.find((name) => name.toLowerCase().startsWith(main)) ??
    tags[0];
  return tag === undefined ? '' : given[tag]!;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; a negative number stays one. */
function delimited(cell: string, sign: string): string {
  const formula = /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^[-+]?\d[\d,]*(?:\.\d+)?[%‰％]?$/.test(cell);
  const safe = formula ? `'${cell}` : cell;
  return safe.includes(sign) || /["\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function htmlTable(columns: readonly Column[], [head, ...body]: readonly string[][], title: string): string {
  const cells = (line: readonly string[]): string => line.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return [
    '<table>',
    ...(title ? [`<caption>${escaped(title)}</caption>`] : []),
    `<thead><tr>${columns.map(({ field }, index) => `<th data-field="${escaped(field)}">${escaped(head![index]!)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...body.map((line) => `<tr>${cells(line)}</tr>`),
    '</tbody>',
    '</table>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
}
