import type { Vocabulary } from './column-words.ts';
import { isMarkedTotal } from './dimensions.ts';
import { readLongTable, refused } from './long-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { problem } from './table.ts';
import type { Table } from './table.ts';
import { readTextTable, withSurroundings } from './text-table.ts';

const NAMES: Vocabulary = {
  indicator: ['indicatorid'],
  indicatorName: ['indicatorname'],
  area: ['areacode'],
  areaName: ['areaname'],
  areaLevel: ['areatype'],
  areaParent: ['parentcode'],
  period: ['timeperiod'],
  lower: ['lowerci95.0limit'],
  upper: ['upperci95.0limit'],
  note: ['valuenote'],
};
/** Who is counted, and groups of areas: each category is a figure of its own. */
const DIMENSIONS = /^(?:Sex|Age|Category Type|Category)$/;

/**
 * Reads a CSV of Fingertips (England's public health profiles). Confidence limits are those of 95 %; counts,
 * denominators and value notes are kept. Persons, all ages and a blank category are totals; where an indicator has only
 * other categories, its population says so. The site's own verdicts (trend, compared to …) are not read: the document
 * has the figures they are made from.
 */
export function readFingertips(text: string, options: ReadOptions = {}): FormatReading {
  const found = readTextTable(text);
  if ('code' in found) return refused(found, options);
  const names = found.table.columns.map(({ name }) => name);
  for (const expected of ['Indicator ID', 'Area Code', 'Time period', 'Value'])
    if (!names.includes(expected))
      return withSurroundings(
        refused(problem('missing-column', '', { expected, known: names.slice(0, 8).join(', ') }), options),
        found,
      );
  const table: Table = {
    ...found.table,
    columns: found.table.columns.map(({ name }) => ({ name, dimension: DIMENSIONS.test(name) })),
  };
  const facts = {
    vocabulary: NAMES,
    population: ['Sex', 'Age'],
    isTotal: (column: { readonly name: string }, code: string): boolean =>
      code === '' || (column.name === 'Sex' && code === 'Persons') || isMarkedTotal(column, code),
  };
  return withSurroundings(readLongTable(table, options, facts), found);
}
