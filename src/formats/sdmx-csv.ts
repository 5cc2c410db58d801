import type { LocalizedText } from '../contract/document.ts';
import type { Facts } from './indicator-draft.ts';
import { readLongTable, refused } from './long-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { SDMX_NAMES } from './sdmx-names.ts';
import { brief, problem, textOf, warning } from './table.ts';
import type { Cell, Column, Table } from './table.ts';
import { readTextTable, withSurroundings } from './text-table.ts';

/** Columns about the message, not about the figures. */
const MESSAGE = /^(?:DATAFLOW|STRUCTURE(?:\[.*\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY)$/;

/**
 * Reads SDMX-CSV 1.0 (first column DATAFLOW) and 2.0 (STRUCTURE, STRUCTURE_ID, ACTION), with codes, with codes and
 * names in one cell (`A: Annual`), or with names in columns of their own. The file does not tell dimensions from
 * attributes: a column in which rows of one area and time differ is a dimension, and is read by its total `_T` or must
 * be fixed. Rows that delete are left out.
 */
export function readSdmxCsv(text: string, options: ReadOptions = {}): FormatReading {
  const found = readTextTable(text);
  if ('code' in found) return refused(found, options);
  const { columns } = found.table;
  const first = columns[0]!.name;
  if (!/^(?:DATAFLOW|STRUCTURE(?:\[.*\])?)$/.test(first))
    return refused(
      problem('unsupported-version', 'A1', { given: brief(first), expected: 'DATAFLOW, STRUCTURE' }),
      options,
    );
  const named = columns.findIndex(({ name }) => name === (first === 'DATAFLOW' ? first : 'STRUCTURE_ID'));
  const flows = new Set(found.table.rows.map((row) => textOf(row[named])));
  if (flows.size > 1)
    return refused(
      problem('several-datasets', '', { known: Array.from(flows).slice(0, 8).join(', ') }),
      options,
    );
  const [given = ''] = flows;
  const [flow, name] = split(given);
  const beside = columns.findIndex((column) => column.name === 'STRUCTURE_NAME');
  const label = name || textOf(found.table.rows[0]?.[beside]) || flow;
  const facts: Facts = {
    vocabulary: SDMX_NAMES,
    title: label,
    indicator: { id: flow || 'indicator', label },
  };
  const { table, deleted } = withWords(found.table);
  const reading = withSurroundings(readLongTable(table, options, facts), found);
  if (!deleted) return reading;
  return { ...reading, problems: [warning('deleted-rows', '', { given: deleted }), ...reading.problems] };
}

/** `A: Annual` → A, Annual. */
function split(text: string): readonly [code: string, words?: string] {
  const at = text.indexOf(': ');
  return at > 0 ? [text.slice(0, at), text.slice(at + 2)] : [text];
}

/** Codes in the cells and their words beside them; without the columns about the message. */
function withWords(table: Table): { readonly table: Table; readonly deleted: number } {
  const action = table.columns.findIndex(({ name }) => name === 'ACTION');
  const rows = table.rows.map((_, row) => row).filter((row) => textOf(table.rows[row]![action]) !== 'D');
  const both = table.columns.some(({ name }) => split(name).length > 1);
  const kept = table.columns
    .map(({ name }, index) => ({ name, index }))
    .filter(({ name }) => !MESSAGE.test(split(name)[0]) && !isWords(name, both));
  const columns = kept.map(({ name, index }): Column => {
    const words = new Map<string, LocalizedText>();
    const beside = isWords(table.columns[index + 1]?.name ?? '', both) ? index + 1 : undefined;
    for (const row of rows) {
      const [code, inside] = both
        ? split(textOf(table.rows[row]![index]))
        : [textOf(table.rows[row]![index])];
      const word = beside === undefined ? inside : textOf(table.rows[row]![beside]);
      if (word && !words.has(code)) words.set(code, word);
    }
    return { name: split(name)[0], words };
  });
  const cells = rows.map((row) =>
    kept.map(({ index }): Cell =>
      both ? split(textOf(table.rows[row]![index]))[0] : table.rows[row]![index],
    ),
  );
  return {
    deleted: table.rows.length - rows.length,
    table: {
      columns,
      rows: cells,
      place: (row, column) => table.place(row < 0 ? -1 : rows[row]!, kept[column]?.index ?? 0),
    },
  };
}

/** A column of words follows the column of its codes; the names of concepts are written in capitals. */
function isWords(name: string, both: boolean): boolean {
  return !both && name !== '' && !/^[A-Z][A-Z0-9_]*(?:\[\])?$/.test(name);
}
