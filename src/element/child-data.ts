import { recordsFromTable } from './table-records.ts';
import type { HeaderCell } from '../formats/plan-columns.ts';
import type { Row } from './table-records.ts';

/**
 * Data between the tags: the text of a JSON script, or the cells of a table as flat records. `later`: the parser
 * is still inside the element. Children of a custom element inside belong to that one.
 */
export function childData(host: Element): unknown {
  const script = own(host, 'script[type="application/json"]');
  const table = script ? undefined : (own(host, 'table') as HTMLTableElement | undefined);
  if (!isParsed(host)) return host.firstElementChild ? 'later' : undefined;
  if (script) return script.textContent;
  return table && recordsFromTable(tableRows(table), table.caption ? table.caption.textContent! : '');
}

/** True when the parser has left the element, so its children are complete. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function own(host: Element, selector: string): Element | undefined {
  return Array.from(host.querySelectorAll(selector)).find((found) => {
    let parent = found.parentElement;
    while (parent && parent !== host && parent.localName.indexOf('-') < 0) parent = parent.parentElement;
    return parent === host;
  });
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
