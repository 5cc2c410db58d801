import { placeLabels } from '../../geometry/place-labels.ts';
import type { LabelChoice } from '../../geometry/place-labels.ts';
import type { Language } from '../../language/language.ts';
import { onPath } from './trend-facts.ts';
import type { TrendFacts, TrendGap, TrendLine, TrendPoint } from './trend-facts.ts';
import { lettering, widthOf } from './trend-figure.ts';
import type { Lettering, Sheet, TextName } from './trend-figure.ts';
import { drawBracket, drawHatched, gapEnds } from './trend-marks.ts';
import type { Scales } from './trend-scales.ts';

/** A label of one or two lines. */
type Lines = readonly Lettering[];
interface Wanted extends LabelChoice<Lines> {
  /** Said in the notes where the figure has no room for it. */
  readonly otherwise?: string;
}

/** More columns than this are not named in the figure. */
const MOST_NAMED = 4;
/** Up to so many points a gap is a bracket on the axis; in a denser series it is a hatched column. */
const SPARSE = 6;
/** Below this only the chosen line has words. */
const TINY = 200;

/**
 * Puts every text that belongs to a place in the plot, the most important first; a text that would meet another one
 * is moved, shortened or left out. Gives what could not be said here.
 */
export function drawLabels(
  sheet: Sheet,
  facts: TrendFacts,
  scales: Scales,
  language: Language,
  first: readonly Lines[][],
  empty: string,
): string[] {
  const line = facts.lines[0]!;
  const { width, plot } = scales;
  const wanted: Wanted[] = [
    ...(empty ? [choice([[lettering('s', empty, plot.left + 8, plot.bottom - 10)]])] : []),
    ...first.map((places) => choice(places)),
    ...valueLabels(facts, scales, language),
    ...gapLabels(sheet, facts, scales, language),
    ...pathLabels(sheet, line, facts, scales, language),
    ...breakLabels(sheet, line, scales, language),
  ];
  const bounds = { left: 0, right: width, top: 2, bottom: plot.bottom - 1 };
  const placed = placeLabels(wanted, { bounds, taken: sheet.taken, obstacles: sheet.obstacles });
  const unsaid: string[] = [];
  placed.forEach((lines, index) => {
    if (lines) lines.forEach((label) => sheet.write(label));
    else if (wanted[index]!.otherwise) unsaid.push(wanted[index]!.otherwise!);
  });
  return unsaid;
}

function choice(places: readonly Lines[], otherwise?: string): Wanted {
  return {
    places: places.map((lines) => ({
      place: lines,
      box: lines.reduce(
        (box, { box: own }) => ({
          left: Math.min(box.left, own.left),
          right: Math.max(box.right, own.right),
          top: Math.min(box.top, own.top),
          bottom: Math.max(box.bottom, own.bottom),
        }),
        lines[0]!.box,
      ),
    })),
    ...(otherwise && { otherwise }),
  };
}

/** The latest value of every line, then baselines, then where a long series began. */
function valueLabels(facts: TrendFacts, scales: Scales, { trend, catalogue }: Language): Wanted[] {
  const latest: Wanted[] = [];
  const earlier: Wanted[] = [];
  facts.lines.forEach((line, index) => {
    const { points } = line;
    points.forEach((point, place) => {
      const isLatest = place === points.length - 1;
      const few = points.length <= 12 && facts.lines.length <= 2;
      if (!isLatest && !(point.baseline || place === 0) && !(few && point.bound)) return;
      if (index > 0 && (facts.lines.length > 2 || scales.width < TINY)) return;
      const tail = point.provisional ? catalogue.flags.provisional : point.baseline ? trend.baseline : '';
      const name = isLatest && !index ? 'db' : 'd';
      const label = choice(around(point, line, scales, name, facts.indexSince && point.baseline ? '' : tail));
      (isLatest ? latest : earlier).push(label);
    });
  });
  return [...latest, ...earlier];
}

