import { labelRows, spansMeet } from '../../geometry/label-rows.ts';
import type { Span } from '../../geometry/label-rows.ts';
import { round1 } from '../../geometry/scale.ts';
import type { Columns } from './compare-columns.ts';
import type { CompareFacts } from './compare-facts.ts';
import { widthOf } from './compare-figure.ts';
import type { Sheet, TextName } from './compare-figure.ts';
import type { PlotScale } from './compare-scale.ts';

/** What stands above the plot. */
export interface Head {
  /** The line above the first row. */
  readonly top: number;
  /** Where the city's line and the benchmark's begin: at their label, or under another one that is in the way. */
  readonly lineTop: { readonly city: number; readonly benchmark: number };
}

const LINE = 16;
const GAP = 10;

interface Label extends Span {
  readonly key: 'target' | 'city' | 'benchmark';
  readonly name: TextName;
  readonly text: string;
}

/** Column heads, and the labels of target, city and benchmark on as few lines as they need. */
export function drawHead(sheet: Sheet, facts: CompareFacts, columns: Columns, scale: PlotScale): Head {
  const heads = columns.narrow || !facts.rows.length ? [] : columnHeads(facts, columns);
  const taken = heads.map(({ x, width }) => ({ x, width }));
  const labels = facts.rows.length ? fittingLabels(facts, columns, scale, taken) : [];
  const rows = labelRows(labels, taken, GAP);
  const lines = heads.length || labels.length ? Math.max(0, ...rows) + 1 : 0;
  const top = (columns.narrow ? 22 : 26) + Math.max(0, lines) * LINE - (lines ? 0 : LINE);
  const baseline = (row: number): number => top - 14 - row * LINE;
  for (const head of heads) sheet.write('s', head.text, head.x, baseline(0));
  labels.forEach((label, index) => sheet.write(label.name, label.text, label.x, baseline(rows[index]!)));
  return { top, lineTop: { city: lineTop('city'), benchmark: lineTop('benchmark') } };

  function lineTop(key: 'city' | 'benchmark'): number {
    const index = labels.findIndex((label) => label.key === key);
    const x = scale.at(facts[key]?.value ?? 0);
    const under = labels.some(
      (other, place) => rows[place]! < (rows[index] ?? 0) && spansMeet(other, { x, width: 0 }, 3),
    );
    return index < 0 || under || !rows[index] ? top : baseline(rows[index]!) + 5;
  }
}

function columnHeads(facts: CompareFacts, columns: Columns): (Span & { readonly text: string })[] {
  const ending = (text: string, right: number) => {
    const width = widthOf('s', text);
    return { text, width, x: round1(right - width) };
  };
  const heads = [{ text: facts.heads.area, x: columns.nameX, width: widthOf('s', facts.heads.area) }];
  heads.push(ending(facts.heads.value, columns.valueRight));
  if (columns.distanceRight !== undefined) heads.push(ending(columns.distanceHead, columns.distanceRight));
  return heads.filter((head) => head.text);
}

/** The longest words with which all labels stand on one line; else the longest that fit the plot, stacked. */
function fittingLabels(
  facts: CompareFacts,
  columns: Columns,
  scale: PlotScale,
  taken: readonly Span[],
): Label[] {
  const depth = Math.max(facts.target?.labels.length ?? 1, facts.city?.labels.length ?? 1);
  const choices = Array.from({ length: depth }, (_, index) => placedLabels(facts, columns, scale, index));
  const room = columns.plotRight - columns.plotLeft;
  const fits = (labels: readonly Label[]): boolean => labels.every((label) => label.width <= room);
  const flat = choices.find(
    (labels) => fits(labels) && labelRows(labels, taken, GAP).every((row) => row === 0),
  );
  if (flat || columns.narrow) return flat ?? choices[depth - 1]!;
  return choices.find(fits) ?? choices[depth - 1]!;
}

function placedLabels(facts: CompareFacts, columns: Columns, scale: PlotScale, choice: number): Label[] {
  const labels: Label[] = [];
  const { target } = facts;
  // The target's label stands over the allowed side, the city's on the other one, so that they seldom meet.
  const leftwards = target !== undefined && target.lower === -Infinity;
  const pick = (texts: readonly string[]): string => texts[Math.min(choice, texts.length - 1)] ?? '';
  const put = (key: Label['key'], name: TextName, text: string, at: (width: number) => number): void => {
    const width = widthOf(name, text);
    const fits = width <= columns.plotRight - columns.plotLeft;
    const [from, to] = fits ? [columns.plotLeft, columns.plotRight] : [0, columns.width];
    const x = round1(Math.max(from, Math.min(at(width), to - width)));
    if (text) labels.push({ key, name, text, x, width });
  };
  if (target) {
    const [from, to] = scale.span(target);
    const between = target.lower > -Infinity && target.upper < Infinity;
    put('target', 'tl', pick(target.labels), (width) =>
      between ? (from + to - width) / 2 : leftwards ? to + 1 - width : from - 1,
    );
  }
  for (const key of ['city', 'benchmark'] as const) {
    const line = facts[key];
    if (!line) continue;
    const x = scale.at(line.value);
    put(key, 'strong2', pick(line.labels), (width) => (leftwards ? x - 4 : x + 4 - width));
  }
  return labels;
}
