import type { Vocabulary } from './column-words.ts';
import type { Facts } from './indicator-draft.ts';
import { parseJson, recordTable } from './json-rows.ts';
import { readLongTable, refused } from './long-table.ts';
import { melt, MELTED, valueColumns } from './melt.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import type { Table } from './table.ts';
import { readTextTable, withSurroundings } from './text-table.ts';

/** Names of the World Bank's interface, whose codes and words stand in objects of their own. */
const NESTED: Vocabulary = {
  indicator: ['indicator.id'],
  indicatorName: ['indicator.value'],
  area: ['countryiso3code', 'country.id'],
  areaName: ['country.value'],
};

/**
 * Reads records of one observation each: CSV or TSV with a head line, or JSON (text or parsed): a list of objects, also
 * in an envelope such as `{ code, msg, data: […] }`. Columns are known by their usual names in Chinese and English or by
 * `map`; what would tell two rows of one area and period apart and is neither fixed nor a total is a problem.
 */
export function readRecords(input: unknown, options: ReadOptions = {}): FormatReading {
  if (typeof input === 'string' && !/^\s*[[{]/.test(input.replace(/^\ufeff/, ''))) {
    const found = readTextTable(input);
    if ('code' in found) return refused(found, options);
    const facts = found.preamble[0] === undefined ? {} : { title: found.preamble[0] };
    return withSurroundings(readRows(found.table, options, facts), found);
  }
  const json = parseJson(input);
  if ('code' in json) return refused(json, options);
  const table = recordTable(json.value, options.map?.path);
  return 'code' in table ? refused(table, options) : readRows(table, options, {});
}

/** Rows whose values stand in one column, or in several that are an indicator each. */
function readRows(table: Table, options: ReadOptions, facts: Facts): FormatReading {
  const { map } = options;
  const columns = valueColumns(table, map?.value);
  if (!columns.length) return readLongTable(table, options, { ...facts, vocabulary: NESTED });
  const names = columns.map((index) => table.columns[index]!.name.replace(/^.*\./, ''));
  const melted = { ...map, indicator: MELTED.name, value: MELTED.value };
  return readLongTable(melt(table, columns, names), { ...options, map: melted }, facts);
}
