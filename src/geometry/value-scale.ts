import { tickStep } from 'd3-array';

/** The allowed side of a target in the value's unit; ±Infinity where it is open. */
export interface ScaleTarget {
  readonly comparator: string;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly tolerance?: number;
}

/** What the scale of a value has to hold. Absent numbers were not published or cannot be told. */
export interface ScaleNeeds {
  readonly value?: number;
  readonly baseline?: number;
  readonly target?: ScaleTarget;
  /** Natural limits of the measure; null or ±Infinity = open. */
  readonly limits?: readonly [number | null, number | null];
  /** Ends set by the page. */
  readonly min?: number;
  readonly max?: number;
  /** Ratios (1:x) have no bar: their length would mean nothing. */
  readonly ratio?: boolean;
  /** `arc` or `bar`; anything else: the measure decides. */
  readonly shape?: string;
}

export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** An arc shows the whole of a measure that has both ends; by itself only shares from 0 to 100. */
  readonly arc: boolean;
  /** A bar starts at zero; a dot stands on a scale that does not, or where a length would mean nothing. */
  readonly dot: boolean;
  /** True when zero is not on the scale, which is then said in words. */
  readonly cut: boolean;
}

/** Share of the scale that the allowed side gets at least, where the measure does not end before. */
const ALLOWED_SHARE = 0.15;
/** Values nearer to each other than this share of the largest would be one and the same bar. */
const NEAR_SHARE = 0.1;

/** The scale of a value: it always holds target, baseline and value. Null when there is nothing to put on it. */
export function valueScale(needs: ScaleNeeds): ValueScale | null {
  const { value, baseline, target, min, max, ratio, shape, limits = [null, null] } = needs;
  const { lower = NaN, upper = NaN, tolerance = 0 } = target ?? {};
  const numbers = [value, baseline, target?.value, lower, upper].filter((number): number is number =>
    Number.isFinite(number),
  );
  if (!numbers.length) return null;
  const [least, most] = [min ?? limits[0] ?? -Infinity, max ?? limits[1] ?? Infinity];
  // A page that sets an end wants that scale, even for a target read as about.
  const about = min === undefined && max === undefined && /approx|eq/.test(target?.comparator ?? '');
  const share = least === 0 && most === 100 && !about;
  const arc =
    shape !== 'bar' && least < most && most - least < Infinity && (shape === 'arc' || (share && !ratio));
  const whole = arc || share;

  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  const span = last - first;
  const size = Math.max(Math.abs(first), Math.abs(last));
  const pointed = !whole && (ratio || about || (span > 0 && span < NEAR_SHARE * size));
  let [low, high] = [Math.min(0, 1.05 * first), Math.max(0, 1.05 * last)];
  if (pointed) {
    // The narrower the scale, the more noise looks like distance.
    const room = tolerance ? 16 * tolerance : size * (span ? 0.005 : 0.2);
    const margin = Math.max(0.08 * span, (room - span) / 2);
    [low, high] = [first - margin, last + margin];
  }
  const step = tickStep(low, high, 3) || 1;
  const tidy = (steps: number): number => Number((steps * step).toPrecision(12));
  const down = (number: number): number => tidy(Math.floor(number / step + 1e-9));
  const up = (number: number): number => tidy(Math.ceil(number / step - 1e-9));
  const beyond = (wall: number, other: number): number =>
    (wall - ALLOWED_SHARE * other) / (1 - ALLOWED_SHARE);
  low = down(low);
  high = up(upper === Infinity ? Math.max(high, beyond(lower, low)) : high);
  if (lower === -Infinity && low) low = down(Math.min(low, beyond(upper, high)));
  low = Math.max(low, limits[0] ?? low);
  high = Math.min(high, limits[1] ?? high);
  if (low >= high) high = low + 1;
  if (whole) [low, high] = [least, most];
  else if ((min ?? low) < (max ?? high)) [low, high] = [min ?? low, max ?? high];
  // Beyond what arithmetic can hold.
  if (!(high - low < Infinity)) return null;
  const cut = low > 0 || high < 0;
  return { low, high, arc, dot: !!ratio || pointed || cut, cut };
}
