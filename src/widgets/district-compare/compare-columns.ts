import { textLines } from '../../geometry/text-lines.ts';
import type { CompareFacts } from './compare-facts.ts';
import { widthOf } from './compare-figure.ts';

/** Where the columns of a comparison stand, in px. */
export interface Columns {
  readonly width: number;
  /** Two lines a row: name and value, then the plot over the whole width. */
  readonly narrow: boolean;
  readonly rankRight: number;
  readonly nameX: number;
  /** Widest line a name may have. */
  readonly nameWidth: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly valueRight: number;
  /** Absent when there is no room for distances. */
  readonly distanceRight?: number;
  /** The head that fits above the distances. */
  readonly distanceHead: string;
  /** Left edge of the status shapes; absent when nothing is judged. */
  readonly statusX?: number;
  /** True when the status words stand beside the shapes. */
  readonly words: boolean;
}

const ONE_LINE = 440;
/** A plot narrower than this shows no differences: columns give way first. */
const LEAST_PLOT = 190;

export function placeColumns(facts: CompareFacts, width: number): Columns {
  return width < ONE_LINE ? narrowColumns(facts, width) : wideColumns(facts, width);
}

function narrowColumns(facts: CompareFacts, width: number): Columns {
  const judged = facts.rows.some((row) => row.status);
  const valueRight = width - (judged ? 20 : 0);
  const ranks = widest(facts.rows.map((row) => widthOf('s', row.rank)));
  const nameX = ranks ? Math.max(22, Math.ceil(ranks) + 6) : 0;
  return {
    width,
    narrow: true,
    rankRight: 0,
    nameX,
    nameWidth: valueRight - widest(facts.rows.map((row) => widthOf('db', row.text))) - 10 - nameX,
    plotLeft: 1,
    plotRight: width - 1,
    valueRight,
    distanceHead: '',
    statusX: judged ? width - 12.5 : undefined,
    words: false,
  };
}

function wideColumns(facts: CompareFacts, width: number): Columns {
  const { rows, listed, empty, heads } = facts;
  const ranks = widest(rows.map((row) => widthOf('s', row.rank)));
  const rankRight = Math.max(16, Math.ceil(ranks));
  const nameX = ranks ? rankRight + 10 : 0;
  // Listed areas are set in by the width of a rank, whether ranks are shown or not.
  const inset = listed.length + empty.length ? 26 - nameX : 0;
  const names = widest([
    ...rows.map((row) => nameWidth(row.name, width, row.chosen)),
    ...listed.concat(empty).map((row) => nameWidth(row.name, width, row.chosen) + Math.max(0, inset)),
  ]);
  const plotLeft = Math.ceil(nameX + Math.max(names, widthOf('s', heads.area)) + 24);
  const shared = { width, narrow: false, rankRight, nameX, nameWidth: names + 1, plotLeft };
  const values = Math.max(
    widest(rows.map((row) => widthOf(row.chosen ? 'db' : 'd', row.text))),
    widest(listed.map((row) => widthOf('d2', row.text))),
    widthOf('s', heads.value),
  );
  const options = rightColumns(facts, width);
  const fitting = options.find((right) => right.valueRight - values - 18 - plotLeft >= LEAST_PLOT);
  const right = fitting ?? options[options.length - 1]!;
  return { ...shared, ...right, plotRight: Math.floor(right.valueRight - values - 18) };
}

type Right = Pick<Columns, 'valueRight' | 'distanceRight' | 'distanceHead' | 'statusX' | 'words'>;

/** From the most that can be shown to the least: both heads, the shorter head, no distances, no words. */
function rightColumns(facts: CompareFacts, width: number): Right[] {
  const { rows, heads } = facts;
  const judged = rows.filter((row) => row.status);
  const word = widest(judged.map((row) => widthOf(row.chosen || row.binding ? 'db' : 'd', row.word)));
  const distance = widest(rows.map((row) => widthOf('d', row.distance)));
  const options: Right[] = [];
  for (const words of judged.length ? [true, false] : [false]) {
    const statusX = judged.length ? Math.floor(width - (words ? word + 20 : 14)) : undefined;
    const end = statusX === undefined ? width : statusX - 14;
    // The longer head only where the plot loses nothing by it.
    for (const head of distance ? heads.distance.slice(width < 900 ? -1 : 0) : [])
      options.push({
        valueRight: Math.floor(end - Math.max(distance, widthOf('s', head)) - 20),
        distanceRight: end,
        distanceHead: head,
        statusX,
        words,
      });
    options.push({ valueRight: end, distanceHead: '', statusX, words });
  }
  return options;
}

/** Names take two lines when one would cost more than a third of the width. */
function nameWidth(name: string, width: number, chosen: boolean): number {
  const style = chosen ? 'db' : 'd';
  const whole = widthOf(style, name);
  const most = Math.max(80, width * 0.22);
  if (whole <= most) return whole;
  return widest(
    textLines(name, most, 13, chosen)
      .slice(0, 2)
      .map((line) => widthOf(style, line)),
  );
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
