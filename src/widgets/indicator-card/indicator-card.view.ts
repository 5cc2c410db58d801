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

/** `narrow`: a smaller value · `stacked` · `side`: the rows stand beside the value. */
export type CardLayout = 'narrow' | 'stacked' | 'side';

export interface CardView extends CommonView {
  readonly layout: CardLayout;
  readonly value: ValueView;
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
    layout: width < 200 ? 'narrow' : isSide ? 'side' : 'stacked',
    value,
    period,
    rows,
    below: !isSide && longest > width - BORDER,
  };
}

/** True where both the value and the longest row stay in one line beside each other. */
function hasColumns(
  width: number,
  { sign = '', number, unit, after = '' }: ValueView,
  longest: number,
): boolean {
  const room = width - BORDER - GAP;
  const value = textWidth(sign + number, 35, true) + textWidth(unit + after, 20);
  return width >= SIDE && value <= room * (1 - SHARE) && longest <= Math.min(WIDEST, room * SHARE);
}

function lengthOf({ label, value }: CardRow): number {
  return textWidth(label, 14) + 14 + textWidth(value, 14);
}
