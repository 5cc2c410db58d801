import { barPath } from '../../geometry/bar.ts';
import { lineObstacles } from '../../geometry/place-labels.ts';
import type { TrendFacts, TrendGate } from './trend-facts.ts';
import type { PathName, Sheet } from './trend-figure.ts';
import { circlePath } from './trend-marks.ts';

const HALF = 8;
const ARM = 7;
const COLUMN = 7;

/** Gates, replaced targets, planned paths and what is extrapolated. Several areas have brackets without columns. */
export function drawTargets(sheet: Sheet, { lines }: TrendFacts): void {
  const { x, y, draw, obstacles } = sheet;
  const straight = (
    name: PathName,
    from: readonly [at: number, value: number],
    to: readonly [at: number, value: number],
  ): void => {
    const ends = [from, to].map(([at, value]) => [x(at), y(value)] as const);
    draw(name, `M${ends.map((end) => end.join(' ')).join('L')}`);
    if (name !== 'path faint') obstacles.push(...lineObstacles(ends[0]!, ends[1]!, 1));
  };
  lines.forEach(({ gates, path, projection, points }, index) => {
    for (const gate of gates) {
      const { at, goal, former, main } = gate;
      // Of many areas only the chosen one has its gate whole: brackets upon brackets would be a block.
      if (index && lines.length > 2) draw('wall thin', `M${x(at) - HALF} ${y(goal)}h16`);
      else drawGate(sheet, gate, lines.length === 1 && main);
      if (!former) continue;
      draw('oldtarget', `M${x(at) - 9} ${y(former.goal)}h18`);
      if (path) straight('path faint', path[0], [at, former.goal]);
    }
    if (path) straight(index > 1 ? 'path faint' : 'path', ...path);
    if (!projection || index) return;
    const { at, value } = points[points.length - 1]!;
    straight('proj', [at, value], [projection.at, projection.value]);
    draw('projdot', circlePath(x(projection.at), y(projection.value), 3.5));
  });
}

/** A shallow bracket whose mouth opens to the allowed side, with a pale column to the end of that side. */
function drawGate({ plot, x, y, draw, obstacles }: Sheet, gate: TrendGate, column: boolean): void {
  const { lower, upper, about, binding } = gate;
  const at = x(gate.at);
  const isOpen = (value: number): boolean => Math.abs(value) === Infinity;
  const top = isOpen(upper) ? plot.top : y(upper);
  const bottom = isOpen(lower) ? plot.bottom : y(lower);
  const soft = about !== undefined;
  // The arms of a narrow band do not cross each other.
  const arm = isOpen(lower) || isOpen(upper) ? ARM : Math.min(ARM, (bottom - top) / 2);
  const bracket = (level: number, end: number): void =>
    draw(
      soft ? 'wall soft' : binding ? 'wall binding' : 'wall',
      `M${at - HALF} ${end}V${level}H${at + HALF}V${end}`,
    );
  if (column) draw('allowed', barPath(at - COLUMN, at + COLUMN, top, bottom));
  if (!isOpen(lower)) bracket(bottom, bottom - arm);
  if (!isOpen(upper)) bracket(top, top + arm);
  if (soft) draw('wall thin', `M${at - 4} ${y(about)}h8`);
  obstacles.push({
    left: at - 9,
    right: at + 9,
    top: Math.min(top, bottom) - 1,
    bottom: Math.max(top, bottom) + 1,
    cost: 9,
  });
}
