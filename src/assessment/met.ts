import type { Point, ResolvedTarget } from './assessment.ts';
import type { Prepared } from './prepare.ts';
import { near } from './target.ts';

/** Whether a number is on the allowed side, ends as the comparator says; no rounding to printed digits. */
function allows(target: ResolvedTarget, value: number): boolean {
  const open = target.comparator === 'gt' || target.comparator === 'lt';
  if (near(value, target.lower) || near(value, target.upper)) return !open;
  return value > target.lower && value < target.upper;
}

/**
 * Applies the comparator to the whole interval a printed value stands for: true when all of it is allowed, false
 * when none is, null when it cannot be told. An exact value is never undetermined.
 */
export function meets(target: ResolvedTarget, point: Pick<Point, 'value' | 'bound'>): boolean | null {
  const { value, bound } = point;
  const inside = allows(target, value);
  if (!bound) return inside;
  const up = bound === 'ge' || bound === 'gt';
  const strict = bound === 'gt' || bound === 'lt';
  const beyond = up ? target.upper : target.lower; // the target's edge the open end of the value runs towards
  const before = up ? target.lower : target.upper;
  const openTarget = target.comparator === 'gt' || target.comparator === 'lt';
  if (Number.isFinite(beyond)) {
    // The value runs past this edge: none of it is allowed once it starts there, all of it never is.
    const past = up ? value > beyond : value < beyond;
    return near(value, beyond) ? (strict || openTarget ? false : null) : past ? false : null;
  }
  if (near(value, before)) return strict || !openTarget ? true : null;
  return inside ? true : null;
}

/** The number as it is compared: rounded to the target's printed digits only when the page asked for it. */
export function compared(prepared: Prepared, point: Point): Pick<Point, 'value' | 'bound'> {
  if (!prepared.options.compareAtPrecision) return point;
  const digits =
    /\.(\d+)/.exec(prepared.target?.target.text ?? String(prepared.target?.value ?? ''))?.[1]?.length ?? 0;
  return { ...point, value: Number(point.value.toFixed(Math.min(digits, 20))) };
}

/** First dated point from which every later one also meets the target. */
export function metSince(prepared: Prepared): Point | undefined {
  let since: Point | undefined;
  for (const point of prepared.points) {
    if (point.at === undefined) continue;
    if (meets(prepared.target!, compared(prepared, point)) !== true) since = undefined;
    else since = since ?? point;
  }
  return since;
}
