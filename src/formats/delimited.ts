import { detectDelimiter, parseCsv } from 'hucre/csv';
import type { Problem } from '../contract/document.ts';

/** Text in rows and cells, as it was given: no cell is trimmed, typed or left out. */
export interface DelimitedText {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** Enough of a text to see what parts its cells. */
const SAMPLE = 64 * 1024;

/**
 * Reads CSV, TSV and the like (RFC 4180, any line ends, a byte order mark, quotes with line breaks inside). What parts
 * the cells is a tab when there is one in the first line, otherwise what the text itself suggests. Never throws:
 * a quote that nothing closes is reported, and what was read stays.
 */
export function readDelimited(text: string, delimiter = delimiterOf(text)): DelimitedText {
  const rows = parseCsv(text, { delimiter }) as string[][];
  const last = rows[rows.length - 1];
  // A quote that stays open swallows the rest of the text into one cell of the last row.
  const open = last?.findIndex((cell) => cell.includes('\n')) ?? -1;
  const problems: Problem[] = [];
  if (open >= 0 && open === last!.length - 1 && (text.split('"').length - 1) % 2)
    problems.push({
      code: 'open-quote',
      severity: 'error',
      path: '',
      parts: { row: rows.length, column: open + 1, given: last![open]!.slice(0, 40) },
    });
  return { delimiter, rows, problems };
}

/** The first line may be a title without any delimiter, so more of the text is looked at, but not inside quotes. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '""');
  return sample.includes('\t') ? '\t' : detectDelimiter(sample);
}
