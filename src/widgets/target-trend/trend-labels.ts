import { barHatchPath } from '../../geometry/bar.ts';
import { wordsWidth } from '../../geometry/sheet.ts';
import type { Spot, Words } from '../../geometry/sheet.ts';
import { PARTS } from '../../geometry/year-axis.ts';
import type { Language } from '../../language/language.ts';
import { gapWords } from '../../language/series-words.ts';
import { pointWords, projectedDecimals } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';
import type { TrendSheet } from './trend-figure.ts';
import { onPath } from './trend-lines.ts';
import type { TrendLine, TrendPoint } from './trend-lines.ts';

/** Up to so many points a gap is a bracket on the axis; in a denser series it is a hatched column. */
const SPARSE = 6;
/** Words beside the plot take no more than this share of the width. */
const MOST = 0.45;

/** Above or below a point, centred if possible. */
function around(...rows: readonly number[]): Spot[] {
  return rows.flatMap((dy): Spot[] => [
    [0, dy, 'middle'],
    [2, dy],
    [-2, dy, 'end'],
  ]);
}

/** What stands beside the end of each line: its target; of several areas their names, of two both. Narrow: names alone. */
export function sideWords(
  { lines }: TrendFacts,
  width: number,
  narrow: boolean,
  language: Language,
): Words[][] {
  const { trend, words, period } = language;
  return lines.map(({ main, name, facts, reading }, index) => {
    if (lines.length > 1) {
      const kind = index ? 'd halo' : 'tl halo';
      let short = name;
      while (short.length > 2 && wordsWidth([kind, short]) > MOST * width - 24)
        short = `${short.slice(0, -2)}…`;
      return lines.length > 2 || narrow || !main
        ? [[kind, short]]
        : [
            [kind, short],
            ['s halo', main.words.short],
          ];
    }
    if (!main || narrow) return [];
    const { words: target, former } = main;
    const { revised } = main.target;
    const lower = [
      trend.gate(target.period, gapWords(reading, facts, language)),
      revised && words.revised(period(revised.on)),
      former && trend.formerTarget(former.words.short, former.words.bare),
    ];
    return [['tl halo', target.short], ...lower.filter(Boolean).map((text): Words => ['s halo', text!])];
  });
}

/** Room right of the plot for the words beside it. */
export function rightMargin(side: readonly Words[][], width: number): number {
  const widest = Math.max(0, ...side.map((lines) => Math.max(0, ...lines.map((words) => wordsWidth(words)))));
  return widest ? Math.min(MOST * width, widest + 24) : 18;
}

/** Everything that is written in the plot, the most important first. */
export function drawLabels(
  sheet: TrendSheet,
  facts: TrendFacts,
  side: readonly Words[][],
  language: Language,
): void {
  const { lines } = facts;
  const { say, plot, times, width } = sheet;
  if (times.length && lines.every(({ points }) => !points.length))
    say([['s', language.trend.noPoints]], plot.left, plot.bottom, [[8, -10]]);
  lines.forEach((line, index) => sayEnd(sheet, line, side[index]!, lines.length));
  sayProjection(sheet, facts, language);
  const named = lines.slice(0, lines.length > 2 || width < 200 ? 1 : 2);
  for (const line of named) sayValue(sheet, facts, line, line.points.length - 1, language);
  lines[0]!.points.forEach((point, index) => {
    const { gap, observation } = point;
    if (index && (gap !== undefined || observation.break))
      sayBefore(sheet, lines[0]!, point, index, language);
  });
  for (const line of named)
    line.points.forEach(({ baseline, open }, index) => {
      const isNamed = baseline || !index || open;
      if (isNamed && index < line.points.length - 1) sayValue(sheet, facts, line, index, language);
    });
  sayPath(sheet, facts, language);
}

