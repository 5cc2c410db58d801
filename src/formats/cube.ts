import type { LocalizedText } from '../contract/document.ts';
import type { Cell, Column, Table } from './table.ts';

/** A dimension of a cube, with its categories in their order. */
export interface Dimension {
  readonly id: string;
  readonly categories: readonly Category[];
}

export interface Category {
  readonly id: string;
  readonly label?: LocalizedText;
}

/** One cell of a cube: its categories by their numbers, and what stands in it. */
export interface CubeCell {
  readonly at: readonly number[];
  /** In the order of the table's further columns. */
  readonly cells: readonly Cell[];
  /** Where it stands in the message, e.g. `value[17]`. */
  readonly path: string;
}

/** The table of a cube: a column for each dimension, then those of `further`. */
export function cubeTable(
  dimensions: readonly Dimension[],
  further: readonly Column[],
  cells: readonly CubeCell[],
): Table {
  const columns = dimensions.map(({ id, categories }): Column => {
    const words = new Map<string, LocalizedText>();
    for (const category of categories) if (category.label) words.set(category.id, category.label);
    return { name: id, words, dimension: true };
  });
  return {
    columns: [...columns, ...further],
    rows: cells.map(({ at, cells: own }) => [
      ...dimensions.map(({ categories }, index) => categories[at[index]!]?.id ?? ''),
      ...own,
    ]),
    place: (row, column) => ({
      row: row + 2,
      column: column + 1,
      path: row < 0 ? `dimension.${dimensions[column]?.id ?? ''}` : (cells[row]?.path ?? ''),
    }),
  };
}
