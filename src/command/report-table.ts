import type { ReportLine } from '../formats/reading.ts';
import type { FileWords } from '../language/file-report.ts';

const HEADS = ['row', 'column', 'field', 'outcome', 'text', 'path', 'why'] as const;
const BETWEEN = '  ';
const WIDEST = 36;

/**
 * The report, one line a cell: in columns for a person before a terminal, otherwise as tab-separated text, whose cells
 * a spreadsheet takes as they are.
 */
export function reportTable(report: readonly ReportLine[], words: FileWords, aligned: boolean): string {
  const heads = report.some(({ sheet }) => sheet) ? (['sheet', ...HEADS] as const) : HEADS;
  const rows = [
    heads.map((head) => words.report.heads[head]),
    ...report.map((line) => heads.map((head) => oneLine(cellOf(line, head, words)))),
  ];
  return (aligned ? inColumns(rows) : rows.map((row) => row.join('\t'))).join('\n') + '\n';
}

function cellOf(line: ReportLine, head: 'sheet' | (typeof HEADS)[number], words: FileWords): string {
  switch (head) {
    case 'field':
      return words.word('fields', line.field);
    case 'outcome':
      return words.word('outcomes', line.outcome);
    case 'why':
      return line.code ? words.sentence(line.code, line.parts) : '';
    default:
      return String(line[head] ?? '');
  }
}

/** Line breaks and tabs would break the report's own lines. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, '⏎').replace(/\t/g, ' ');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) =>
    row.map((cell, column) => (column < row.length - 1 ? shortened(cell) : cell)),
  );
  const widths = cut[0]!.map((_, column) =>
    cut.reduce((most, row) => Math.max(most, width(row[column]!)), 0),
  );
  return cut.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - Math.min(width(cell), widths[column]!)))
      .join(BETWEEN)
      .trimEnd(),
  );
}

function shortened(cell: string): string {
  let end = 0;
  let used = 0;
  for (const sign of cell) {
    used += width(sign);
    if (used > WIDEST) return `${cell.slice(0, end)}…`;
    end += sign.length;
  }
  return cell;
}

/** Columns of a terminal: Chinese characters and full-width signs take two. */
function width(text: string): number {
  let sum = 0;
  for (const sign of text)
    sum +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1;
  return sum;
}
