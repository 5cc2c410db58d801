import type { LocalizedText, Problem, Unit } from '../contract/document.ts';
import { multiplierOf, unitOf } from './column-words.ts';
import type { RowNumbers } from './dimensions.ts';
import { periodReader } from './periods.ts';
import type { FoundPeriod } from './periods.ts';
import type { ReadOptions, Role } from './read-options.ts';
import type { Roles } from './roles.ts';
import { textOf, wordsOf } from './table.ts';
import type { Cell, Table } from './table.ts';

/** What is looked at in every row. */
export interface Reader {
  readonly table: Table;
  readonly problems: Problem[];
  readonly cell: (row: number, role: Role) => Cell;
  readonly text: (row: number, role: Role) => string;
  readonly words: (row: number, role: Role) => LocalizedText;
  readonly place: (row: number, role: Role) => string;
  /** The unit of a row with its multiplier; one object for each that the table prints. */
  readonly unit: (row: number) => Unit | undefined;
  readonly period: (text: string) => FoundPeriod | undefined;
}

export function readerOf(
  table: Table,
  roles: Roles,
  rows: RowNumbers,
  options: ReadOptions,
  problems: Problem[],
): Reader {
  const cell = (row: number, role: Role): Cell => {
    const column = roles.get(role);
    return column === undefined ? undefined : table.rows[row]![column];
  };
  const text = (row: number, role: Role): string => textOf(cell(row, role));
  const words = (row: number, role: Role): LocalizedText => {
    const column = roles.get(role);
    return column === undefined ? '' : wordsOf(table.columns[column]!, text(row, role));
  };
  const texts = (role: Role): Set<string> =>
    roles.has(role) ? new Set(rows.map((row) => text(row, role))) : new Set();
  const read = periodReader(texts('period'));
  const found = new Map<string, FoundPeriod | undefined>();
  const units = new Map<string, Unit | undefined>();
  return {
    table,
    problems,
    cell,
    text,
    words,
    unit: (row) => {
      const key = `${text(row, 'unit')}\n${text(row, 'multiplier')}`;
      if (!units.has(key)) units.set(key, unitIn(words(row, 'unit'), text(row, 'multiplier')));
      return units.get(key);
    },
    place: (row, role) => table.place(row, roles.get(role) ?? 0).path,
    period: (printed) => {
      if (!found.has(printed))
        found.set(printed, printed === options.plan?.id ? { period: printed } : read(printed));
      return found.get(printed);
    },
  };
}

/** Figures in thousands stay as they are printed: the multiplier is part of their unit. */
function unitIn(words: LocalizedText, multiplier: string): Unit | undefined {
  const times = multiplierOf(multiplier);
  const word = typeof words === 'string' ? words : (words[Object.keys(words)[0]!] ?? '');
  if (times) return { symbol: { 'zh-CN': `${times.zh}${word}`, en: `${times.en} ${word}`.trim() } };
  return word ? unitOf(word) : undefined;
}
