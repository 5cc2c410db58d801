import type { ResolvedTarget } from '../../assessment/assessment.ts';
import { barPath } from '../../geometry/bar.ts';
import { labelRows } from '../../geometry/label-rows.ts';
import type { Span } from '../../geometry/label-rows.ts';
import { begunInside } from '../../geometry/labels.ts';
import { linearScale, newExtent, round1, tickValues } from '../../geometry/scale.ts';
import { isBinding } from '../../language/series-words.ts';
import { digitsOf, nameOf } from '../../language/area-words.ts';
import { baselineOf } from '../../language/comparison.ts';
import type { AreaEntry, Context } from '../../language/comparison.ts';
import { LINE, widthOf } from './compare-sheet.ts';
import type { Sheet, TextName } from './compare-sheet.ts';

export type Plot = ReturnType<typeof plotOf>;

/** Room kept free at both ends, so that a dot with its ring stays inside. */
const INSET = 9;
/** Least share of the scale on the allowed side, where the target's label stands. */
const ALLOWED = 0.22;
const PADDING = 0.06;

/** Least and greatest of the numbers that must have a place on the scale; of thousands too. */
function endsOf(c: Context): [number, number] {
  const { add, ends } = newExtent();
  add(c.target?.lower);
  add(c.target?.upper);
  for (const rows of [c.ranked, c.lines, c.placed] as readonly (readonly AreaEntry[])[])
    for (const row of rows) {
      add(row.point!.value);
      add(baselineOf(c, row)?.value);
      add(row.ownTarget?.lower);
      add(row.ownTarget?.upper);
    }
  const [low = Infinity, high = -Infinity] = ends();
  return [low, high];
}

/** True for bars from zero: asked for, or differences can be seen so. Thousands of dots have no length. */
export function drawsBars(c: Context): boolean {
  const { shape } = c;
  const [low, high] = endsOf(c);
  return (
    !(c.strip || c.from || /^(near|range)$/.test(c.direction) || c.unit === 'ratio') &&
    (shape === 'bar' || (shape !== 'dot' && low >= 0 && low <= 0.35 * high))
  );
}

/** The scale of a comparison between two px, with its round numbers. */
export function plotOf(c: Context, left: number, right: number, bars = false) {
  const domain = domainOf(c, bars);
  const { at } = linearScale(domain, [bars ? left : left + INSET, right - INSET]);
  const inside = (value: number): number => round1(Math.max(left, Math.min(right, at(value))));
  return {
    left,
    right,
    bars,
    at: (value: number) => round1(at(value)),
    /** px of 1 in the unit of the scale. */
    one: at(1) - at(0),
    ticks: tickValues(...domain, Math.max(2, (right - left) / 85)),
    /** px of a target's edges, cut off at the ends of the plot. */
    span: ({ lower, upper }: ResolvedTarget): [number, number] => [inside(lower), inside(upper)],
  };
}

/** The ends of the scale: all numbers, some air, and enough of the allowed side. */
function domainOf(c: Context, bars: boolean) {
  const [floor, ceiling] = c.limits ?? [];
  const { lower, upper } = c.target ?? {};
  const [least, most] = endsOf(c);
  let [low, high] = [least, most];
  if (bars) low = 0;
  const air = PADDING * (high - low || Math.abs(high) * 0.1 || 1);
  high += air;
  if (!bars) low -= air;
  if (upper === Infinity) high = Math.max(high, (lower! - ALLOWED * low) / (1 - ALLOWED));
  if (lower === -Infinity && !bars) low = Math.min(low, (upper! - ALLOWED * high) / (1 - ALLOWED));
  // Beyond the measure's natural limits there is nothing to show, unless a figure stands there.
  return [
    Math.max(low, Math.min(floor ?? low, least)),
    Math.min(high, Math.max(ceiling ?? high, most)),
  ] as const;
}

/** The numbers of the scale as far as they have room, and what marks each on the plot. */
export function drawTicks(
  sheet: Sheet,
  c: Context,
  { ticks, at }: Plot,
  y: number,
  mark: (x: number) => void,
): void {
  const { language, unit, sign, width } = c;
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(ticks[1]! - ticks[0]!) + 1e-9))) || 0;
  let end = -9;
  for (const value of ticks) {
    const text =
      unit === 'ratio' ? language.value(value, unit, decimals) : language.number(value, decimals) + sign;
    const size = widthOf('s', text);
    const left = Math.max(0, Math.min(at(value) - size / 2, width - size));
    mark(at(value));
    if (left < end + 9) continue;
    sheet.write('s n', text, left, y);
    end = left + size;
  }
}

