import { barPath } from '../../geometry/bar.ts';
import { lineObstacles } from '../../geometry/place-labels.ts';
import { round1 } from '../../geometry/scale.ts';
import type { TrendFacts, TrendGate, TrendLine, TrendPath } from './trend-facts.ts';
import type { Sheet } from './trend-figure.ts';
import { circlePath } from './trend-marks.ts';
import type { Scales } from './trend-scales.ts';

const HALF = 8;
const ARM = 7;
const COLUMN = 7;

/** Gates, replaced targets, planned paths and what is extrapolated. Several areas have brackets without columns. */
export function drawTargets(sheet: Sheet, facts: TrendFacts, scales: Scales): void {
  facts.lines.forEach((line, index) => {
    for (const gate of line.gates) {
      // Of many areas only the chosen one has its gate whole: brackets upon brackets would be a block.
      if (index && facts.lines.length > 2) drawLevel(sheet, gate, scales);
      else drawGate(sheet, gate, scales, facts.lines.length === 1 && gate.main);
      if (gate.former) drawFormer(sheet, gate, line, scales);
    }
    if (line.path) drawPath(sheet, line.path, scales, index > 1);
    if (line.projection && !index) drawProjection(sheet, line, scales);
  });
}

/** A shallow bracket whose mouth opens to the allowed side, with a pale column to the end of that side. */
function drawGate(sheet: Sheet, gate: TrendGate, scales: Scales, column: boolean): void {
  const { plot, y } = scales;
  const x = scales.x.at(gate.at);
  const held = (value: number): number =>
    value === Infinity ? plot.top : value === -Infinity ? plot.bottom : y.at(value);
  const top = held(gate.upper);
  const bottom = held(gate.lower);
  if (column) sheet.draw('allowed', barPath(x - COLUMN, x + COLUMN, top, bottom));
  const soft = gate.about !== undefined;
  const name = soft ? 'wallSoft' : gate.binding ? 'wallBinding' : 'wall';
  // The arms of a narrow band do not cross each other.
  const arm =
    Number.isFinite(gate.lower) && Number.isFinite(gate.upper) ? Math.min(ARM, (bottom - top) / 2) : ARM;
  if (Number.isFinite(gate.lower)) sheet.draw(name, bracket(x, bottom, -arm));
  if (Number.isFinite(gate.upper)) sheet.draw(name, bracket(x, top, arm));
  if (soft) sheet.draw('about', `M${round1(x - 4)} ${round1(y.at(gate.about!))}h8`);
  sheet.obstacles.push({
    left: x - 9,
    right: x + 9,
    top: Math.min(top, bottom) - 1,
    bottom: Math.max(top, bottom) + 1,
    cost: 9,
  });
}

function drawLevel(sheet: Sheet, { at, goal }: TrendGate, { x, y }: Scales): void {
  sheet.draw('about', `M${round1(x.at(at) - HALF)} ${round1(y.at(goal))}h16`);
}

function bracket(x: number, y: number, arm: number): string {
  const end = round1(y + arm);
  return `M${round1(x - HALF)} ${end}V${round1(y)}H${round1(x + HALF)}V${end}`;
}

function drawFormer(sheet: Sheet, gate: TrendGate, { path }: TrendLine, { x, y }: Scales): void {
  const at = x.at(gate.at);
  const level = y.at(gate.former!.goal);
  sheet.draw('former', `M${round1(at - 9)} ${round1(level)}h18`);
  if (path) sheet.draw('formerPath', straight(x.at(path.from[0]), y.at(path.from[1]), at, level));
}

function drawPath(sheet: Sheet, { from, to }: TrendPath, { x, y }: Scales, faint: boolean): void {
  const ends = [x.at(from[0]), y.at(from[1]), x.at(to[0]), y.at(to[1])] as const;
  sheet.draw(faint ? 'formerPath' : 'path', straight(...ends));
  sheet.obstacles.push(...lineObstacles([ends[0], ends[1]], [ends[2], ends[3]], 1));
}

function drawProjection(sheet: Sheet, { points, projection }: TrendLine, { x, y }: Scales): void {
  const last = points[points.length - 1]!;
  const ends = [x.at(last.at), y.at(last.value), x.at(projection!.at), y.at(projection!.value)] as const;
  sheet.draw('projection', straight(...ends));
  sheet.draw('projected', circlePath(ends[2], ends[3], 3.5));
  sheet.obstacles.push(...lineObstacles([ends[0], ends[1]], [ends[2], ends[3]], 1));
}

function straight(x0: number, y0: number, x1: number, y1: number): string {
  return `M${round1(x0)} ${round1(y0)}L${round1(x1)} ${round1(y1)}`;
}
