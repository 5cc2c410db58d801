import { circlePath, verticalPath } from '../../geometry/move-path.ts';
import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { textBox } from '../../geometry/labels.ts';
import type { Box, PlacedText } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { clampLines, textLines } from '../../geometry/text-lines.ts';
import type { CompareFacts, CompareRow, TargetMark } from './compare-facts.ts';
import { newSheet } from './compare-figure.ts';
import type { CompareFigure, Sheet } from './compare-figure.ts';
import { placeColumns } from './compare-columns.ts';
import type { Columns } from './compare-columns.ts';
import { drawHead } from './compare-head.ts';
import type { Head } from './compare-head.ts';
import { drawLists } from './compare-lists.ts';
import { drawTarget, drawTicks } from './compare-plot.ts';
import { plotScale } from './compare-scale.ts';
import type { PlotScale } from './compare-scale.ts';

const LINE = 16;

/** Areas in rows, one line each from 440 px on, two lines below. */
export function rowsFigure(facts: CompareFacts, width: number): CompareFigure {
  const sheet = newSheet();
  const columns = placeColumns(facts, width);
  const scale = plotScale(facts, columns.plotLeft, columns.plotRight, columns.narrow ? 100 : 85);
  const head = drawHead(sheet, facts, columns, scale);
  const texts: Box[] = [];
  let y = head.top + (columns.narrow ? 6 : 0);
  facts.rows.forEach((row, index) => {
    const bottom = y + rowHeight(facts, columns, row);
    if (index) sheet.draw('grid', `M0 ${round1(y)}H${width}`);
    const draw = columns.narrow ? drawNarrowRow : drawWideRow;
    draw(sheet, { row, columns, scale, top: y, bottom, alone: facts.rows.length < 2 }).forEach((text) =>
      texts.push(grown(textBox(text))),
    );
    y = bottom;
  });
  if (facts.rows.length) drawFrame(sheet, facts, scale, { head, bottom: y, width, texts });
  const height = drawLists(sheet, facts, columns, scale, facts.rows.length ? y + 17 : -16);
  return sheet.figure(width, Math.ceil(height));
}

interface RowPlace {
  readonly row: CompareRow;
  readonly columns: Columns;
  readonly scale: PlotScale;
  readonly top: number;
  readonly bottom: number;
  /** The only row: nothing to stand out from. */
  readonly alone: boolean;
}

function rowHeight(facts: CompareFacts, columns: Columns, row: CompareRow): number {
  const more = (nameLines(columns, row).length - 1) * LINE;
  if (columns.narrow) return 44 + more;
  return Math.max(facts.rows.length > 4 ? 32 : 44, more ? 42 : 0);
}

function nameLines(columns: Columns, row: CompareRow): string[] {
  return clampLines(textLines(row.name, columns.nameWidth, 13, row.chosen), 2);
}

/** rank · name · plot · value · distance · status, on one line. */
function drawWideRow(sheet: Sheet, place: RowPlace): PlacedText[] {
  const { row, columns, top, bottom } = place;
  const middle = (top + bottom) / 2;
  const base = middle + 4.5;
  const lines = nameLines(columns, row);
  sheet.write('s', row.rank, columns.rankRight, base, 'end');
  lines.forEach((line, index) =>
    sheet.write(row.chosen ? 'db' : 'd', line, columns.nameX, base + (index - (lines.length - 1) / 2) * LINE),
  );
  sheet.write(row.chosen ? 'db' : 'd', row.text, columns.valueRight, base, 'end');
  if (columns.distanceRight !== undefined)
    sheet.write(row.chosen ? 'd' : 'd2', row.distance, columns.distanceRight, base, 'end');
  if (columns.statusX !== undefined && row.status) {
    sheet.shape(row.status, { x: columns.statusX, y: middle - 7, scale: 0.875 });
    if (columns.words)
      sheet.write(row.chosen || row.binding ? 'db' : 'd', row.word, columns.statusX + 20, base);
  }
  drawMarks(sheet, place, middle);
  return [];
}

/** Name and value on the first line, the plot over the whole width on the second. */
function drawNarrowRow(sheet: Sheet, place: RowPlace): PlacedText[] {
  const { row, columns, top, bottom } = place;
  const texts = nameLines(columns, row).map((line, index) =>
    sheet.write(row.chosen ? 'db' : 'd', line, columns.nameX, top + 17 + index * LINE),
  );
  texts.push(
    sheet.write('s', row.rank, 0, top + 17),
    sheet.write('db', row.text, columns.valueRight, top + 17, 'end'),
  );
  if (columns.statusX !== undefined && row.status)
    sheet.shape(row.status, { x: columns.statusX, y: top + 6, scale: 0.8125 });
  drawMarks(sheet, place, bottom - 12);
  return texts;
}

