import { arcPath, arcPoint, ringHatchPath, ringPath, spokePath } from '../../geometry/arc.ts';
import type { HalfCircle } from '../../geometry/arc.ts';
import { anchoredInside, keptInside, textBox } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import {
  HATCH_STEP,
  LABEL_SIZE,
  SCALE_SIZE,
  WORD_SIZE,
  aboutSize,
  dotOn,
  signSize,
  targetOn,
} from './gauge-figure.ts';
import type { GaugeContent, GaugeFigure, GaugeText, ValueWords } from './gauge-figure.ts';
import { gaugePaths } from './gauge-paths.ts';
import type { Track } from './gauge-paths.ts';

interface Ring {
  readonly content: GaugeContent;
  readonly width: number;
  readonly circle: HalfCircle;
  readonly inner: number;
  readonly outer: number;
  /** Below 200 px: no labels, thinner walls. */
  readonly small: boolean;
}

/** Distance that the target's words keep from the arc, and how far they may move before a leader joins them. */
const LABEL_CLEAR = 14;
const LEADER_FROM = 12;
const LINE = 15;
/** Baseline of the highest line that stays inside the box. */
const HIGHEST = 12;
/** Size of a symbol beside the digits, as a share of theirs. */
const SYMBOL_SIZE = 0.62;

/** The arc form: a half circle with the value inside and the target outside. */
export function arcFigure(content: GaugeContent, width: number): GaugeFigure {
  const small = width < 200;
  const margin = small ? 15 : Math.max(28, 0.1 * width);
  const outer = width / 2 - margin;
  const inner = outer - Math.min(24, Math.max(10, 0.06 * width));
  const lines = small
    ? []
    : content.words.targetLines.filter((line) => textWidth(line, LABEL_SIZE, true) <= width / 2);
  const labelled = lines.length > 0 && lines.length === content.words.targetLines.length;
  const middle = { cx: width / 2, cy: outer + (small ? 18 : labelled ? 34 : 14) };
  const label = labelled
    ? targetLabel({ content, width, circle: middle, inner, outer, small }, lines)
    : undefined;
  // A wall near the top lifts its words above the box: the arc makes room for them.
  const lift = Math.max(0, HIGHEST - (label?.texts[0]?.y ?? HIGHEST));
  const circle = { cx: middle.cx, cy: round1(middle.cy + lift) };
  const ring: Ring = { content, width, circle, inner, outer, small };
  const placed = lift ? targetLabel(ring, lines) : label;
  const foot = footTexts(ring);
  return {
    width,
    height: circle.cy + (small ? 20 : 28) + (foot.second ? 16 : 0),
    paths: { ...gaugePaths(content, arcTrack(ring, foot.sample)), leader: placed?.leader },
    heavy: content.heavy,
    dot: dotOf(ring),
    texts: [...(placed?.texts ?? []), ...foot.texts],
    value: bigValue(ring),
    targetBelow: !!content.words.target && !labelled,
  };
}

function dotOf({ content, circle, inner, outer, small }: Ring): GaugeFigure['dot'] {
  const at = dotOn(content);
  if (at === undefined) return undefined;
  const [x, y] = arcPoint(circle, (inner + outer) / 2, at);
  return { x: round1(x), y: round1(y), r: small ? 5 : 6.5 };
}

/** `sample` explains the baseline's tick in the row below. */
function arcTrack({ circle, inner, outer, small }: Ring, sample = ''): Track {
  const inset = 0.2 * (outer - inner);
  const segment: Track['segment'] = (from, to, narrow) =>
    ringPath(circle, inner + (narrow ? inset : 0), outer - (narrow ? inset : 0), from, to);
  return {
    length: Math.PI * outer,
    segment,
    hatch: (from, to) => ringHatchPath(circle, inner + inset, outer - inset, from, to, HATCH_STEP),
    outline: () => segment(0, 1, false),
    rail: (from, to) => arcPath(circle, outer + (small ? 4.5 : 6), from, to),
    wall: (at) => spokePath(circle, inner - 2, outer + wallReach(small), at),
    centre: (at) => spokePath(circle, outer + 2, outer + wallReach(small), at),
    tick: (at) => (small ? '' : spokePath(circle, inner - 10, inner - 1, at) + sample),
  };
}

const wallReach = (small: boolean): number => (small ? 8 : 11);

/**
 * Two lines in the free corner on the wall's half: they begin beside the wall and slide up until they are clear of
 * the arc. Moved far, they are joined to the wall by a vertical leader.
 */
