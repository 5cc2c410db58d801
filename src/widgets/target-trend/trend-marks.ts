import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { decimate } from '../../geometry/decimate.ts';
import type { Place } from '../../geometry/decimate.ts';
import { lineObstacles } from '../../geometry/place-labels.ts';
import { PARTS } from '../../geometry/year-axis.ts';
import type { TrendFacts, TrendGap, TrendPoint } from './trend-facts.ts';
import { lettering, widthOf } from './trend-figure.ts';
import type { Sheet } from './trend-figure.ts';

const HATCH = 8.5;
/** Share of a plan that must lie in the plot for it to be named. */
const LEAST_BAND = 0.25;
/** More points than this are drawn as a line only. */
const EXACT = 600;
/** Points nearer than this are not dotted one by one. */
const LEAST_STEP = 9;
/** More are small and hardly kept clear; their whiskers would be a grey band. */
const MANY = 60;

/** A circle as part of a path. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** The line of one area with its points; of many areas the others are `plain`: hollow only where provisional. */
export function drawLine(sheet: Sheet, points: readonly TrendPoint[], line: number, plain: boolean): void {
  const { x, y, draw, obstacles } = sheet;
  const count = points.length;
  const places = points.map(({ at, value }): Place => [x(at), y(value)]);
  const dense = count > 2 && (places[count - 1]![0] - places[0]![0]) / (count - 1) < LEAST_STEP;
  let start = 0;
  points.forEach((point, index) => {
    const { joined, provisional, baseline } = point;
    const [left, top] = places[index]!;
    const next = points[index + 1];
    sheet.marks.push({ x: Math.round(left * 10) / 10, y: Math.round(top * 10) / 10, line, index });
    // A stretch ends where points no longer follow each other; the step to a provisional value is one of its own.
    if (!next?.joined || (index > start && next.provisional !== provisional)) {
      if (index > start)
        draw(
          provisional ? (line ? 'otherline prov' : 'actline prov') : line ? 'otherline' : 'actline',
          `M${decimate(places.slice(start, index + 1), EXACT)
            .map((place) => place.join(' '))
            .join('L')}`,
        );
      start = next?.joined ? index : index + 1;
    }
    if (count <= EXACT)
      obstacles.push({
        left: left - 6,
        right: left + 6,
        top: top - 6,
        bottom: top + 6,
        cost: count > MANY ? 2 : 6,
      });
    if (joined && count <= 200) obstacles.push(...lineObstacles(places[index - 1]!, places[index]!, 1.5));
    const latest = !next;
    if (provisional || (!plain && (baseline || latest))) {
      const name = provisional
        ? line
          ? 'basedot other'
          : 'actdot hollow'
        : baseline
          ? line
            ? 'basedot other'
            : 'basedot'
          : line
            ? 'otherdot'
            : 'actdot';
      draw(name, circlePath(left, top, !provisional && !baseline ? (count > MANY ? 4 : 6) : 5));
    } else if (!dense || !joined || !next?.joined) draw(line ? 'dots other' : 'dots', `M${left} ${top}h0`);
    if (count <= MANY) drawWhisker(sheet, point, left, top);
  });
}

/** A value printed as a bound reaches towards where the truth may lie; an interval is drawn whole. */
function drawWhisker(
  { y, plot, draw }: Sheet,
  { bound, observation }: TrendPoint,
  left: number,
  top: number,
): void {
  const { lower, upper, change, comparator } = observation;
  const held = (value: number): number => Math.max(plot.top, Math.min(plot.bottom, y(value)));
  const side = comparator?.[0] === 'l' ? 1 : -1;
  if (bound)
    draw('actline thin', `M${left} ${top}v${side * 15}m-3 ${side * -4}l3 ${side * 4}l3 ${side * -4}`);
  else if (lower !== undefined && upper !== undefined && !change)
    draw('actline thin', `M${left} ${held(upper)}V${held(lower)}`);
}

/** Where a gap lies on the axis: the columns of its periods, a little inside. */
export function gapEnds({ from, to, parts }: TrendGap, { x }: Sheet, part: number): [number, number] {
  return [x(from - part / parts), x(to + part / parts)];
}

/** A hatched column over the whole plot. */
export function drawHatched({ draw, plot }: Sheet, from: number, to: number): void {
  draw('hatchm soft', barHatchPath(from, Math.max(to, from + 3), plot.top + 6, plot.bottom, HATCH));
}

/** Plan periods as alternating bands with their names. */
export function drawPlans({ x, plot, draw, write }: Sheet, { plans, step }: TrendFacts): void {
  const half = 0.5 / PARTS[step]!;
  plans.forEach(({ label, from, to }, index) => {
    const left = Math.max(plot.left, x(from + half));
    const right = Math.min(plot.right, x(to + half));
    // A sliver of a plan that lies outside would only be a stripe without a name.
    if (right - left < LEAST_BAND * (x(to) - x(from))) return;
    if ((plans.length - index) % 2) draw('band', barPath(left, right, 0, plot.bottom));
    const text = [label, label.replace(/[“”]/g, '')].find((name) => widthOf('s', name) <= right - left - 4);
    if (text) write(lettering('s', text, (left + right) / 2, 15, 'middle'));
  });
}
