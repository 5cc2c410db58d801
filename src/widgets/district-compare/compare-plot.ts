import type { ResolvedTarget } from '../../assessment/assessment.ts';
import { barPath } from '../../geometry/bar.ts';
import { labelRows, spansMeet } from '../../geometry/label-rows.ts';
import type { Span } from '../../geometry/label-rows.ts';
import type { Box } from '../../geometry/labels.ts';
import { verticalPath } from '../../geometry/move-path.ts';
import { linearScale, round1, tickValues } from '../../geometry/scale.ts';
import { isBinding } from '../../language/series-words.ts';
import { digitsOf, nameOf } from './area-words.ts';
import { baselineOf } from './compare-context.ts';
import type { Context } from './compare-context.ts';
import { LINE, widest, widthOf } from './compare-figure.ts';
import type { Sheet, TextName } from './compare-figure.ts';

/** Room of the plot in px. */
export interface PlotRoom {
  readonly width: number;
  /** Two lines a row: name and value, then the plot over the whole width. */
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
}
export type Plot = ReturnType<typeof plotOf>;

/** Room kept free at both ends, so that a dot with its ring stays inside. */
const INSET = 9;
const LEAST_ALLOWED = 0.15;
const MOST_ALLOWED = 0.38;
const PADDING = 0.06;

/** Every number that must have a place on the scale. */
function numbersOf(c: Context): number[] {
  const numbers = [
    ...c.ranked.flatMap((row) => [
      row.point.value,
      baselineOf(c, row)?.value,
      row.ownTarget?.lower,
      row.ownTarget?.upper,
    ]),
    c.target?.lower,
    c.target?.upper,
    c.city?.point.value,
    c.benchmark?.point.value,
  ].filter((number): number is number => Number.isFinite(number));
  // A value that is only listed gets its place unless that would take more than half of the scale.
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const listed = c.comparison.listed
    .filter((row) => row.reason !== 'unit')
    .map((row) => row.point.value)
    .filter((value) => !numbers.length || (value > low * 2 - high && value < high * 2 - low));
  return numbers.concat(listed);
}

/** True for bars from zero: asked for, or differences can be seen so. Thousands of dots have no length. */
export function drawsBars(c: Context): boolean {
  if (c.strip || c.from || /^(near|range)$/.test(c.direction) || c.unit === 'ratio' || c.shape === 'dot')
    return false;
  const numbers = numbersOf(c);
  const least = Math.min(...numbers);
  return c.shape === 'bar' || (numbers.length > 0 && least >= 0 && least <= 0.35 * Math.max(...numbers));
}

/** The scale of a comparison with its round numbers, about one every `perTick` px. */
export function plotOf(c: Context, room: PlotRoom, bars: boolean, perTick: number) {
  const { left, right } = room;
  const inset = Math.min(INSET, (right - left) / 8);
  const scale = linearScale(domainOf(c, bars, right - left), [bars ? left : left + inset, right - inset]);
  const inside = (value: number): number => Math.max(left, Math.min(right, scale.at(value)));
  return {
    ...room,
    bars,
    at: scale.at,
    ticks: ticksOf(c, scale, Math.max(2, Math.round((right - left) / perTick))),
    /** px of a target's edges, cut off at the ends of the plot. */
    span: ({ lower, upper }: ResolvedTarget): [number, number] => [inside(lower), inside(upper)],
  };
}

/** The ends of the scale: all numbers, some air, and enough of the allowed side for the target's label above it. */
function domainOf(c: Context, bars: boolean, width: number): [number, number] {
  const numbers = numbersOf(c);
  const [floor, ceiling] = c.lead.series.limits ?? [];
  const { lower, upper } = c.target ?? {};
  let low = bars ? 0 : Math.min(...numbers);
  let high = Math.max(...numbers);
  if (!numbers.length) [low, high] = [floor ?? 0, ceiling ?? 1];
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const shares = c.targetLabels.map((label) => (widthOf('tl', label) + INSET + 2) / width);
  const share = Math.max(LEAST_ALLOWED, shares.find((part) => part <= MOST_ALLOWED) ?? MOST_ALLOWED);
  high += PADDING * span;
  if (!bars) low -= PADDING * span;
  if (upper === Infinity) high = Math.max(high, (lower! - share * low) / (1 - share));
  if (lower === -Infinity && !bars) low = Math.min(low, (upper! - share * high) / (1 - share));
  // Beyond the measure's natural limits there is nothing to show.
  return [Math.max(low, floor ?? low), Math.min(high, ceiling ?? high)];
}

/** As many round numbers as find room beside each other. */
function ticksOf(c: Context, { domain, at }: ReturnType<typeof linearScale>, most: number) {
  const { language, unit, sign } = c;
  for (let count = most; count > 1; count--) {
    const values = tickValues(domain[0], domain[1], count);
    const step = values[1]! - values[0]! || 1;
    const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9)));
    const ticks = values.map((value) => {
      const text =
        unit === 'ratio' ? language.value(value, unit, decimals) : language.number(value, decimals) + sign;
      return { value, text, half: widthOf('s', text) / 2 };
    });
    if (values.length < 2 || at(step) - at(0) >= 2 * widest(ticks, (tick) => tick.half) + 10) return ticks;
  }
  return [];
}

