import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { circlePath, movePath } from '../../geometry/move-path.ts';
import { clampLines, textLines } from '../../geometry/text-lines.ts';
import type { ComparedArea } from '../../assessment/compare.ts';
import { isBinding } from '../../language/series-words.ts';
import { statusPath } from '../../marks/status.ts';
import {
  digitsOf,
  gapOf,
  idOf,
  reasonOf,
  judged,
  nameOf,
  rankOf,
  verdictOf,
} from '../../language/area-words.ts';
import { baselineOf } from '../../language/comparison.ts';
import type { Context } from '../../language/comparison.ts';
import { drawHead, drawTicks, headOf, plotOf } from './compare-plot.ts';
import type { Plot } from './compare-plot.ts';
import { LINE, newSheet, widthOf } from './compare-sheet.ts';
import type { CompareFigure, Sheet } from './compare-sheet.ts';

/** Room for ranks where there are any. */
const RANKS = 26;
/** From this width on the distance stands beside the status. */
const WITH_GAP = 640;

type Columns = ReturnType<typeof placeColumns>;

/** Columns from left to right: rank, name, plot, value, distance, status; narrow: the plot stands below the others. */
function placeColumns(c: Context) {
  const { width, narrow, words, ranked } = c;
  const widest = (own: (row: ComparedArea) => number): number => Math.max(0, ...ranked.map(own));
  const gap = (row: ComparedArea): string => (width < WITH_GAP ? '' : gapOf(c, row, true));
  const says = (row: ComparedArea): string => (narrow ? '' : verdictOf(c, row));
  const head = words.with(c.when, c.unitLabel);
  const gapHead = ranked.some(gap)
    ? words.distanceHead(
        ranked.some((row) => row.countsToOwn) ? c.own : c.whole,
        ranked[4] ? '' : (c.targetWords?.period ?? ''),
      )
    : '';
  const values = Math.max(
    widest((row) => widthOf('db', digitsOf(c, row))),
    narrow ? 0 : widthOf('s', head),
  );
  const status = narrow ? width - 12.5 : Math.floor(width - widest((row) => widthOf('db', says(row))) - 20);
  const isJudged = ranked.some(judged);
  const distance = isJudged ? status - 14 : width;
  const gaps = Math.max(
    widest((row) => widthOf('d', gap(row))),
    widthOf('s', gapHead),
  );
  const value = gaps ? Math.floor(distance - gaps - 20) : isJudged ? status - (narrow ? 7.5 : 16) : width;
  const nameX = rankOf(c, ranked[0]!) ? RANKS : 0;
  // Names take two lines when one would cost more than a third of the width.
  const room = narrow ? value - values - nameX - 10 : Math.max(80, width * 0.22);
  const names = (row: ComparedArea): string[] => clampLines(textLines(nameOf(c, row), room, 13, true), 2);
  const left = nameX + 24 + widest((row) => Math.max(...names(row).map((line) => widthOf('db', line))));
  return {
    plot: narrow ? ([1, width - 1] as const) : ([Math.ceil(left), value - Math.ceil(values) - 18] as const),
    nameX,
    value,
    status,
    distance,
    names,
    gap,
    says,
    heads: narrow ? [] : [headOf(head, value), headOf(gapHead, distance)],
  };
}

/** Areas in rows. */
export function rowsFigure(c: Context, bars: boolean): CompareFigure {
  const { width, ranked } = c;
  const sheet = newSheet();
  if (!ranked[0]) return sheet.figure(width, 0);
  const columns = placeColumns(c);
  const plot = plotOf(c, ...columns.plot, bars);
  const { top, through } = drawHead(sheet, c, plot, columns.heads);
  let y = top;
  for (const row of ranked) {
    sheet.draw(y === top ? 'axis' : 'grid', `M0 ${y}H${width}`);
    y = drawRow(sheet, c, columns, plot, row, y);
  }
  sheet.draw('axis', `M0 ${y}H${width}`);
  drawTicks(sheet, c, plot, y + 17, (x) => sheet.line('grid', x, top, y));
  through(y);
  return sheet.figure(width, drawPlaced(sheet, c, columns, plot, y + 23));
}

