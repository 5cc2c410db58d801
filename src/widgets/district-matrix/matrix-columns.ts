import { textWidth } from '../../geometry/text.ts';

/** Widths of a table with equal columns behind a head, in percent: they grow with the text and need no style. */
export interface ColumnLayout {
  /** Of the table, in its box; above 100 the box scrolls. */
  readonly width: number;
  /** Of the column of heads, in the table. */
  readonly head: number;
  /** Of every other column, in the table. */
  readonly column: number;
}

const HEAD_TEXT = 13;
const ROW_TEXT = 14;
/** Room around a shape, and around the name of an area. */
const LEAST = 38;
const PAD = 4;
const WIDEST = 96;
/** A head takes no more than this, or than this share of a wide place. */
const WIDEST_HEAD = 320;
const HEAD_SHARE = 0.4;
/** A page of A4 inside its margins and the page's own. */
const PAPER = 660;

/** What the widths follow from: names of areas, and of rows with all that stands behind them. */
export interface Heads {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/**
 * Columns fill their room as far as a row can still be followed across it; where even narrow ones do not fit, the last
 * one in sight is cut in half, as a hint.
 */
export function screenLayout(width: number, { columns, rows }: Heads): ColumnLayout {
  const count = columns.length;
  const least = columnWidth(columns);
  const natural = headWidth(rows, width);
  // No word of a row is cut, unless it would take half of the room.
  const longest = Math.min(widest(rows.map(longestWord)) + 8, width / 2);
  const smallest = Math.min(natural, Math.max(84, longest, Math.min(0.36 * width, 160)));
  if (smallest + count * least > width) {
    const seen = Math.max(1, Math.floor((width - smallest) / least - 0.5)) + 0.5;
    return percent(width, smallest, Math.max(least, (width - smallest) / seen), count);
  }
  const head = Math.max(smallest, Math.min(natural, width - count * least));
  return percent(width, head, Math.max(least, Math.min(WIDEST, (width - head) / count)), count);
}

/** Columns for paper: all in one block where they fit a page, else in blocks that each do; widths of a block. */
export function paperBlocks(
  width: number,
  heads: Heads,
): { readonly size: number; layout(count: number): ColumnLayout } {
  const paper = Math.min(width, PAPER);
  const count = heads.columns.length;
  const whole = screenLayout(paper, heads);
  if (whole.width <= 100) return { size: count, layout: () => whole };
  const head = Math.min(headWidth(heads.rows, paper), 0.4 * paper);
  const column = columnWidth(heads.columns);
  const most = Math.max(1, Math.floor((paper - head) / column));
  // As even as they can be: 16 areas as 8 and 8, not as 11 and 5.
  const size = Math.ceil(count / Math.ceil(count / most));
  return { size, layout: (shown) => percent(paper, head, column, shown) };
}

function percent(width: number, head: number, column: number, count: number): ColumnLayout {
  const total = head + count * column;
  const share = (part: number, whole: number): number => Math.round((part * 1e4) / whole) / 100;
  return { width: share(total, width), head: share(head, total), column: share(column, total) };
}

function headWidth(rows: readonly string[], width: number): number {
  return Math.min(widest(rows) + 16, Math.max(WIDEST_HEAD, HEAD_SHARE * width));
}

function widest(rows: readonly string[]): number {
  return rows.reduce((most, text) => Math.max(most, textWidth(text, ROW_TEXT, true)), 0);
}

/** Of the words that cannot break: 汉字 may break anywhere. */
function longestWord(text: string): string {
  const words = text.match(/[^\s\u2e80-\uffff-]+/g) ?? [];
  return words.reduce((most, word) => (word.length > most.length ? word : most), '');
}

/** As wide as names in two lines ask for. */
function columnWidth(names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, Math.min(twoLines(name) + PAD, WIDEST)), LEAST);
}

/** Estimated width of a name as a column's head; 汉字 are as wide as they are high. */
function oneLine(name: string): number {
  return isHan(name) ? name.length * HEAD_TEXT : textWidth(name, HEAD_TEXT, true);
}

/** The longest word, or of a name in 汉字 its half. */
function twoLines(name: string): number {
  if (isHan(name)) return oneLine(name.length > 3 ? name.slice(0, Math.ceil(name.length / 2)) : name);
  return Math.max(...name.split(/[\s-]+/).map(oneLine));
}

function isHan(name: string): boolean {
  return /^[\u2e80-\u9fff]+$/.test(name);
}
