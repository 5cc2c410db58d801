import { factsOf, shownDecimals } from '../../language/series-facts.ts';
import type { Language } from '../../language/language.ts';
import { onPath } from './trend-facts.ts';
import type { TrendFacts, TrendLine, TrendPoint } from './trend-facts.ts';

/** What is said of a point, and what stands in the box beside it. */
export interface PointWords {
  readonly sentence: string;
  /** The head first; a row without value is one line. */
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** Words of one point: made when the reader comes to it, for a series may have hundreds. */
export function pointWords(
  facts: TrendFacts,
  lineIndex: number,
  index: number,
  language: Language,
): PointWords {
  const line = facts.lines[lineIndex]!;
  const point = line.points[index]!;
  const { trend, catalogue } = language;
  const several = facts.lines.length > 1;
  const tag = point.provisional ? catalogue.flags.provisional : point.baseline ? trend.baseline : '';
  const change = changeWordsOf(line, index, facts, language);
  const path = pathRow(line, point, facts, language);
  const target = targetRow(line, point, facts, language);
  const rest = [tag, change, path?.said, target?.said].filter((clause): clause is string => !!clause);
  const head = several ? `${line.name} ${point.when}` : point.when;
  return {
    sentence: catalogue.sentences.point({
      period: head,
      value: point.spoken,
      place: index + 1,
      of: line.points.length,
      rest,
    }),
    rows: [
      [head, point.full],
      ...(tag ? [[tag, ''] as const] : []),
      ...(path?.rows ?? []),
      ...(target ? [target.row] : change ? [[change, ''] as const] : []),
    ],
  };
}

/** Compared with the point before, where both are plain numbers of one series. */
function changeWordsOf({ points }: TrendLine, index: number, facts: TrendFacts, language: Language): string {
  const point = points[index]!;
  const before = points[index - 1];
  if (!before || point.broken || point.bound || before.bound) return '';
  const change = point.value - before.value;
  const digits = Math.max(point.decimals, before.decimals);
  const size = Math.abs(change) < 1e-9 ? '' : language.difference(change, facts.unit, digits);
  return language.trend.change(before.when, size, change > 0);
}

interface Row {
  readonly said: string;
}

function pathRow(
  { path, points, fromPath }: TrendLine,
  point: TrendPoint,
  facts: TrendFacts,
  language: Language,
): (Row & { readonly rows: readonly (readonly [string, string])[] }) | undefined {
  const expected = path && onPath(path, point.at);
  if (expected === undefined || point.baseline || point.bound) return undefined;
  // The latest point says what the finding says, or nothing where the finding is silent.
  if (point === points[points.length - 1] && !fromPath) return undefined;
  const distance = point.value - expected;
  if (Math.abs(distance) < 1e-9) return undefined;
  const { trend, words } = language;
  const size = language.difference(distance, facts.unit, shownDecimals(distance, point.decimals, true));
  const above = distance > 0;
  const level = language.value(expected, facts.unit, shownDecimals(expected, point.decimals, true));
  return {
    said: trend.fromPath(size, above),
    rows: [...(facts.indexSince ? [] : [[words.path, level] as const]), [trend.fromPathHead(above), size]],
  };
}

/** Distance to the target that counts, of a point before its period. */
function targetRow(
  { gates, reading }: TrendLine,
  point: TrendPoint,
  facts: TrendFacts,
  language: Language,
): (Row & { readonly row: readonly [string, string] }) | undefined {
  const gate = gates.find((entry) => entry.main);
  const words = language.target(reading);
  if (!gate || !words || point.bound) return undefined;
  const { trend } = language;
  const text = factsOf(reading, language, 'trend').target?.text ?? words.figure;
  const met = point.value >= gate.lower - 1e-9 && point.value <= gate.upper + 1e-9;
  if (met) return { said: trend.onTarget(gate.due, text), row: [words.dated, '✓'] };
  const nearest = point.value < gate.lower ? gate.lower : gate.upper;
  const distance = nearest - point.value;
  const size = language.difference(distance, facts.unit, shownDecimals(distance, point.decimals, true));
  return { said: trend.toTarget(gate.due, text, size), row: [trend.toTargetHead(gate.due), size] };
}
