import { tickStep } from 'd3-array';
import type { Box } from '../../geometry/labels.ts';
import { linearScale, tickValues } from '../../geometry/scale.ts';
import type { LinearScale } from '../../geometry/scale.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts } from './trend-facts.ts';
import { widthOf } from './trend-figure.ts';

/** Where values and periods stand, and the room around the plot. */
export interface Scales {
  readonly x: LinearScale;
  /** First and last place of anything on the time axis; undefined where there is nothing. */
  readonly times?: readonly [number, number];
  readonly y: LinearScale;
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
const WIDE = 440;
/** Share of the largest value that values must differ by for the axis to begin at zero. */
const FROM_ZERO = 0.25;
/** The same where areas are told apart, which needs the room. */
const FROM_ZERO_AREAS = 0.6;
/** Room beyond the data on a cut axis, and that the allowed side has at least, as shares of the span. */
const PAD = 0.18;
const ALLOWED = 0.22;
const PARTS = { year: 1, half: 2, quarter: 4, month: 12 };

/** Height of the figure; the wider the higher, so that slopes stay readable. */
export function figureHeight(width: number): number {
  if (width < 200) return 180;
  if (width < WIDE) return 216;
  return width < 640 ? 260 : width < 960 ? 290 : 330;
}

export function trendScales(
  facts: TrendFacts,
  { width, right, language }: { readonly width: number; readonly right: number; readonly language: Language },
): Scales {
  const height = figureHeight(width);
  const known = drawnValues(facts);
  const { domain, cut } = valueDomain(facts, known);
  const most = width < 200 ? 3 : height < 250 ? 4 : 5;
  const count = [5, 4, 3, 2].find((wish) => tickValues(...domain, wish).length <= most) ?? 2;
  const step = tickStep(...domain, count);
  const values = known.length ? tickValues(...domain, count) : [];
  const ticks = values.map((value) => ({ value, label: tickLabel(value, step, facts, language) }));
  const left = Math.max(0, ...ticks.map(({ label }) => widthOf('s', label))) + 10;
  const narrow = width < WIDE;
  const plot = { left, right: width - right, top: TOP, bottom: height - FOOT };
  const times = timesOf(facts);
  return {
    x: timeScale(times ?? [0, 0], facts.step, plot.left, plot.right),
    ...(times && { times }),
    y: linearScale(domain, [plot.bottom, plot.top]),
    width,
    height,
    plot,
    ticks,
    cut,
    narrow,
  };
}

/** All numbers that are drawn. */
function drawnValues(facts: TrendFacts): number[] {
  const values: number[] = [];
  for (const { points, gates, path, projection } of facts.lines) {
    for (const point of points) values.push(point.value);
    for (const { lower, upper, about, goal, former } of gates)
      values.push(...[lower, upper, about ?? goal, former?.goal ?? goal].filter(Number.isFinite));
    if (path) values.push(path.to[1]);
    if (projection) values.push(projection.value);
  }
  return values;
}

function valueDomain(
  facts: TrendFacts,
  values: readonly number[],
): { domain: [number, number]; cut: boolean } {
  if (!values.length) return { domain: [0, 1], cut: false };
  // Not spread into Math.min: a series may have more values than a call has arguments.
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const [floor, ceiling] = facts.limits;
  const ups = facts.lines.some(({ gates }) => gates.some((gate) => gate.upper === Infinity));
  const downs = facts.lines.some(({ gates }) => gates.some((gate) => gate.lower === -Infinity));
  if (
    !facts.indexSince &&
    low >= 0 &&
    high > 0 &&
    high - low >= (facts.lines.length > 1 ? FROM_ZERO_AREAS : FROM_ZERO) * high
  ) {
    const step = tickStep(0, high, 4);
    const top = Math.ceil(high / step - 1e-9) * step;
    const roomy = top - high < 0.1 * top && ups ? top + step : top;
    return {
      domain: [0, ceiling !== null && low <= ceiling ? Math.min(roomy, Math.max(ceiling, high)) : roomy],
      cut: false,
    };
  }
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const wanted: [number, number] = [
    low - span * (downs ? ALLOWED + PAD / 2 : PAD),
    high + span * (ups ? ALLOWED + PAD / 2 : facts.indexSince ? PAD / 1.5 : PAD),
  ];
  const step = tickStep(wanted[0], wanted[1], 5);
  // The axis begins at a round number; where data stop short of a limit of the measure it never goes beyond.
  const from = facts.indexSince ? wanted[0] : Math.floor(wanted[0] / step + 1e-9) * step;
  return {
    domain: [
      floor !== null && low >= floor ? Math.max(floor, from) : from,
      ceiling !== null && high <= ceiling ? Math.min(ceiling, wanted[1]) : wanted[1],
    ],
    cut: !facts.indexSince && low - span * PAD > 0,
  };
}

function tickLabel(value: number, step: number, facts: TrendFacts, language: Language): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  if (facts.indexSince) {
    const change = Math.round((value - 100) * 1e6) / 1e6;
    return change
      ? `${change > 0 ? '+' : ''}${language.number(change, decimals)}%`
      : language.trend.level(facts.indexSince);
  }
  const { symbol, touches } = language.unit(facts.unit);
  const number = Math.abs(value) >= 1e5 ? language.large(value) : language.number(value, decimals);
  return touches && symbol.length === 1 ? number + symbol : number;
}

function timesOf(facts: TrendFacts): [number, number] | undefined {
  const places = facts.lines.flatMap(({ points, gates, gaps }) => [
    ...[points[0], points[points.length - 1]].map((point) => point?.at),
    ...gates.map((gate) => gate.at),
    ...gaps.map((gap) => gap.to),
  ]);
  const known = places.filter((at): at is number => at !== undefined);
  return known.length ? [Math.min(...known), Math.max(...known)] : undefined;
}

/** Half a period before the first and a little more after the last, so that dots and gates have room. */
function timeScale(
  [from, to]: readonly [number, number],
  unit: TrendFacts['step'],
  left: number,
  right: number,
): LinearScale {
  const step = 1 / PARTS[unit];
  const width = right - left;
  if (to - from < step / 2) return linearScale([from - step, to + step], [left, right]);
  const perYear = width / (to - from + 1.1 * step);
  const before = Math.max(0.5 * step * perYear, 9);
  const after = Math.max(0.6 * step * perYear, 14);
  return linearScale([from, to], [left + before, right - after]);
}