/** Right of a line's gate, as near to its height as is free; the targets of one area else on their allowed side. */
function sayEnd(
  { x, y, say, draw }: TrendSheet,
  { main, points, gates }: TrendLine,
  words: readonly Words[],
  count: number,
): void {
  const end = main ? { at: main.at, value: main.goal } : points[points.length - 1];
  if (end && words.length) {
    const [left, top] = [x(end.at), y(end.value)];
    const spots = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7, 8].map((step): Spot => [18, 4 + 15 * step]);
    const moved = say(words, left, top, spots);
    if (moved && Math.abs(moved - 4) > 14)
      draw('leader', `M${left + 10} ${top}L${left + 15} ${top + moved - 4}`);
    if (moved !== undefined) gates = gates.filter((gate) => gate !== main);
  }
  if (count > 1) return;
  for (const { lower, at, goal, words: target } of gates) {
    const spots = (lower > -Infinity ? [-16, 22, -32, 38] : [26, -14, 42, -30]).flatMap((dy): Spot[] => [
      [-13, dy, 'end'],
      [0, dy, 'middle'],
      [13, dy],
    ]);
    say([['tl halo', target.short]], x(at), y(goal), spots, target.dated);
  }
}

/** Where the pace since the baseline leads to, and the name of its line. */
function sayProjection({ x, y, say, narrow }: TrendSheet, facts: TrendFacts, language: Language): void {
  const { lines, projected, unit } = facts;
  const { main, points } = lines[0]!;
  if (projected === undefined) return;
  const { trend } = language;
  const value = language.tick(projected, unit, projectedDecimals(facts, language));
  const spots = [4, -10, -24].map((dy): Spot => [18, dy]);
  say([['s halo', trend.projected(value)]], x(main!.at), y(projected), spots);
  const from = points[points.length - 1]!;
  const [left, top] = [(x(from.at) + x(main!.at)) / 2, (y(from.value) + y(projected)) / 2];
  if (!narrow)
    say([['s halo', trend.projection]], left, top, [
      [0, -10, 'end'],
      [4, 18],
      [-10, -16, 'end'],
    ]);
}

/** A value above or below its point, first on the side away from the path. */
function sayValue(
  { x, y, narrow, say }: TrendSheet,
  { lines, since }: TrendFacts,
  line: TrendLine,
  index: number,
  language: Language,
): void {
  const { points, path, reading } = line;
  const point = points[index];
  const next = points[index + 1];
  if (!point) return;
  const { at, value, baseline, provisional } = point;
  const expected = onPath(path, at);
  const isAbove =
    baseline && path
      ? path[1].value < path[0].value
      : expected !== undefined && expected !== value
        ? value > expected
        : !next || next.value <= value;
  const rows = isAbove ? around(-14, 22) : around(22, -14);
  const beside: Spot[] = [[10, 4.5], [-10, 4.5, 'end'], ...around(-30, 38)];
  const spots = [...(baseline && !isAbove ? [[10, 17] as Spot] : []), ...rows, ...beside];
  const { label } = pointWords(point, reading, since, language);
  const words: Words[] = [[!next && line === lines[0] ? 'db halo' : 'd halo', label]];
  const { flags } = language.catalogue;
  const tail = narrow
    ? ''
    : provisional
      ? flags.provisional
      : baseline && !since && !lines[1]
        ? language.trend.baseline
        : '';
  if (!tail || say(words, x(at), y(value), spots.slice(0, 7), '', tail) === undefined)
    say(words, x(at), y(value), spots);
}

