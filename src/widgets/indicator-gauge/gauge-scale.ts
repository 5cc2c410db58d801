import type { ResolvedTarget } from '../../assessment/assessment.ts';
import { tickValues } from '../../geometry/scale.ts';

/** What a gauge has to hold. Absent numbers were not published or cannot be told. */
export interface ScaleNeeds {
  readonly value?: number;
  readonly baseline?: number;
  readonly target?: ResolvedTarget;
  /** Natural limits of the measure; null or ±Infinity = open. */
  readonly limits?: readonly [number | null, number | null];
  /** Ends set by the page. */
  readonly min?: number;
  readonly max?: number;
  /** Ratios (1:x) have no bar: their length would mean nothing. */
  readonly ratio?: boolean;
  /** Arcs run over the whole of the measure where it has an end. */
  readonly whole?: boolean;
}

export interface GaugeScale {
  readonly domain: readonly [number, number];
  /** A bar starts at zero; a dot stands on a scale that does not. */
  readonly mark: 'bar' | 'dot';
  /** Where the bar starts: zero, or the end nearest to it. */
  readonly origin: number;
  /** True when zero is not on the scale, which is then said in words. */
  readonly cut: boolean;
}

/** Share of the scale that the allowed side gets at least, where the measure does not end before. */
const ALLOWED_SHARE = 0.15;
/** Values nearer to each other than this share of the largest would be one and the same bar. */
const NEAR_SHARE = 0.1;
/** The narrowest cut scale, as a share of its largest number: less would show noise as distance. */
const LEAST_SPAN = 0.005;
/** The same where all numbers are equal and so give no measure of their own. */
const LEAST_SPAN_EQUAL = 0.2;
/** Room kept beyond the outermost number on a cut scale, as a share of its span. */
const MARGIN = 0.08;

/** The scale of a gauge: it always holds target, baseline and value. Null when there is nothing to put on it. */
export function gaugeScale(needs: ScaleNeeds): GaugeScale | null {
  const { value, baseline, target, min, max } = needs;
  const numbers = [value, baseline, target?.value, target?.lower, target?.upper].filter(
    (number): number is number => Number.isFinite(number),
  );
  if (!numbers.length) return null;
  const ends = naturalEnds(needs);
  // A page that sets an end wants that scale, even for a target read as about.
  const about = min === undefined && max === undefined && /approx|eq/.test(target?.comparator ?? '');
  const whole = ends && (needs.whole || (!ends[0] && ends[1] === 100)) && !about;
  const spread = Math.max(...numbers) - Math.min(...numbers);
  const near = spread > 0 && spread < NEAR_SHARE * Math.max(...numbers.map(Math.abs));
  const pointed = !!needs.ratio || (!whole && (about || near));
  let domain = ends;
  if (!whole) {
    const round = roundEnds(needs, numbers, !pointed);
    domain = [min ?? round[0], max ?? round[1]];
    if (domain[0] >= domain[1]) domain = round;
  }
  const [low, high] = domain!;
  const cut = low > 0 || high < 0;
  const mark = pointed || (cut && (whole ? low : min) !== 0) ? 'dot' : 'bar';
  return { domain: [low, high], mark, origin: Math.min(Math.max(0, low), high), cut };
}

/** True for a measure with both ends, by nature or set by the page: one that an arc may show. */
export function hasEnds(needs: ScaleNeeds): boolean {
  return !!naturalEnds(needs);
}

function naturalEnds({ limits = [null, null], min, max }: ScaleNeeds): [number, number] | undefined {
  const low = min ?? limits[0] ?? NaN;
  const high = max ?? limits[1] ?? NaN;
  return low < high && Number.isFinite(high - low) ? [low, high] : undefined;
}

/** Round ends around the numbers, with room on the allowed side, never beyond what the measure can be. */
function roundEnds(needs: ScaleNeeds, numbers: readonly number[], zero: boolean): [number, number] {
  const { lower = NaN, upper = NaN, tolerance = 0 } = needs.target ?? {};
  const [least, most] = needs.limits ?? [null, null];
  let [low, high] = zero ? fromZero(numbers) : around(numbers, tolerance);
  // ≥: room beyond the wall, ≤: room before it; a second pass because rounding one end moves the share.
  for (let pass = 0; pass < 2; pass++) {
    if (Number.isFinite(lower) && upper === Infinity) high = Math.max(high, roomBeyond(lower, low));
    if (Number.isFinite(upper) && lower === -Infinity && !(zero && low === 0))
      low = Math.min(low, roomBeyond(upper, high));
    [low, high] = outward(low, high);
    low = Math.max(low, least ?? -Infinity);
    high = Math.min(high, most ?? Infinity);
  }
  return low < high ? [low, high] : [low, low + 1];
}

/** The end that leaves the allowed side its share of the scale when the other end is `other`. */
const roomBeyond = (wall: number, other: number): number =>
  (wall - ALLOWED_SHARE * other) / (1 - ALLOWED_SHARE);

function fromZero(numbers: readonly number[]): [number, number] {
  const beyond = numbers.map((number) => number * 1.05);
  return [Math.min(0, ...beyond), Math.max(0, ...beyond)];
}

function around(numbers: readonly number[], tolerance: number): [number, number] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const least = tolerance ? 16 * tolerance : size * (high > low ? LEAST_SPAN : LEAST_SPAN_EQUAL);
  const margin = Math.max(MARGIN * (high - low), (least - (high - low)) / 2);
  return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}

/** Both ends moved out to the next round step. */
function outward(low: number, high: number): [number, number] {
  const [first = low, second = high] = tickValues(low, high, 4);
  const step = second - first || 1;
  const tidy = (steps: number): number => Number((steps * step).toPrecision(12));
  return [tidy(Math.floor(low / step + 1e-9)), tidy(Math.ceil(high / step - 1e-9))];
}
