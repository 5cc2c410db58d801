import { Parser } from 'htmlparser2';
import { place, startPlaces } from './grid.ts';
import type { Grid, Places } from './grid.ts';

/** A cell while it is being read. */
interface OpenCell {
  readonly head: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly field: string | undefined;
  text: string;
}

/** A table while it is being read. */
interface OpenTable {
  readonly places: Places;
  row: number;
  head: boolean;
  caption: string;
  cell?: OpenCell;
  /** The table in whose cell this one stands. */
  readonly outer?: OpenTable | undefined;
  isLayout?: boolean;
}

/** Tags that begin a new line inside a cell. */
const LINES = /^(?:p|div|li|h\d|tr|br)$/;
const DEEPEST = 2000;
const CHUNK = 16 * 1024;
const SILENT = /^(?:script|style|template|noscript|title)$/;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The tables of a page or of a clipboard (Word, WPS and Excel put their cells there as HTML), in order. Merged cells
 * stand in all their places, `<br>` and paragraphs are line breaks, `m<sup>2</sup>` is m². A table inside a cell is text
 * of that cell and a table before it: old pages are laid out with tables. Rows without a `<table>` around them are a
 * table too.
 */
export function readHtmlTables(html: string): Grid[] {
  const grids: Grid[] = [];
  let table: OpenTable | undefined;
  let silent = 0;
  let depth = 0;
  let superscript = 0;
  let caption = false;

  const endCell = (): void => {
    const cell = table?.cell;
    if (!table || !cell) return;
    delete table.cell;
    place(
      table.places,
      {
        text: lines(cell.text),
        row: table.row,
        ...(cell.head && { head: true }),
        ...(cell.field && { field: cell.field }),
      },
      cell,
    );
  };
  const endTable = (): void => {
    endCell();
    if (!table) return;
    const { row, places, isLayout, outer } = table;
    const title = lines(table.caption);
    if (row)
      grids.push({
        rows: places.rows.slice(0, row),
        ...(title && { caption: title }),
        ...(isLayout && { isLayout }),
      });
    table = outer;
    for (const cells of row ? places.rows.slice(0, row) : [])
      addText(`\n${cells.map((cell) => cell?.text ?? '').join(' ')}`);
  };
  const open = (): OpenTable => ({ places: startPlaces(), row: 0, head: false, caption: '', outer: table });
  const begin = (): OpenTable => (table ??= open());
  const addText = (text: string): void => {
    if (!table || silent) return;
    if (caption) table.caption += text;
    else if (table.cell) table.cell.text += text;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (SILENT.test(name)) silent++;
      if (name === 'sup') superscript++;
      if (LINES.test(name)) addText('\n');
      if (name === 'table' && table?.cell) {
        table.isLayout = true;
        table = open();
      } else if (name === 'table') begin();
      else if (name === 'caption') caption = true;
      else if (name === 'thead' || name === 'tbody') begin().head = name === 'thead';
      else if (name === 'tr') {
        endCell();
        const own = begin();
        own.row++;
        own.places.rows[own.row - 1] ??= [];
      } else if ((name === 'td' || name === 'th') && table?.row) {
        endCell();
        table.cell = {
          head: name === 'th' || table.head,
          rows: Number(attributes.rowspan ?? 1),
          columns: Number(attributes.colspan ?? 1),
          field: attributes['data-field'],
          text: '',
        };
      }
    },
    // Breaks in the source are blanks; those of the page come with their tags.
    ontext: (text) => addText(printed(text.replace(/[\s\u00a0]+/g, ' '), superscript > 0)),
    onclosetag(name) {
      depth--;
      if (SILENT.test(name)) silent--;
      if (name === 'sup') superscript--;
      if (/^(?:p|div|li|h\d)$/.test(name)) addText('\n');
      if (name === 'td' || name === 'th') endCell();
      else if (name === 'caption') caption = false;
      else if (name === 'table') endTable();
    },
  });
  // The parser takes ever longer for tags that are never closed; no page is nested so deep.
  for (let at = 0; at < html.length && depth < DEEPEST; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (depth < DEEPEST) parser.end();
  while (table) endTable();
  return grids;
}

function printed(text: string, raised: boolean): string {
  return raised ? text.replace(/\d/g, (digit) => SUPERSCRIPT[+digit]!) : text;
}

/** Blanks around lines and empty lines belong to the source, not to the cell. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
