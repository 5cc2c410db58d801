import type { Comparator, Direction, Unit } from './document.ts';
import { join, report } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { implied, readQuantity } from './quantity.ts';
import { convertUnit, sameUnit } from './unit.ts';

/** What a point inherits from its series. */
export interface Frame {
  readonly unit?: Unit;
  readonly direction?: Direction;
}

/** A point's checked fields with its figure settled. */
export type Point = Fields & {
  value: number | null;
  text?: string;
  form?: string;
  period?: string;
  unit?: Unit;
  comparator?: Comparator;
  range?: readonly number[];
  change?: { by: number };
  lower?: number;
  upper?: number;
};

/**
 * Settles a figure in place: published text is read, and a number beside it must agree with it. Where they differ
 * the printed figure counts, and the difference is reported.
 */
export function settleFigure(
  reading: Reading,
  fields: Fields,
  path: string,
  frame: Frame,
  isTarget: boolean,
): Point {
  const point = fields as Point;
  const given = typeof point.value === 'number' ? point.value : undefined;
  if (typeof point.value === 'string') point.text ??= point.value;
  const { text, range: ends } = point;
  let unit = point.unit ?? frame.unit;
  const read = text === undefined ? undefined : readQuantity(text, unit === undefined ? {} : { unit });
  const printed = read?.value;
  if (read?.invalid) report(reading, read.invalid, join(path, 'value'), { given: text! });

  let keep = given !== undefined && read?.lower === undefined;
  if (keep && printed !== undefined) {
    // Half of the last printed digit; a number in a unit that does not convert is the author's own conversion.
    const half = 0.5 * 10 ** -read!.decimals!;
    const own = unit ?? read!.unit;
    const same = convertUnit(printed, read!.unit, own);
    const slack = convertUnit(half, read!.unit, own)! + 1e-9 * Math.abs(given!);
    keep = same === null || Math.abs(given! - same) <= slack;
  }
  if (given !== undefined && !keep)
    report(reading, 'value-text-mismatch', join(path, 'value'), {
      given,
      expected: text!,
    });

  const value = (point.value = keep ? given! : (printed ?? null));
  if (!keep || (unit === undefined && read)) unit = read?.unit ?? unit;
  if (text !== undefined) point.text = text;
  delete point.range;
  if (read?.lower !== undefined) point.range = [read.lower, read.upper!];
  else if (value === null && ends) point.range = ends;
  if (read?.change) point.change = read.change;
  if (read?.referencePeriod) point.referencePeriod = read.referencePeriod;
  if (read?.scope) point.scope = read.scope;
  delete point.unit;
  if (unit !== undefined && !sameUnit(unit, frame.unit)) point.unit = unit;
  if (read?.printed) point.comparator = read.comparator!;
  const sign = point.comparator;
  if (isTarget) settleTarget(point, frame.direction);
  point.form =
    read && (value === null) === (printed === undefined) && (value === null || keep || !keep)
      ? read.form
      : value === null
        ? point.range || point.comparator === 'range'
          ? 'range'
          : 'empty'
        : point.change
          ? 'change'
          : sign === 'approx'
            ? sign
            : sign && /[glt]/.test(sign[0]!) && !isTarget
              ? 'bound'
              : 'exact';
  return point;
}

/** A plain target takes its sign from the direction; ends stated in numbers make a range. */
function settleTarget(point: Point, direction: Direction | undefined): void {
  if (point.range && point.lower === undefined && point.upper === undefined)
    [point.lower, point.upper] = point.range;
  if (point.comparator) return;
  if (point.value !== null) {
    const sign = implied(direction ? { direction } : {}, point.change?.by);
    if (sign !== 'eq') point.comparator = sign;
  } else if (point.lower !== undefined && point.upper !== undefined) point.comparator = 'range';
}
