import { rolesByName, USUAL_NAMES } from './column-words.ts';
import { isMarkedTotal } from './dimensions.ts';
import { frontMatter } from './front-matter.ts';
import type { Gathered } from './gather.ts';
import { readLongTable, refused } from './long-table.ts';
import { amendFrom, factsOf } from './open-sdg-meta.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import type { Column, Table } from './table.ts';
import { readTextTable, withSurroundings } from './text-table.ts';

export interface OpenSdgOptions extends ReadOptions {
  /** The indicator's metadata: the text of its `.md` file with front matter, or of its `.yml` file. */
  readonly meta?: string;
}

const NAMES = { status: ['observationstatus'], indicator: ['series'] } as const;

/**
 * Reads the data of an Open SDG site: `Year, (disaggregations), Value`, a blank disaggregation being the total. With
 * the indicator's metadata come its name, unit, area, source, and the direction, target and base year of its progress
 * calculation. Figures of one disaggregation are read by `map.fix`, e.g. `{ Sex: 'Female' }`.
 */
export function readOpenSdg(text: string, options: OpenSdgOptions = {}): FormatReading {
  const found = readTextTable(text);
  if ('code' in found) return refused(found, options);
  const meta = frontMatter(options.meta ?? '');
  const names = found.table.columns.map(({ name }) => name);
  const roles = rolesByName(names, USUAL_NAMES, rolesByName(names, NAMES, new Map()));
  const meant = new Set(roles.values());
  const table: Table = {
    ...found.table,
    columns: found.table.columns.map(({ name }, index): Column => ({ name, dimension: !meant.has(index) })),
  };
  const facts = {
    ...factsOf(meta.fields),
    vocabulary: NAMES,
    blankArea: roles.has('areaName'),
    isTotal: (column: Column, code: string): boolean => code === '' || isMarkedTotal(column, code),
  };
  const amend = ({ indicators, areas }: Gathered): void => amendFrom(meta.fields, indicators, areas);
  const reading = withSurroundings(readLongTable(table, options, facts, amend), found);
  return { ...reading, problems: meta.problems.concat(reading.problems) };
}