/** Places around a point: first on the side away from the path. */
function around(point: TrendPoint, line: TrendLine, scales: Scales, name: TextName, tail: string): Lines[] {
  const x = scales.x.at(point.at);
  const y = scales.y.at(point.value);
  const above = isAbove(point, line);
  const up = ([dx, anchor]: Around, text: string): Lines => [
    lettering(name, point.label, x + dx, y - 14, anchor, text),
  ];
  const down = ([dx, anchor]: Around, text: string): Lines => [
    lettering(name, point.label, x + dx, y + 22, anchor, text),
  ];
  const sides: Around[] =
    point.baseline && !scales.narrow ? [LEANING, MIDDLE, BACK] : [MIDDLE, LEANING, BACK];
  const order = above ? [up, down] : [down, up];
  const right = (text: string): Lines[] =>
    point.baseline && !above ? [[lettering(name, point.label, x + 10, y + 17, 'start', text)]] : [];
  const beside: Lines[] = [
    [lettering(name, point.label, x + 10, y + 4.5)],
    [lettering(name, point.label, x - 10, y + 4.5, 'end')],
  ];
  const of = (text: string): Lines[] => [
    ...right(text),
    ...order.flatMap((put) => sides.map((side) => put(side, text))),
  ];
  const far: Lines[] = [30, 44].flatMap((step) => [
    [lettering(name, point.label, x, y - step, 'middle')],
    [lettering(name, point.label, x, y + step + 8, 'middle')],
  ]);
  // A label across the path is worse than one beside its point.
  const [near, other] = order.map((put) => sides.map((side) => put(side, ''))) as [Lines[], Lines[]];
  if (scales.narrow) return [...right(''), ...near, ...beside.slice().reverse(), ...other, ...far];
  return [...(tail ? of(tail) : []), ...of(''), ...beside, ...far];
}

type Around = readonly [dx: number, anchor: 'start' | 'middle' | 'end'];
const MIDDLE: Around = [0, 'middle'];
const LEANING: Around = [2, 'start'];
const BACK: Around = [-2, 'end'];

function isAbove(point: TrendPoint, { path, points }: TrendLine): boolean {
  const expected = path && onPath(path, point.at);
  if (point.baseline && path) return path.to[1] < path.from[1];
  if (expected !== undefined && Math.abs(expected - point.value) > 1e-9) return point.value > expected;
  const next = points[points.indexOf(point) + 1];
  return !next || next.value <= point.value;
}

/** Gaps of the chosen line: drawn, and their words wished for. */
function gapLabels(sheet: Sheet, { lines }: TrendFacts, scales: Scales, language: Language): Wanted[] {
  const { gaps, points } = lines[0]!;
  const { unpublished, missing } = language.trend;
  return gaps.flatMap((gap, index) => {
    const words = missing(gap.span, gap.reason || unpublished);
    const bracket = !gap.reason && points.length <= SPARSE;
    if (bracket) reserve(sheet, gap, scales);
    if (bracket) drawBracket(sheet, gap, scales);
    else drawHatched(sheet, gap, scales);
    if (index >= MOST_NAMED) return [];
    return [
      bracket ? bracketWords(gap, words, scales, language) : hatchedWords(gap, words, scales, language),
    ];
  });
}

/** Values keep off the bracket and the words upon it, as long as they have another place. */
function reserve(sheet: Sheet, gap: TrendGap, scales: Scales): void {
  const [left, right] = gapEnds(gap, scales, 0.35);
  const { bottom } = scales.plot;
  sheet.obstacles.push({ left, right, top: bottom - 22, bottom: bottom - 10, cost: 3 });
  sheet.taken.push({ left, right, top: bottom - 8, bottom: bottom - 4 });
}

function bracketWords(gap: TrendGap, words: string, scales: Scales, language: Language): Wanted {
  const [from, to] = gapEnds(gap, scales, 0.35);
  const y = scales.plot.bottom - 13;
  const put = (text: string): Lines[] => [
    [lettering('s', text, (from + to) / 2, y, 'middle')],
    [lettering('s', text, to, y, 'end')],
    [lettering('s', text, from, y)],
  ];
  const fits = widthOf('s', words) <= to - from + 10;
  const tiny = scales.width < TINY;
  return choice(tiny ? [] : [...(fits ? put(words) : []), ...put(language.trend.unpublished)], words);
}

