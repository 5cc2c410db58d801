import type { TipRow } from '../../geometry/tip-box.ts';
import { shownDecimals } from '../../language/series-facts.ts';
import type { Language } from '../../language/language.ts';
import { pointWords } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';
import { NOTHING, onPath } from './trend-lines.ts';

/** What is said of a point, and what stands in the box beside it. */
export interface PointSpeech {
  readonly sentence: string;
  /** The head first. */
  readonly rows: readonly TipRow[];
}

/** Words of one point, made when the reader comes to it: each fact as a clause of the sentence and as rows of the box. */
export function pointSpeech(
  { lines, since, unit }: TrendFacts,
  lineIndex: number,
  index: number,
  language: Language,
): PointSpeech {
  const line = lines[lineIndex]!;
  const { points, path, main, facts, reading, name, isCurrent } = line;
  const { trend, catalogue, words } = language;
  const point = points[index]!;
  const { value, open, baseline, provisional, observation } = point;
  const { when, full, spoken, decimals } = pointWords(point, reading, since, language);
  const head = lines.length > 1 ? `${name} ${when}` : when;
  const rest: string[] = [];
  const rows: TipRow[] = [[head, full]];
  const sized = (distance: number): string =>
    language.difference(distance, unit, shownDecimals(distance, decimals, true));

  const tag = provisional ? catalogue.flags.provisional : baseline ? trend.baseline : '';
  if (tag) {
    rest.push(tag);
    rows.push([tag, '']);
  }
  const before = points[index - 1];
  if (before && !observation.break && !open && !before.open) {
    const former = pointWords(before, reading, since, language);
    const change = value - before.value;
    const digits = Math.max(decimals, former.decimals);
    const size = Math.abs(change) < NOTHING ? '' : language.difference(change, unit, digits);
    rest.push(trend.change(former.when, size, change > 0));
  }
  const expected = onPath(path, point.at);
  // The latest point says what the finding says, or nothing where the finding is silent.
  const isSaid = index < points.length - 1 || (isCurrent && facts.path);
  if (expected !== undefined && isSaid && !baseline && !open && Math.abs(value - expected) > NOTHING) {
    const size = sized(value - expected);
    const level = language.value(expected, unit, shownDecimals(expected, decimals, true));
    rest.push(trend.fromPath(size, value > expected));
    rows.push([words.path, since ? '' : level], [trend.fromPathHead(value > expected), size]);
  }
  if (main && !open) {
    const { lower, upper } = main;
    const { period, dated, figure } = main.words;
    const text = facts.target?.text ?? figure;
    const left = value < lower - NOTHING ? lower - value : value > upper + NOTHING ? upper - value : 0;
    rest.push(left ? trend.toTarget(period, text, sized(left)) : trend.onTarget(period, text));
    const plain = language.number(left, shownDecimals(left, decimals, true));
    rows.push(left ? [trend.toTargetHead(period), words.gap(plain, false, value > upper)] : [dated, '✓']);
  }
  return { sentence: catalogue.sentences.point(head, spoken, index + 1, points.length, rest), rows };
}
