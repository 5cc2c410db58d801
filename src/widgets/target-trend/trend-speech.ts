import { factsOf, shownDecimals } from '../../language/series-facts.ts';
import type { Language } from '../../language/language.ts';
import { onPath } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';

/** A row of the box; one without value is one line. */
type Row = readonly [label: string, value: string];

/** What is said of a point, and what stands in the box beside it. */
export interface PointWords {
  readonly sentence: string;
  /** The head first. */
  readonly rows: readonly Row[];
}

/** Words of one point, made when the reader comes to it: each fact as a clause of the sentence and as rows of the box. */
export function pointWords(
  { lines, indexSince, unit }: TrendFacts,
  lineIndex: number,
  index: number,
  language: Language,
): PointWords {
  const { points, path, main, fromPath, reading, name, say } = lines[lineIndex]!;
  const { trend, catalogue, words } = language;
  const point = points[index]!;
  const { value, at, bound, baseline, provisional, observation } = point;
  const { when, full, spoken, decimals } = say(point);
  const rest: string[] = [];
  const head = lines.length > 1 ? `${name} ${when}` : when;
  const rows: Row[] = [[head, full]];
  const add = (clause: string, ...own: readonly Row[]): void => {
    rest.push(clause);
    rows.push(...own);
  };
  const sized = (distance: number): string =>
    language.difference(distance, unit, shownDecimals(distance, decimals, true));

  const tag = provisional ? catalogue.flags.provisional : baseline ? trend.baseline : '';
  if (tag) add(tag, [tag, '']);

  const before = points[index - 1];
  const aim = main && !bound && language.target(reading);
  if (before && !observation.break && !bound && !before.bound) {
    const former = say(before);
    const change = value - before.value;
    const digits = Math.max(decimals, former.decimals);
    const size = Math.abs(change) < 1e-9 ? '' : language.difference(change, unit, digits);
    const said = trend.change(former.when, size, change > 0);
    add(said, ...(aim ? [] : ([[said, '']] as const)));
  }

  const expected = onPath(path, at);
  const distance = value - (expected ?? value);
  // The latest point says what the finding says, or nothing where the finding is silent.
  const isSaid = index < points.length - 1 || fromPath;
  if (isSaid && !baseline && !bound && Math.abs(distance) > 1e-9) {
    const size = sized(distance);
    const level = language.value(expected!, unit, shownDecimals(expected!, decimals, true));
    add(trend.fromPath(size, distance > 0), ...(indexSince ? [] : ([[words.path, level]] as const)), [
      trend.fromPathHead(distance > 0),
      size,
    ]);
  }

  if (aim) {
    const { lower, upper, due } = main;
    const text = factsOf(reading, language, 'trend').target?.text ?? aim.figure;
    const left = value < lower - 1e-9 ? lower - value : value > upper + 1e-9 ? upper - value : 0;
    if (left) add(trend.toTarget(due, text, sized(left)), [trend.toTargetHead(due), sized(left)]);
    else add(trend.onTarget(due, text), [aim.dated, '✓']);
  }
  const place = { place: index + 1, of: points.length };
  return { sentence: catalogue.sentences.point({ period: head, value: spoken, ...place, rest }), rows };
}
