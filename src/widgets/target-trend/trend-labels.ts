import { placeLabels } from '../../geometry/place-labels.ts';
import type { LabelPlaces } from '../../geometry/place-labels.ts';
import type { Language } from '../../language/language.ts';
import { onPath } from './trend-facts.ts';
import type { TrendFacts, TrendLine, TrendPoint } from './trend-facts.ts';
import { lettering, widthOf } from './trend-figure.ts';
import type { Anchor, Lettering, Sheet } from './trend-figure.ts';
import { drawHatched, gapEnds } from './trend-marks.ts';
import { gapSpan } from './trend-points.ts';

type Places = LabelPlaces<Lettering>;
/** A label wished for, and what the notes say where the figure has no room for it. */
export type Wish = readonly [places: Places, otherwise?: string];

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
  language: Language,
  first: readonly Wish[],
): string[] {
  const { width, plot, taken, obstacles } = sheet;
  const wishes = [
    ...first,
    ...valueLabels(sheet, facts, language),
    ...gapLabels(sheet, facts, language),
    ...pathLabels(sheet, facts, language),
    ...breakLabels(sheet, facts, language),
  ];
  const bounds = { left: 0, right: width, top: 2, bottom: plot.bottom - 1 };
  const placed = placeLabels(
    wishes.map(([places]) => places),
    bounds,
    taken,
    obstacles,
  );
  return wishes.flatMap(([, otherwise], index) => {
    const lines = placed[index];
    if (lines) sheet.write(...lines);
    return lines || !otherwise ? [] : [otherwise];
  });
}

/** The latest value of every line, then baselines, then where a long series began. */
function valueLabels(sheet: Sheet, { lines, indexSince }: TrendFacts, language: Language): Wish[] {
  const latest: Wish[] = [];
  const earlier: Wish[] = [];
  lines.forEach((line, index) => {
    const { points } = line;
    const few = points.length <= 12 && lines.length <= 2;
    if (index && (lines.length > 2 || sheet.width < TINY)) return;
    points.forEach((point, place) => {
      const { baseline, provisional, bound } = point;
      const isLatest = place === points.length - 1;
      if (!isLatest && !baseline && place && !(few && bound)) return;
      const word = provisional
        ? language.catalogue.flags.provisional
        : baseline && !indexSince
          ? language.trend.baseline
          : '';
      (isLatest ? latest : earlier).push([around(sheet, line, place, isLatest && !index, word)]);
    });
  });
  return [...latest, ...earlier];
}

/** Places around a point: first on the side away from the path. */
function around(
  { x, y, narrow }: Sheet,
  line: TrendLine,
  place: number,
  bold: boolean,
  word: string,
): Places {
  const point = line.points[place]!;
  const { baseline } = point;
  const { label } = line.say(point);
  const left = x(point.at);
  const top = y(point.value);
  const put = (dx: number, dy: number, anchor: Anchor = 'start', tail = ''): Lettering[] => [
    lettering(bold ? 'db' : 'd', label, left + dx, top + dy, anchor, tail),
  ];
  const sides: readonly [number, Anchor][] = [
    [0, 'middle'],
    [2, 'start'],
    [-2, 'end'],
  ];
  const ordered = baseline && !narrow ? [sides[1]!, sides[0]!, sides[2]!] : sides;
  const [near, other] = isAbove(line, point, place) ? [-14, 22] : [22, -14];
  const level = (dy: number, tail = ''): Places => ordered.map(([dx, anchor]) => put(dx, dy, anchor, tail));
  const right = (tail = ''): Places => (baseline && near > 0 ? [put(10, 17, 'start', tail)] : []);
  const beside = [put(10, 4.5), put(-10, 4.5, 'end')];
  const far = [-30, 38, -44, 52].map((dy) => put(0, dy, 'middle'));
  // A label across the path is worse than one beside its point.
  if (narrow) return [...right(), ...level(near), ...beside.reverse(), ...level(other), ...far];
  return [
    ...(word ? [...right(word), ...level(near, word), ...level(other, word)] : []),
    ...right(),
    ...level(near),
    ...level(other),
    ...beside,
    ...far,
  ];
}

function isAbove({ path, points }: TrendLine, { baseline, at, value }: TrendPoint, place: number): boolean {
  if (baseline && path) return path[1][1] < path[0][1];
  const expected = onPath(path, at);
  if (expected !== undefined && Math.abs(expected - value) > 1e-9) return value > expected;
  const next = points[place + 1];
  return !next || next.value <= value;
}

