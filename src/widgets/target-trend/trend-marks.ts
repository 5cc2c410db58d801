import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { decimate } from '../../geometry/decimate.ts';
import type { Place } from '../../geometry/decimate.ts';
import { lineObstacles } from '../../geometry/place-labels.ts';
import { round1 } from '../../geometry/scale.ts';
import type { TrendFacts, TrendGap, TrendLine, TrendPoint } from './trend-facts.ts';
import type { PathName, Sheet } from './trend-figure.ts';
import type { Scales } from './trend-scales.ts';

const HATCH = 8.5;
/** Share of a plan that must lie in the plot for it to be named. */
const LEAST_BAND = 0.25;
/** More points than this are drawn as a line only. */
const EXACT = 600;
/** Points nearer than this are not dotted one by one. */
const LEAST_STEP = 9;
/** Intervals and whiskers of more points would be a grey band. */
const MOST_WHISKERS = 60;

/** A circle as part of a path. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${round1(x - r)} ${round1(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

interface LineManner {
  readonly chosen: boolean;
  /** One of many: its points are small dots, hollow only where a value is provisional. */
  readonly plain: boolean;
}

/** The line of one area with its points. */
export function drawLine(
  sheet: Sheet,
  line: TrendLine,
  { x, y, plot }: Scales,
  { chosen, plain }: LineManner,
): void {
  const places: Place[] = line.points.map((point) => [x.at(point.at), y.at(point.value)]);
  for (const { from, to, provisional } of segments(line.points)) {
    const path = linePath(decimate(places.slice(from, to + 1), EXACT));
    sheet.draw(lineName(chosen, provisional), path);
  }
  keepClear(sheet, line.points, places);
  drawDots(sheet, line.points, places, { chosen, plain });
  if (line.points.length <= MOST_WHISKERS) drawWhiskers(sheet, line.points, places, { x, y, plot });
}

function lineName(chosen: boolean, provisional: boolean): PathName {
  if (provisional) return chosen ? 'provisionalLine' : 'otherProvisional';
  return chosen ? 'line' : 'otherLine';
}

/** Stretches of points that follow each other; the step to a provisional value is one of its own. */
export function segments(
  points: readonly TrendPoint[],
): { from: number; to: number; provisional: boolean }[] {
  const found: { from: number; to: number; provisional: boolean }[] = [];
  points.forEach((point, index) => {
    if (!index || !point.joined) return;
    const last = found[found.length - 1];
    if (last && last.to === index - 1 && last.provisional === point.provisional) last.to = index;
    else found.push({ from: index - 1, to: index, provisional: point.provisional });
  });
  return found;
}

export function linePath(places: readonly Place[]): string {
  return places.map(([x, y], index) => `${index ? 'L' : 'M'}${round1(x)} ${round1(y)}`).join('');
}

function keepClear(sheet: Sheet, points: readonly TrendPoint[], places: readonly Place[]): void {
  if (places.length > EXACT) return;
  places.forEach((place, index) => {
    const [x, y] = place;
    sheet.obstacles.push({
      left: x - 6,
      right: x + 6,
      top: y - 6,
      bottom: y + 6,
      cost: places.length > 60 ? 2 : 6,
    });
    if (points[index]!.joined && places.length <= 200)
      sheet.obstacles.push(...lineObstacles(places[index - 1]!, place, 1.5));
  });
}

function drawDots(
  sheet: Sheet,
  points: readonly TrendPoint[],
  places: readonly Place[],
  { chosen, plain }: LineManner,
): void {
  const count = points.length;
  const span = places[count - 1]![0] - places[0]![0];
  const dense = count > 2 && span / (count - 1) < LEAST_STEP;
  const latest = count - 1;
  const size = count > 60 ? 4 : 6;
  let dots = '';
  points.forEach((point, index) => {
    const [x, y] = places[index]!;
    const name = plain && !point.provisional ? undefined : dotName(point, index === latest, chosen);
    if (name) sheet.draw(name, circlePath(x, y, /latest/i.test(name) ? size : 5));
    else if (!dense || !point.joined || !points[index + 1]?.joined) dots += `M${round1(x)} ${round1(y)}h0`;
  });
  sheet.draw(chosen ? 'points' : 'otherPoints', dots, count > 8 ? 6 : 7);
}

function dotName(
  { provisional, baseline }: TrendPoint,
  latest: boolean,
  chosen: boolean,
): PathName | undefined {
  if (provisional) return chosen ? 'provisional' : 'otherHollow';
  if (baseline) return chosen ? 'base' : 'otherBase';
  return latest ? (chosen ? 'latest' : 'otherLatest') : undefined;
}

/** A value printed as a bound reaches towards where the truth may lie; an interval is drawn whole. */
function drawWhiskers(
  sheet: Sheet,
  points: readonly TrendPoint[],
  places: readonly Place[],
  { y, plot }: Pick<Scales, 'x' | 'y' | 'plot'>,
): void {
  points.forEach(({ observation, bound }, index) => {
    const [x, at] = places[index]!;
    const held = (value: number): number => round1(Math.max(plot.top, Math.min(plot.bottom, y.at(value))));
    if (bound) {
      const down = observation.comparator?.[0] === 'l';
      sheet.draw(
        'bound',
        `M${round1(x)} ${round1(at)}v${down ? 15 : -15}m-3 ${down ? -4 : 4}l3 ${down ? 4 : -4}l3 ${down ? -4 : 4}`,
      );
    } else if (observation.lower !== undefined && observation.upper !== undefined && !observation.change)
      sheet.draw('bound', `M${round1(x)} ${held(observation.upper)}V${held(observation.lower)}`);
  });
}

/** Where a gap lies on the axis: the columns of its periods, a little inside. */
export function gapEnds(gap: TrendGap, { x }: Scales, part: number): [number, number] {
  return [x.at(gap.from - part * gap.width), x.at(gap.to + part * gap.width)];
}

/** A thin bracket above the axis. */
export function drawBracket(sheet: Sheet, gap: TrendGap, scales: Scales): void {
  const [from, to] = gapEnds(gap, scales, 0.35);
  const foot = scales.plot.bottom - 4;
  sheet.draw('gaps', `M${round1(from)} ${foot}v-4H${round1(to)}v4`);
}

/** A hatched column over the whole plot. */
export function drawHatched(sheet: Sheet, gap: TrendGap, scales: Scales): void {
  const [from, to] = gapEnds(gap, scales, 0.45);
  sheet.draw(
    'missing',
    barHatchPath(from, Math.max(to, from + 3), scales.plot.top + 6, scales.plot.bottom, HATCH),
  );
}

/** Plan periods as alternating bands; gives the middle and the width of each that shows. */
export function drawPlans(
  sheet: Sheet,
  facts: TrendFacts,
  { x, plot }: Scales,
): { readonly label: string; readonly middle: number; readonly width: number }[] {
  const half = 0.5 / { year: 1, half: 2, quarter: 4, month: 12 }[facts.step];
  const shown = [];
  let index = 0;
  for (const { label, from, to } of facts.plans) {
    const left = Math.max(plot.left, x.at(from + half));
    const right = Math.min(plot.right, x.at(to + half));
    index++;
    // A sliver of a plan that lies outside would only be a stripe without a name.
    if (right - left < LEAST_BAND * (x.at(to) - x.at(from))) continue;
    if (index % 2 === facts.plans.length % 2) sheet.draw('band', barPath(left, right, 0, plot.bottom));
    shown.push({ label, middle: (left + right) / 2, width: right - left });
  }
  return shown;
}