/** Areas of another population, from `top` on: a hollow grey dot on the same scale, and why they are not ranked. */
function drawPlaced(sheet: Sheet, c: Context, { value }: Columns, plot: Plot, top: number): number {
  if (!c.placed[0]) return top;
  sheet.write('strong2', c.words.listed, 0, top + 23);
  let y = top + 31;
  sheet.draw('rule', `M0 ${y}H${c.width}`);
  for (const row of c.placed) {
    const [x, middle, base] = [plot.at(row.point.value), y + 15, y + 19.5];
    const why = reasonOf(c, row);
    const isBeside = x + 12 + widthOf('s', why) < value - widthOf('d2', digitsOf(c, row));
    const lines = isBeside ? [why] : textLines(why, c.width - RANKS, 12);
    const bottom = y + 30 + (isBeside ? 0 : LINE * lines.length);
    sheet.draw('ncdot', circlePath(x, middle, 4));
    sheet.write('d2', nameOf(c, row), RANKS, base);
    lines.forEach((line, index) =>
      sheet.write('s', line, isBeside ? x + 12 : RANKS, isBeside ? base : base + LINE * (index + 1)),
    );
    sheet.write('d2', digitsOf(c, row), value, base, 'end');
    sheet.marks.push({ row, x, y: middle, top: y, bottom });
    y = bottom;
  }
  return y;
}

/** An area from `top` on; gives its lower end. */
function drawRow(
  sheet: Sheet,
  c: Context,
  columns: Columns,
  plot: Plot,
  row: ComparedArea,
  top: number,
): number {
  const { narrow, width, ranked } = c;
  const isChosen = idOf(row) === c.chosen;
  const style = isChosen ? 'db' : 'd';
  const names = columns.names(row);
  const more = (names.length - 1) * LINE;
  const bottom = top + (narrow ? 44 + more : ranked[4] ? Math.max(32, more * 2.6) : 44);
  const middle = narrow ? bottom - 12 : (top + bottom) / 2;
  const base = narrow ? top + 17 : middle + 4.5;
  const rank = rankOf(c, row);
  const status = judged(row);
  names.forEach((name, index) =>
    sheet.write(style, name, columns.nameX, base + index * LINE - (narrow ? 0 : more / 2)),
  );
  sheet.write('s n', rank, narrow ? 0 : 18 - widthOf('s', rank), base);
  const value = digitsOf(c, row);
  // Digits are all as wide as each other: a whole column of them is one node.
  if (narrow || isChosen || /[^\d.,]/.test(value))
    sheet.write(narrow ? 'db' : style, value, columns.value, base, 'end');
  else sheet.write('d n', value, columns.value - widthOf('d', value), base);
  sheet.write('d', columns.gap(row), columns.distance, base, 'end');
  if (status) {
    sheet.draw(`s-${status}`, movePath(statusPath(status), columns.status, base - 11.5, 0.85));
    sheet.write(isBinding(row.reading) ? 'db' : style, columns.says(row), columns.status + 20, base);
  }
  // The only row has nothing to stand out from.
  if (isChosen && ranked[1]) sheet.draw('hl', barPath(0, width, top, bottom));
  drawMarks(sheet, c, plot, row, middle, isChosen);
  sheet.marks.push({ row, x: plot.at(row.point.value), y: middle, top, bottom });
  return bottom;
}

/** Solid = actual, hollow = provisional, hatched or with a chevron = what a published bound leaves open. */
function drawMarks(
  sheet: Sheet,
  c: Context,
  plot: Plot,
  row: ComparedArea,
  y: number,
  isChosen: boolean,
): void {
  const { draw } = sheet;
  const { bound, value } = row.point;
  const { left, right, at } = plot;
  const x = at(value);
  const hollow = row.reading.assessment.flags.provisional ? 'actdot hollow' : '';
  const side = bound ? (bound[0] === 'l' ? -1 : 1) : 0;
  const base = baselineOf(c, row);
  const size = isChosen ? 6.5 : 5.5;
  if (base) {
    draw(isChosen ? 'dumb hi' : 'dumb', `M${at(base.value)} ${y}H${x}`);
    draw('basedot', circlePath(at(base.value), y, 3.75));
  }
  if (!plot.bars) {
    draw(hollow || 'actdot', circlePath(x, y, size));
    if (side) draw('actline thin', `M${x + side * 10} ${y - 4}l${side * 4} 4l${-side * 4} 4`);
  } else {
    if (side >= 0) draw(hollow || 'act', barPath(left, x, y - size, y + size));
    if (side) {
      const end = side < 0 ? left : Math.min(right, x + 40);
      draw('hatch', barHatchPath(Math.min(x, end), Math.max(x, end), y - size, y + size, 5));
      draw('bound', barPath(x, end, y - size, y + size));
    }
  }
  const own = row.ownTarget;
  if (own) {
    // A small wall whose 6 px foot points to the allowed side; 左右 has a foot on both.
    const isAbout = own.comparator === 'approx' && own.value !== null;
    const wall = (target: number, from: number, to: number): void => {
      const place = at(target);
      if (isFinite(target)) draw('own', `M${place + from} ${y - 9}H${place + to}M${place} ${y - 10}v19`);
    };
    if (isAbout) wall(own.value!, -6, 6);
    else {
      wall(own.lower, 0, 6);
      wall(own.upper, -6, 0);
    }
  }
}
