/** An estimate with its confidence limits; without them the reason why there are none. */
export interface Interval {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason?: 'invalid-count';
}

/** Two-sided confidence in percent; 99.8 stands for the control limits of funnel and XmR charts. */
export type Level = 95 | 99.8;

/** Quantile of the normal distribution and the probability outside each limit. */
const LEVELS = {
  95: { z: 1.959963984540054, tail: 0.025 },
  99.8: { z: 3.090232306167813, tail: 0.001 },
};

/** Square of the 99.8 % normal quantile: the chi-square that one degree of freedom exceeds once in 500. */
export const CHI_SQUARE_998 = LEVELS[99.8].z ** 2;

const NONE: Interval = { value: null, lower: null, upper: null, reason: 'invalid-count' };

/**
 * Wilson score limits of a proportion: `count` of `denominator`, as shares of 1 (multiply by 100 for percent). Limits
 * stay within 0..1; 0 of n and n of n have limits too. `invalid-count` unless 0 ≤ count ≤ denominator and
 * denominator > 0.
 *
 * Source: Wilson EB, J Am Stat Assoc 1927;22:209–212, as in PHEindicatormethods (Public Health England) and APHO
 * Technical Briefing 3 (2008).
 */
export function wilson(count: number, denominator: number, level: Level = 95): Interval {
  if (!(count >= 0 && count <= denominator && denominator > 0 && denominator < Infinity)) return NONE;
  const { z } = LEVELS[level];
  const value = count / denominator;
  const middle = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - value));
  const scale = 2 * (denominator + z * z);
  // Rounding must not put the limit of 0 of n below 0, or that of n of n above 1.
  return {
    value,
    lower: Math.max(0, (middle - spread) / scale),
    upper: Math.min(1, (middle + spread) / scale),
  };
}

/**
 * Limits of a number of events: Byar's approximation from 10 events on, exact Poisson limits below. In events; divide
 * by the population for a rate. `invalid-count` unless the count is a whole number ≥ 0.
 *
 * Source: Breslow NE, Day NE, Statistical methods in cancer research II, IARC 1987, as in PHEindicatormethods and APHO
 * Technical Briefing 3 (2008).
 */
export function byar(count: number, level: Level = 95): Interval {
  if (!(count >= 10)) return exactPoisson(count, level);
  if (!Number.isInteger(count)) return NONE;
  const { z } = LEVELS[level];
  const cube = (events: number, side: number): number =>
    events * (1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
  return { value: count, lower: cube(count, -1), upper: cube(count + 1, 1) };
}

/**
 * Exact limits of a Poisson count below 10 (Garwood F, Biometrika 1936;28:437–442): the means under which the count or
 * more, and the count or less, happen with half of what the level leaves. The tail is a sum of at most ten positive
 * terms, so the limits found by halving are good to 1e-12. The lower limit of 0 events is 0.
 */
export function exactPoisson(count: number, level: Level = 95): Interval {
  if (!(Number.isInteger(count) && count >= 0 && count < 10)) return NONE;
  const { tail } = LEVELS[level];
  return {
    value: count,
    lower: count ? meanWhere(count - 1, 1 - tail) : 0,
    upper: meanWhere(count, tail),
  };
}

/** The Poisson mean under which `count` events or fewer have the wanted probability. */
function meanWhere(count: number, wanted: number): number {
  // Under a mean of 64, nine events or fewer have a probability of 1e-17.
  let low = 0;
  let high = 64;
  for (let middle = 32; middle > low && middle < high; middle = (low + high) / 2)
    if (atMost(count, middle) > wanted) low = middle;
    else high = middle;
  return high;
}

function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) sum += term *= mean / events;
  return sum;
}
