import type { Point, ResolvedTarget } from './assessment.ts';
import { digitsOf } from './figure.ts';
import { near, sideOf } from './order.ts';
import type { Prepared } from './prepare.ts';

/**
 * Applies the comparator to the whole interval a printed value stands for: true when all of it is allowed, false
 * when none is, null when it cannot be told. An exact value is never undetermined, and is not rounded.
 */
export function meets(
  { comparator, lower, upper }: ResolvedTarget,
  { value, bound }: Pick<Point, 'value' | 'bound'>,
): boolean | null {
  const isOpen = comparator === 'gt' || comparator === 'lt';
  if (!bound) return near(value, lower) || near(value, upper) ? !isOpen : value > lower && value < upper;
  // Seen so that the open end of the value runs upwards, past the far edge of the target if it has one.
  const side = sideOf(bound);
  const [start, far] = side > 0 ? [lower, upper] : [-upper, -lower];
  const isEndless = far === Infinity;
  const edge = isEndless ? start : far;
  const isStrict = bound[1] === 't';
  const isPast = near(side * value, edge) ? isStrict || isOpen !== isEndless : side * value > edge;
  return isPast ? isEndless : null;
}

/** Whether a point meets the target; rounded to its printed digits only when the page asked for it. */
export function pointMeets({ target, options }: Prepared, point: Point): boolean | null {
  if (!options.compareAtPrecision) return meets(target!, point);
  const digits = digitsOf(target!.target.text ?? target!.value);
  return meets(target!, { value: Number(point.value.toFixed(Math.min(digits, 20))), bound: point.bound });
}

/** First dated point from which every later one also meets the target. */
export function metSince(prepared: Prepared): Point | undefined {
  const { list } = prepared;
  let since: Point | undefined;
  for (let index = list.count; index--;) {
    const point = list.at(index);
    if (point.at === undefined) continue;
    if (!pointMeets(prepared, point)) break;
    since = point;
  }
  return since;
}
