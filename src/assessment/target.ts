import type { Direction, Plan, Target, Unit } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import type { AssessInput, Loose, Point, Reason, ResolvedTarget } from './assessment.ts';
import { digitsOf, figureOf, inUnit, placeOf } from './figure.ts';
import { near, sideOf } from './order.ts';
import type { PointList } from './prepare.ts';
import type { Figure } from './figure.ts';

/** +1: values above the target are allowed; −1: below; 0: a band with two ends. */
export function allowedSide({ lower, upper }: ResolvedTarget): number {
  return upper === Infinity ? 1 : lower === -Infinity ? -1 : 0;
}

/** The target's number; of a band the edge nearest to `from`. */
export function nearestEdge(target: ResolvedTarget, from: number): number {
  return allowedSide(target) ? target.value! : Math.min(target.upper, Math.max(target.lower, from));
}

/** Distance of a number from the target, 0 on its good side. */
export function distance(target: ResolvedTarget, value: number): number {
  const way = nearestEdge(target, value) - value;
  const side = allowedSide(target);
  return side ? Math.max(0, side * way) : Math.abs(way);
}

/** Of several targets the one of the last period counts, and of its versions the latest. */
export function latestTarget(
  { target, targets = target && [target] }: AssessInput,
  plans?: readonly Plan[],
): Loose<Target> | undefined {
  const at = (point: Loose<Target>): number => placeOf(point, plans).at ?? 0;
  const on = ({ revised }: Loose<Target>): string => revised?.on ?? '';
  return targets
    ?.slice()
    .sort((a, b) => at(a) - at(b) || on(a).localeCompare(on(b)))
    .pop();
}

interface Context {
  readonly direction: Direction;
  readonly index: boolean;
  readonly unit: Unit | undefined;
  readonly list: PointList;
  readonly baseline: Point | undefined;
  readonly plans?: readonly Plan[];
}

/** The target as it is compared with, or the reason why there is none. */
export function resolveTarget(target: Loose<Target>, context: Context): ResolvedTarget | Reason {
  const { direction, index, unit, plans } = context;
  const figure = figureOf(target);
  const { invalid, value: printed } = figure;
  const [lower, upper] = figure.range ?? [target.lower, target.upper];
  if (invalid) return invalid;
  if (figure.form === 'words') return 'target-in-words';
  const isRange = lower !== undefined && upper !== undefined;
  if (printed === null && !isRange) return 'no-target';
  const reference = figure.change && referenceOf(figure, context);
  const change = reference === undefined ? undefined : figure.change;
  const place = { ...placeOf(target, plans), index, target: target as Partial<Target>, change, reference };
  if (isRange) return { ...place, comparator: 'range', value: null, lower, upper };
  if (figure.change && !change) return 'missing-reference-value';
  const value = change
    ? change.kind === 'points'
      ? reference! + change.by
      : reference! * (1 + change.by)
    : inUnit(printed!, figure.unit, unit);
  if (value === null) return 'unit-mismatch';
  const comparator = settle(figure, direction);
  if (!comparator) return 'no-direction';
  const wanted = sideOf(direction);
  const isAbout = comparator === 'approx';
  const side = isAbout ? wanted : sideOf(comparator);
  if (side * wanted < 0) return 'wrong-way-target';
  // 左右: the tolerance given, or half a unit of the last printed digit; one-sided where a direction is known.
  const tolerance = isAbout ? (target.tolerance ?? 0.5 * 10 ** -digitsOf(figure.text ?? value)) : undefined;
  const slack = tolerance ?? 0;
  return {
    ...place,
    comparator,
    value,
    lower: side < 0 ? -Infinity : value - slack,
    upper: side > 0 ? Infinity : value + slack,
    tolerance,
  };
}

/** The value a change counts from; without it nothing is computed. */
function referenceOf(
  { referencePeriod }: Figure,
  { index, baseline, list, plans }: Context,
): number | undefined {
  if (index) return 100;
  // A plain 降低15% counts from the baseline; where a period is printed, only its own value will do.
  const at = readPeriod(referencePeriod ?? '', plans)?.at;
  const found = referencePeriod ? [baseline, ...list.all].find((point) => near(point?.at, at)) : baseline;
  return found && !found.bound ? found.value : undefined;
}

function settle(
  { comparator, change }: Figure,
  direction: Direction,
): ResolvedTarget['comparator'] | undefined {
  if (comparator && comparator !== 'eq' && comparator !== 'range') return comparator;
  if (direction === 'near' && !change) return 'approx';
  const side = change ? change.by || 1 : sideOf(direction);
  return side > 0 ? 'ge' : side < 0 ? 'le' : undefined;
}
