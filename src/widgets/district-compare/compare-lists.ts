import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { Columns } from './compare-columns.ts';
import type { CompareFacts, ListedRow } from './compare-facts.ts';
import { widthOf } from './compare-figure.ts';
import type { Sheet } from './compare-figure.ts';
import type { PlotScale } from './compare-scale.ts';

/** Height of a line of reason, in px. */
const LINE = 16;

/** Below a dotted rule: areas that may not be compared, then areas without a value. Returns the height so far. */
export function drawLists(
  sheet: Sheet,
  facts: CompareFacts,
  columns: Columns,
  scale: PlotScale,
  bottom: number,
): number {
  let y = bottom;
  for (const [title, rows] of [
    [facts.heads.listed, facts.listed],
    [facts.heads.empty, facts.empty],
  ] as const) {
    if (!rows.length) continue;
    y += y > bottom ? 10 : 30;
    const lines = textLines(title, columns.width, 12);
    lines.forEach((line, index) => sheet.write('strong2', line, 0, y + index * LINE));
    y += (lines.length - 1) * LINE;
    sheet.draw('dotted', `M0 ${round1(y + 8)}H${columns.width}`);
    y += 8 + (columns.narrow ? 4 : 1);
    for (const row of rows) y = (columns.narrow ? narrowRow : wideRow)(sheet, { row, columns, scale, y });
    y += 8;
  }
  return y + (y > bottom ? 0 : 6);
}

interface Place {
  readonly row: ListedRow;
  readonly columns: Columns;
  readonly scale: PlotScale;
  readonly y: number;
}

function wideRow(sheet: Sheet, { row, columns, scale, y }: Place): number {
  const nameX = Math.max(26, columns.nameX);
  const middle = y + 14;
  const names = textLines(row.name, columns.plotLeft - 8 - nameX, 13, row.chosen).slice(0, 2);
  const reason = reasonBeside(row, columns, scale);
  const more = Math.max(names.length, reason.lines.length) - 1;
  names.forEach((line, index) =>
    sheet.write(row.chosen ? 'db' : 'd2', line, nameX, middle + 4.5 + index * LINE),
  );
  reason.lines.forEach((line, index) =>
    sheet.write('s', line, reason.x, middle + 4.5 + index * LINE, reason.anchor),
  );
  sheet.write('d2', row.text, columns.valueRight, middle + 4.5, 'end');
  const bottom = y + 28 + more * LINE;
  mark(sheet, row, scale, { top: y, middle, bottom });
  return bottom;
}

/** Beside its dot, on the side that has more room; at the left of the plot when there is no dot. */
function reasonBeside(row: ListedRow, columns: Columns, scale: PlotScale) {
  const dot = row.value !== undefined && onScale(scale, row.value) ? scale.at(row.value) : undefined;
  const end = row.text ? columns.plotRight : columns.width;
  const after = end - (dot ?? columns.plotLeft - 12) - 12;
  const before = dot === undefined ? 0 : dot - 12 - columns.plotLeft;
  const right = after >= before || after >= widthOf('s', row.reason);
  return {
    lines: textLines(row.reason, right ? after : before, 12),
    x: round1(right ? (dot ?? columns.plotLeft - 12) + 12 : dot! - 12),
    anchor: right ? ('start' as const) : ('end' as const),
  };
}

/** Name and value, the reason on the same line while it fits, otherwise below. */
function narrowRow(sheet: Sheet, { row, columns, y, scale }: Place): number {
  const { width } = columns;
  const base = y + 20.5;
  const value = widthOf('d2', row.text);
  const names = textLines(row.name, width - (value ? value + 10 : 0), 13, row.chosen);
  names.forEach((line, index) => sheet.write(row.chosen ? 'db' : 'd2', line, 0, base + index * LINE));
  sheet.write('d2', row.text, width, base, 'end');
  const nameWidth = widthOf(row.chosen ? 'db' : 'd2', row.name);
  const beside = !value && nameWidth + 12 + widthOf('s', row.reason) <= width;
  let bottom = y + 28 + (names.length - 1) * LINE;
  if (beside) sheet.write('s', row.reason, width, base, 'end');
  else
    for (const line of textLines(row.reason, width, 12)) {
      sheet.write('s', line, 0, bottom + 10);
      bottom += LINE;
    }
  mark(sheet, { ...row, value: undefined }, scale, { top: y, middle: y + 16, bottom });
  return bottom;
}

function mark(
  sheet: Sheet,
  row: ListedRow,
  scale: PlotScale,
  { top, middle, bottom }: { readonly top: number; readonly middle: number; readonly bottom: number },
): void {
  const placed = row.value !== undefined && onScale(scale, row.value);
  const x = placed ? round1(scale.at(row.value!)) : 0;
  if (placed) sheet.draw('listed', circlePath(x, middle, 4));
  sheet.marks.push({ id: row.id, x, y: round1(middle), top, bottom, placed });
}

function onScale(scale: PlotScale, value: number): boolean {
  const x = scale.at(value);
  return x >= scale.left && x <= scale.right;
}
