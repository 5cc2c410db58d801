import type { LocalizedText, Problem } from '../contract/document.ts';

/** What a file printed in one place. A blank cell is '', null or undefined. */
export type Cell = string | number | boolean | null | undefined;

export interface Column {
  /** Name as printed in the head. */
  readonly name: string;
  /** Words of its codes, where the file has them. */
  readonly words?: ReadonlyMap<string, LocalizedText>;
  /** True where the file says that each category of this column is a figure of its own. */
  readonly dimension?: boolean;
}

/** Where something stands in a file: as a spreadsheet counts, and in the words of a problem's `path`. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly path: string;
}

/** Rows of one observation each, wherever they come from. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Row −1 is the head; a file without rows of its own counts as a sheet with a head would. */
  readonly place: (row: number, column: number) => Place;
}

/** The text of a cell without blanks around it; '' when nothing was printed. */
export function textOf(cell: Cell): string {
  return cell == null ? '' : typeof cell === 'string' ? cell.trim() : String(cell);
}

/** The words that a column has for a code; the code itself when it has none. */
export function wordsOf(column: Column, code: string): LocalizedText {
  return column.words?.get(code) ?? code;
}

/** `C5`, the name that spreadsheets give to a cell; rows and columns count from 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row);
}

export function problem(code: string, path: string, parts: Problem['parts'] = {}): Problem {
  return { code, severity: 'error', path, parts };
}

export function warning(code: string, path: string, parts: Problem['parts'] = {}): Problem {
  return { code, severity: 'warning', path, parts };
}

/** Names in a sentence: the first eight, and how many more. */
export function listed(names: Iterable<string>): string {
  const all = Array.from(names);
  const more = all.length > 8 ? ` … (${all.length})` : '';
  return all.slice(0, 8).map(brief).join(', ') + more;
}

/** A text short enough for a sentence. */
export function brief(text: string): string {
  return text.length > 60 ? text.slice(0, 59) + '…' : text;
}
