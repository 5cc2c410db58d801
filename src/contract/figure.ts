import type { Comparator, Direction, Unit } from './document.ts';
import { join, numberOf, report } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { isoPlace } from './period.ts';
import { implied, readQuantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';
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
  const { range: ends } = point;
  const stated: unknown = point.value;
  const given = typeof stated === 'number' ? stated : undefined;
  const text = point.text ?? (typeof stated === 'string' ? stated : undefined);
  let unit = point.unit ?? frame.unit;
  const read: Partial<Quantity> = text === undefined ? {} : readQuantity(text, { unit });
  const { value: printed, lower, upper } = read;
  if (read.invalid) report(reading, read.invalid, join(path, 'value'), text);
  const keep =
    given !== undefined && lower === undefined && (printed === undefined || agrees(given, read, unit));
  if (given !== undefined && !keep) report(reading, 'value-text-mismatch', join(path, 'value'), given, text);

  const value = (point.value = keep ? given : (printed ?? null));
  if (!keep || unit === undefined) unit = read.unit ?? unit;
  if (text !== undefined) point.text = text;
  if (ends) delete point.range;
  if (lower !== undefined) point.range = [lower, upper!];
  else if (value === null && ends) point.range = ends;
  for (const key of ['change', 'referencePeriod', 'scope'] as const) if (read[key]) fields[key] = read[key];
  if (point.unit !== undefined) delete point.unit;
  if (unit !== undefined && !sameUnit(unit, frame.unit)) point.unit = unit;
  if (read.printed) point.comparator = read.comparator!;
  const sign = point.comparator;
  // Ends the wrong way round say nothing.
  if (point.lower! > point.upper!) {
    report(reading, 'bad-interval', join(path, 'lower'), `${point.lower}–${point.upper}`);
    delete point.lower;
    delete point.upper;
  }
  if (isTarget) settleTarget(point, frame.direction);
  const isRange = value === null && (point.range || point.comparator === 'range');
  const isBlank = isRange && read.form === 'empty';
  // Ends in numbers count where nothing was printed.
  if (isBlank) delete point.text;
  point.form =
    read.form && !isBlank && (value === null) === (printed === undefined)
      ? read.form
      : value === null
        ? isRange
          ? 'range'
          : 'empty'
        : point.change
          ? 'change'
          : sign === 'approx'
            ? sign
            : /^[gl]/.test(sign!) && !isTarget
              ? 'bound'
              : 'exact';
  return point;
}

/** A point of a date and a number, which long series are made of, settled in place; undefined for any other. */
export function barePoint(item: unknown): Point | undefined {
  const { period, value, form } = item as Fields;
  for (const key in item as Fields)
    if (key !== 'value' && key !== 'period' && (key !== 'form' || form !== 'exact')) return undefined;
  if (typeof value !== 'number' || numberOf(value) === undefined || typeof period !== 'string')
    return undefined;
  // A date in another form than ISO is not kept as it is.
  if (isoPlace(period) === undefined) return undefined;
  const point = item as Point;
  point.value = value + 0;
  point.form = 'exact';
  return point;
}

/** Within half of the last printed digit; a number in a unit that does not convert is the author's own conversion. */
function agrees(given: number, { value, unit, decimals }: Partial<Quantity>, wanted = unit): boolean {
  const same = convertUnit(value!, unit, wanted);
  const slack = convertUnit(0.5 * 10 ** -decimals!, unit, wanted)! + 1e-9 * Math.abs(given);
  return same === null || Math.abs(given - same) <= slack;
}

/** A plain target takes its sign from the direction; ends stated in numbers make a range. */
function settleTarget(point: Point, direction: Direction | undefined): void {
  if (point.range && point.lower === undefined && point.upper === undefined)
    [point.lower, point.upper] = point.range;
  if (point.comparator) return;
  if (point.value !== null) {
    const sign = implied(direction, point.change?.by);
    if (sign !== 'eq') point.comparator = sign;
  } else if (point.lower !== undefined && point.upper !== undefined) point.comparator = 'range';
}
