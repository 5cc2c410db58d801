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

/** The published part of the table, for the clipboard; with what is found about it, for a file. */
export function tableOf(
  rows: readonly RowView[],
  columns: Columns,
  caption: string,
  language: Language,
  isWhole: boolean,
): TableView {
  const { words, catalogue } = language;
  const { planTable } = catalogue;
  const { domain, nature, base, value, target, basePeriod, valuePeriod, targetPeriod } = columns;
  /** A figure, and its period where the head does not say that of all. */
  const figure = (head: string, common: string, cell: (row: RowView) => CellView | undefined): Field[] => [
    [head, (row) => (cell(row)?.scope ?? '') + (cell(row)?.text ?? ''), true],
    ...(common || rows.every((row) => !cell(row)?.period)
      ? []
      : [[`${head} · ${words.period}`, (row: RowView) => cell(row)?.period ?? ''] as const]),
  ];
  const fields: Field[] = [
    ...(domain ? [[planTable.domain, (row: RowView) => row.domain] as const] : []),
    [planTable.indicator, (row) => row.name],
    ...(base ? figure(base, basePeriod, (row) => row.base) : []),
    ...figure(value, valuePeriod, (row) => row.value),
    ...figure(target, targetPeriod, (row) => row.target),
    ...(nature ? [[planTable.nature, (row: RowView) => row.nature] as const] : []),
  ];
  if (isWhole)
    fields.push(
      [
        planTable.status,
        ({ status }) => words.joined(status ? [status.word, ...status.flags] : [planTable.noTarget]),
      ],
      [planTable.reason, ({ status }) => status?.reason ?? ''],
    );
  return {
    caption,
    columns: fields.map(([head, , numeric]) => ({ label: head.replace('\n', ''), numeric })),
    rows: rows.map((row) => fields.map(([, cell]) => cell(row))),
  };
}
