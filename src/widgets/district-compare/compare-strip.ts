import { dotColumns } from '../../geometry/dot-columns.ts';
import { circlePath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import { idOf } from '../../language/area-words.ts';
import { decimalsOf } from '../../language/comparison.ts';
import type { Context } from '../../language/comparison.ts';
import { drawHead, drawTicks, plotOf } from './compare-plot.ts';
import { newSheet } from './compare-sheet.ts';
import type { CompareFigure } from './compare-sheet.ts';

/** One dot per area, stacked in columns; the chosen one large, with its name above and a line down to it. */
export function stripFigure(c: Context): CompareFigure {
  const { width } = c;
  const sheet = newSheet();
  const plot = plotOf(c, 4, width - 4);
  const rows = c.ranked.slice().sort((a, b) => a.point.value - b.point.value);
  const index = rows.findIndex((row) => idOf(row) === c.chosen);
  const { top, through } = drawHead(sheet, c, plot, [], rows[index]);
  // Figures of one decimal lie 0.1 apart: the first few hundred tell it.
  const decimals = Math.max(...rows.slice(0, 500).map(({ point }) => decimalsOf(point.observation)));
  const { places, height, size, path } = dotColumns(
    rows.map(({ point }) => plot.at(point.value)),
    { room: 176, finest: c.narrow ? 2 : 2.4, step: plot.one / 10 ** decimals, top: index },
  );
  const ground = top + Math.max(Math.ceil(height) + 20, 60);
  rows.forEach((row, at) => {
    const { x, up } = places[at]!;
    const y = round1(ground - 2 - up);
    sheet.marks.push({ row, x, y, top: y, bottom: y });
  });
  const chosen = sheet.marks[index];
  sheet.draw('axis', `M0 ${ground}H${width}`);
  drawTicks(sheet, c, plot, ground + 18, (x) => sheet.draw('axis', `M${x} ${ground}v4`));
  sheet.draw('dots', path(ground - 2));
  through(ground, chosen);
  if (chosen) sheet.draw('actdot', circlePath(chosen.x, chosen.y, Math.max(6.5, size)));
  return sheet.figure(width, ground + 26, size);
}
