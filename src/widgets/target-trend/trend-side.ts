import { spread } from '../../geometry/spread.ts';
import { round1 } from '../../geometry/scale.ts';
import { textLines } from '../../geometry/text-lines.ts';
import type { Language } from '../../language/language.ts';
import type { TrendFacts, TrendGate, TrendLine } from './trend-facts.ts';
import { lettering, widthOf } from './trend-figure.ts';
import type { Lettering, Sheet, TextName } from './trend-figure.ts';
import type { Scales } from './trend-scales.ts';

/** Words right of the plot: lines of one block, that would like its first one to stand at `y` of a value. */
export interface SideBlock {
  readonly at: number;
  readonly value: number;
  readonly lines: readonly { readonly name: TextName; readonly text: string }[];
}

const LINE = 16;
const LEAST = 104;
/** Most of the width that words right of the plot may take. */
const MOST = 0.36;
/** A block that had to move further than this is joined to its mark by a leader. */
const LEADER = 14;

/** What stands right of the plot: names and targets at their gates, the value extrapolated. Narrow: names alone. */
export function sideBlocks(
  facts: TrendFacts,
  width: number,
  narrow: boolean,
  language: Language,
): SideBlock[] {
  const several = facts.lines.length > 1;
  if (narrow && !several) return [];
  const end = lastPlace(facts);
  const blocks = facts.lines.flatMap((line, index): SideBlock[] => {
    const gate = line.gates.find((entry) => entry.main && isLast(entry.at, end));
    if (several) return areaBlock(line, gate, !index, narrow);
    return gate ? [gateBlock(gate, language)] : [];
  });
  const projection = facts.lines[0]?.projection;
  if (projection && !narrow && !several) {
    const figure = language.value(projection.value, facts.unit, projectionDecimals(facts.lines[0]!));
    blocks.push({ ...projection, lines: [{ name: 's', text: language.trend.projected(figure) }] });
  }
  const most = (narrow ? 0.34 : MOST) * width - 8;
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.flatMap((line) => broken(line, most, narrow)),
  }));
}

/** Extrapolated values are rougher than published ones: one digit less, where there are two or more. */
export function projectionDecimals({ points }: TrendLine): number {
  const decimals = points[points.length - 1]?.decimals ?? 0;
  return decimals > 1 ? decimals - 1 : Math.max(decimals, 1);
}

function areaBlock(
  line: TrendLine,
  gate: TrendGate | undefined,
  chosen: boolean,
  narrow: boolean,
): SideBlock[] {
  const last = line.points[line.points.length - 1];
  const name = { name: chosen ? 'tl' : 'd', text: line.name } as const;
  if (gate)
    return [
      { at: gate.at, value: gate.goal, lines: narrow ? [name] : [name, { name: 's', text: gate.label }] },
    ];
  return last ? [{ at: last.at, value: last.value, lines: [name] }] : [];
}

function gateBlock(gate: TrendGate, { trend }: Language): SideBlock {
  const lines: SideBlock['lines'] = [
    { name: 'tl', text: gate.label },
    { name: 's', text: trend.gate(gate.due, gate.distance) },
    { name: 's', text: gate.revised },
    { name: 's', text: gate.former?.label ?? '' },
  ];
  return { at: gate.at, value: gate.goal, lines: lines.filter(({ text }) => text) };
}

function broken({ name, text }: SideBlock['lines'][number], most: number, narrow: boolean) {
  const lines = textLines(text, most, name === 's' ? 12 : 13, name === 'tl');
  return lines.slice(0, narrow ? 1 : 2).map((line, index, kept) => ({
    name,
    text: index === kept.length - 1 && kept.length < lines.length ? `${line.slice(0, -1)}…` : line,
  }));
}

/** Room right of the plot. */
export function rightMargin(blocks: readonly SideBlock[], width: number, narrow: boolean): number {
  const widest = Math.max(
    0,
    ...blocks.flatMap(({ lines }) => lines.map(({ name, text }) => widthOf(name, text))),
  );
  if (narrow) return blocks.length ? widest + 8 : 14;
  return blocks.length ? Math.max(Math.min(LEAST, 0.22 * width), widest + 6) : 24;
}

/** Blocks one above the other, as near to their marks as can be. */
export function drawSide(sheet: Sheet, blocks: readonly SideBlock[], { x, y, plot }: Scales): void {
  const heights = blocks.map(({ lines }) => lines.length * LINE + 3);
  const wishes = blocks.map(({ value }, index) => ({
    at: y.at(value) - 15 + heights[index]! / 2,
    height: heights[index]!,
  }));
  const middles = spread(wishes, 18, plot.bottom + 14);
  const left = Math.max(...blocks.map(({ at }) => x.at(at))) + 18;
  blocks.forEach((block, index) => {
    const top = middles[index]! - heights[index]! / 2;
    const moved = Math.abs(middles[index]! - wishes[index]!.at);
    const from = x.at(block.at) + 10;
    if (moved > LEADER || left - from > 40)
      sheet.draw(
        'leader',
        `M${round1(from)} ${round1(y.at(block.value))}L${round1(left - 3)} ${round1(top + 10)}`,
      );
    block.lines.forEach(({ name, text }, row) =>
      sheet.write(lettering(name, text, left, top + 13 + row * LINE)),
    );
  });
}

/** Labels of gates that have none beside the plot: on the allowed side, left of the gate first. */
export function gateLabels(
  facts: TrendFacts,
  blocks: readonly SideBlock[],
  { x, y }: Scales,
): Lettering[][][] {
  if (facts.lines.length > 1) return [];
  return facts.lines.flatMap(({ gates }) =>
    gates
      .filter((gate) => !blocks.some(({ at, value }) => at === gate.at && value === gate.goal))
      .map((gate) => {
        const at = x.at(gate.at);
        const level = y.at(gate.goal);
        const up = gate.upper === Infinity || Number.isFinite(gate.lower);
        const rows = [up ? -16 : 26, up ? 22 : -14, up ? -32 : 42, up ? 38 : -30];
        return rows.flatMap((dy) =>
          (
            [
              ['end', -13],
              ['middle', 0],
              ['start', 13],
            ] as const
          ).map(([anchor, dx]) => [lettering('tl', gate.label, at + dx, level + dy, anchor)]),
        );
      }),
  );
}

function lastPlace(facts: TrendFacts): number {
  return facts.lines
    .flatMap(({ points, gates }) => [
      points[points.length - 1]?.at ?? -Infinity,
      ...gates.map((gate) => gate.at),
    ])
    .reduce((a, b) => Math.max(a, b), -Infinity);
}

function isLast(at: number, end: number): boolean {
  return at > end - 1e-6;
}
