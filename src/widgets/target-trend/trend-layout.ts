import { PARTS, partOf, timeTicks } from '../../geometry/year-axis.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts } from './trend-facts.ts';
import { lettering, sheetOf, widthOf } from './trend-figure.ts';
import type { Sheet, TrendFigure } from './trend-figure.ts';
import { drawTargets } from './trend-gates.ts';
import { drawLabels } from './trend-labels.ts';
import type { Wish } from './trend-labels.ts';
import { drawLine, drawPlans } from './trend-marks.ts';
import { WIDE, trendScales } from './trend-scales.ts';
import { drawSide, gateLabels, rightMargin, sideBlocks } from './trend-side.ts';

/** From this many points the dots of a line are smaller. */
const SMALL_DOTS = 9;

/** Values → domains → scales → box → positions: the whole figure at a width. */
export function trendFigure(
  facts: TrendFacts,
  width: number,
  language: Language,
): { readonly figure: TrendFigure; readonly cut: boolean; readonly unsaid: readonly string[] } {
  const { lines } = facts;
  const narrow = width < WIDE;
  const blocks = sideBlocks(facts, width, narrow, language);
  const sheet = sheetOf(trendScales(facts, width, rightMargin(blocks, width, narrow), language));
  const { plot, times, cut } = sheet;
  drawFrame(sheet, facts);
  if (times.length) drawTimes(sheet, facts.step, language);
  drawTargets(sheet, facts);
  lines.forEach(({ points }, index) => drawLine(sheet, points, index, !!index && lines.length > 2));
  drawSide(sheet, blocks);
  const first = gateLabels(facts, blocks, sheet);
  const empty: Wish = [[[lettering('s', language.trend.noPoints, plot.left + 8, plot.bottom - 10)]]];
  const isEmpty = times.length && lines.every(({ points }) => !points.length);
  const unsaid = drawLabels(sheet, facts, language, isEmpty ? [empty, ...first] : first);
  const dot = lines.some(({ points }) => points.length >= SMALL_DOTS) ? 6 : 7;
  return { figure: sheet.figure(dot), cut, unsaid };
}

/** Plan periods, grid, both axes with their words. */
function drawFrame(sheet: Sheet, facts: TrendFacts): void {
  const { plot, y, ticks, draw, write } = sheet;
  const { left, right, bottom } = plot;
  drawPlans(sheet, facts);
  for (const { value, label } of ticks) {
    const at = y(value);
    const base = facts.indexSince && Math.abs(value - 100) < 1e-9;
    if (at < bottom - 0.5) draw(base ? 'axis' : 'grid', `M${left} ${at}H${right}`);
    write(lettering('s', label, left - 8, at + 4, 'end'));
  }
  draw('axis', `M${left} ${bottom}H${right}`);
}

function drawTimes(
  { x, plot, narrow, times, draw, write }: Sheet,
  step: TrendFacts['step'],
  language: Language,
) {
  const [from, to] = times as [number, number];
  const { left, right, bottom } = plot;
  const pxPerYear = x(from + 1) - x(from);
  const unit = to - from > 4 ? 'year' : step;
  const ticks = timeTicks({
    from: Math.max(from, from + (left - x(from)) / pxPerYear),
    to,
    unit,
    pxPerYear,
    sparse: narrow,
    label(at) {
      const [year, part] = partOf(at, PARTS[unit]!);
      return unit === 'year' ? String(year) : language.trend[unit](year, part);
    },
  });
  for (const { at, label } of ticks) {
    const place = x(at);
    draw('axis', `M${place} ${bottom}v5`);
    if (!label) continue;
    const half = widthOf('s', label) / 2;
    const middle = Math.max(half, Math.min(place, right + 14 - half));
    write(lettering('s', label, middle, bottom + 19, 'middle'));
  }
}
