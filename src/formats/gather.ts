import type { Area, Problem } from '../contract/document.ts';
import { areaList } from './areas.ts';
import { isMarkedTotal, oneOfEach } from './dimensions.ts';
import type { RowNumbers } from './dimensions.ts';
import { draftOf } from './indicator-draft.ts';
import type { DraftIndicator, Facts } from './indicator-draft.ts';
import type { ReadOptions, Role } from './read-options.ts';
import type { Roles } from './roles.ts';
import { readerOf } from './row-reader.ts';
import type { Reader } from './row-reader.ts';
import { problem } from './table.ts';
import type { Table } from './table.ts';

export interface Gathered {
  readonly indicators: DraftIndicator[];
  readonly areas: readonly Area[];
  /** Rows of the observations, by indicator, series and observation. */
  readonly rows: readonly (readonly number[][])[];
}

/** Rows by indicator and area; of each indicator only those that are one figure for an area and a period. */
export function gather(
  table: Table,
  roles: Roles,
  rows: RowNumbers,
  fixed: ReadonlySet<number>,
  options: ReadOptions,
  facts: Facts,
  problems: Problem[],
): Gathered {
  const reader = readerOf(table, roles, rows, options, problems);
  const areas = areaList(options, ownArea(reader, rows, facts));
  const own: readonly (Role | undefined)[] = ['unit', 'multiplier', 'population'];
  const meant = new Map(Array.from(roles, ([role, column]) => [column, role]));
  const candidates = table.columns
    .map((_, column) => column)
    .filter((column) => !fixed.has(column) && (!meant.has(column) || own.includes(meant.get(column))));
  const key = (row: number): string =>
    `${reader.text(row, 'area') || reader.text(row, 'areaName')}\n${reader.text(row, 'period')}`;
  const indicators: DraftIndicator[] = [];
  const rowsOf: number[][][] = [];
  for (const [id, all] of byIndicator(reader, roles, rows, facts)) {
    const kept = oneOfEach(table, all, key, candidates, facts.isTotal ?? isMarkedTotal, problems);
    if (!kept.length) continue;
    const drawn = draftOf(reader, id, kept, areas, facts);
    if (!drawn.rows.length) continue;
    indicators.push(drawn.indicator);
    rowsOf.push(drawn.rows);
  }
  return { indicators, areas: areas.all(), rows: rowsOf };
}

/** The area of rows that name none, under the code that some of these rows give it. */
function ownArea(reader: Reader, rows: RowNumbers, { area, blankArea }: Facts): Area | undefined {
  if (!blankArea) return area;
  const coded = rows.find((row) => reader.text(row, 'area') && !reader.text(row, 'areaName'));
  const id = coded === undefined ? area?.id : reader.text(coded, 'area');
  return id === undefined ? undefined : { id, label: area?.label ?? id };
}

/** The rows of each indicator, by its id, in the order of the file. */
function byIndicator(reader: Reader, roles: Roles, rows: RowNumbers, facts: Facts): Map<string, number[]> {
  const all = new Map<string, number[]>();
  const named = roles.has('indicator') || roles.has('indicatorName');
  for (const row of rows) {
    const id = named
      ? reader.text(row, 'indicator') || reader.text(row, 'indicatorName')
      : (facts.indicator?.id ?? 'indicator');
    if (!id) {
      if (reader.text(row, 'value'))
        reader.problems.push(
          problem('missing-key', reader.place(row, 'indicator'), { expected: 'indicator' }),
        );
      continue;
    }
    const list = all.get(id);
    if (list) list.push(row);
    else all.set(id, [row]);
  }
  return all;
}