/** What lies before a point of the chosen line: a gap with its reason, a new series. */
function sayBefore(
  sheet: TrendSheet,
  { points }: TrendLine,
  point: TrendPoint,
  index: number,
  language: Language,
): void {
  const { plot, x, draw, say, taken, unsaid, narrow } = sheet;
  const { top, bottom } = plot;
  const { trend } = language;
  const { period, observation, gap } = point;
  const [from, to] = [points[index - 1]!.period.to, period.from];
  if (observation.break) {
    draw('breakline', `M${x(period.from + (period.to - period.from) / 2)} ${top + 6}V${bottom}`);
    const when = language.period(period.id);
    const note = language.text(observation.note);
    const words = (note ? [note] : trend.break(when).split('\n')).map((text): Words => ['s halo', text]);
    const spots = [0.45, 0.65, 0.25, 0.8].map((part): Spot => [7, (bottom - top) * part]);
    say(
      words,
      x(period.from + (period.to - period.from) / 2),
      top,
      narrow ? [] : spots,
      note || trend.breakNote(when),
    );
  }
  if (gap === undefined) return;
  const part = 1 / PARTS[period.kind]!;
  const span = part < 1 ? '' : language.period(to - from > 1.1 ? `${from + 1}/${to}` : String(to));
  const reason = gap || trend.unpublished;
  const words = trend.missing(span, reason);
  const isHatched = !!gap || points.length > SPARSE;
  const inside = part * (isHatched ? 0.55 : 0.65);
  const [left, right] = [x(from + inside), x(to + part - inside)];
  const middle = (left + right) / 2;
  if (isHatched) {
    draw('hatchm', barHatchPath(left, Math.max(right, left + 3), top + 6, bottom, 8.5));
    const spots = [69, 100, 130, 160].map((up): Spot => [0, -up, 'middle']);
    const lines: Words[] = [span, reason].filter(Boolean).map((text): Words => ['s halo', text]);
    say(lines, middle, bottom, narrow ? [] : spots, trend.missingNote(words));
    return;
  }
  draw('gapbr', `M${left} ${bottom - 4}v-4H${right}v4`);
  taken.push({ left, right, top: bottom - 8, bottom: bottom - 4 });
  const spots: Spot[] = [
    [0, -13, 'middle'],
    [(right - left) / 2, -13, 'end'],
  ];
  const fits = (text: string): boolean => wordsWidth(['s', text]) < right - left + 36;
  const isSaid = [words, reason].some(
    (text) => fits(text) && say([['s', text]], middle, bottom, spots) !== undefined,
  );
  if (!isSaid) unsaid.push(words);
}

/** How far the latest value is from the path, with a wedge where the eye can see it; and the path's own name. */
function sayPath(
  { x, y, draw, say, narrow, unsaid }: TrendSheet,
  { lines }: TrendFacts,
  language: Language,
): void {
  const { path, points, facts, isCurrent } = lines[0]!;
  const latest = points[points.length - 1];
  if (!path || !latest || narrow) return;
  const expected = isCurrent ? onPath(path, latest.at) : undefined;
  if (expected !== undefined && facts.path?.sign && lines.length === 1 && !facts.index) {
    const [left, top] = [x(latest.at), y(latest.value)];
    const down = y(expected) - top;
    const isSeen = Math.abs(down) >= 14;
    const [over, past] = down > 0 ? [8, 17] : [2, -9];
    if (isSeen) draw('wedge', `M${left} ${top + down}V${top}m-5 ${down}h10`);
    const words: Words = ['s halo', language.trend.fromPath(facts.path.plain, down > 0)];
    const beside: Spot[] = [
      [-10, down / 2 + over, 'end'],
      [11, down / 2 + over],
    ];
    say([words], left, top, [...(isSeen ? beside : []), [8, down + past], [0, down + 1.4 * past, 'middle']]);
  }
  // On the free part of the path, below a rising one and above a falling one, else on its other side.
  const [start, end] = path;
  const begin = Math.max(start.at, Math.min(latest.at, end.at));
  const words: Words = ['s halo', language.words.path];
  if (x(end.at) - x(begin) < wordsWidth(words) + 16) {
    unsaid.push(language.trend.pathNote);
    return;
  }
  const spots = [0.6, 0.5, 0.4, 0.7].flatMap((part) => {
    const at = begin + (end.at - begin) * part;
    // Beside a steep path, below a rising one and above a falling one.
    const place = (dx: number, dy: number, anchor: Spot[2]): Spot => [
      x(at) + dx,
      y(onPath(path, at)!) + dy,
      anchor,
    ];
    return [
      place(0, 22, 'middle'),
      place(6, start.value > end.value ? -6 : 16, 'start'),
      place(0, -12, 'middle'),
    ];
  });
  say([words], 0, 0, spots, language.trend.pathNote);
}
