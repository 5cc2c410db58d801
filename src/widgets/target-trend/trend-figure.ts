import { sheetOf } from '../../geometry/sheet.ts';
import type { Sheet } from '../../geometry/sheet.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts } from './trend-facts.ts';
import { drawLabels, rightMargin, sideWords } from './trend-labels.ts';
import { drawFrame, drawLine, drawTargets } from './trend-marks.ts';
import { WIDE, trendScales } from './trend-scales.ts';
import type { Scales } from './trend-scales.ts';

/** Where a point stands; its line, and its place in it. */
export interface TrendMark {
  readonly x: number;
  readonly y: number;
  readonly line: number;
  readonly index: number;
}

/** The figure in px: its scales, what is drawn on it, and every point in the order of the keyboard. */
export interface TrendSheet extends Scales, Sheet {
  readonly marks: TrendMark[];
}

/** Values → scales → marks → words: the whole figure at a width. */
export function trendFigure(facts: TrendFacts, width: number, language: Language): TrendSheet {
  const { lines } = facts;
  const side = sideWords(facts, width, width < WIDE, language);
  const scales = trendScales(facts, width, rightMargin(side, width), language);
  const bounds = { left: 0, right: width, top: 2, bottom: scales.plot.bottom - 1 };
  const sheet = { ...scales, ...sheetOf(bounds), marks: [] as TrendMark[] };
  drawFrame(sheet, facts, language);
  drawTargets(sheet, facts);
  // The chosen area's line lies above the others.
  for (let index = lines.length; index--;)
    drawLine(sheet, lines[index]!.points, index, index > 0 && lines.length > 2);
  drawLabels(sheet, facts, side, language);
  if (lines[1]) sheet.marks.sort((a, b) => a.line - b.line || a.index - b.index);
  return sheet;
}