/** Gaps of the chosen line: drawn, and their words wished for. */
function gapLabels(sheet: Sheet, { lines }: TrendFacts, language: Language): Wish[] {
  const { gaps, points } = lines[0]!;
  const { unpublished, missing, missingNote } = language.trend;
  const { plot, draw, obstacles, taken, narrow, width } = sheet;
  const { bottom } = plot;
  return gaps.flatMap((gap, index): Wish[] => {
    const sparse = !gap.reason && points.length <= SPARSE;
    const [from, to] = gapEnds(gap, sheet, sparse ? 0.35 : 0.45);
    const middle = (from + to) / 2;
    const span = gapSpan(gap, language);
    const reason = gap.reason || unpublished;
    const words = missing(span, reason);
    const room = to - from + 10;
    const fits = widthOf('s', words) <= room;
    if (sparse) {
      draw('gapbr', `M${from} ${bottom - 4}v-4H${to}v4`);
      // Values keep off the words upon the bracket; where only the short ones fit, off their end.
      const [left, cost] = fits || narrow ? [from, 3] : [to - widthOf('s', unpublished) - 2, 9];
      obstacles.push({ left, right: to, top: bottom - 22, bottom: bottom - 10, cost });
      taken.push({ left: from, right: to, top: bottom - 8, bottom: bottom - 4 });
    } else drawHatched(sheet, from, to);
    if (index >= MOST_NAMED) return [];
    if (!sparse)
      return [
        [
          narrow
            ? []
            : [69, 100, 130, 160].map((up) =>
                [span, reason].map((text, row) =>
                  lettering('sh', text, middle, bottom - up + 16 * row, 'middle'),
                ),
              ),
          missingNote(words),
        ],
      ];
    const texts = [words, reason].filter((text) => widthOf('s', text) <= room);
    const places = texts.flatMap((text) => [
      [lettering('s', text, middle, bottom - 13, 'middle')],
      [lettering('s', text, to, bottom - 13, 'end')],
    ]);
    return [[width < TINY ? [] : places, words]];
  });
}

/** How far the latest value is from the path, with a wedge where the eye can see it; and the path's own name. */
function pathLabels(sheet: Sheet, { lines, indexSince }: TrendFacts, language: Language): Wish[] {
  const { path, points, fromPath } = lines[0]!;
  const { x, y } = sheet;
  if (!path || sheet.narrow) return [];
  const wishes: Wish[] = [];
  const latest = points[points.length - 1];
  const expected = latest && onPath(path, latest.at);
  if (expected !== undefined && fromPath && !latest!.baseline && lines.length === 1 && !indexSince) {
    const words = language.trend.fromPath(fromPath, latest!.value > expected);
    if (Math.abs(latest!.value - expected) > 1e-9)
      wishes.push(wedge(sheet, x(latest!.at), y(latest!.value), y(expected), words));
  }
  // On the free part of the path, below a rising one and above a falling one, else on its other side.
  const [[start], [end]] = path;
  const begin = Math.max(start, Math.min(latest?.at ?? start, end));
  const words = language.words.path;
  if (x(end) - x(begin) >= widthOf('s', words) + 40)
    wishes.push([
      [0.6, 0.5, 0.4, 0.7].flatMap((part) => {
        const at = begin + (end - begin) * part;
        return [22, -12].map((dy) => [lettering('sh', words, x(at), y(onPath(path, at)!) + dy, 'middle')]);
      }),
    ]);
  return wishes;
}

function wedge({ draw }: Sheet, at: number, value: number, foot: number, words: string): Wish {
  const below = foot > value;
  const seen = Math.abs(foot - value) >= 14;
  if (seen) draw('wedge', `M${at} ${foot}V${value}m-5 ${foot - value}h10`);
  const middle = seen ? (foot + value) / 2 + (below ? 8 : 2) : value + (below ? 17 : -10);
  const past = foot + (below ? 17 : -9);
  const put = (dx: number, y: number, anchor?: Anchor): Lettering[] => [
    lettering('sh', words, at + dx, y, anchor),
  ];
  return [
    [
      ...(seen ? [put(-10, middle, 'end')] : []),
      put(11, middle),
      put(8, past),
      put(0, past + (below ? 6 : -6), 'middle'),
    ],
  ];
}

/** Upright dashes before the first value of a new series; the words to their right. */
function breakLabels({ plot, x, draw, narrow }: Sheet, { lines }: TrendFacts, language: Language): Wish[] {
  const { top, bottom } = plot;
  const { points, say } = lines[0]!;
  const breaks = points.filter(({ observation }, index) => observation.break && index);
  return breaks.map((point, index) => {
    const { at, period, observation } = point;
    const left = x(at - (period.to - period.from) / 2);
    draw('breakline', `M${left} ${top + 6}V${bottom}`);
    const { when } = say(point);
    const note = language.text(observation.note);
    const texts = note ? [note] : language.trend.break(when);
    const places = [0.45, 0.65, 0.25, 0.8].map((part) =>
      texts.map((text, row) => lettering('sh', text, left + 7, top + (bottom - top) * part + 16 * row)),
    );
    return [narrow || index >= MOST_NAMED ? [] : places, note || language.trend.breakNote(when)];
  });
}
