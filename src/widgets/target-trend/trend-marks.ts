import { barPath } from '../../geometry/bar.ts';
import { decimate } from '../../geometry/decimate.ts';
import type { Place as Px } from '../../geometry/decimate.ts';
import { circlePath, linePath } from '../../geometry/move-path.ts';
import { lineObstacles } from '../../geometry/place-labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { wordsWidth } from '../../geometry/sheet.ts';
import { PARTS, partOf, timeTicks } from '../../geometry/year-axis.ts';
import type { AxisUnit } from '../../geometry/year-axis.ts';
import { isBinding } from '../../language/series-words.ts';
import type { Language } from '../../language/language.ts';
import { halfStep } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';
import type { Place, TrendGate, TrendPoint } from './trend-lines.ts';
import type { TrendMark, TrendSheet } from './trend-figure.ts';

/** Share of a plan that must lie in the plot for it to be named. */
const LEAST_BAND = 0.25;
/** Points nearer than this are not dotted one by one. */
const LEAST_STEP = 9;

/** Plan periods as alternating bands with their names, grid, both axes with their words. */
export function drawFrame(sheet: TrendSheet, facts: TrendFacts, language: Language): void {
  const { plot, x, y, ticks, times, narrow, draw, write } = sheet;
  const { left, right, bottom } = plot;
  const half = halfStep(facts);
  const { plans, since, step } = facts;
  plans.forEach(({ label, from, to }, index) => {
    const [start, end] = [Math.max(left, x(from + half)), Math.min(right, x(to + half))];
    if (end - start < LEAST_BAND * (x(to) - x(from))) return;
    if ((plans.length - index) % 2) draw('band', barPath(start, end, 0, bottom));
    if (wordsWidth(['s', label]) < end - start) write(['s', label], (start + end) / 2, 13, 'middle');
  });
  for (const { value, label } of ticks) {
    const at = y(value);
    if (at < bottom - 0.5) draw(since && value === 100 ? 'axis' : 'grid', `M${left} ${at}H${right}`);
    write(['s', label], left - 8, at + 4, 'end');
  }
  draw('axis', `M${left} ${bottom}H${right}`);
  const [from, to] = times;
  if (from === undefined || to === undefined) return;
  const unit = (to - from > 4 ? 'year' : step) as AxisUnit;
  const pxPerYear = x(from + 1) - x(from);
  const label = (at: number): string => {
    const [year, part] = partOf(at, PARTS[unit]!);
    return unit === 'year' ? String(year) : language.trend[unit](year, part);
  };
  for (const tick of timeTicks({ from, to, unit, pxPerYear, sparse: narrow, label })) {
    const place = x(tick.at);
    draw('axis', `M${place} ${bottom}v5`);
    const text = wordsWidth(['s', tick.label]) / 2;
    const middle = Math.max(text, Math.min(place, right + 14 - text));
    if (tick.label) write(['s', tick.label], middle, bottom + 19, 'middle');
  }
}

/** Gates, replaced targets, planned paths and what is extrapolated. Several areas have brackets without columns. */
export function drawTargets(sheet: TrendSheet, { lines, projected }: TrendFacts): void {
  const { x, y, draw, obstacles } = sheet;
  const straight = (name: string, from: Place, to: Place): void => {
    const [start, end] = [from, to].map(({ at, value }) => ({ x: x(at), y: y(value) })) as [Px, Px];
    draw(name, linePath([start, end]));
    if (name !== 'path faint') obstacles.push(...lineObstacles(start, end, 2));
  };
  lines.forEach(({ gates, path, points, main, reading }, index) => {
    const isPlain = index > 0 && lines.length > 2;
    for (const gate of gates) {
      const { at, goal, former } = gate;
      // Of many areas only the chosen one has its gate whole: brackets upon brackets would be a block.
      if (isPlain) draw('wall thin', `M${x(at) - 8} ${y(goal)}h16`);
      else drawGate(sheet, gate, isBinding(reading), lines.length === 1 && gate === main);
      if (!former) continue;
      draw('oldtarget', `M${x(at) - 9} ${y(former.goal)}h18`);
      if (path) straight('path faint', path[0], { at, value: former.goal });
    }
    if (path) straight(isPlain ? 'path faint' : 'path', ...path);
    if (index || !main || projected === undefined) return;
    straight('proj', points[points.length - 1]!, { at: main.at, value: projected });
    draw('projdot', circlePath(x(main.at), y(projected), 3.5));
  });
}

