import { tickStep } from 'd3-array';
import type { Box } from '../../geometry/labels.ts';
import { linearScale, tickValues } from '../../geometry/scale.ts';
import { PARTS } from '../../geometry/year-axis.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts } from './trend-facts.ts';
import { widthOf } from './trend-figure.ts';

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

const TOP = 26;
const FOOT = 24;
export const WIDE = 440;
/** Share of the largest value that values must differ by for the axis to begin at zero. */
const FROM_ZERO = 0.25;
/** The same where areas are told apart, which needs the room. */
const FROM_ZERO_AREAS = 0.6;
/** Room beyond the data on a cut axis, and that the allowed side has at least, as shares of the span. */
const PAD = 0.18;
const ALLOWED = 0.22;

/** Height of the figure; the wider the higher, so that slopes stay readable. */
export function figureHeight(width: number): number {
  if (width < 200) return 180;
  if (width < WIDE) return 216;
  return width < 640 ? 260 : width < 960 ? 290 : 330;
}

export function trendScales(facts: TrendFacts, width: number, right: number, language: Language): Scales {
  const height = figureHeight(width);
  const { values, times } = drawn(facts);
  const [domain, cut] = valueDomain(facts, values);
  const most = width < 200 ? 3 : height < 250 ? 4 : 5;
  const count = [5, 4, 3, 2].find((wish) => tickValues(...domain, wish).length <= most) ?? 2;
  const step = tickStep(...domain, count);
  const ticks = (values.length ? tickValues(...domain, count) : []).map((value) => ({
    value,
    label: tickLabel(value, step, facts, language),
  }));
  const left = Math.max(0, ...ticks.map(({ label }) => widthOf('s', label))) + 10;
  const plot = { left, right: width - right, top: TOP, bottom: height - FOOT };
  const [from = 0, to = 0] = times;
  // Half a period before the first and a little more after the last, so that dots and gates have room.
  const part = 1 / PARTS[facts.step]!;
  const px = (part * (plot.right - left)) / (to - from + 1.1 * part);
  return {
    x:
      to - from < part / 2
        ? linearScale([from - part, to + part], [left, plot.right]).at
        : linearScale([from, to], [left + Math.max(px / 2, 9), plot.right - Math.max(0.6 * px, 14)]).at,
    y: linearScale(domain, [plot.bottom, plot.top]).at,
    times,
    width,
    height,
    plot,
    ticks,
    cut,
    narrow: width < WIDE,
  };
}

/** All numbers that are drawn, and the first and last place in time. */
function drawn({ lines }: TrendFacts): { values: number[]; times: number[] } {
  const values: number[] = [];
  const times: number[] = [];
  for (const { points, gates, gaps, path, projection } of lines) {
    for (const { at, value } of points) {
      values.push(value);
      times.push(at);
    }
    for (const { at, lower, upper, about, goal, former } of gates) {
      values.push(...[lower, upper, about ?? goal, former?.goal ?? goal].filter(Number.isFinite));
      times.push(at);
    }
    for (const { to } of gaps) times.push(to);
    if (path) values.push(path[1][1]);
    if (projection) values.push(projection.value);
  }
  return { values, times: times.length ? extent(times) : [] };
}

/** Not spread into Math.min: a series may have more values than a call has arguments. */
function extent(numbers: readonly number[]): [number, number] {
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

function valueDomain(
  { lines, indexSince }: TrendFacts,
  values: readonly number[],
): readonly [domain: [number, number], cut: boolean] {
  if (!values.length) return [[0, 1], false];
  const [low, high] = extent(values);
  const [floor, ceiling] = indexSince ? [0, null] : (lines[0]!.reading.series.limits ?? [null, null]);
  const ups = lines.some(({ gates }) => gates.some((gate) => gate.upper === Infinity));
  const downs = lines.some(({ gates }) => gates.some((gate) => gate.lower === -Infinity));
  const under = (top: number): number => (ceiling !== null && high <= ceiling ? Math.min(ceiling, top) : top);
  if (
    !indexSince &&
    low >= 0 &&
    high > 0 &&
    high - low >= (lines.length > 1 ? FROM_ZERO_AREAS : FROM_ZERO) * high
  ) {
    const step = tickStep(0, high, 4);
    const top = Math.ceil(high / step - 1e-9) * step;
    return [[0, under(ups && top - high < 0.1 * top ? top + step : top)], false];
  }
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const least = low - span * (downs ? ALLOWED + PAD / 2 : PAD);
  const most = high + span * (ups ? ALLOWED + PAD / 2 : indexSince ? PAD / 1.5 : PAD);
  const step = tickStep(least, most, 5);
  // The axis begins at a round number; where data stop short of a limit of the measure it never goes beyond.
  const from = indexSince ? least : Math.floor(least / step + 1e-9) * step;
  return [
    [floor !== null && low >= floor ? Math.max(floor, from) : from, under(most)],
    !indexSince && low - span * PAD > 0,
  ];
}

function tickLabel(
  value: number,
  step: number,
  { indexSince, unit }: TrendFacts,
  language: Language,
): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  if (indexSince) {
    const change = Math.round((value - 100) * 1e6) / 1e6;
    return change
      ? `${change > 0 ? '+' : ''}${language.number(change, decimals)}%`
      : language.trend.level(indexSince);
  }
  const { symbol, touches } = language.unit(unit);
  const number = Math.abs(value) >= 1e5 ? language.large(value) : language.number(value, decimals);
  return touches && symbol.length === 1 ? number + symbol : number;
}
