/** A cell of a table as it was given. A merged cell is one cell, the same object in each of its places. */
export interface GridCell {
  /** The characters as printed; line breaks stay. */
  readonly text: string;
  /** Where it begins, counted from 1 in the table or sheet as given. */
  readonly row: number;
  readonly column: number;
  /** True for a header cell (`<th>`, or inside `<thead>`). */
  readonly head?: boolean;
  /** The author's own word on a column: `data-field` of a header cell, e.g. `target:2025`. */
  readonly field?: string;
}

/** A table in rows; rows may differ in length, and a place without a cell is undefined. */
export interface Grid {
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  /** The table's caption, when it has one. */
  readonly caption?: string;
  /** Name of the sheet, when the file has sheets. */
  readonly sheet?: string;
}

/** A table given as texts in rows. */
export function gridOf(rows: readonly (readonly (string | number | null | undefined)[])[]): Grid {
  return {
    rows: rows.map((cells, row) =>
      cells.map((text, column) => ({ text: String(text ?? ''), row: row + 1, column: column + 1 })),
    ),
  };
}

/** Where a table has been written so far; merged cells reach into rows that are still to come. */
export type Places = (GridCell | undefined)[][];

/** More than any published table; a cell that asks for more is cut. */
const WIDEST = 1000;
const TALLEST = 10000;

/** Puts a cell into its row at the first free place, and into every place it is merged over; gives its column. */
export function place(
  places: Places,
  cell: Omit<GridCell, 'column'>,
  span: { readonly rows?: number; readonly columns?: number },
): number {
  const row = (places[cell.row - 1] ??= []);
  let column = 0;
  while (row[column]) column++;
  const made: GridCell = { ...cell, column: column + 1 };
  for (let down = 0; down < bounded(span.rows, TALLEST); down++) {
    const target = (places[cell.row - 1 + down] ??= []);
    for (let across = 0; across < bounded(span.columns, WIDEST); across++) target[column + across] ??= made;
  }
  return column + 1;
}

function bounded(count = 1, limit: number): number {
  return Math.min(Math.max(Math.floor(count) || 1, 1), limit);
}
