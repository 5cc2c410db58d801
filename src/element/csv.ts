import type { TableView } from '../marks/view.ts';

/**
 * A table as CSV for a spreadsheet: byte order mark, CRLF, quotes as in RFC 4180. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a negative number stays a number.
 */
export function tableCSV(table: TableView, notes: readonly string[] = []): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows, ...notes.map((note) => [note])];
  return '\ufeff' + lines.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

/** A table as text to paste into a spreadsheet: a tab between cells. */
export function tableTSV(table: TableView): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows];
  return lines
    .map((cells) => cells.map((text) => safe(text.replace(/\s+/g, ' '))).join('\t') + '\n')
    .join('');
}

function safe(text: string): string {
  const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) && !/^[-+]?\d[\d,]*(?:\.\d+)?[%‰％]?$/.test(text);
  return formula ? `'${text}` : text;
}

function csvCell(given: string): string {
  const text = safe(given);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
