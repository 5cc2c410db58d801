import { rolesByName, USUAL_NAMES } from './column-words.ts';
import { readLongTable, refused } from './long-table.ts';
import { melt, MELTED } from './melt.ts';
import { periodReader } from './periods.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { listed, problem } from './table.ts';
import type { Table } from './table.ts';
import { readTextTable, withSurroundings } from './text-table.ts';

/**
 * Reads a table with a column for each period (`Country Name, Indicator Name, 2000, 2001 …`; the World Bank's CSV is
 * one): lines before the head and a comma at the end of each line do no harm. Blank cells are no observations. Rows of
 * groups and sums stay the areas that the file calls them.
 */
export function readWideTable(text: string, options: ReadOptions = {}): FormatReading {
  const found = readTextTable(text);
  if ('code' in found) return refused(found, options);
  const { table, preamble } = found;
  const names = table.columns.map(({ name }) => name.replace(/\s*\[YR\d{4}\]$/, ''));
  const read = periodReader(names);
  const columns = names.flatMap((name, index) => (isPeriod(name, read) ? [index] : []));
  if (!columns.length)
    return withSurroundings(
      refused(problem('no-period-columns', '', { known: listed(names) }), options),
      found,
    );
  const map = {
    ...namedRows(table, columns, options),
    ...options.map,
    period: MELTED.name,
    value: MELTED.value,
  };
  const label = options.title ?? preamble[0];
  const facts = {
    skipEmpty: true,
    ...(preamble[0] !== undefined && { title: preamble[0] }),
    ...(label !== undefined && { indicator: { label } }),
  };
  const melted = melt(
    table,
    columns,
    columns.map((index) => names[index]!),
  );
  return withSurroundings(readLongTable(melted, { ...options, map }, facts), found);
}

function isPeriod(name: string, read: ReturnType<typeof periodReader>): boolean {
  return /^\D{0,2}\d{4}/.test(name) && read(name) !== undefined;
}

/** Rows whose columns say neither indicator nor area: the first column names the indicator. */
function namedRows(
  table: Table,
  periods: readonly number[],
  { map = {} }: ReadOptions,
): { indicator?: string } {
  const names = table.columns.map(({ name }, index) => (periods.includes(index) ? '' : name));
  const roles = rolesByName(names, USUAL_NAMES, new Map());
  const known = ['indicator', 'indicatorName', 'area', 'areaName'] as const;
  const first = names.find((name) => name !== '');
  return first === undefined || known.some((role) => roles.has(role) || map[role])
    ? {}
    : { indicator: first };
}
