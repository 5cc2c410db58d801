import { readPeriod } from '../contract/period.ts';
import { halfWidth } from '../contract/unit.ts';
import type { Grid, GridCell } from './grid.ts';
import { closeUp, readColumn, readColumns } from './plan-columns.ts';
import type { HeaderCell, PlanColumn } from './plan-columns.ts';

/** The head of a plan's table: rows `from` to `to` (not included) of the grid, and what its columns are. */
export interface PlanHead {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly PlanColumn[];
}

type GridRow = readonly (GridCell | undefined)[];

/** Titles, numbers of tables and units stand above the head, in so many rows at most. */
const ROWS_LOOKED_AT = 40;
/** Columns that hold figures. */
export const isFigures = (field: string): field is 'baseline' | 'target' | 'value' =>
  /^(?:baseline|target|value)$/.test(field);

/** The first row, with the rows below that go on with it, that names an indicator column and one with figures. */
export function findHead({ rows }: Grid): PlanHead | undefined {
  for (let from = 0; from < Math.min(rows.length, ROWS_LOOKED_AT); from++) {
    if (distinct(rows[from]!).length < 2) continue;
    let to = from + 1;
    while (to < rows.length && to < from + 4 && continues(rows[from]!, rows[to]!)) to++;
    const cells = headerCells(rows.slice(from, to));
    const columns = readColumns(cells).map((column, index) =>
      withPeriod({ ...column, text: cells[index]!.text }),
    );
    const has = (test: (field: string) => boolean): boolean => columns.some(({ field }) => test(field));
    if (has((field) => field === 'label') && has(isFigures)) return { from, to, columns };
  }
  return undefined;
}

/** Columns as they are said to be, in order: `domain`, `label`, `baseline:2020`, `target:2025`; '' leaves it to the head. */
export function withColumns(head: PlanHead | undefined, said: readonly string[]): PlanHead {
  const found = head ?? { from: 0, to: 0, columns: [] };
  const columns = Array.from({ length: Math.max(said.length, found.columns.length) }, (_, index) => {
    const own = found.columns[index] ?? { text: '', field: '' };
    if (!said[index]) return own;
    const { field, period = own.period } = readColumn({ text: '', field: said[index] });
    return { text: own.text, field, ...(period !== undefined && { period }) };
  });
  return { ...found, columns };
}

/** The cells of a row that are not blank, merged ones once. */
export function distinct(row: GridRow): readonly GridCell[] {
  return Array.from(new Set(row)).filter((cell): cell is GridCell => !!cell && /\S/.test(cell.text));
}

/** True when a row below a head belongs to it: no name of an indicator, and nothing but header words. */
function continues(above: GridRow, row: GridRow): boolean {
  const label = above.findIndex((cell) => cell && readColumn(header(cell)).field === 'label');
  const name = row[label];
  if (label >= 0 && name && name !== above[label] && /\S/.test(name.text)) return false;
  const own = distinct(row).filter((cell) => !above.includes(cell));
  return own.length > 0 && own.every((cell) => cell.head || readColumn(header(cell)).field !== '');
}

/** The words of the head above each column, from top to bottom, each once. */
function headerCells(rows: readonly GridRow[]): HeaderCell[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column]);
    const texts: string[] = [];
    cells.forEach((cell, index) => {
      const above = cell && /\S/.test(cell.text) ? cell : spanning(rows, index, column);
      if (above && !texts.includes(above.text)) texts.push(above.text);
    });
    const field = cells.map((cell) => cell && header(cell).field).find(Boolean);
    return { text: closeUp(texts.join(' ')).trim(), ...(field && { field }) };
  });
}

/** A pasted head has its wide cell only above its first column: what stands left of a blank speaks for it as well. */
function spanning(rows: readonly GridRow[], index: number, column: number): GridCell | undefined {
  const filled = (row: number, at: number): boolean => /\S/.test(rows[row]?.[at]?.text ?? '');
  if (index >= rows.length - 1 || !filled(index + 1, column)) return undefined;
  let left = column - 1;
  while (left >= 0 && !filled(index, left)) left--;
  return left >= 0 && filled(index + 1, left) ? rows[index]![left] : undefined;
}

/** A header cell whose text is a machine's (`target:2021/2025`) says it as `data-field` does. */
function header({ text, field }: GridCell): HeaderCell {
  const said = field || (/^(?:baseline|target|value):\S+$/.test(text) ? text : '');
  return { text, ...(said && { field: said }) };
}

/** 2025年6月, “十四五”末: periods of a header that are more than a year's digits. */
function withPeriod(column: PlanColumn): PlanColumn {
  const text = halfWidth(column.text);
  const dated = /\d{4}年?(?:\d{1,2}月|[上下]半年|第?[一二三四]季度)/.exec(text);
  const period = (dated && readPeriod(dated[0])?.id) ?? column.period ?? planEnd(text);
  return period === undefined ? column : { ...column, period };
}

/** The five-year plans end with 2010 (十一五), 2015, 2020, 2025, 2030. */
function planEnd(text: string): string | undefined {
  const match = /十([一二三四五六])五.?(.?)/.exec(text);
  return match && !/初/.test(match[0])
    ? String(2005 + 5 * ('一二三四五六'.indexOf(match[1]!) + 1))
    : undefined;
}
