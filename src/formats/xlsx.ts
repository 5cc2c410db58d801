import { formatValue } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { CellValue, Sheet } from 'hucre/xlsx';
import type { Problem } from '../contract/document.ts';
import { gridOf, place, startPlaces } from './grid.ts';
import type { Grid } from './grid.ts';
import { LIMITS } from './guard.ts';
import { problem } from './table.ts';

/** One sheet of a workbook as a grid, and the names of all its sheets. */
export interface WorkbookReading {
  readonly grid: Grid;
  readonly sheets: readonly string[];
  readonly problems: readonly Problem[];
}

/** Bytes after unpacking; a small file can hold gigabytes of nothing. */
const LARGEST = 400e6;

/**
 * Reads a sheet of an `.xlsx` workbook, the first visible one or the one of that name, as it is shown: 0.31 formatted
 * as a percentage is 31%, a date is text, a formula its stored value; merged cells stand in all their places. Never
 * throws on data: a file that is no workbook, is protected by a password or has no such sheet is a problem.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet }: { readonly sheet?: string } = {},
): Promise<WorkbookReading> {
  const none = (
    code: string,
    parts: Problem['parts'] = {},
    sheets: readonly string[] = [],
  ): WorkbookReading => ({
    grid: gridOf([]),
    sheets,
    problems: [problem(code, '', parts)],
  });
  const size = unpackedSize(bytes);
  if (size > LARGEST)
    return none('workbook-too-large', { given: Math.ceil(size / 1e6), limit: LARGEST / 1e6 });
  const sheets: string[] = [];
  try {
    let chosen: number | undefined;
    const { sheets: read } = await readXlsx(bytes, {
      readStyles: true,
      maxRows: LIMITS.records,
      sheets({ name, index, hidden, veryHidden }) {
        sheets.push(name);
        const fits = sheet === undefined ? !hidden && !veryHidden : name === sheet;
        if (!fits || chosen !== undefined) return false;
        chosen = index;
        return true;
      },
    });
    if (!read[0]) return none('no-sheet', { given: sheet ?? '', known: sheets.join(', ') }, sheets);
    return { grid: gridOfSheet(read[0]), sheets, problems: [] };
  } catch {
    return none('bad-workbook');
  }
}

/** What the list at the end of a zip file says that its parts unpack to. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = bytes.length - 46; at >= 0; at--) {
    // "PK", 1, 2 begins an entry of the list.
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
    sum += view.getUint32(at + 24, true);
  }
  return sum;
}

function gridOfSheet({ name, rows, merges = [], cells }: Sheet): Grid {
  const places = startPlaces();
  const spans = new Map(merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  rows.forEach((values, row) => {
    Array.from(values).forEach((value, column) => {
      // A place that a merged cell has taken already.
      if (places.rows[row]?.[column]) return;
      const merge = spans.get(`${row},${column}`);
      const cell = cells?.get(`${row},${column}`);
      place(
        places,
        { text: shown(value, cell?.style?.numFmt), row: row + 1 },
        { rows: merge ? merge.endRow - row + 1 : 1, columns: merge ? merge.endCol - column + 1 : 1 },
      );
    });
    places.rows[row] ??= [];
  });
  return { rows: places.rows, sheet: name };
}

/** A value as the spreadsheet shows it. Without a format of its own a number has at most fifteen digits. */
function shown(value: CellValue, format = 'General'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && format === 'General') return String(Number(value.toPrecision(15)));
  if (typeof value === 'string' || format === 'General')
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  try {
    return formatValue(value, format).trim();
  } catch {
    return String(value);
  }
}
