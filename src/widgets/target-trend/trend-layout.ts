import { timeTicks } from '../../geometry/year-axis.ts';
import { round1 } from '../../geometry/scale.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts } from './trend-facts.ts';
import { lettering, sheet as newSheet, widthOf } from './trend-figure.ts';
import type { Sheet, TrendFigure } from './trend-figure.ts';
import { drawTargets } from './trend-gates.ts';
import { drawLabels } from './trend-labels.ts';
import { drawLine, drawPlans } from './trend-marks.ts';
import { trendScales } from './trend-scales.ts';
import type { Scales } from './trend-scales.ts';
import { drawSide, gateLabels, rightMargin, sideBlocks } from './trend-side.ts';

const WIDE = 440;

/** Values → domains → scales → box → positions: the whole figure at a width. */
export function trendFigure(
  facts: TrendFacts,
  width: number,
  language: Language,
): { readonly figure: TrendFigure; readonly cut: boolean; readonly unsaid: readonly string[] } {
  const narrow = width < WIDE;
  const blocks = sideBlocks(facts, width, narrow, language);
  const right = rightMargin(blocks, width, narrow);
  const scales = trendScales(facts, { width, right, language });
  const sheet = newSheet();
  drawFrame(sheet, facts, scales, language);
  drawTargets(sheet, facts, scales);
  facts.lines.forEach((line, index) => {
    if (line.points.length)
      drawLine(sheet, line, scales, { chosen: !index, plain: index > 0 && facts.lines.length > 2 });
    line.points.forEach((point, place) =>
      sheet.marks.push({
        x: round1(scales.x.at(point.at)),
        y: round1(scales.y.at(point.value)),
        line: index,
        index: place,
      }),
    );
  });
  drawSide(sheet, blocks, scales);
  const isEmpty = facts.lines.every((line) => !line.points.length);
  const empty = isEmpty && scales.times ? language.trend.noPoints : '';
  const unsaid = drawLabels(sheet, facts, scales, language, gateLabels(facts, blocks, scales), empty);
  return { figure: sheet.figure(width, scales.height, scales.plot), cut: scales.cut, unsaid };
}

/** Plan periods, grid, both axes with their words. */
function drawFrame(sheet: Sheet, facts: TrendFacts, scales: Scales, language: Language): void {
  const { plot, y, ticks } = scales;
  for (const { label, middle, width } of drawPlans(sheet, facts, scales)) {
    const fitting = [label, label.replace(/[“”]/g, '')].find((text) => widthOf('s', text) <= width - 4);
    if (fitting) sheet.write(lettering('s', fitting, middle, 15, 'middle'));
  }
  for (const { value, label } of ticks) {
    const at = round1(y.at(value));
    const base = !!facts.indexSince && Math.abs(value - 100) < 1e-9;
    if (at < plot.bottom - 0.5)
      sheet.draw(base ? 'axis' : 'grid', `M${round1(plot.left)} ${at}H${round1(plot.right)}`);
    sheet.write(lettering('s', label, plot.left - 8, at + 4, 'end'));
  }
  sheet.draw('axis', `M${round1(plot.left)} ${plot.bottom}H${round1(plot.right)}`);
  drawTimes(sheet, facts, scales, language);
}

function drawTimes(
  sheet: Sheet,
  facts: TrendFacts,
  { x, plot, narrow, times }: Scales,
  language: Language,
): void {
  if (!times) return;
  const [from, to] = times;
  const pxPerYear = x.at(from + 1) - x.at(from);
  const unit = facts.step !== 'year' && to - from > 4 ? 'year' : facts.step;
  const ticks = timeTicks({
    from: Math.max(from, from + (plot.left - x.at(from)) / pxPerYear),
    to,
    unit,
    pxPerYear,
    sparse: narrow,
    label: (at) => timeLabel(at, unit, language),
  });
  for (const { at, label } of ticks) {
    const place = round1(x.at(at));
    sheet.draw('axis', `M${place} ${plot.bottom}v5`);
    if (!label) continue;
    const half = widthOf('s', label) / 2;
    const middle = Math.max(half, Math.min(place, plot.right + 14 - half));
    sheet.write(lettering('s', label, middle, plot.bottom + 19, 'middle'));
  }
}

function timeLabel(at: number, unit: TrendFacts['step'], { trend }: Language): string {
  const parts = { year: 1, half: 2, quarter: 4, month: 12 }[unit];
  const whole = Math.round(at * parts);
  const year = Math.ceil(whole / parts - 1e-6);
  const part = whole - (year - 1) * parts;
  if (unit === 'year') return String(year);
  return trend[unit](year, part);
}
