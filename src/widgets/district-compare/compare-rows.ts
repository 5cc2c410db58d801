import type { Status } from '../../assessment/assessment.ts';
import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { textBox } from '../../geometry/labels.ts';
import type { Box } from '../../geometry/labels.ts';
import { circlePath, movePath, verticalPath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { clampLines, textLines } from '../../geometry/text-lines.ts';
import { isBinding } from '../../language/series-words.ts';
import { statusPath } from '../../marks/status.ts';
import { digitsOf, gapOf, idOf, nameOf, rankOf, reasonOf } from './area-words.ts';
import { baselineOf } from './compare-context.ts';
import type { AreaEntry, Context } from './compare-context.ts';
import { placeColumns } from './compare-columns.ts';
import type { Columns } from './compare-columns.ts';
import { LINE, newSheet, widthOf } from './compare-figure.ts';
import type { CompareFigure, Sheet, TextName } from './compare-figure.ts';
import { drawHead, drawTicks, plotOf } from './compare-plot.ts';
import type { Plot } from './compare-plot.ts';

/** What a row prints. */
export interface Cells {
  readonly entry: AreaEntry;
  readonly chosen: boolean;
  readonly name: string;
  readonly rank: string;
  readonly text: string;
  readonly gap: string;
  readonly status?: Status;
  readonly word: string;
  /** Classes of name and value, and of the status word. */
  readonly style: TextName;
  readonly wordStyle: TextName;
}

function cellsOf(c: Context, entry: AreaEntry): Cells {
  const { assessment } = entry.reading ?? {};
  const chosen = idOf(entry) === c.chosen;
  const isRanked = entry.point && !entry.reason;
  const status = isRanked && assessment?.reason !== 'no-target' ? assessment?.status : undefined;
  return {
    entry,
    chosen,
    name: nameOf(c, entry),
    rank: rankOf(c, entry),
    text: digitsOf(c, entry),
    gap: isRanked ? gapOf(c, entry, true) : '',
    status,
    word: status ? c.language.status(status) : '',
    style: chosen ? 'db' : isRanked ? 'd' : 'd2',
    wordStyle: chosen || (status && isBinding(entry.reading!)) ? 'db' : 'd',
  };
}

/** Areas in rows, one line each from 440 px on, two lines below; then those that are only listed. */
export function rowsFigure(c: Context, bars: boolean): CompareFigure {
  const sheet = newSheet();
  const { width } = c;
  const rows = c.ranked.map((entry) => cellsOf(c, entry));
  const lists = [c.comparison.listed, c.comparison.empty].map((list) =>
    (list as readonly AreaEntry[]).map((entry) => cellsOf(c, entry)),
  );
  const columns = placeColumns(c, rows, lists.flat());
  const { narrow } = columns;
  const plot = plotOf(c, columns, bars, narrow ? 100 : 85);
  const head = drawHead(sheet, c, plot, rows.length ? columns.heads : []);
  const texts: Box[] = [];
  let y = head.top + (narrow ? 6 : 0);
  rows.forEach((row, index) => {
    if (index) sheet.draw('grid', `M0 ${round1(y)}H${width}`);
    y = drawRow(sheet, c, { row, columns, plot, top: y, texts });
  });
  if (rows.length) {
    sheet.draw('axis', `M0 ${round1(head.top)}H${width}M0 ${round1(y)}H${width}`);
    drawTicks(sheet, plot, y + 17, (x) => sheet.draw('grid', verticalPath(x, head.top, y, texts)));
    head.through(y, texts);
  }
  y += rows.length ? 17 : -16 - y;
  const start = y;
  lists.forEach((list, index) => {
    if (!list.length) return;
    y += y > start ? 10 : 30;
    const title = textLines(index ? c.words.empty : c.words.listed, width, 12);
    sheet.write('strong2', title, 0, y);
    y += (title.length - 1) * LINE + 8;
    sheet.draw('dotted', `M0 ${round1(y)}H${width}`);
    y += narrow ? 4 : 1;
    for (const row of list) y = drawListed(sheet, c, { row, columns, plot, top: y, texts });
    y += 8;
  });
  return sheet.figure(width, Math.ceil(y + (y > start ? 0 : 6)));
}

interface RowPlace {
  readonly row: Cells;
  readonly columns: Columns;
  readonly plot: Plot;
  readonly top: number;
  /** Room of the texts that lines keep clear of. */
  readonly texts: Box[];
}

/**
 * rank · name · plot · value · distance · status on one line; narrow: name, value and shape on the first line, the
 * plot over the whole width on the second. Gives the lower end.
 */
function drawRow(sheet: Sheet, c: Context, { row, columns, plot, top, texts }: RowPlace): number {
  const { narrow, statusX, distanceRight, width } = columns;
  const { style, chosen, status } = row;
  const lines = clampLines(textLines(row.name, columns.nameWidth, 13, chosen), 2);
  const more = (lines.length - 1) * LINE;
  const bottom = top + (narrow ? 44 + more : Math.max(c.ranked.length > 4 ? 32 : 44, more ? 42 : 0));
  const middle = narrow ? bottom - 12 : (top + bottom) / 2;
  const base = narrow ? top + 17 : middle + 4.5;
  const written = [
    ...sheet.write(style, lines, columns.nameX, narrow ? base : base - more / 2),
    ...sheet.write('s', row.rank, narrow ? 0 : columns.rankRight, base, narrow ? 'start' : 'end'),
    ...sheet.write(narrow ? 'db' : style, row.text, columns.valueRight, base, 'end'),
  ].map(textBox);
  // Lines keep away from a text, also where a font runs wider than estimated.
  if (narrow)
    for (const box of written)
      texts.push({
        left: box.left - 6,
        right: box.right + 6,
        top: box.top - 1,
        bottom: box.bottom + 1,
      });
  if (distanceRight !== undefined) sheet.write(chosen ? 'd' : 'd2', row.gap, distanceRight, base, 'end');
  if (statusX !== undefined && status) {
    const [y, scale] = narrow ? [top + 6, 0.8125] : [middle - 7, 0.875];
    sheet.draw(`s-${status}`, movePath(statusPath(status), statusX, y, scale));
    if (columns.words) sheet.write(row.wordStyle, row.word, statusX + 20, base);
  }
  const bleed = narrow ? 8 : 10;
  // The only row has nothing to stand out from.
  if (chosen && c.ranked.length > 1) sheet.draw('highlight', barPath(-bleed, width + bleed, top, bottom));
  drawMarks(sheet, c, plot, row, middle);
  sheet.marks.push({
    id: idOf(row.entry),
    x: round1(plot.at(row.entry.point!.value)),
    y: round1(middle),
    top,
    bottom,
    placed: true,
  });
  return bottom;
}

/** Solid = actual, hollow = provisional, hatched or with a chevron = what a published bound leaves open. */
function drawMarks(sheet: Sheet, c: Context, plot: Plot, { entry, chosen }: Cells, y: number): void {
  const point = entry.point!;
  const x = plot.at(point.value);
  const { provisional } = entry.reading!.assessment.flags;
  const side = point.bound ? (point.bound[0] === 'l' ? -1 : 1) : 0;
  const base = baselineOf(c, entry);
  if (base) {
    const from = plot.at(base.value);
    sheet.draw(chosen ? 'changeChosen' : 'change', `M${round1(from)} ${round1(y)}H${round1(x)}`);
    sheet.draw('base', circlePath(from, y, 3.75));
  }
  if (plot.bars) {
    const half = chosen ? 6 : 5;
    if (side >= 0)
      sheet.draw(provisional ? 'provisional' : 'bars', barPath(plot.left, x, y - half, y + half));
    if (side) {
      const [from, to] = side < 0 ? [plot.left, x] : [x, Math.min(plot.right, x + 40)];
      sheet.draw('hatch', barHatchPath(from, to, y - half, y + half, 5));
      sheet.draw('outline', barPath(from, to, y - half, y + half));
    }
  } else {
    const radius = chosen ? 6.5 : 5.5;
    sheet.draw(provisional ? 'provisional' : 'dots', circlePath(x, y, provisional ? radius - 0.5 : radius));
    const tip = x + side * 10;
    if (side)
      sheet.draw(
        'bound',
        `M${round1(tip)} ${round1(y - 4)}L${round1(tip + side * 4)} ${round1(y)}L${round1(tip)} ${round1(y + 4)}`,
      );
  }
  const own = entry.ownTarget;
  if (!own) return;
  // A small wall whose 6 px foot points to the allowed side; 左右 has a foot on both.
  const wall = (value: number, from: number, to: number): void => {
    const at = round1(plot.at(value));
    if (Number.isFinite(value))
      sheet.draw(
        'own',
        `M${round1(at + from)} ${round1(y - 9)}H${round1(at + to)}M${at} ${round1(y - 10)}V${round1(y + 9)}`,
      );
  };
  if (own.comparator === 'approx' && own.value !== null) wall(own.value, -6, 6);
  else {
    wall(own.lower, 0, 6);
    wall(own.upper, 0, -6);
  }
}

/** An area that is not ranked: its dot where the scale reaches, and the reason beside it or below its name. */
function drawListed(sheet: Sheet, c: Context, { row, columns, plot, top }: RowPlace): number {
  const { narrow, width, left } = columns;
  const { name, text, style, chosen, entry } = row;
  const reason = reasonOf(c, entry);
  const nameX = narrow ? 0 : Math.max(26, columns.nameX);
  const base = top + (narrow ? 20.5 : 18.5);
  const room = narrow ? width - (text ? widthOf('d2', text) + 10 : 0) : left - 8 - nameX;
  const names = clampLines(textLines(name, room, 13, chosen), 2);
  const value = entry.point && entry.reason !== 'unit' ? plot.at(entry.point.value) : -1;
  const placed = !narrow && value >= left && value <= plot.right;
  // The dot, or where one would stand for the reason to begin at the left of the plot.
  const x = placed ? value : left - 12;
  let at: [number, number, 'start' | 'end'] = [round1(x + 12), base, 'start'];
  let lines = [reason];
  let used = names.length;
  if (!narrow) {
    const after = (text ? plot.right : width) - x - 12;
    const before = placed ? x - 12 - left : 0;
    const isAfter = after >= before || after >= widthOf('s', reason);
    lines = textLines(reason, isAfter ? after : before, 12);
    if (!isAfter) at = [round1(x - 12), base, 'end'];
    used = Math.max(used, lines.length);
  } else if (!text && widthOf(style, name) + 12 + widthOf('s', reason) <= width) at = [width, base, 'end'];
  else {
    at = [0, base + used * LINE + 1.5, 'start'];
    lines = textLines(reason, width, 12);
    used += lines.length;
  }
  sheet.write(style, names, nameX, base);
  sheet.write('s', lines, ...at);
  sheet.write('d2', text, narrow ? width : columns.valueRight, base, 'end');
  const bottom = top + 12 + used * LINE;
  const y = top + (narrow ? 16 : 14);
  if (placed) sheet.draw('listed', circlePath(x, y, 4));
  sheet.marks.push({ id: idOf(entry), x: placed ? round1(x) : 0, y: round1(y), top, bottom, placed });
  return bottom;
}
