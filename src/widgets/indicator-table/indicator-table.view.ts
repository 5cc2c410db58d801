import { findArea } from '../../contract/select.ts';
import { documentSource } from '../../language/document-words.ts';
import type { Language } from '../../language/language.ts';
import { finding, hasArithmetic, sampleOf, said } from '../../language/series-words.ts';
import type { CommonView, TableView } from '../../marks/view.ts';
import { columnsOf, tableOf } from './table-columns.ts';
import type { Columns } from './table-columns.ts';
import type { TableInput } from './table-input.ts';
import { footnotes } from './table-notes.ts';
import { rowView } from './table-rows.ts';
import type { RowView } from './table-rows.ts';

/** `wide`: all columns · `middle`: domains as rows, natures under the names · `list`: no table. */
export type TableLayout = 'wide' | 'middle' | 'list';

export interface TableOptions {
  /** `id` of the row that is open: with its finding, and its arithmetic on request. */
  readonly open?: string;
  /** `id` of the row that is brought out without being open: a choice made elsewhere. */
  readonly chosen?: string;
}

export interface PlanTableView extends CommonView {
  readonly language: Language;
  readonly layout: TableLayout;
  readonly columns: Columns;
  /** In published order. */
  readonly rows: readonly RowView[];
  /** Letters of notes, by the id of a row. */
  readonly marks: ReadonlyMap<string, string>;
  /** `id` of the row that is brought out. */
  readonly chosen?: string;
  /** The open row. */
  readonly open?: RowView & { readonly finding: string; readonly why?: string };
  /** The published part, for the clipboard. */
  readonly published: TableView;
}

const WIDE = 900;
const MIDDLE = 600;

/** Data, width and language in; everything a table shows out. */
export function planTableView(input: TableInput, { open, chosen }: TableOptions = {}): PlanTableView {
  const { document, language, width, options } = input;
  const { planTable: words } = language.catalogue;
  const layout = width >= WIDE ? 'wide' : width >= MIDDLE ? 'middle' : 'list';
  const [long, thick] = layout === 'wide' ? [150, 10] : layout === 'middle' ? [110, 10] : [width, 12];
  const rows = input.rows.map((reading) => rowView(reading, language, long, thick));
  const columns = columnsOf(rows, language);
  const heading = options.heading ?? (language.text(document.title) || words.heading);
  const table = (isWhole: boolean): TableView => tableOf(rows, columns, heading, language, isWhole);
  const { marks, notes } = footnotes(rows, !!columns.base && layout === 'wide', language);
  // A table of one row is that row.
  const row = rows.find(({ id }) => id === open) ?? (rows[1] ? undefined : rows[0]);
  const told = row && finding(row.reading, language, 'short');
  const counted = rows[1] ? countOf(rows, language) : told!.text + (told!.why ?? '');
  const area = language.text(findArea(document, rows[0]!.reading.area?.id)?.label);
  return {
    heading,
    sample: rows.map(({ reading }) => sampleOf(reading, language)).find(Boolean),
    meta: said(
      heading.indexOf(area) < 0 && area,
      itemsOf(rows, language),
      layout === 'list' && words.figures(columns.valuePeriod, columns.targetPeriod),
      rows[1] && words.scales,
    ).map((text) => ({ text })),
    finding: counted,
    notes,
    source: documentSource(document, language),
    get table() {
      return table(true);
    },
    arithmetic: row && hasArithmetic(row.reading) ? row.reading : undefined,
    name: heading,
    summary: language.words.summary(heading, '', counted),
    language,
    layout,
    columns: layout === 'wide' ? columns : { ...columns, domain: false, nature: false, base: '' },
    rows,
    marks,
    chosen: rows[1] && (open || chosen),
    open: row && { ...row, finding: rows[1] ? told!.text : '', why: rows[1] ? told!.why : '' },
    get published() {
      return table(false);
    },
    lines: rows.map(({ name, value, target, status }) =>
      words.line(name, value.period + value.text, target.text, status?.word ?? words.noTarget),
    ),
  };
}

/** 21项，约束性4项、预期性17项. */
function itemsOf(rows: readonly RowView[], language: Language): string {
  const { planTable: words } = language.catalogue;
  // As in the plans: the binding ones are told first.
  const sorted = rows.slice().sort((a, b) => +b.binding - +a.binding);
  return words.count(
    language.number(rows.length),
    tally(
      sorted.map(({ nature }) => nature),
      language,
      (count, word) => words.natureCount(word, count),
    ),
  );
}

/** 21项指标中，11项已达标，3项进度正常，7项暂无法评估。 */
function countOf(rows: readonly RowView[], language: Language): string {
  const { planTable: words } = language.catalogue;
  const judged = rows
    .slice()
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ status }) => (status ? status.word : []));
  const others = rows.flatMap(({ status }) => (status ? [] : words.noTarget));
  return words.finding(language.number(rows.length), tally([...judged, ...others], language, words.share));
}

/** How often each word is there, in the order of the first. */
function tally(
  list: readonly string[],
  { number }: Language,
  say: (count: string, word: string) => string,
): string[] {
  return said(...list).map((word) => say(number(list.filter((other) => other === word).length), word));
}
