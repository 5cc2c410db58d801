import type { Language } from '../../language/language.ts';
import type { TableView } from '../../marks/view.ts';
import type { CellView, RowView } from './table-rows.ts';

/** Which columns the table has, and their heads; a line break parts period and word. */
export interface Columns {
  readonly domain: boolean;
  readonly nature: boolean;
  /** Head of a column of baselines, where many rows have one. */
  readonly base?: string;
  readonly value: string;
  readonly target: string;
  /** The rows share one period of baseline, value and target; '' where they do not, and each says its own. */
  readonly basePeriod: string;
  readonly valuePeriod: string;
  readonly targetPeriod: string;
}

/** Up to so many baselines stand in a note. */
const NOTED = 4;

export function columnsOf(rows: readonly RowView[], language: Language): Columns {
  const { planTable: words } = language.catalogue;
  const bases = rows.flatMap(({ base }) => base ?? []);
  const basePeriod = shared(bases);
  const valuePeriod = shared(rows.map(({ value }) => value));
  const targetPeriod = shared(rows.map(({ target }) => target));
  return {
    domain: rows.some(({ domain }) => domain),
    nature: rows.some(({ nature }) => nature),
    ...(bases.length > NOTED && { base: words.base(basePeriod) }),
    value: words.value(valuePeriod),
    target: words.target(targetPeriod),
    basePeriod,
    valuePeriod,
    targetPeriod,
  };
}

/** The period of all cells that have one; '' where they differ. */
function shared(cells: readonly CellView[]): string {
  const printed = cells.filter(({ text, empty }) => text || empty);
  const first = printed[0]?.period ?? '';
  return printed.every(({ period }) => period === first) ? first : '';
}

type Field = readonly [head: string, cell: (row: RowView) => string, numeric?: boolean];

/** The published part of the table, and what is found about it: for the clipboard, and for a file. */
export function tablesOf(
  rows: readonly RowView[],
  columns: Columns,
  caption: string,
  language: Language,
): { readonly published: TableView; readonly whole: TableView } {
  const { planTable: words } = language.catalogue;
  const { domain, nature, base, value, target, basePeriod, valuePeriod, targetPeriod } = columns;
  const figure = (
    head: string,
    common: string,
    word: string,
    cell: (row: RowView) => CellView | undefined,
  ): Field[] => [
    [head, (row) => (cell(row)?.scope ?? '') + (cell(row)?.text ?? ''), true],
    ...(common || rows.every((row) => !cell(row)?.period)
      ? []
      : [[word, (row: RowView) => cell(row)?.period ?? ''] as const]),
  ];
  const published: Field[] = [
    ...(domain ? [[words.domain, (row: RowView) => row.domain] as const] : []),
    [words.indicator, (row) => row.name],
    ...(base ? figure(base, basePeriod, words.basePeriod, (row) => row.base) : []),
    ...figure(value, valuePeriod, words.valuePeriod, (row) => row.value),
    ...figure(target, targetPeriod, words.targetPeriod, (row) => row.target),
    ...(nature ? [[words.nature, (row: RowView) => row.nature] as const] : []),
  ];
  const found: Field[] = [
    [
      words.status,
      ({ status }) => language.words.joined(status ? [status.word, ...status.flags] : [words.noTarget]),
    ],
    [words.reason, ({ status }) => status?.reason ?? ''],
  ];
  const table = (fields: readonly Field[]): TableView => ({
    caption,
    columns: fields.map(([head, , numeric]) => ({ label: head.replace('\n', ''), numeric })),
    rows: rows.map((row) => fields.map(([, cell]) => cell(row))),
  });
  return { published: table(published), whole: table([...published, ...found]) };
}