function hatchedWords(gap: TrendGap, words: string, scales: Scales, language: Language): Wanted {
  const { plot } = scales;
  const [from, to] = gapEnds(gap, scales, 0.45);
  const reason = gap.reason || language.trend.unpublished;
  const places = [69, 100, 130, 160].map((up): Lines => {
    const x = (from + to) / 2;
    return [
      lettering('sh', gap.span, x, plot.bottom - up, 'middle'),
      lettering('sh', reason, x, plot.bottom - up + 16, 'middle'),
    ];
  });
  return choice(scales.narrow ? [] : places, language.trend.missingNote(words));
}

/** How far the latest value is from the path, with a wedge where the eye can see it; and the path's own name. */
function pathLabels(
  sheet: Sheet,
  line: TrendLine,
  { lines, indexSince }: TrendFacts,
  scales: Scales,
  language: Language,
): Wanted[] {
  const { path, points } = line;
  const latest = points[points.length - 1];
  const expected = path && latest && onPath(path, latest.at);
  if (!path || scales.narrow) return [];
  const wanted: Wanted[] = [];
  if (expected !== undefined && line.fromPath && !latest!.baseline && lines.length === 1 && !indexSince) {
    const words = language.trend.fromPath(line.fromPath, latest!.value > expected);
    if (Math.abs(latest!.value - expected) > 1e-9)
      wanted.push(wedge(sheet, latest!, expected, words, scales));
  }
  return [...wanted, pathName(line, scales, language.words.path)];
}

function wedge(sheet: Sheet, point: TrendPoint, expected: number, words: string, { x, y }: Scales): Wanted {
  const at = x.at(point.at);
  const value = y.at(point.value);
  const foot = y.at(expected);
  const seen = Math.abs(foot - value) >= 14;
  if (seen)
    sheet.draw(
      'wedge',
      `M${at.toFixed(1)} ${foot.toFixed(1)}V${value.toFixed(1)}m-5 ${(foot - value).toFixed(1)}h10`,
    );
  const middle = seen ? (foot + value) / 2 + (foot > value ? 8 : 2) : foot > value ? value + 17 : value - 10;
  const past = foot > value ? foot + 17 : foot - 9;
  return choice([
    ...(seen ? [[lettering('sh', words, at - 10, middle, 'end')]] : []),
    [lettering('sh', words, at + 11, middle)],
    [lettering('sh', words, at + 8, past)],
    [lettering('sh', words, at, past + (foot > value ? 6 : -6), 'middle')],
  ]);
}

/** On the free part of the path, below a rising one and above a falling one, else on its other side. */
function pathName({ path, points }: TrendLine, { x, y }: Scales, words: string): Wanted {
  const { from, to } = path!;
  const last = points[points.length - 1];
  const begin = last ? Math.max(from[0], Math.min(last.at, to[0])) : from[0];
  const room = x.at(to[0]) - x.at(begin);
  if (room < widthOf('s', words) + 40) return choice([]);
  const places = [0.6, 0.5, 0.4, 0.7].flatMap((part) => {
    const at = begin + (to[0] - begin) * part;
    const level = y.at(onPath(path!, at)!);
    return [22, -12].map((dy): Lines => [lettering('sh', words, x.at(at), level + dy, 'middle')]);
  });
  return choice(places);
}

/** Upright dashes before the first value of a new series; the words to their right. */
function breakLabels(sheet: Sheet, line: TrendLine, scales: Scales, language: Language): Wanted[] {
  const { plot } = scales;
  const breaks = line.points.filter((point, index) => point.broken && index);
  return breaks.map((point, index) => {
    const x = scales.x.at(point.at - (point.period.to - point.period.from) / 2);
    sheet.draw('breaks', `M${x.toFixed(1)} ${plot.top + 6}V${plot.bottom}`);
    const note = language.text(point.observation.note);
    const [head, rest] = language.trend.break(point.when) as [string, string];
    const lines = note ? [note] : [head, rest];
    const places = [0.45, 0.65, 0.25, 0.8].map((part): Lines => {
      const y = plot.bottom - (plot.bottom - plot.top) * (1 - part);
      return lines.map((text, row) => lettering('sh', text, x + 7, y + 16 * row));
    });
    return choice(
      scales.narrow || index >= MOST_NAMED ? [] : places,
      note || language.trend.breakNote(point.when),
    );
  });
}
