import { tickStep } from 'd3-array';
import { limitsOf } from '../../assessment/reading.ts';
import type { Box } from '../../geometry/labels.ts';
import { linearScale, newExtent, tickValues } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Language } from '../../language/language.ts';
import { halfStep } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';

/** Where values and periods stand, and the room around the plot. */
export interface Scales {
  /** Px of a place in time, and of a value. */
  x(at: number): number;
  y(value: number): number;
  /** First and last place of anything on the time axis; empty where there is nothing. */
  readonly times: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** True when values are not drawn from zero. */
  readonly cut: boolean;
  /** No room for labels right of the plot. */
  readonly narrow: boolean;
}

export const WIDE = 440;
/** Share of the largest value that values must differ by for the axis to begin at zero. */
const FROM_ZERO = 0.3;
/** Room beyond the data, as a share of their span: enough for the allowed side too. */
const PAD = 0.3;

/** Height of the figure; the wider the higher, so that slopes stay readable. */
export function figureHeight(width: number): number {
  return width < 200 ? 180 : width < WIDE ? 216 : width < 640 ? 260 : 290;
}

export function trendScales(facts: TrendFacts, width: number, right: number, language: Language): Scales {
  const height = figureHeight(width);
  const { values, times } = drawn(facts);
  const [domain, cut] = valueDomain(facts, values, height < 250 ? 3 : 4);
  const found = values.length ? tickValues(...domain, height < 250 ? 3 : 4) : [];
  const ticks = found.map((value) => ({ value, label: tickLabel(value, found, facts, language) }));
  const left = Math.max(0, ...ticks.map(({ label }) => textWidth(label, 12))) + 10;
  const plot = { left, right: width - right, top: 26, bottom: height - 24 };
  const [from = 0, to = 0] = times;
  // Half a period before the first and a little more after the last, so that dots and gates have room.
  const half = halfStep(facts);
  const px = (half * (plot.right - left)) / (to - from + 2.2 * half);
  const time =
    to - from < half
      ? linearScale([from - half, to + half], [left, plot.right])
      : linearScale([from, to], [left + Math.max(px, 9), plot.right - Math.max(1.2 * px, 14)]);
  const level = linearScale(domain, [plot.bottom, plot.top]);
  return { x: time.at, y: level.at, times, width, height, plot, ticks, cut, narrow: width < WIDE };
}

/** All numbers that are drawn, and the first and last place in time. */
function drawn({ lines, projected = NaN }: TrendFacts): { values: number[]; times: number[] } {
  const gates = lines.flatMap((line) => line.gates);
  const walls = gates.flatMap(({ lower, upper, goal, former = { goal } }) => [
    lower,
    upper,
    goal,
    former.goal,
  ]);
  const values = newExtent();
  const times = newExtent();
  for (const number of [...walls, projected]) values.add(number);
  for (const { at } of gates) times.add(at);
  for (const { points } of lines)
    for (const { at, value } of points) {
      values.add(value);
      times.add(at);
    }
  return { values: values.ends(), times: times.ends() };
}

function valueDomain(
  { lines, since }: TrendFacts,
  [low = 0, high = 1]: readonly number[],
  count: number,
): readonly [domain: [number, number], cut: boolean] {
  const [floor, ceiling] = (!since && limitsOf(lines[0]!.reading)) || [null, null];
  const isWhole = !since && low >= 0 && high > 0 && high - low >= FROM_ZERO * high;
  const span = high - low || Math.abs(high) * 0.1 || 1;
  let bottom = isWhole ? 0 : low - span * PAD;
  let top = high + span * PAD;
  const step = tickStep(bottom, top, count);
  // The axis begins at a round number; where data stop short of a limit of the measure it never goes beyond.
  if (!since) bottom = Math.floor(bottom / step + 1e-9) * step;
  if (isWhole) top = Math.ceil(top / step - 1e-9) * step;
  if (floor !== null && low >= floor) bottom = Math.max(floor, bottom);
  if (ceiling !== null && high <= ceiling) top = Math.min(ceiling, top);
  return [[bottom, top], !since && bottom > 0];
}

function tickLabel(
  value: number,
  [first = 0, second = 1]: readonly number[],
  { since, unit }: TrendFacts,
  language: Language,
): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));
  if (!since) return language.tick(value, unit, decimals);
  const change = value - 100;
  if (Math.abs(change) < 1e-9) return language.trend.level(since);
  return `${change > 0 ? '+' : ''}${language.number(change, decimals)}%`;
}
