import { dotColumns } from '../../geometry/dot-columns.ts';
import type { DotColumns } from '../../geometry/dot-columns.ts';
import { circlePath, verticalPath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { Columns } from './compare-columns.ts';
import type { CompareFacts, CompareRow } from './compare-facts.ts';
import { newSheet, widthOf } from './compare-figure.ts';
import type { CompareFigure, Sheet, TextName } from './compare-figure.ts';
import { drawHead } from './compare-head.ts';
import { drawTarget } from './compare-plot.ts';
import { plotScale } from './compare-scale.ts';
import type { PlotScale } from './compare-scale.ts';

/** Greatest height of the stacked dots, and the room that a callout above them takes. */
const ROOM = { wide: 180, narrow: 172 };
const LINE = 17;
const NO_HEADS = { area: '', value: '', distance: [], listed: '', empty: '' };

interface Line {
  readonly name: TextName;
  readonly text: string;
}

/** One dot per area, stacked in columns; the chosen one large, its words in the emptier upper corner. */
export function stripFigure(facts: CompareFacts, width: number): CompareFigure {
  const sheet = newSheet();
  const columns = stripColumns(width);
  const scale = plotScale(facts, columns.plotLeft, columns.plotRight, columns.narrow ? 62 : 85);
  const head = drawHead(sheet, { ...facts, heads: NO_HEADS }, columns, scale);
  const rows = facts.rows.slice().sort((a, b) => a.value - b.value);
  const room = columns.narrow ? ROOM.narrow : ROOM.wide;
  const dots = dotColumns(
    rows.map((row) => scale.at(row.value)),
    { room, finest: columns.narrow ? 2 : 2.4, step: scale.at(facts.step) - scale.at(0) },
  );
  const lines = facts.callout ? calloutLines(facts.callout, width) : [];
  const corner = emptierCorner(dots, lines, width);
  const tall = lines.length * LINE + 14;
  // The words need air above the dots in their corner; where there is none, the plot grows.
  const height = Math.max(dots.height + 6, corner.height + tall, 60);
  const bottom = round1(head.top + height);
  sheet.draw('axis', `M0 ${bottom}H${width}`);
  drawTickMarks(sheet, scale, bottom, width);
  if (facts.target) drawTarget(sheet, facts.target, scale, { top: head.top, bottom });
  for (const name of ['city', 'benchmark'] as const)
    if (facts[name]) sheet.draw(name, verticalPath(scale.at(facts[name].value), head.lineTop[name], bottom));
  sheet.draw('strip', dots.path(bottom - 2));
  const places = chosenOnTop(rows, dots.places);
  rows.forEach((row, index) => {
    const { x, up } = places[index]!;
    const y = round1(bottom - 2 - up);
    sheet.marks.push({ id: row.id, x, y, top: y, bottom: y, placed: true });
    if (row.chosen && facts.callout)
      callout(sheet, {
        x,
        y,
        radius: Math.max(5.5, dots.size / 2 + 2.5),
        lines,
        right: corner.right,
        top: head.top,
        width,
      });
  });
  return sheet.figure(width, Math.ceil(bottom + 26), {
    dotSize: dots.size,
    group: dots.pitch / (scale.at(1) - scale.at(0)),
  });
}

/** Within a column the order means nothing: the chosen dot takes the highest place, where its leader is short. */
function chosenOnTop(rows: readonly CompareRow[], places: DotColumns['places']): DotColumns['places'] {
  const chosen = rows.findIndex((row) => row.chosen);
  if (chosen < 0) return places;
  const result = places.slice();
  let top = chosen;
  places.forEach((place, index) => {
    if (place.x === places[chosen]!.x && place.up > places[top]!.up) top = index;
  });
  [result[chosen], result[top]] = [places[top]!, places[chosen]!];
  return result;
}

function stripColumns(width: number): Columns {
  return {
    width,
    narrow: width < 440,
    rankRight: 0,
    nameX: 0,
    nameWidth: 0,
    plotLeft: 4,
    plotRight: width - 4,
    valueRight: width,
    distanceHead: '',
    words: false,
  };
}

function drawTickMarks(sheet: Sheet, scale: PlotScale, bottom: number, width: number): void {
  for (const tick of scale.ticks) {
    const x = round1(scale.at(tick.value));
    const half = widthOf('s', tick.text) / 2;
    sheet.draw('axis', `M${x} ${bottom}v4`);
    sheet.write('s', tick.text, round1(Math.max(half, Math.min(x, width - half))), bottom + 18, 'middle');
  }
}

/** Name and value on one line where that takes less than two fifths of the width. */
function calloutLines({ name, value, note }: NonNullable<CompareFacts['callout']>, width: number): Line[] {
  const most = width * 0.4;
  const whole = `${name} ${value}`;
  const bold = widthOf('db', whole) <= most ? [whole] : [...textLines(name, most, 13, true), value];
  const quiet = note ? textLines(note, most, 12) : [];
  return [
    ...bold.map((text): Line => ({ name: 'db', text })),
    ...quiet.map((text): Line => ({ name: 's', text })),
  ];
}

function emptierCorner(dots: DotColumns, lines: readonly Line[], width: number) {
  const wide = Math.max(0, ...lines.map((line) => widthOf(line.name, line.text))) + 24;
  const left = dots.heightBetween(0, wide);
  const right = dots.heightBetween(width - wide, width);
  // On the right, as the eye expects it, unless that costs height.
  return right <= left + 24 ? { right: true, height: right } : { right: false, height: left };
}

interface Callout {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly Line[];
  readonly right: boolean;
  readonly top: number;
  readonly width: number;
}

/** The chosen dot, its words in the corner, and a leader from one to the other. */
function callout(sheet: Sheet, { x, y, radius, lines, right, top, width }: Callout): void {
  const wide = Math.max(...lines.map((line) => widthOf(line.name, line.text)));
  const left = right ? width - 10 - wide : 10;
  lines.forEach((line, index) =>
    right
      ? sheet.write(line.name, line.text, round1(left + wide), top + 18 + index * LINE, 'end')
      : sheet.write(line.name, line.text, left, top + 18 + index * LINE),
  );
  const near = x < left - 10 ? left - 6 : x > left + wide + 10 ? left + wide + 6 : x;
  const end = near === x ? top + 18 + (lines.length - 1) * LINE + 5 : top + 14;
  const far = Math.hypot(near - x, end - y) || 1;
  const start = (radius + 1.5) / far;
  const from = { x: x + (near - x) * start, y: y + (end - y) * start };
  sheet.draw('leader', `M${round1(from.x)} ${round1(from.y)}L${round1(near)} ${round1(end)}`);
  sheet.draw('dots', circlePath(x, y, round1(radius)));
}
