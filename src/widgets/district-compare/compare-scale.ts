import { linearScale, tickValues } from '../../geometry/scale.ts';
import type { LinearScale } from '../../geometry/scale.ts';
import type { CompareFacts, TargetMark } from './compare-facts.ts';
import { widthOf } from './compare-figure.ts';

/** The scale of a comparison with its round numbers. */
export interface PlotScale extends LinearScale {
  readonly left: number;
  readonly right: number;
  readonly bars: boolean;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** px of a target's edges, cut off at the ends of the plot. */
  span(target: TargetMark): readonly [number, number];
}

/** Areas from which on rows give way to a strip of dots. */
export const STRIP_FROM = 60;

/** Room kept free at both ends, so that a dot with its ring stays inside. */
const INSET = 9;
const ALLOWED_SHARE = { least: 0.15, most: 0.38 };
const PADDING = 0.06;

/** Every number that must have a place on the scale. */
export function numbersOf(facts: CompareFacts): number[] {
  const numbers: number[] = [];
  const add = (...given: readonly (number | undefined)[]): void => {
    for (const number of given) if (number !== undefined && isFinite(number)) numbers.push(number);
  };
  for (const row of facts.rows) add(row.value, row.from, row.own?.lower, row.own?.upper);
  add(facts.target?.lower, facts.target?.upper, facts.city?.value, facts.benchmark?.value);
  // A value that is only listed gets its place unless that would take more than half of the scale.
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const reach = numbers.length ? high - low : Infinity;
  for (const { value } of facts.listed)
    if (value !== undefined && value > low - reach && value < high + reach) numbers.push(value);
  return numbers;
}

/** True when bars would show differences: from zero up, and the least not near the greatest. */
export function startsAtZero(numbers: readonly number[]): boolean {
  const least = Math.min(...numbers);
  return numbers.length > 0 && least >= 0 && least <= 0.35 * Math.max(...numbers);
}

/** Scale over [left, right] px, about one round number every `perTick` px. */
export function plotScale(facts: CompareFacts, left: number, right: number, perTick: number): PlotScale {
  const numbers = numbersOf(facts);
  const inset = Math.min(INSET, (right - left) / 8);
  const domain = widened(facts, numbers, right - left);
  const scale = linearScale(domain, [facts.bars ? left : left + inset, right - inset]);
  const inside = (value: number): number => Math.max(left, Math.min(right, scale.at(value)));
  return {
    ...scale,
    left,
    right,
    bars: facts.bars,
    ticks: tickTexts(facts, scale, Math.max(2, Math.round((right - left) / perTick))),
    span: (target) => [
      target.lower === -Infinity ? left : inside(target.lower),
      target.upper === Infinity ? right : inside(target.upper),
    ],
  };
}

/** The ends of the scale: all numbers, some air, and enough of the allowed side to be seen. */
function widened(facts: CompareFacts, numbers: readonly number[], width: number): [number, number] {
  const [floor, ceiling] = facts.limits ?? [null, null];
  let low = facts.bars ? 0 : Math.min(...numbers);
  let high = Math.max(...numbers);
  if (!isFinite(low) || !isFinite(high)) [low, high] = [floor ?? 0, ceiling ?? 1];
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const target = facts.target;
  const share = target ? allowedShare(target.labels, width) : 0;
  high += PADDING * span;
  if (!facts.bars) low -= PADDING * span;
  if (target?.upper === Infinity) high = Math.max(high, (target.lower - share * low) / (1 - share));
  if (target?.lower === -Infinity && !facts.bars)
    low = Math.min(low, (target.upper - share * high) / (1 - share));
  // Beyond the measure's natural limits there is nothing to show.
  if (floor !== null && low < floor) low = floor;
  if (ceiling !== null && high > ceiling) high = ceiling;
  return [low, high];
}

/** Part of the scale that the allowed side takes: enough for the target's label to stand above it. */
function allowedShare(labels: readonly string[], width: number): number {
  const shares = labels.map((label) => (widthOf('tl', label) + INSET + 2) / width);
  const fitting = shares.find((share) => share <= ALLOWED_SHARE.most) ?? ALLOWED_SHARE.most;
  return Math.max(ALLOWED_SHARE.least, fitting);
}

/** As many round numbers as find room beside each other. */
function tickTexts(facts: CompareFacts, scale: LinearScale, most: number): PlotScale['ticks'] {
  for (let count = most; count > 1; count--) {
    const values = tickValues(scale.domain[0], scale.domain[1], count);
    const step = values.length > 1 ? values[1]! - values[0]! : 1;
    const ticks = values.map((value) => ({ value, text: facts.tick(value, step) }));
    const widest = Math.max(0, ...ticks.map((tick) => widthOf('s', tick.text)));
    if (Math.abs(scale.at(step) - scale.at(0)) >= widest + 10 || values.length < 2) return ticks;
  }
  return [];
}
