import type { HeaderCell } from '../formats/plan-columns.ts';
import { recordsFromTable } from './table-records.ts';
import type { Row } from './table-records.ts';

/** A table of the page as a document in its short form. */
export function readTable(table: HTMLTableElement): unknown {
  return recordsFromTable(tableRows(table), table.caption ? table.caption.textContent! : '');
}

/** Rows of a table; a cell that spans several rows or columns stands in each of its places. */
function tableRows({ rows }: HTMLTableElement): Row[] {
  const grid: HeaderCell[][] = Array.from(rows, () => []);
  return Array.from(rows, ({ cells, dataset }, r) => {
    let column = 0;
    for (const cell of Array.from(cells)) {
      while (grid[r]![column]) column++;
      const text = cell.textContent!.replace(/\s+/g, ' ').trim();
      const read = { text, field: cell.dataset.field };
      const across = Math.min(cell.colSpan, 100);
      for (const row of grid.slice(r, r + (cell.rowSpan || 1)))
        for (let dc = 0; dc < across; dc++) row[column + dc] = read;
      column += across;
    }
    return { cells: grid[r]!, data: dataset };
  });
}