function targetLabel(ring: Ring, lines: readonly string[]): { texts: GaugeText[]; leader?: string } {
  const { content, circle, width, outer } = ring;
  if (!content.target || !content.scale) return { texts: cornerTexts(lines, width, HIGHEST, 'end') };
  const place = targetOn(content.scale, content.target);
  const [x, y] = arcPoint(circle, outer + wallReach(false), place);
  const right = place >= 0.5;
  const long = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, true)));
  const edge = right ? Math.min(width, x + long) : Math.max(0, x - long);
  const near = Math.min(
    Math.max(circle.cx, Math.min(edge, right ? edge - long : edge)),
    right ? edge : edge + long,
  );
  const reach = outer + LABEL_CLEAR;
  const rise = Math.sqrt(Math.max(0, reach * reach - (near - circle.cx) ** 2));
  const tail = (lines.length - 1) * LINE + 3;
  const first = Math.min(circle.cy - rise - tail, y + 4);
  const texts = cornerTexts(lines, edge, first, right ? 'end' : 'start');
  const foot = first + tail;
  const leader = y - foot > LEADER_FROM ? `M${round1(x)} ${round1(y)}V${round1(foot + 3)}` : undefined;
  return { texts, leader };
}

function cornerTexts(lines: readonly string[], x: number, y: number, anchor: 'start' | 'end'): GaugeText[] {
  return lines.map((text, index) => ({
    role: index ? 'scale' : 'target',
    x: round1(x),
    y: round1(y + index * LINE),
    text,
    size: index ? SCALE_SIZE : LABEL_SIZE,
    bold: !index,
    anchor,
  }));
}

/** Period on the line, scale ends under the ends of the track, between them what the baseline tick means. */
function footTexts({ content, circle, width, inner, outer, small }: Ring): {
  texts: GaugeText[];
  sample?: string;
  second: boolean;
} {
  const { scale, words, baseline } = content;
  const { cx, cy } = circle;
  const row = cy + (small ? 16 : 18);
  const text = (text: string, x: number, y: number, anchor: GaugeText['anchor'] = 'middle'): GaugeText => ({
    role: 'scale',
    x: round1(x),
    y: round1(y),
    text,
    size: SCALE_SIZE,
    anchor,
  });
  const long = words.period + words.periodNote;
  const period = textWidth(long, SCALE_SIZE) < 2 * inner - 16 && !small ? long : words.period;
  const texts = period ? [text(period, cx, cy + (small ? 2 : 0))] : [];
  if (!scale) return { texts, second: false };
  const middle = (inner + outer) / 2;
  const ends = (
    [
      [-1, 0],
      [1, 1],
    ] as const
  ).map(([side, end]) => {
    const label = words.tick(scale.domain[end]);
    const place = anchoredInside(cx + side * middle, textWidth(label, SCALE_SIZE), 0, width);
    return text(label, place.x, row, place.anchor);
  });
  texts.push(...ends);
  if (small || baseline === undefined || !words.baseline) return { texts, second: false };
  const room = [textBox(ends[0]!).right + 8, textBox(ends[1]!).left - 8] as const;
  const whole = 16 + textWidth(words.baseline, SCALE_SIZE);
  const second = whole > room[1] - room[0];
  const left = keptInside(cx, whole, second ? 0 : room[0], second ? width : room[1]) - whole / 2;
  const y = row + (second ? 16 : 0);
  texts.push(text(words.baseline, left + 16, y, 'start'));
  return { texts, sample: `M${round1(left)} ${round1(y - 4)}h10`, second };
}

/** The value in the middle, as large as the hole allows. */
function bigValue({ content, circle, inner, small, width }: Ring): GaugeFigure['value'] {
  const { value } = content.words;
  const largest = small ? 22 : width >= 360 ? 44 : 36;
  const y = circle.cy - (small ? 15 : 22);
  for (let size = largest; ; size -= 2) {
    const unitSize = value.symbol ? round1(SYMBOL_SIZE * size) : Math.min(WORD_SIZE, size);
    const rise = circle.cy - y + 0.72 * size;
    const room = 2 * Math.sqrt(Math.max(0, (inner - 4) ** 2 - rise * rise));
    if (size <= 14 || valueWidth(value, size, unitSize) <= room)
      return { ...value, x: circle.cx, y, size, unitSize };
  }
}

function valueWidth(
  { sign = '', number, unit, after = '' }: ValueWords,
  size: number,
  unitSize: number,
): number {
  return (
    textWidth(sign, signSize(sign, size), true) +
    textWidth(number, size, true) +
    textWidth(unit, unitSize) +
    textWidth(after, aboutSize(unitSize)) +
    (unit ? 4 : 0)
  );
}
