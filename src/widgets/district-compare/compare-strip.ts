import { dotColumns } from '../../geometry/dot-columns.ts';
import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { digitsOf, idOf, nameOf } from '../../language/area-words.ts';
import { decimalsOf } from '../../language/comparison.ts';
import type { AreaEntry, Context } from '../../language/comparison.ts';
import { drawHead, drawTicks, plotOf } from './compare-plot.ts';
import { newSheet, widthOf } from './compare-sheet.ts';
import type { CompareFigure, TextName } from './compare-sheet.ts';

/** Room for the words of the chosen one above all dots. */
const LABEL = 40;

/** One dot per area, stacked in columns; the chosen one large, its name in an empty upper corner and a line to it. */
export function stripFigure(c: Context): CompareFigure {
  const { width } = c;
  const sheet = newSheet();
  const plot = plotOf(c, 4, width - 4);
  const rows = c.ranked.slice().sort((a, b) => a.point.value - b.point.value);
  const index = rows.findIndex((row) => idOf(row) === c.chosen);
  const { top, through } = drawHead(sheet, c, plot, []);
  // Figures of one decimal lie 0.1 apart: the first few hundred tell it.
  const decimals = Math.max(...rows.slice(0, 500).map(({ point }) => decimalsOf(point.observation)));
  const { places, height, size, path } = dotColumns(
    rows.map(({ point }) => plot.at(point.value)),
    { room: 176, finest: c.narrow ? 2 : 2.4, step: plot.one / 10 ** decimals, top: index },
  );
  const chosenRow = rows[index];
  const below = rows.findIndex(({ point }) => point.value === chosenRow?.point.value);
  const lines = chosenRow ? labelOf(c, chosenRow, below) : [];
  const long = Math.max(0, ...lines.map(([name, text]) => widthOf(name, text)));
  // The corner of the allowed side, else the other one, where no dot would meet the words; else above all dots.
  const corners = [width - 8 - long, 8];
  if (c.target?.lower === -Infinity) corners.reverse();
  const isFree = (left: number): boolean =>
    places.every(({ x, up }) => x < left - 8 || x > left + long + 8 || up < height - 30);
  const free = corners.find(isFree);
  const ground = top + Math.max(Math.ceil(height) + 20, 60) + (long && free === undefined ? LABEL : 0);
  rows.forEach((row, at) => {
    const { x, up } = places[at]!;
    const y = round1(ground - 2 - up);
    sheet.marks.push({ row, x, y, top: y, bottom: y });
  });
  const chosen = sheet.marks[index];
  sheet.draw('axis', `M0 ${ground}H${width}`);
  drawTicks(sheet, c, plot, ground + 18, (x) => sheet.draw('axis', `M${x} ${ground}v4`));
  sheet.draw('dots', path(ground - 2));
  through(ground);
  if (chosen) {
    const left = free ?? corners[0]!;
    const isRight = left > chosen.x;
    lines.forEach(([name, text], row) => sheet.write(name, text, left, top + 18 + 16 * row));
    const end = isRight ? left - 5 : Math.min(left + long + 5, chosen.x);
    sheet.draw('leader', `M${chosen.x} ${chosen.y}L${end} ${top + 16}`);
    sheet.draw('actdot', circlePath(chosen.x, chosen.y, Math.max(6.5, size)));
  }
  return sheet.figure(width, ground + 26, size);
}

/** Name and value of the chosen one, and how many lie below it where there is room to say it. */
function labelOf(c: Context, row: AreaEntry, below: number): (readonly [name: TextName, text: string])[] {
  const [name, value] = [nameOf(c, row), digitsOf(c, row, true)];
  return c.narrow
    ? [
        ['db', name],
        ['db', value],
      ]
    : [
        ['db', `${name} ${value}`],
        ['s', c.words.above(c.language.number(below), c.noun)],
      ];
}
