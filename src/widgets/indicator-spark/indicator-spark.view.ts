import type { Point, ResolvedTarget } from '../../assessment/assessment.ts';
import { nearestEdge } from '../../assessment/quantities.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { decimate } from '../../geometry/decimate.ts';
import type { Place } from '../../geometry/decimate.ts';
import { circlePath, linePath } from '../../geometry/move-path.ts';
import { linearScale, round1 } from '../../geometry/scale.ts';
import { isBinding } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';

export interface SparkView extends CommonView {
  /** Paths by their class, in a picture of 60 × 20. */
  readonly paths: Readonly<Record<string, string>>;
}

const LEFT = 5;
/** Where the last period stands, and half of the gate's width. */
const RIGHT = 53;
const GATE = 5.5;
/** How far the mouth of the gate reaches to the allowed side. */
const MOUTH = 3.5;
const [TOP, BOTTOM] = [4.5, 15.5];
/** From so many values on there is a line. */
const LINE = 3;
/** Longer lines are decimated: the picture has no room for more. */
const EXACT = 120;
const TINY = 1e-6;
const ROUGH = /^(provisional|estimated)$/;

type Paths = Record<string, string>;

/** Data and language in; a small picture and its sentence out. */
export function sparkView(input: ViewInput): SparkView {
  return { ...commonView(input), paths: sparkPaths(input.reading) };
}

/** The gate at its period, the values before it: two as dots on the planned path, three or more as a line. */
function sparkPaths(reading: SeriesReading): Paths {
  const { points, target, baseline, quantities } = reading.assessment;
  const edges = target ? [target.lower, target.upper].filter(Number.isFinite) : [];
  const numbers = [...points.map(({ value }) => value), ...edges];
  const y = linearScale([Math.min(...numbers), Math.max(...numbers)], [BOTTOM, TOP]).at;
  const x = timeScale(points, target);
  const places = points.map((point, index): Place => ({
    x: round1(x(point, index)),
    y: round1(y(point.value)),
  }));
  const paths: Paths = points.length ? {} : { none: `M${LEFT} 10H${target ? RIGHT - GATE - 2 : RIGHT}` };
  const isBase = ({ at, period }: Point): boolean =>
    !!baseline && at === baseline.at && period === baseline.period;
  const draw = (name: string, path: string): void => void (paths[name] = (paths[name] ?? '') + path);

  if (points.length >= LINE) drawRuns(reading, places, draw);
  else if (target && quantities.expectedLinear.value !== null) {
    const start = points.findIndex(isBase);
    const end = { x: round1(x(target, 0)), y: round1(y(nearestEdge(target, baseline!.value))) };
    if (start >= 0) draw('path', linePath([places[start]!, end]));
  }
  if (target) drawGate(target, x(target, points.length), y, isBinding(reading), draw);
  points.forEach((point, index) => {
    const isLast = index === points.length - 1;
    if (points.length >= LINE && !isLast) return;
    const { state } = point.observation;
    const isHollow = isBase(point) || point.bound || ROUGH.test(state ?? '');
    const { x: left, y: top } = places[index]!;
    draw(isHollow ? 'hollow' : 'act', circlePath(left, top, points.length < LINE ? 3.1 : 2.6));
  });
  return paths;
}

/** Places by time; without dates by the order of the values, which then end half way to the gate. */
function timeScale(
  points: readonly Point[],
  target: ResolvedTarget | undefined,
): (of: { readonly at?: number }, index: number) => number {
  const times = [...points, ...(target ? [target] : [])].map(({ at }) => at);
  if (times.some((at) => at === undefined)) {
    const end = target ? 29 : RIGHT;
    const step = (end - LEFT) / Math.max(1, points.length - 1);
    return (of, index) => (of === target ? RIGHT : LEFT + step * index);
  }
  const last = Math.max(...(times as number[]));
  // What has but one period stands at the end.
  const { at } = linearScale([Math.min(last - TINY, ...(times as number[])), last], [LEFT, RIGHT]);
  return (of) => at(of.at!);
}

/** Lines between values whose periods follow each other; a value alone is a small dot. */
function drawRuns(
  { assessment: { points }, document: { plans } }: SeriesReading,
  places: readonly Place[],
  draw: (name: string, path: string) => void,
): void {
  const periods = points.map(({ period }) => readPeriod(period ?? '', plans));
  let start = 0;
  points.forEach((_, index) => {
    const [own, next] = [periods[index], periods[index + 1]];
    const isNext = own && own.kind === next?.kind && next.from - own.to < TINY;
    if (isNext && !points[index + 1]!.observation.break) return;
    const run = decimate(places.slice(start, index + 1), EXACT);
    draw('line', linePath(run) + (run.length > 1 ? '' : 'h0'));
    start = index + 1;
  });
}

/** A shallow bracket whose mouth opens to the allowed side; of a range one at each end, of 左右 the two lines alone. */
function drawGate(
  { lower, upper, comparator }: ResolvedTarget,
  middle: number,
  y: (value: number) => number,
  isHeavy: boolean,
  draw: (name: string, path: string) => void,
): void {
  const [left, right] = [round1(middle - GATE), round1(middle + GATE)];
  const name = comparator === 'approx' ? 'wall soft' : isHeavy ? 'wall binding' : 'wall';
  const isBand = Number.isFinite(lower) && Number.isFinite(upper);
  [lower, upper].forEach((edge, index) => {
    if (!Number.isFinite(edge)) return;
    const at = round1(y(edge));
    const mouth = round1(at + (index ? MOUTH : -MOUTH));
    draw(name, isBand ? `M${left} ${at}H${right}` : `M${left} ${mouth}V${at}H${right}V${mouth}`);
  });
}
