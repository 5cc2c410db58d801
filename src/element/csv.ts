import type { TableView } from '../marks/view.ts';

/**
 * A table as CSV for a spreadsheet: byte order mark, CRLF, quotes as in RFC 4180. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a negative number stays a number.
 */
export function tableCSV(table: TableView, notes: readonly string[] = []): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows, ...notes.map((note) => [note])];
  return '\ufeff' + lines.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

function csvCell(text: string): string {
  const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) && !/^[-+]?\d[\d,]*(?:\.\d+)?[%‰％]?$/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
