import type { Comparator, Direction, Unit } from './document.ts';
import { at, report, shown } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { implied, readQuantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { convertUnit, sameUnit } from './unit.ts';

/** What a point inherits from its series. */
export interface Frame {
  readonly unit?: Unit | undefined;
  readonly direction?: Direction | undefined;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const BOUNDS = ['ge', 'gt', 'le', 'lt'];

/**
 * Settles a point's figure from its checked fields: published text is read, and a number beside it must agree with it.
 * Where they differ the printed figure counts, and the difference is reported.
 */
export function settleFigure(
  reading: Reading,
  fields: Fields,
  path: string,
  frame: Frame,
  isTarget: boolean,
): Fields {
  const { value, text: given, unit: ownUnit, comparator: saidSign, range: saidRange, ...others } = fields;
  const text = (typeof value === 'string' && given === undefined ? value : given) as string | undefined;
  const unit = (ownUnit ?? frame.unit) as Unit | undefined;
  const read = text === undefined ? undefined : readQuantity(text, unit === undefined ? {} : { unit });
  const number = typeof value === 'number' ? value : undefined;
  if (read?.invalid) report(reading, read.invalid, at(path, 'value'), { given: text! }, 'warning');

  const keep =
    number !== undefined &&
    (read?.value === undefined ? read?.lower === undefined : agrees(number, unit, read));
  if (number !== undefined && !keep) {
    report(reading, 'value-text-mismatch', at(path, 'value'), { given: number, expected: text! }, 'warning');
  }
  const settled = keep ? number : (read?.value ?? null);
  const ends =
    read?.lower === undefined ? (settled === null ? saidRange : undefined) : [read.lower, read.upper];
  const figureUnit = keep && (unit !== undefined || !read) ? unit : (read?.unit ?? unit);
  const result: Fields = { ...others, value: settled };
  if (text !== undefined) result.text = text;
  if (ends) result.range = ends;
  if (read?.change) result.change = read.change;
  if (read?.referencePeriod) result.referencePeriod = read.referencePeriod;
  if (read?.scope) result.scope = read.scope;
  if (figureUnit !== undefined && !sameUnit(figureUnit, frame.unit)) result.unit = figureUnit;
  const sign = settleSign(reading, read, saidSign as Comparator | undefined, path);
  if (isTarget) settleTarget(result, sign, frame);
  else if (sign) result.comparator = sign;
  result.form = formOf(result, read, sign);
  return result;
}

/** The same figure: equal after conversion, in full for 万/亿, or more digits than were printed. */
function agrees(number: number, unit: Unit | undefined, read: Quantity): boolean {
  const value = read.value!;
  const printed = read.unit;
  const same = unit === undefined ? value : convertUnit(value, printed, unit);
  const close = (a: number, b: number, slack = 0): boolean =>
    Math.abs(a - b) <= slack + 1e-9 * Math.max(1, Math.abs(b));
  if (same !== null)
    return close(
      number,
      same,
      0.5 * 10 ** -(read.decimals ?? 0) * Math.abs(same && value ? same / value : 1),
    );
  if (typeof printed !== 'string') return false;
  const scale = SCALES[printed[0]!];
  return scale !== undefined && sameUnit(printed.slice(1), unit) && close(number, value * scale, scale);
}

function settleSign(
  reading: Reading,
  read: Quantity | undefined,
  said: Comparator | undefined,
  path: string,
): Comparator | undefined {
  if (!read?.printed || !read.comparator) return said;
  if (said !== undefined && said !== read.comparator) {
    report(
      reading,
      'comparator-mismatch',
      at(path, 'comparator'),
      { given: said, expected: shown(read.text) },
      'warning',
    );
  }
  return read.comparator;
}

/** A plain target takes its sign from the direction; ends stated in numbers make a range. */
function settleTarget(result: Fields, sign: Comparator | undefined, frame: Frame): void {
  const range = result.range as readonly number[] | undefined;
  if (range && result.lower === undefined && result.upper === undefined) {
    result.lower = range[0];
    result.upper = range[1];
  }
  const change = result.change as Quantity['change'];
  let comparator = sign;
  if (!comparator && result.value !== null) {
    const settled = implied({ ...(frame.direction && { direction: frame.direction }) }, change?.by);
    if (settled !== 'eq') comparator = settled;
  }
  if (!comparator && result.value === null && result.lower !== undefined && result.upper !== undefined)
    comparator = 'range';
  if (comparator) result.comparator = comparator;
}

function formOf(result: Fields, read: Quantity | undefined, sign: Comparator | undefined): string {
  const hasValue = result.value !== null;
  const isRange = result.range !== undefined || (!hasValue && result.comparator === 'range');
  if (read && hasValue === (read.value !== undefined) && read.form !== 'empty') return read.form;
  if (!hasValue) return isRange ? 'range' : read ? read.form : 'empty';
  const said = result.form as string | undefined;
  if (said && !/^(?:words|empty|range)$/.test(said)) return said;
  if (result.change) return 'change';
  return sign && BOUNDS.indexOf(sign) >= 0 && !read ? 'bound' : sign === 'approx' ? 'approx' : 'exact';
}