/** Scale texts, kept inside, and what marks each on the plot. */
export function drawTicks(sheet: Sheet, plot: Plot, y: number, mark: (x: number) => void): void {
  for (const { value, text, half } of plot.ticks) {
    const x = plot.at(value);
    mark(x);
    sheet.write('s', text, round1(Math.max(half, Math.min(x, plot.width - half))), y, 'middle');
  }
}

/** A text above the plot. */
export interface Head extends Span {
  readonly text: string;
  readonly key?: 'target' | 'city' | 'benchmark';
}

/**
 * Column heads, and the labels of target, city and benchmark on as few lines as they need. Gives the line above the
 * first row, and what draws the target and the lines through all rows, keeping clear of `texts`.
 */
export function drawHead(sheet: Sheet, c: Context, plot: Plot, heads: readonly Head[]) {
  const labels = c.ranked.length ? fittingLabels(c, plot, heads) : [];
  const rows = labelRows(labels, heads);
  const lines = heads.length || labels.length ? Math.max(0, ...rows) + 1 : -1;
  const top = (plot.narrow ? 22 : 26) + lines * LINE;
  const baseline = (row = 0): number => top - 14 - row * LINE;
  for (const { text, x } of heads) sheet.write('s', text, x, baseline());
  labels.forEach(({ key, text, x }, index) => sheet.write(styleOf(key), text, x, baseline(rows[index])));
  return {
    top,
    through(bottom: number, texts?: readonly Box[]): void {
      if (c.target) drawTarget(sheet, c, plot, { top, bottom, texts });
      for (const key of ['city', 'benchmark'] as const) {
        if (!c[key]) continue;
        const x = plot.at(c[key].point.value);
        const row = rows[labels.findIndex((label) => label.key === key)];
        // From its label down, unless another one is in the way.
        const isFree = labels.every(
          (other, index) => rows[index]! >= row! || !spansMeet(other, { x, width: 0 }, 3),
        );
        sheet.draw(key, verticalPath(x, row && isFree ? baseline(row) + 5 : top, bottom, texts));
      }
    },
  };
}

function styleOf(key: Head['key']): TextName {
  return key === 'target' ? 'tl' : 'strong2';
}

/** The longest words with which all labels stand on one line; else the longest that fit the plot, stacked. */
function fittingLabels(c: Context, plot: Plot, heads: readonly Head[]): Head[] {
  const choices = (c.target ? c.targetLabels : ['']).map((text) => placedLabels(c, plot, text));
  const fits = (labels: readonly Head[]): boolean =>
    labels.every((label) => label.width <= plot.right - plot.left);
  return (
    choices.find((labels) => fits(labels) && labelRows(labels, heads).every((row) => !row)) ??
    (plot.narrow ? undefined : choices.find(fits)) ??
    choices[choices.length - 1]!
  );
}

/** The target's label stands over the allowed side, the city's on the other one, so that they seldom meet. */
function placedLabels(c: Context, plot: Plot, targetLabel: string): Head[] {
  const { target } = c;
  const isCeiling = target?.lower === -Infinity;
  return (['target', 'city', 'benchmark'] as const).flatMap((key) => {
    const line = key !== 'target' && c[key];
    const text = line ? `${nameOf(c, line)} ${digitsOf(c, line, true)}` : key === 'target' ? targetLabel : '';
    const width = widthOf(styleOf(key), text);
    const [low, high] = width <= plot.right - plot.left ? [plot.left, plot.right] : [0, plot.width];
    let x = 0;
    if (line) x = plot.at(line.point.value) + (isCeiling ? -4 : 4 - width);
    else if (target) {
      const [from, to] = plot.span(target);
      x = isCeiling ? to + 1 - width : target.upper === Infinity ? from - 1 : (from + to - width) / 2;
    }
    x = round1(Math.max(low, Math.min(x, high - width)));
    return text ? [{ key, text, x, width }] : [];
  });
}

interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly texts?: readonly Box[];
}

/** The target of all: wall from 8 px above the plot, rail 4 px above it, and the pale allowed side. */
function drawTarget(sheet: Sheet, c: Context, plot: Plot, { top, bottom, texts }: Place): void {
  const { lower, upper, comparator, value } = c.target!;
  const [from, to] = plot.span(c.target!);
  const isSoft = comparator === 'approx' && value !== null;
  const wall = isSoft ? 'wallSoft' : isBinding(c.reference!) ? 'wallBinding' : 'wall';
  sheet.draw('area', barPath(from, to, top, bottom));
  sheet.draw(isSoft ? 'railSoft' : 'rail', `M${round1(from)} ${round1(top - 4)}H${round1(to)}`);
  if (lower > -Infinity) sheet.draw(wall, verticalPath(from, top - 8, bottom, texts));
  if (upper < Infinity && to !== from) sheet.draw(wall, verticalPath(to, top - 8, bottom, texts));
  if (isSoft) sheet.draw('wall', verticalPath(plot.at(value), top - 8, top));
}
