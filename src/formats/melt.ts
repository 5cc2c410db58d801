import type { Mapping } from './read-options.ts';
import type { Cell, Column, Table } from './table.ts';

/** Names of the two columns that several columns become; no file has such names. */
export const MELTED = { name: '\u0000name', value: '\u0000value' } as const;

export const isMelted = (name: string): boolean => name === MELTED.name || name === MELTED.value;

/**
 * A table of one row for each cell of `columns`: the column's name and the cell. Places stay those of the file.
 * `words` are the names as they are to be read.
 */
export function melt(table: Table, columns: readonly number[], words: readonly string[]): Table {
  const rest = table.columns.map((_, index) => index).filter((index) => !columns.includes(index));
  const kept: Column[] = rest.map((index) => table.columns[index]!);
  const rows: Cell[][] = [];
  const name = rest.length;
  for (const row of table.rows) {
    const labels = rest.map((index) => row[index]);
    columns.forEach((column, index) => rows.push([...labels, words[index]!, row[column]]));
  }
  return {
    columns: [...kept, { name: MELTED.name }, { name: MELTED.value }],
    rows,
    place: (row, column) => {
      const source = row < 0 ? -1 : Math.floor(row / columns.length);
      const own = row < 0 ? columns[0]! : columns[row % columns.length]!;
      return table.place(source, column < name ? rest[column]! : own);
    },
  };
}

/** The columns that a mapping gives as values when they are several: by their names, or by what their names begin with. */
export function valueColumns({ columns }: Table, value: Mapping['value']): readonly number[] {
  const names = typeof value === 'string' ? [value] : (value ?? []);
  if (typeof value === 'string' && !value.endsWith('*')) return [];
  return columns
    .map(({ name }, index) => ({ name, index }))
    .filter(({ name }) =>
      names.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted)),
    )
    .map(({ index }) => index);
}
