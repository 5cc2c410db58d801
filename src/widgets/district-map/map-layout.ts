import { LAYOUTS } from './layouts.ts';

/** Column and row of a tile, counted from 0. */
export type Cell = readonly [column: number, row: number];

/** By id or name of the area. */
export type Layout = ReadonlyMap<string, Cell>;

/**
 * The layout that a page gave: lines of ids parted by blanks, `.` for a free place, rows parted by line breaks or
 * `;`. Or an object of places, `{ "990101": [0, 2] }`, also as JSON text. Undefined when it cannot be read.
 */
export function readLayout(given: unknown): Layout | undefined {
  if (typeof given === 'string') return /^\s*\{/.test(given) ? readLayout(parsed(given)) : readRows(given);
  if (typeof given !== 'object' || !given) return undefined;
  const cells = Object.entries(given as Record<string, unknown>);
  return cells.length && cells.every(([, cell]) => isCell(cell))
    ? new Map(cells as [string, Cell][])
    : undefined;
}

/** The shipped layout that knows most of these areas; none when it knows none of them. */
export function shippedLayout(ids: readonly string[]): Layout | undefined {
  const known = LAYOUTS.map(readRows).map((layout) => ({
    layout,
    count: ids.filter((id) => layout?.has(id)).length,
  }));
  return known.sort((a, b) => b.count - a.count).find(({ count }) => count)?.layout;
}

function readRows(text: string): Layout | undefined {
  const layout = new Map<string, Cell>();
  text
    .trim()
    .split(/\s*[\n;；]\s*/)
    .forEach((line, row) =>
      line.split(/\s+/).forEach((id, column) => {
        if (id && id !== '.' && !layout.has(id)) layout.set(id, [column, row]);
      }),
    );
  return layout.size ? layout : undefined;
}

function isCell(cell: unknown): boolean {
  return (
    Array.isArray(cell) &&
    cell.length === 2 &&
    cell.every((place: unknown) => Number.isInteger(place) && Math.abs(place as number) < 1000)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
