import { parseDocument } from '../contract/parse.ts';
import type { Problem } from '../contract/document.ts';
import { readDelimited } from './delimited.ts';
import { FORMATS, formatOfJson, formatOfRows, kindOfBytes } from './detect.ts';
import type { Format, Unsupported } from './detect.ts';
import { decodeText } from './encoding.ts';
import type { Grid } from './grid.ts';
import { parseJson } from './json-rows.ts';
import { refused } from './long-table.ts';
import type { PlanTableOptions } from './plan-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { problem } from './table.ts';

export { FORMATS };
export type { Format };

/** What is known of a file beforehand; whatever is not said is found out. */
export interface AnyOptions extends ReadOptions {
  readonly format?: Format;
  /** Encoding of the bytes, by any name that browsers know. */
  readonly encoding?: string;
  /** Sheet of a workbook; the first by default. */
  readonly sheet?: string;
  /** What the columns of a plan table are, in order. */
  readonly columns?: PlanTableOptions['columns'];
  /** The metadata file that belongs to an Open SDG table. */
  readonly meta?: string;
}

/** What was read, and what the file was taken for; `format` is absent where nothing fits. */
export interface AnyReading extends FormatReading {
  readonly format?: Format;
  /** Encoding of the bytes. */
  readonly encoding?: string;
}

type Reader = (input: string, options: AnyOptions) => FormatReading;

/** Each reader is loaded when a file needs it, with the libraries it takes. */
const READERS: Readonly<Record<Exclude<Format, 'document' | 'plan-table'>, () => Promise<Reader>>> = {
  records: async () => (await import('./records.ts')).readRecords,
  'wide-table': async () => (await import('./wide-table.ts')).readWideTable,
  'json-stat': async () => (await import('./json-stat.ts')).readJsonStat,
  'sdmx-json': async () => (await import('./sdmx-json.ts')).readSdmxJson,
  'sdmx-csv': async () => (await import('./sdmx-csv.ts')).readSdmxCsv,
  'open-sdg': async () => (await import('./open-sdg.ts')).readOpenSdg,
  fingertips: async () => (await import('./fingertips.ts')).readFingertips,
};

/** Enough of a text to see its head. */
const SAMPLE = 64 * 1024;

/**
 * Reads a file of any of the formats, from its bytes or from pasted text. The format is found by the first signs of
 * the file (`format` says it beforehand), the encoding by `decodeText`. Never throws on data: what cannot be read is a
 * problem.
 */
export async function readAny(input: Uint8Array | string, options: AnyOptions = {}): Promise<AnyReading> {
  if (typeof input === 'string') return readText(input, options);
  const kind = kindOfBytes(input);
  if (kind === 'zip') {
    const { readWorkbook } = await import('./xlsx.ts');
    const { grid, problems } = await readWorkbook(input, options);
    return grid.rows.length || !problems.length
      ? readGrid(grid, problems, options)
      : refused(problems, options);
  }
  if (kind) return unsupported(kind, options);
  const { text, encoding, problems } = decodeText(input, options.encoding);
  return withProblems(problems, { ...(await readText(text, options)), encoding });
}

async function readText(text: string, options: AnyOptions): Promise<AnyReading> {
  const found = options.format ?? formatOfText(text);
  if (found === 'html' || found === 'plan-table') {
    const { planGrid } = await import('./plan-input.ts');
    const { grid, problems } = planGrid(text);
    return readGrid(grid, problems, options);
  }
  if (!isFormat(found)) return unsupported(found, options);
  if (found === 'document') return { ...parseDocument(text), report: [], format: found };
  const read = await READERS[found]();
  return { ...read(text, options), format: found };
}

/** What a text is, by its first characters, its JSON or the head of its table. */
function formatOfText(text: string): Format | Unsupported | 'html' {
  const start = text
    .slice(0, SAMPLE)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start) return 'empty';
  if (/^[[{]/.test(start)) {
    const json = parseJson(text);
    // The document's reader says what is wrong with the JSON.
    return 'code' in json ? 'document' : formatOfJson(json.value);
  }
  if (/<t(?:able|r)[\s>]/i.test(text)) return 'html';
  if (start[0] === '<') return 'markup';
  return start.startsWith('---\n') ? 'front-matter' : formatOfRows(readDelimited(start).rows);
}

/** A sheet or a table of a page: a plan's table with its merged cells, or any other as rows of text. */
async function readGrid(grid: Grid, problems: readonly Problem[], options: AnyOptions): Promise<AnyReading> {
  const rows = grid.rows.map((cells) => Array.from(cells, (cell) => cell?.text ?? ''));
  const format = options.format ?? formatOfRows(rows);
  if (format === 'document') return unsupported('not-json', options);
  if (format === 'plan-table') {
    const { readPlanTable } = await import('./plan-table.ts');
    return withProblems(problems, { ...readPlanTable(grid, options), format });
  }
  const read = await READERS[format]();
  const reading = read(rows.map(quoted).join('\n'), options);
  const { sheet } = grid;
  const report = sheet === undefined ? reading.report : reading.report.map((line) => ({ ...line, sheet }));
  return withProblems(problems, { ...reading, report, format });
}

function quoted(cells: readonly string[]): string {
  return cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(',');
}

function withProblems(problems: readonly Problem[], reading: AnyReading): AnyReading {
  return problems.length ? { ...reading, problems: [...problems, ...reading.problems] } : reading;
}

function unsupported(kind: Unsupported, options: AnyOptions): AnyReading {
  return refused(problem(`unsupported-${kind}`, ''), options);
}

function isFormat(found: Format | Unsupported): found is Format {
  return (FORMATS as readonly string[]).includes(found);
}
