import type { Grid, GridCell } from './grid.ts';
import { closeUp } from './plan-columns.ts';
import { distinct } from './plan-head.ts';
import type { PlanHead } from './plan-head.ts';

/** A row below the head: a line of figures, a heading of those that follow, or nothing of the table. */
export type PlanRow =
  | { readonly kind: 'figures'; readonly row: number }
  | { readonly kind: 'domain'; readonly row: number; readonly cell: GridCell; readonly domain: string }
  | { readonly kind: 'ignored'; readonly row: number; readonly code: IgnoredRow };

/** Why a row says nothing to the document. */
type IgnoredRow = 'blank-row' | 'repeated-head' | 'footnote' | 'total-row';

const NOTE = /^\s*(?:(?:备?注|注释|说明|(?:资料|数据)?来源|notes?|sources?)\s*\d*\s*[:：.]|[*※①-⑳])/i;
const TOTAL = /^(?:合计|总计|小计|共计|总和|(?:grand |sub-?)?total|sum)$/i;
const ORDINAL = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|[ⅠⅡⅢⅣⅤIVX]+[.、．])\s*/;
/** A longer text in the only cell of a row is a remark, not a heading. */
const LONGEST_HEADING = 40;

/** What each row below the head is. */
export function planRows({ rows }: Grid, head: PlanHead): PlanRow[] {
  const texts = (index: number): string =>
    JSON.stringify(rows[index]?.map((cell) => cell && oneLine(cell.text)));
  const heads = new Set(Array.from({ length: head.to - head.from }, (_, index) => texts(head.from + index)));
  const found: PlanRow[] = [];
  for (let row = head.to; row < rows.length; row++) {
    const above = rows[row - 1] ?? [];
    const filled = distinct(rows[row]!);
    const own = filled.filter((cell) => !above.includes(cell));
    if (!own.length) found.push({ kind: 'ignored', row, code: 'blank-row' });
    else if (heads.has(texts(row))) found.push({ kind: 'ignored', row, code: 'repeated-head' });
    else if (NOTE.test(own[0]!.text) && own.length === 1)
      found.push({ kind: 'ignored', row, code: 'footnote' });
    else if (TOTAL.test(oneLine(own[0]!.text)) || isTotal(rows[row]!, head))
      found.push({ kind: 'ignored', row, code: 'total-row' });
    else if (own.length === 1) found.push(lonely(own[0]!, rows[row]!, head, row));
    else found.push({ kind: 'figures', row });
  }
  return found;
}

/** A row with one cell: a heading of the rows below, a remark, or an indicator of which nothing is printed. */
function lonely(cell: GridCell, row: Grid['rows'][number], head: PlanHead, index: number): PlanRow {
  const text = oneLine(cell.text);
  const fields = head.columns.filter((_, column) => row[column] === cell).map(({ field }) => field);
  if (text.length > LONGEST_HEADING || /[。；]/.test(text))
    return { kind: 'ignored', row: index, code: 'footnote' };
  const isName = fields.length === 1 && fields[0] === 'label' && !ORDINAL.test(text);
  // A figure alone belongs to the name above it.
  const isFigure = fields.length === 1 && !/^(?:label|domain|)$/.test(fields[0]!);
  if (isName || isFigure) return { kind: 'figures', row: index };
  return { kind: 'domain', row: index, cell, domain: text.replace(ORDINAL, '') };
}

function isTotal(row: Grid['rows'][number], { columns }: PlanHead): boolean {
  return columns.some(
    ({ field }, column) =>
      /^(?:label|area|domain)$/.test(field) && TOTAL.test(oneLine(row[column]?.text ?? '')),
  );
}

/** A name as it stands on one line. */
export function oneLine(text: string): string {
  return closeUp(text).replace(/\s+/g, ' ').trim();
}
