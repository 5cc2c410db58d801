import type { Problem } from '../contract/document.ts';
import { readDelimited } from './delimited.ts';
import { gridOf } from './grid.ts';
import type { Grid } from './grid.ts';
import { checkCount, checkSize } from './guard.ts';
import { readHtmlTables } from './html-table.ts';
import { findHead } from './plan-head.ts';
import { warning } from './table.ts';

/**
 * A pasted text (TSV, CSV or HTML), a `<table>` element, the texts of cells in rows, or a grid that was read
 * elsewhere. An element is read by its markup, so that this room needs no page.
 */
export type PlanTableInput = string | { readonly outerHTML: string } | Grid | Parameters<typeof gridOf>[0];

/** The grid of a plan's table, in whatever form it was given. Of several tables of a page the first with a head. */
export function planGrid(given: PlanTableInput): { grid: Grid; problems: readonly Problem[] } {
  const input = isElement(given) ? given.outerHTML : given;
  if (isRows(input)) return bounded(gridOf(input));
  if (typeof input === 'object' && input) return bounded(Array.isArray(input.rows) ? input : gridOf([]));
  if (typeof input !== 'string') return { grid: gridOf([]), problems: [] };
  const tooLarge = checkSize(input);
  if (tooLarge) return { grid: gridOf([]), problems: [tooLarge] };
  if (/<t(?:able|r)[\s>]/i.test(input)) {
    const tables = readHtmlTables(input);
    const inner = tables.filter(({ isLayout }) => !isLayout);
    const grid = inner.find(findHead) ?? tables.find(findHead) ?? tables[0] ?? gridOf([]);
    const others = inner.filter((table) => table !== grid).length;
    return { grid, problems: others > 0 ? [warning('other-tables', '', { count: others })] : [] };
  }
  const { rows, problems } = readDelimited(input.replace(/^\ufeff/, ''));
  return bounded(gridOf(rows.map((cells) => cells.map(withoutGuard))), problems);
}

function isElement(input: PlanTableInput): input is { readonly outerHTML: string } {
  return typeof (input as { outerHTML?: unknown } | null)?.outerHTML === 'string';
}

function isRows(input: unknown): input is Parameters<typeof gridOf>[0] {
  return Array.isArray(input) && input.every(Array.isArray);
}

function bounded(grid: Grid, problems: readonly Problem[] = []): ReturnType<typeof planGrid> {
  const tooMany = checkCount(
    grid.rows.length,
    grid.rows.reduce((most, { length }) => Math.max(most, length), 0),
  );
  return tooMany ? { grid: gridOf([]), problems: [tooMany] } : { grid, problems };
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula is not part of the text. */
function withoutGuard(text: string): string {
  return /^'\s*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
