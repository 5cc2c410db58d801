import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { Context } from './compare-context.ts';
import { widest, widthOf } from './compare-figure.ts';
import type { TextName } from './compare-figure.ts';
import type { Head, PlotRoom } from './compare-plot.ts';
import type { Cells } from './compare-rows.ts';

/** Where the columns of a comparison stand, in px. */
export interface Columns extends PlotRoom {
  readonly rankRight: number;
  readonly nameX: number;
  /** Widest line a name may have. */
  readonly nameWidth: number;
  readonly valueRight: number;
  /** Absent when there is no room for distances. */
  readonly distanceRight?: number;
  /** Left edge of the status shapes; absent when nothing is judged. */
  readonly statusX?: number;
  /** True when the status words stand beside the shapes. */
  readonly words: boolean;
  readonly heads: readonly Head[];
}

const ONE_LINE = 440;
/** A plot narrower than this shows no differences: columns give way first. */
const LEAST_PLOT = 190;

export function placeColumns(c: Context, rows: readonly Cells[], listed: readonly Cells[]): Columns {
  const { width } = c;
  const narrow = width < ONE_LINE;
  const isJudged = rows.some((row) => row.status);
  const ranks = Math.ceil(widest(rows, (row) => widthOf('s', row.rank)));
  if (narrow) {
    const valueRight = width - (isJudged ? 20 : 0);
    const nameX = ranks && Math.max(22, ranks + 6);
    return {
      width,
      narrow,
      left: 1,
      right: width - 1,
      rankRight: 0,
      nameX,
      nameWidth: valueRight - widest(rows, (row) => widthOf('db', row.text)) - 10 - nameX,
      valueRight,
      statusX: isJudged ? width - 12.5 : undefined,
      words: false,
      heads: [],
    };
  }
  const rankRight = Math.max(16, ranks);
  const nameX = ranks && rankRight + 10;
  const names = Math.max(
    widest(rows, (row) => nameWidth(row, width)),
    // Listed areas are set in by the width of a rank, whether ranks are shown or not.
    widest(listed, (row) => nameWidth(row, width) + Math.max(0, 26 - nameX)),
  );
  const left = Math.ceil(nameX + Math.max(names, widthOf('s', c.words.area)) + 24);
  const valueHead = c.words.with(c.period, c.sign || !c.unitWords.symbol ? '' : c.unitWords.label);
  const values = Math.max(
    widest(rows.concat(listed), (row) => widthOf(row.style, row.text)),
    widthOf('s', valueHead),
  );
  const choices = rightColumns(c, rows, isJudged).map((choice) => ({
    ...choice,
    right: Math.floor(choice.valueRight - values - 18),
  }));
  const chosen = choices.find(({ right }) => right - left >= LEAST_PLOT) ?? choices[choices.length - 1]!;
  const ending = (text: string, right = 0): Head => {
    const own = widthOf('s', text);
    return { text, width: own, x: round1(right - own) };
  };
  return {
    ...chosen,
    width,
    narrow,
    left,
    rankRight,
    nameX,
    nameWidth: names + 1,
    heads: [
      { ...ending(c.words.area), x: nameX },
      ending(valueHead, chosen.valueRight),
      ending(chosen.head, chosen.distanceRight),
    ].filter(({ text }) => text),
  };
}

/** From the most that can be shown to the least: both heads, the shorter head, no distances, no words. */
function rightColumns(c: Context, rows: readonly Cells[], isJudged: boolean) {
  const { width, language, document } = c;
  const word = widest(rows, (row) => widthOf(row.wordStyle, row.word));
  const gap = widest(rows, (row) => widthOf('d', row.gap));
  const [due, ...others] = new Set(c.ranked.map((row) => row.reading.assessment.target?.period));
  const whose = c.ranked.some((row) => row.countsToOwn) ? c.own : c.whole;
  // The longer head only where the plot loses nothing by it.
  const dates = [others.length ? '' : language.period(due, document.plans), ''].slice(width < 900 ? 1 : 0);
  return (isJudged ? [true, false] : [false]).flatMap((words) => {
    const statusX = isJudged ? Math.floor(width - (words ? word + 20 : 14)) : undefined;
    const end = statusX === undefined ? width : statusX - 14;
    const heads = gap ? dates.map((date) => c.words.distanceHead(whose, date)) : [];
    return [...heads, ''].map((head) => ({
      statusX,
      words,
      head,
      distanceRight: head ? end : undefined,
      valueRight: head ? Math.floor(end - Math.max(gap, widthOf('s', head)) - 20) : end,
    }));
  });
}

/** Names take two lines when one would cost more than a third of the width. */
function nameWidth({ name, style }: { name: string; style: TextName }, width: number): number {
  const most = Math.max(80, width * 0.22);
  const whole = widthOf(style, name);
  if (whole <= most) return whole;
  return widest(textLines(name, most, 13, style === 'db').slice(0, 2), (line) => widthOf(style, line));
}