function drawMarks(sheet: Sheet, { row, scale, top, bottom, columns, alone }: RowPlace, y: number): void {
  const x = scale.at(row.value);
  const bleed = columns.narrow ? 8 : 10;
  if (row.chosen && !alone) sheet.draw('highlight', barPath(-bleed, columns.width + bleed, top, bottom));
  if (row.from !== undefined) {
    const from = scale.at(row.from);
    sheet.draw(row.chosen ? 'changeChosen' : 'change', `M${round1(from)} ${round1(y)}H${round1(x)}`);
    sheet.draw('base', circlePath(from, y, 3.75));
  }
  if (scale.bars) drawBar(sheet, row, scale, y);
  else drawDot(sheet, row, x, y);
  if (row.own) sheet.draw('own', ownPath(row.own, scale, y));
  sheet.marks.push({ id: row.id, x: round1(x), y: round1(y), top, bottom, placed: true });
}

/** Solid = actual, hollow = provisional, hatched = what a published bound leaves open. */
function drawBar(sheet: Sheet, row: CompareRow, scale: PlotScale, y: number): void {
  const x = scale.at(row.value);
  const half = row.chosen ? 6 : 5;
  if (row.bound !== -1)
    sheet.draw(row.provisional ? 'provisional' : 'bars', barPath(scale.left, x, y - half, y + half));
  if (!row.bound) return;
  const [from, to] = row.bound < 0 ? [scale.left, x] : [x, Math.min(scale.right, x + 40)];
  sheet.draw('hatch', barHatchPath(from, to, y - half, y + half, 5));
  sheet.draw('outline', barPath(from, to, y - half, y + half));
}

function drawDot(sheet: Sheet, row: CompareRow, x: number, y: number): void {
  if (row.provisional) sheet.draw('provisional', circlePath(x, y, row.chosen ? 6 : 5));
  else sheet.draw('dots', circlePath(x, y, row.chosen ? 6.5 : 5.5));
  if (row.bound) sheet.draw('bound', boundPath(x + row.bound * 10, y, row.bound));
}

/** A chevron beside the mark: the true value lies on that side. */
function boundPath(x: number, y: number, side: -1 | 1): string {
  return `M${round1(x)} ${round1(y - 4)}L${round1(x + side * 4)} ${round1(y)}L${round1(x)} ${round1(y + 4)}`;
}

/** A small wall whose 6 px foot points to the allowed side; 左右 has a foot on both. */
function ownPath(own: TargetMark, scale: PlotScale, y: number): string {
  const wall = (value: number, from: number, to: number): string => {
    const x = round1(scale.at(value));
    return `M${round1(x + from)} ${round1(y - 9)}H${round1(x + to)}M${x} ${round1(y - 10)}V${round1(y + 9)}`;
  };
  if (own.about !== undefined) return wall(own.about, -6, 6);
  const lower = own.lower > -Infinity ? wall(own.lower, 0, 6) : '';
  return lower + (own.upper < Infinity ? wall(own.upper, 0, -6) : '');
}

interface Frame {
  readonly head: Head;
  readonly bottom: number;
  readonly width: number;
  readonly texts: readonly Box[];
}

/** Grid, scale texts, and what runs through all rows: the city's target, its value, the benchmark. */
function drawFrame(sheet: Sheet, facts: CompareFacts, scale: PlotScale, frame: Frame): void {
  const { head, bottom, width, texts } = frame;
  sheet.draw('axis', `M0 ${round1(head.top)}H${width}M0 ${round1(bottom)}H${width}`);
  drawTicks(sheet, scale, { top: head.top, bottom, width, texts });
  if (facts.target) drawTarget(sheet, facts.target, scale, { top: head.top, bottom, texts });
  for (const name of ['city', 'benchmark'] as const) {
    const line = facts[name];
    if (line) sheet.draw(name, verticalPath(scale.at(line.value), head.lineTop[name], bottom, texts));
  }
}

/** Keeps lines 3 px away from a text. */
function grown(box: Box): Box {
  return { left: box.left - 3, right: box.right + 3, top: box.top - 1, bottom: box.bottom + 1 };
}
