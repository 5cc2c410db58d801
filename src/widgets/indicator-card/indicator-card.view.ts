import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { textWidth } from '../../geometry/text.ts';
import { valueOf } from '../../language/series-words.ts';
import type { CommonView, ValueView } from '../../marks/view.ts';
import { cardRows } from './card-rows.ts';
import type { CardRow } from './card-rows.ts';

/** What the outline of a card takes, the distance of its two columns, and the widest that rows become. */
const BORDER = 38;
const GAP = 32;
const WIDEST = 560;
/** From this width on the rows may stand beside the value; their share of the width. */
export const SIDE = 440;
const SHARE = 1 / 1.8;

/** Sizes of the value in design px, by name: what is too long for one takes the next. */
const SIZES = { big: 35, mid: 28, small: 20 };
type ValueSize = keyof typeof SIZES;

/** `side`: the rows stand beside the value. */
export type CardLayout = 'stacked' | 'side';

export interface CardView extends CommonView {
  readonly layout: CardLayout;
  readonly value: ValueView;
  readonly size: ValueSize;
  readonly period: string;
  readonly rows: readonly CardRow[];
  /** What stands behind the labels has no room there, and stands below them. */
  readonly below: boolean;
}

/** Data, width and language in; everything a card shows out. */
export function cardView(input: ViewInput): CardView {
  const { reading, language, width } = input;
  const { value, period } = valueOf(reading, language);
  const rows = cardRows(reading, language);
  const longest = Math.max(0, ...rows.map(lengthOf));
  const isSide = hasColumns(width, value, longest);
  return {
    ...commonView(input),
    layout: isSide ? 'side' : 'stacked',
    value,
    size: sizeOf(width, value),
    period,
    rows,
    below: !isSide && longest > width - BORDER,
  };
}

/** True where both the value and the longest row stay in one line beside each other. */
function hasColumns(width: number, value: ValueView, longest: number): boolean {
  const room = width - BORDER - GAP;
  const isShort = valueWidth(value, 'big') <= room * (1 - SHARE);
  return width >= SIDE && isShort && longest <= Math.min(WIDEST, room * SHARE);
}

function sizeOf(width: number, value: ValueView): ValueSize {
  const fits = (size: ValueSize): boolean => valueWidth(value, size) <= width - BORDER;
  return width >= 200 && !value.missing && fits('big') ? 'big' : fits('mid') ? 'mid' : 'small';
}

function valueWidth({ sign = '', number, unit, after = '' }: ValueView, size: ValueSize): number {
  return textWidth(sign + number, SIZES[size], true) + textWidth(unit + after, 18);
}

function lengthOf({ label, value }: CardRow): number {
  return textWidth(label, 14) + 14 + textWidth(value, 14);
}
