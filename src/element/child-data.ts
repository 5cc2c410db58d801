import { recordsFromTable } from './table-records.ts';
import type { Cell, Row } from './table-records.ts';

/**
 * Data between the tags: the text of a JSON script, or the cells of a table as flat records. `later`: the parser
 * is still inside the element. Children of a custom element inside belong to that one.
 */
export function childData(host: Element): unknown {
  const script = own(host, 'script[type="application/json"]');
  const table = script ? undefined : (own(host, 'table') as HTMLTableElement | undefined);
  if (!script && !table) return isParsed(host) ? undefined : host.firstElementChild ? 'later' : undefined;
  if (!isParsed(host)) return 'later';
  return script ? script.textContent : recordsFromTable(tableRows(table!), table!.caption?.textContent ?? '');
}

/** True when the parser has left the element, so its children are complete. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function own(host: Element, selector: string): Element | undefined {
  const found = host.querySelectorAll(selector);
  for (let index = 0; index < found.length; index++) {
    let parent = found[index]!.parentElement;
    while (parent && parent !== host && parent.localName.indexOf('-') < 0) parent = parent.parentElement;
    if (parent === host) return found[index];
  }
  return undefined;
}

/** Rows of a table; a cell that spans several rows or columns stands in each of its places. */
function tableRows(table: HTMLTableElement): Row[] {
  const grid: Cell[][] = [];
  for (let r = 0; r < table.rows.length; r++) {
    const cells = table.rows[r]!.cells;
    const row = (grid[r] ||= []);
    let column = 0;
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c]!;
      while (row[column]) column++;
      const read: Cell = {
        text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
        field: cell.dataset.field,
      };
      const down = Math.min(cell.rowSpan || 1, table.rows.length - r);
      const across = Math.min(cell.colSpan || 1, 100);
      for (let dr = 0; dr < down; dr++)
        for (let dc = 0; dc < across; dc++) (grid[r + dr] ||= [])[column + dc] = read;
      column += across;
    }
  }
  return grid.map((cells, index) => ({ cells, data: { ...table.rows[index]!.dataset } }));
}
