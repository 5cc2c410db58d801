import type { PlacedText } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { AreaMark, CompareFigure } from './compare-figure.ts';

export interface TipBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

const PAD = 9;
const LINE = 19;
const OFF = 8;

/** A box 8 px below and right of the mark, above or left of it where the figure ends; never over the mark. */
export function tipBox(figure: CompareFigure, mark: AreaMark, lines: readonly string[]): TipBox {
  const most = Math.min(300, figure.width - 2 * PAD);
  const broken = lines.flatMap((line, index) =>
    textLines(line, most, 13, !index).map((text) => ({ text, bold: !index })),
  );
  const width = Math.max(...broken.map(({ text, bold }) => textWidth(text, 13, bold))) + 2 * PAD;
  const height = broken.length * LINE + PAD;
  const anchor = mark.placed ? mark.x : 26;
  const reach = mark.placed ? 10 : 0;
  const right = anchor + reach + OFF;
  const x = right + width <= figure.width ? right : Math.max(0, anchor - reach - OFF - width);
  const beside = x >= right || x + width <= anchor - reach;
  const lower = mark.y + (beside ? OFF : reach + OFF);
  const y =
    lower + height <= figure.height ? lower : Math.max(0, mark.y - (beside ? OFF : reach + OFF) - height);
  return {
    x: round1(x),
    y: round1(y),
    width: round1(width),
    height,
    texts: broken.map(({ text, bold }, index) => ({
      x: round1(x + PAD),
      y: round1(y + PAD + 9 + index * LINE),
      text,
      size: 13,
      bold,
    })),
  };
}
