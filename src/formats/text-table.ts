import type { Problem } from '../contract/document.ts';
import { bareName } from './column-words.ts';
import { readDelimited } from './delimited.ts';
import { checkCount, checkSize } from './guard.ts';
import type { FormatReading, ReportLine } from './reading.ts';
import { brief, cellName, problem } from './table.ts';
import type { Table } from './table.ts';

/** A table that was found in a text, and the lines around it. */
export interface TextTable {
  readonly table: Table;
  /** First words of the lines before the head: a title, a source. */
  readonly preamble: readonly string[];
  readonly notes: readonly ReportLine[];
  readonly problems: readonly Problem[];
}

/** The head stands within so many lines. */
const PREAMBLE = 50;

/**
 * Reads delimited text with one head line. Lines before the head and lines of a single cell after it (sources, notes)
 * are left out and reported. A problem when there is no table.
 */
export function readTextTable(text: string): TextTable | Problem {
  const tooLarge = checkSize(text);
  if (tooLarge) return tooLarge;
  const { rows: lines, problems } = readDelimited(text);
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const tooWide = checkCount(0, widest);
  if (tooWide) return tooWide;
  const head = headOf(lines);
  const columns = (lines[head] ?? []).map((name) => ({ name: name.replace(/^\ufeff/, '').trim() }));
  // A comma at the end of each line makes a column without a name and without a cell.
  while (columns.length && !columns[columns.length - 1]!.name) columns.pop();
  if (columns.length < 2) return problem('no-table', '', { given: brief(text.slice(0, 60).trim()) });
  const numbers: number[] = [];
  const notes: ReportLine[] = [];
  lines.forEach((line, index) => {
    const printed = line.filter((cell) => cell.trim() !== '').length;
    if (index === head || !printed) return;
    if (index > head && (printed > 1 || columns.length === 2)) numbers.push(index);
    else notes.push(...ignored(line, index));
  });
  const table: Table = {
    columns,
    rows: numbers.map((index) => lines[index]!),
    place: (row, column) => {
      const line = (row < 0 ? head : (numbers[row] ?? 0)) + 1;
      return { row: line, column: column + 1, path: cellName(line, column + 1) };
    },
  };
  const preamble = lines.slice(0, head).map((line) => line.find((cell) => cell.trim()) ?? '');
  return { table, preamble: preamble.filter(Boolean), notes, problems };
}

/** The first line that is nearly as full as the fullest one. */
function headOf(lines: readonly (readonly string[])[]): number {
  const filled = lines.slice(0, PREAMBLE).map((line) => line.filter((cell) => bareName(cell) !== '').length);
  const most = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count > 1 && count >= most * 0.6),
  );
}

function ignored(line: readonly string[], index: number): ReportLine[] {
  return line.flatMap((text, column) =>
    text.trim()
      ? [
          {
            row: index + 1,
            column: column + 1,
            field: 'note',
            text: brief(text),
            outcome: 'ignored' as const,
            code: 'outside-table',
          },
        ]
      : [],
  );
}

/** A reading with what was found around its table. */
export function withSurroundings(reading: FormatReading, found: TextTable): FormatReading {
  return {
    ...reading,
    report: found.notes.concat(reading.report).sort((a, b) => a.row - b.row || a.column - b.column),
    problems: found.problems.concat(reading.problems),
  };
}
