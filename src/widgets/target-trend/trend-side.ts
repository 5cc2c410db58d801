import { spread } from '../../geometry/spread.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts, TrendLine } from './trend-facts.ts';
import { lettering, sizeOf, widthOf } from './trend-figure.ts';
import type { Anchor, Sheet, TextName } from './trend-figure.ts';
import type { Wish } from './trend-labels.ts';
import { gateDistance } from './trend-target.ts';

/** Words right of the plot: lines of one block, that would like its first one to stand at `y` of a value. */
export interface SideBlock {
  readonly at: number;
  readonly value: number;
  readonly lines: readonly SideLine[];
}
type SideLine = readonly [name: TextName, text: string];

const LINE = 16;
const LEAST = 104;
/** Most of the width that words right of the plot may take. */
const MOST = 0.36;
const MOST_NARROW = 0.34;
/** A block that had to move further than this is joined to its mark by a leader. */
const LEADER = 14;

/** What stands right of the plot: names and targets at their gates, the value extrapolated. Narrow: names alone. */
export function sideBlocks(
  { lines, unit, indexSince }: TrendFacts,
  width: number,
  narrow: boolean,
  language: Language,
): SideBlock[] {
  const { trend, words, period } = language;
  const several = lines.length > 1;
  if (narrow && !several) return [];
  const most = (narrow ? MOST_NARROW : MOST) * width - 8;
  const end = Math.max(
    ...lines.flatMap(({ points, gates }) => [...points.slice(-1), ...gates].map(({ at }) => at)),
  );
  const blocks: SideBlock[] = [];
  const add = (at: number, value: number, ...texts: readonly SideLine[]): void => {
    blocks.push({ at, value, lines: texts.flatMap((text) => broken(text, most, narrow)) });
  };
  lines.forEach((line, index) => {
    const { main, points, name, projection } = line;
    const gate = main && main.at > end - 1e-6 ? main : undefined;
    const last = points[points.length - 1];
    if (several) {
      const target: SideLine[] = gate && !narrow ? [['s', gate.label]] : [];
      if (gate || last)
        add((gate ?? last)!.at, gate ? gate.goal : last!.value, [index ? 'd' : 'tl', name], ...target);
      return;
    }
    if (gate) {
      const { revised } = gate.target;
      add(
        gate.at,
        gate.goal,
        ['tl', gate.label],
        ['s', trend.gate(gate.due, gateDistance(line, language, indexSince))],
        ['s', revised ? words.revised(period(revised.on)) : ''],
        ['s', gate.former ? trend.formerTarget(gate.former.figure) : ''],
      );
    }
    if (projection) {
      const figure = language.value(projection.value, unit, projectionDecimals(line));
      add(projection.at, projection.value, ['s', trend.projected(figure)]);
    }
  });
  return blocks;
}

/** Extrapolated values are rougher than published ones: one digit less, where there are two or more. */
export function projectionDecimals({ points, say }: TrendLine): number {
  const last = points[points.length - 1];
  const decimals = last ? say(last).decimals : 0;
  return decimals > 1 ? decimals - 1 : 1;
}

/** One line where it is narrow, else two at most. */
function broken([name, text]: SideLine, most: number, narrow: boolean): SideLine[] {
  const lines = text ? textLines(text, most, sizeOf(name), name === 'tl') : [];
  const kept = lines.slice(0, narrow ? 1 : 2);
  return kept.map((line, index) => [
    name,
    index === kept.length - 1 && kept.length < lines.length ? `${line.slice(0, -1)}…` : line,
  ]);
}

/** Room right of the plot. */
export function rightMargin(blocks: readonly SideBlock[], width: number, narrow: boolean): number {
  if (!blocks.length) return narrow ? 14 : 24;
  const widest = Math.max(...blocks.flatMap(({ lines }) => lines.map((line) => widthOf(...line))));
  return narrow ? widest + 8 : Math.max(Math.min(LEAST, 0.22 * width), widest + 6);
}

/** Blocks one above the other, as near to their marks as can be. */
export function drawSide({ x, y, plot, draw, write }: Sheet, blocks: readonly SideBlock[]): void {
  const wishes = blocks.map(({ value, lines }) => {
    const height = lines.length * LINE + 3;
    return { at: y(value) - 15 + height / 2, height };
  });
  const left = Math.max(...blocks.map(({ at }) => x(at))) + 18;
  spread(wishes, 18, plot.bottom + 14).forEach((middle, index) => {
    const { at, value, lines } = blocks[index]!;
    const wish = wishes[index]!;
    const top = middle - wish.height / 2;
    const from = x(at) + 10;
    if (Math.abs(middle - wish.at) > LEADER || left - from > 40)
      draw('leader', `M${from} ${y(value)}L${left - 3} ${top + 10}`);
    write(...lines.map(([name, text], row) => lettering(name, text, left, top + 13 + row * LINE)));
  });
}

/** Labels of gates that have none beside the plot: on the allowed side, left of the gate first. */
export function gateLabels({ lines }: TrendFacts, blocks: readonly SideBlock[], { x, y }: Sheet): Wish[] {
  if (lines.length > 1) return [];
  const anchors: readonly [Anchor, number][] = [
    ['end', -13],
    ['middle', 0],
    ['start', 13],
  ];
  return lines[0]!.gates
    .filter((gate) => !blocks.some(({ at, value }) => at === gate.at && value === gate.goal))
    .map(({ at, goal, upper, lower, label }) => {
      const up = upper === Infinity || lower !== -Infinity;
      const rows = up ? [-16, 22, -32, 38] : [26, -14, 42, -30];
      return [
        rows.flatMap((dy) =>
          anchors.map(([anchor, dx]) => [lettering('tl', label, x(at) + dx, y(goal) + dy, anchor)]),
        ),
      ];
    });
}
