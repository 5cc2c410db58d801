import type { Problem } from '../contract/document.ts';
import { columnNamed, unknownColumn } from './roles.ts';
import { listed, problem, textOf, warning, wordsOf } from './table.ts';
import type { Column, Table } from './table.ts';

/** The rows of one indicator, by their numbers in the table. */
export type RowNumbers = readonly number[];

/** A category that stands for all others of its dimension. */
export type IsTotal = (column: Column, code: string) => boolean;

const TOTAL = /^(?:_T|total|all|both sexes|all ages|all persons|合计|总计|全部|男女合计|全市合计|不分性别)$/i;

/** A total by its code `_T` or by its words. */
export const isMarkedTotal: IsTotal = (column, code) => {
  const words = wordsOf(column, code);
  const texts = typeof words === 'string' ? [words] : Object.keys(words).map((tag) => words[tag]!);
  return TOTAL.test(code) || texts.some((text) => TOTAL.test(text));
};

/** What more categories would be is no dimension but a note or a number of each row. */
const MOST_CATEGORIES = 500;

/** The rows of the categories that the mapping fixes. Undefined (and reported) when a column or category is not there. */
export function fixedRows(
  table: Table,
  fix: Readonly<Record<string, string>>,
  problems: Problem[],
): RowNumbers | undefined {
  let rows: number[] = table.rows.map((_, index) => index);
  for (const name of Object.keys(fix)) {
    const column = columnNamed(table, name);
    if (column < 0) {
      problems.push(unknownColumn(table, name));
      return undefined;
    }
    const wanted = String(fix[name]);
    const chosen = rows.filter((row) => isCategory(table, row, column, wanted));
    if (!chosen.length) {
      const known = listed(new Set(table.rows.map((row) => textOf(row[column]))));
      problems.push(problem('unknown-category', '', { given: wanted, column: name, known }));
      return undefined;
    }
    rows = chosen;
  }
  return rows;
}

function isCategory(table: Table, row: number, column: number, wanted: string): boolean {
  const code = textOf(table.rows[row]![column]);
  if (code === wanted) return true;
  const words = table.columns[column]!.words?.get(code);
  return typeof words === 'object'
    ? Object.keys(words).some((tag) => words[tag] === wanted)
    : words === wanted;
}

/**
 * The rows of an indicator of which no two say the same period of the same area, as far as dimensions tell them apart.
 * A dimension with a total is read by its total (and that is reported); one without must be fixed by the mapping:
 * nothing is summed, none is picked, and the indicator is left out. `candidates` are columns that may be dimensions.
 */
export function oneOfEach(
  table: Table,
  rows: RowNumbers,
  key: (row: number) => string,
  candidates: readonly number[],
  isTotal: IsTotal,
  problems: Problem[],
): RowNumbers {
  let kept = rows;
  for (let round = 0; round <= candidates.length; round++) {
    const open = openColumns(table, kept, key, candidates);
    if (!open.length) return kept;
    const summed = open.find((column) =>
      categories(table, kept, column).some((code) => isTotal(table.columns[column]!, code)),
    );
    if (summed === undefined) {
      for (const column of open) problems.push(openDimension(table, kept, column));
      return [];
    }
    const column = table.columns[summed]!;
    kept = kept.filter((row) => isTotal(column, textOf(table.rows[row]![summed])));
    problems.push(totalTaken(table, kept, summed));
  }
  return kept;
}

/** Columns with several categories: all that the file calls dimensions, and those in which equal keys differ. */
function openColumns(
  table: Table,
  rows: RowNumbers,
  key: (row: number) => string,
  candidates: readonly number[],
): readonly number[] {
  const first = new Map<string, number>();
  const open = new Set<number>();
  const closed = new Set<number>();
  const rest = (): readonly number[] =>
    candidates.filter((column) => !open.has(column) && !closed.has(column));
  let left = rest();
  for (const row of rows) {
    const name = key(row);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, row);
      continue;
    }
    for (const column of left) {
      if (textOf(table.rows[row]![column]) === textOf(table.rows[earlier]![column])) continue;
      (categories(table, rows, column).length > MOST_CATEGORIES ? closed : open).add(column);
    }
    if (left.length !== candidates.length - open.size - closed.size) left = rest();
    if (!left.length) break;
  }
  for (const column of candidates)
    if (table.columns[column]!.dimension && categories(table, rows, column).length > 1) open.add(column);
  return Array.from(open).sort((a, b) => a - b);
}

function categories(table: Table, rows: RowNumbers, column: number): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) if (found.size <= MOST_CATEGORIES) found.add(textOf(table.rows[row]![column]));
  return Array.from(found);
}

function openDimension(table: Table, rows: RowNumbers, index: number): Problem {
  const column = table.columns[index]!;
  const known = listed(categories(table, rows, index).map((code) => shownCategory(column, code)));
  return problem('open-dimension', table.place(-1, index).path, { column: column.name, known });
}

function totalTaken(table: Table, rows: RowNumbers, index: number): Problem {
  const column = table.columns[index]!;
  const given = listed(categories(table, rows, index).map((code) => shownCategory(column, code)));
  return warning('total-taken', table.place(-1, index).path, { column: column.name, given });
}

function shownCategory(column: Column, code: string): string {
  const words = wordsOf(column, code);
  return (typeof words === 'string' ? words : (words[Object.keys(words)[0]!] ?? code)) || '—';
}
