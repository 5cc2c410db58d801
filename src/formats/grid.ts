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
  /** True for a table that has another one in a cell: the layout of a page, more often than not. */
  readonly isLayout?: boolean;
}

/** A table given as texts in rows. */
export function gridOf(rows: readonly (readonly (string | number | null | undefined)[])[]): Grid {
  return {
    rows: rows.map((cells, row) =>
      cells.map((text, column) => ({ text: String(text ?? ''), row: row + 1, column: column + 1 })),
    ),
  };
}

/** A table that is being written; merged cells reach into rows that are still to come. */
export interface Places {
  readonly rows: (GridCell | undefined)[][];
  /** Places that merged cells may still take: a file of few bytes can ask for billions. */
  room: number;
}

const ROOM = 1e6;
/** More than any published table; what is further right is left out. */
const WIDEST = 1000;

export function startPlaces(): Places {
  return { rows: [], room: ROOM };
}

/** Puts a cell into its row at the first free place, and into every place it is merged over. */
export function place(
  places: Places,
  cell: Omit<GridCell, 'column'>,
  span: { readonly rows: number; readonly columns: number },
): void {
  const row = (places.rows[cell.row - 1] ??= []);
  if (row[WIDEST - 1]) return;
  let column = 0;
  while (row[column]) column++;
  if (column >= WIDEST) return;
  const made: GridCell = { ...cell, column: column + 1 };
  const width = Math.min(Math.max(Math.floor(span.columns) || 1, 1), WIDEST);
  const height = Math.min(Math.max(Math.floor(span.rows) || 1, 1), Math.floor(places.room / width));
  places.room -= height * width - 1;
  row[column] = made;
  for (let down = 0; down < height; down++) {
    const target = (places.rows[cell.row - 1 + down] ??= []);
    for (let across = 0; across < width; across++) target[column + across] ??= made;
  }
}