/** A shallow bracket whose mouth opens to the allowed side, with a pale column to the end of that side. */
function drawGate(
  { plot, x, y, draw, obstacles }: TrendSheet,
  gate: TrendGate,
  isHeavy: boolean,
  hasColumn: boolean,
): void {
  const { lower, upper, comparator, goal } = gate;
  const at = x(gate.at);
  const top = upper === Infinity ? plot.top : y(upper);
  const bottom = lower === -Infinity ? plot.bottom : y(lower);
  // The arms of a narrow band do not cross each other.
  const arm = Math.min(7, (bottom - top) / 2);
  const isAbout = comparator === 'approx';
  const bracket = (level: number, end: number): void =>
    draw(
      isAbout ? 'wall soft' : isHeavy ? 'wall binding' : 'wall',
      `M${at - 8} ${end}V${level}H${at + 8}V${end}`,
    );
  if (hasColumn) draw('allowed', barPath(at - 7, at + 7, top, bottom));
  if (lower > -Infinity) bracket(bottom, bottom - arm);
  if (upper < Infinity) bracket(top, top + arm);
  if (isAbout) draw('wall thin', `M${at - 4} ${y(gate.value ?? goal)}h8`);
  obstacles.push({ left: at - 9, right: at + 9, top: top - 1, bottom: bottom + 1, cost: 9 });
}

/** The line of one area with its points; of many areas the others are plain: hollow only where provisional. */
export function drawLine(
  sheet: TrendSheet,
  points: readonly TrendPoint[],
  line: number,
  isPlain: boolean,
): void {
  const { x, y, plot, draw, obstacles, marks } = sheet;
  const places = points.map(({ at, value }, index): TrendMark => ({
    x: round1(x(at)),
    y: round1(y(value)),
    line,
    index,
  }));
  const last = points.length - 1;
  const isDense = last > 1 && (places[last]!.x - places[0]!.x) / last < LEAST_STEP;
  const other = line ? ' other' : '';
  let start = 0;
  points.forEach(({ provisional }, index) => {
    const next = points[index + 1];
    // A stretch ends where points no longer follow each other; the step to a provisional value is one of its own.
    if (next?.joined && (index === start || next.provisional === provisional)) return;
    if (index > start)
      draw(
        `actline${provisional ? ' prov' : ''}${other}`,
        linePath(decimate(places.slice(start, index + 1))),
      );
    start = next?.joined ? index : index + 1;
  });
  // Of a line as dense as its px only what is drawn is in the way.
  for (const { x: left, y: top } of isDense ? decimate(places) : places)
    obstacles.push({ left: left - 6, right: left + 6, top: top - 6, bottom: top + 6, cost: isDense ? 2 : 6 });
  points.forEach(({ joined, provisional, baseline, observation, open }, index) => {
    const mark = places[index]!;
    const { x: left, y: top } = mark;
    marks.push(mark);
    const isHollow = provisional || (baseline && !isPlain);
    const hollow = provisional ? 'actdot hollow' : 'basedot';
    if (isHollow || (index === last && !isPlain))
      draw((isHollow ? hollow : 'actdot') + other, circlePath(left, top, isHollow ? 5 : 6));
    else if (!isDense || !joined || !points[index + 1]?.joined) draw(`dots${other}`, `M${left} ${top}h0`);
    if (isDense) return;
    if (open) {
      // A printed bound is no exact value: an arrow to the side that it leaves open.
      draw(
        `actline thin${other}`,
        `M${left} ${top - open * 8}v${-open * 11}m-4 ${open * 4}l4 ${-open * 4} 4 ${open * 4}`,
      );
      const [from, to] = open > 0 ? [-20, 0] : [0, 20];
      obstacles.push({ left: left - 5, right: left + 5, top: top + from, bottom: top + to, cost: 20 });
    }
    if (joined) obstacles.push(...lineObstacles(places[index - 1]!, places[index]!, 1.5));
    const { lower, upper, change } = observation;
    const held = (value: number): number => Math.max(plot.top, Math.min(plot.bottom, y(value)));
    if (lower !== undefined && upper !== undefined && !change)
      draw('actline thin', `M${left} ${held(upper)}V${held(lower)}`);
  });
}
