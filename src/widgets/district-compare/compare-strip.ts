import { dotColumns } from '../../geometry/dot-columns.ts';
import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import { digitsOf, idOf, nameOf } from './area-words.ts';
import { decimalsOf } from './compare-context.ts';
import type { Context } from './compare-context.ts';
import { newSheet, widest, widthOf } from './compare-figure.ts';
import type { CompareFigure, Sheet } from './compare-figure.ts';
import { drawHead, drawTicks, plotOf } from './compare-plot.ts';

const STEP = 17;

/** One dot per area, stacked in columns; the chosen one large, its words in the emptier upper corner. */
export function stripFigure(c: Context): CompareFigure {
  const sheet = newSheet();
  const { width, ranked } = c;
  const narrow = width < 440;
  const plot = plotOf(c, { width, narrow, left: 4, right: width - 4 }, false, narrow ? 62 : 85);
  const head = drawHead(sheet, c, plot, []);
  const rows = ranked.slice().sort((a, b) => a.point.value - b.point.value);
  const unit = plot.at(1) - plot.at(0);
  // Figures of one decimal lie 0.1 apart: the first few hundred tell it.
  const decimals = widest(rows.slice(0, 500), (row) => decimalsOf(row.point.observation));
  const dots = dotColumns(
    rows.map((row) => plot.at(row.point.value)),
    { room: narrow ? 172 : 180, finest: narrow ? 2 : 2.4, step: unit * 10 ** -decimals },
  );
  const index = rows.findIndex((row) => idOf(row) === c.chosen);
  const words = index < 0 ? undefined : calloutOf(c, rows[index]!);
  const room = words ? words.width + 24 : 24;
  // On the right, as the eye expects it, unless that costs height.
  const [onLeft, onRight] = [dots.heightBetween(0, room), dots.heightBetween(width - room, width)];
  const isRight = onRight <= onLeft + 24;
  // The words need air above the dots in their corner; where there is none, the plot grows.
  const tall = (isRight ? onRight : onLeft) + (words ? words.lines.length * STEP : 0) + 14;
  const bottom = round1(head.top + Math.max(dots.height + 6, tall, 60));
  sheet.draw('axis', `M0 ${bottom}H${width}`);
  drawTicks(sheet, plot, bottom + 18, (x) => sheet.draw('axis', `M${round1(x)} ${bottom}v4`));
  head.through(bottom);
  sheet.draw('strip', dots.path(bottom - 2));
  // Within a column the order means nothing: the chosen dot takes the highest place, where its leader is short.
  const places = dots.places.slice();
  let top = index;
  places.forEach((place, at) => {
    if (index >= 0 && place.x === places[index]!.x && place.up > places[top]!.up) top = at;
  });
  if (index >= 0) [places[index], places[top]] = [places[top]!, places[index]!];
  rows.forEach((row, at) => {
    const { x, up } = places[at]!;
    const y = round1(bottom - 2 - up);
    sheet.marks.push({ id: idOf(row), x, y, top: y, bottom: y, placed: true });
  });
  if (words) {
    const left = isRight ? width - 10 - words.width : 10;
    callout(sheet, words, { ...sheet.marks[index]!, left, top: head.top, isRight, size: dots.size });
  }
  return sheet.figure(width, Math.ceil(bottom + 26), { dotSize: dots.size, group: dots.pitch / unit });
}

type Words = ReturnType<typeof calloutOf>;

/** Name and value, on one line where that takes less than two fifths of the width, and how many are below. */
function calloutOf(c: Context, row: Context['ranked'][number]) {
  const most = c.width * 0.4;
  const isLower = c.direction === 'lower';
  const passed = c.ranked.filter(({ point: { value } }) =>
    isLower ? value > row.point.value : value < row.point.value,
  ).length;
  const [name, value] = [nameOf(c, row), digitsOf(c, row, true)];
  const whole = `${name} ${value}`;
  const bold = widthOf('db', whole) <= most ? [whole] : [...textLines(name, most, 13, true), value];
  const quiet = textLines(c.words.than(c.language.number(passed), c.noun, !isLower), most, 12);
  const width = Math.max(
    widest(bold, (line) => widthOf('db', line)),
    widest(quiet, (line) => widthOf('s', line)),
  );
  return { bold, quiet, width, lines: [...bold, ...quiet] };
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Left edge and upper edge of the words' corner. */
  readonly left: number;
  readonly top: number;
  readonly isRight: boolean;
  readonly size: number;
}

/** The chosen dot, its words in the corner, and a leader from one to the other. */
function callout(sheet: Sheet, words: Words, { x, y, left, top, isRight, size }: Place): void {
  const right = left + words.width;
  const [at, anchor] = isRight ? ([round1(right), 'end'] as const) : ([left, 'start'] as const);
  sheet.write('db', words.bold, at, top + 18, anchor, STEP);
  sheet.write('s', words.quiet, at, top + 18 + words.bold.length * STEP, anchor, STEP);
  const radius = Math.max(5.5, size / 2 + 2.5);
  const near = x < left - 10 ? left - 6 : x > right + 10 ? right + 6 : x;
  const end = top + (near === x ? 6 + words.lines.length * STEP : 14);
  const share = (radius + 1.5) / (Math.hypot(near - x, end - y) || 1);
  const from = `M${round1(x + (near - x) * share)} ${round1(y + (end - y) * share)}`;
  sheet.draw('leader', `${from}L${round1(near)} ${round1(end)}`);
  sheet.draw('dots', circlePath(x, y, round1(radius)));
}