/** A text above the plot. */
interface Label extends Span {
  readonly name: TextName;
  readonly text: string;
  /** px of the value it names. */
  readonly at?: number;
  readonly anchor?: 'end';
}

/** Head of a column, ending at `right`. */
export function headOf(text: string, right: number): Label {
  const width = widthOf('s', text);
  return { name: 's', text, width, x: right - width };
}

/**
 * Column heads, and the labels of target and lines on as few lines as they need. Gives the line above the first row,
 * and what draws target and lines through all rows.
 */
export function drawHead(sheet: Sheet, c: Context, plot: Plot, heads: readonly Label[]) {
  // The longest words with which all labels stand on one line, else shorter ones above each other.
  const choices = (c.target ? c.targetLabels : ['']).map((text) => labelsOf(c, plot, text));
  const isOneLine = (own: readonly Label[]): boolean =>
    labelRows(own, heads).every((row, index) => !row && own[index]!.width < c.width);
  const labels = choices.find(isOneLine) ?? choices[c.narrow ? 2 : 1] ?? choices[0]!;
  const rows = labelRows(labels, heads);
  const top = (c.narrow ? 38 : 42) + Math.max(heads[0] ? 0 : -1, ...rows) * LINE;
  const baseline = (index: number): number => top - 14 - (rows[index] ?? 0) * LINE;
  for (const { name, text, x } of heads) sheet.write(name, text, x, baseline(-1));
  labels.forEach(({ name, text, x, width, anchor }, index) =>
    sheet.write(name, text, anchor ? round1(x + width) : x, baseline(index), anchor),
  );
  return {
    top,
    through(bottom: number): void {
      if (c.target) drawTarget(sheet, c, plot, top, bottom);
      labels.forEach(({ at }, index) => {
        if (at !== undefined) sheet.line('cityline', at, baseline(index) + 5, bottom);
      });
    },
  };
}

/** The target's label stands over the allowed side, the others on the other one, so that they seldom meet. */
function labelsOf(c: Context, plot: Plot, text: string): Label[] {
  const { target, lines } = c;
  const { left, right } = plot;
  const isCeiling = target?.lower === -Infinity;
  const label = (name: TextName, words: string, from: (width: number) => number, at?: number): Label => {
    const width = widthOf(name, words);
    const high = width <= right - left ? right : c.width;
    const { x, anchor } = begunInside(from(width), width, 0, high);
    return { name, text: words, width, at, anchor, x: round1(Math.max(0, anchor ? x - width : x)) };
  };
  const values = lines.map((line) => {
    const at = plot.at(line.point!.value);
    const words = `${nameOf(c, line)} ${digitsOf(c, line, true)}`;
    return label('strong2', words, (width) => at + (isCeiling ? -4 : 4 - width), at);
  });
  if (!target) return values;
  const [from, to] = plot.span(target);
  return [
    label('tl', text, (width) =>
      isCeiling ? to + 1 - width : target.upper === Infinity ? from - 1 : (from + to - width) / 2,
    ),
    ...values,
  ];
}

/** The target of all: wall from 8 px above the plot, rail 4 px above it, and the pale allowed side. */
function drawTarget(sheet: Sheet, c: Context, plot: Plot, top: number, bottom: number): void {
  const { lower, upper, comparator, value } = c.target!;
  const [from, to] = plot.span(c.target!);
  const soft = comparator === 'approx' && value !== null ? ' soft' : '';
  const wall = `wall${soft || (isBinding(c.reference!) ? ' binding' : '')}`;
  sheet.draw('allowed soft', barPath(from, to, top, bottom));
  sheet.draw(`rail${soft}`, `M${from} ${top - 4}H${to}`);
  if (isFinite(lower)) sheet.line(wall, from, top - 8, bottom);
  if (isFinite(upper) && to !== from) sheet.line(wall, to, top - 8, bottom);
  if (soft) sheet.line('wall', plot.at(value!), top - 8, top);
}
