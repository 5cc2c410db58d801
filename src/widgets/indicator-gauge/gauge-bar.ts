import { barHatchPath, barPath } from '../../geometry/bar.ts';
import { anchoredInside, boxesMeet, keptInside, textBox } from '../../geometry/labels.ts';
import { round1, tickValues } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import {
  HATCH_STEP,
  LABEL_SIZE,
  SCALE_SIZE,
  actualOn,
  allowedOn,
  dotOn,
  fractionOn,
  targetOn,
} from './gauge-figure.ts';
import type { GaugeContent, GaugeFigure, GaugeText } from './gauge-figure.ts';
import { gaugePaths } from './gauge-paths.ts';
import type { Track } from './gauge-paths.ts';

/** `full`: every label. `bare`: below 200 px, no words. `row`: compact rows, where the words stand around the track. */
export type BarForm = 'full' | 'bare' | 'row';

const FORMS = {
  full: { height: 18, inset: 5, dot: 6.5 },
  bare: { height: 14, inset: 4, dot: 6 },
  row: { height: 12, inset: 3, dot: 5 },
};
/** Room above a track whose target has a label, and above one without. */
const TOP_LABELLED = 28;
const TOP = 10;
/** From the track's foot to the scale's text, and from there to a second row. */
const TEXT_ROW = 20;
const SECOND_ROW = 16;
/** From this width on, the scale has middle ticks too. */
const MIDDLE_TICKS_FROM = 440;

interface Bar {
  readonly content: GaugeContent;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Px of a fraction of the scale. */
  readonly x: (fraction: number) => number;
}

/** The bar form: a track with the target above it and the scale below. */
export function barFigure(content: GaugeContent, width: number, form: BarForm): GaugeFigure {
  const { height, inset, dot: r } = FORMS[form];
  const { target } = content.words;
  const full = form === 'full';
  const labelled = full && !!target && textWidth(target, LABEL_SIZE, true) <= width;
  const top = labelled ? TOP_LABELLED : TOP;
  const bar: Bar = { content, width, top, bottom: top + height, x: (fraction) => round1(fraction * width) };
  const below: Row = full ? scaleRow(bar) : { texts: [], rows: 0 };
  const above = [...(labelled ? [targetLabel(bar)] : []), ...(full ? gapLabel(bar, r) : [])];
  const dot = dotOn(content);
  return {
    width,
    height: full ? bar.bottom + TEXT_ROW + 6 + below.rows * SECOND_ROW : bar.bottom + 8,
    paths: {
      ...gaugePaths(content, barTrack(bar, inset)),
      leader: below.leader,
      axis: axisPath(bar, below.ticks),
    },
    heavy: content.heavy,
    dot: dot === undefined ? undefined : { x: bar.x(dot), y: top + height / 2, r },
    texts: [...above, ...below.texts],
    targetBelow: !!target && !labelled,
  };
}

function barTrack({ width, top, bottom, x }: Bar, inset: number): Track {
  return {
    length: width,
    segment: (from, to, inner) =>
      barPath(x(from), x(to), top + (inner ? inset : 0), bottom - (inner ? inset : 0)),
    hatch: (from, to) => barHatchPath(x(from), x(to), top + inset, bottom - inset, HATCH_STEP),
    outline: () => barPath(0.5, width - 0.5, top + 0.5, bottom - 0.5),
    rail: (from, to) => `M${x(from)} ${top - 5}H${x(to)}`,
    wall: (at) => `M${x(at)} ${top - 9}V${bottom + 2}`,
    centre: (at) => `M${x(at)} ${top - 9}v8`,
    tick: (at) => `M${x(at)} ${bottom}v7`,
  };
}

/** The zero line of a scale that runs through zero, and the marks of the middle ticks. */
function axisPath(
  { content: { scale }, top, bottom, x }: Bar,
  ticks: readonly number[] = [],
): string | undefined {
  const zero = scale && scale.domain[0] < 0 && scale.domain[1] > 0;
  const lines = ticks.map((tick) => `M${tick} ${bottom}v4`);
  if (zero) lines.push(`M${round1(x(fractionOn(scale, 0)))} ${top}V${bottom + 4}`);
  return lines.join('') || undefined;
}

/** The target's words, centred on the wall (or on its band) and kept inside the figure. */
function targetLabel({ content, width, x }: Bar): GaugeText {
  const { scale, target, words } = content;
  const long = textWidth(words.target, LABEL_SIZE, true);
  const center = scale && target ? x(targetOn(scale, target)) : width;
  const place = anchoredInside(center, long, 0, width);
  return {
    role: 'target',
    ...place,
    x: round1(place.x),
    y: 14,
    text: words.target,
    size: LABEL_SIZE,
    bold: true,
  };
}

/** What is still to go, written in the track between value and wall where it does not crowd them. */
function gapLabel({ content, x, top, bottom }: Bar, radius: number): GaugeText[] {
  const { scale, target, value, words } = content;
  if (!scale || !target || value === undefined || !words.gap) return [];
  const { walls } = allowedOn(scale, target);
  const { solid } = actualOn(scale, content);
  const at = fractionOn(scale, value);
  const [first, last] = solid ?? [at, at];
  const wall = walls.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a), walls[0] ?? at);
  const side = wall > last + 1e-9 ? 1 : wall < first - 1e-9 ? -1 : 0;
  const edge = x(side > 0 ? last : first) + (solid ? 0 : radius * side);
  const room = Math.abs(x(wall) - edge);
  if (!side || room < textWidth(words.gap, SCALE_SIZE) + (solid ? 10 : 11.5)) return [];
  const y = (top + bottom) / 2 + 4.3;
  const center = round1((edge + x(wall)) / 2);
  return [{ role: 'gap', x: center, y, text: words.gap, size: SCALE_SIZE, anchor: 'middle' }];
}

interface Row {
  readonly texts: GaugeText[];
  readonly leader?: string;
  readonly ticks?: readonly number[];
  /** Rows of text below the first. */
  readonly rows: number;
}

/** Scale ends, then the baseline's words, then middle ticks where room is left. */
function scaleRow(track: Bar): Row {
  const { content, width, bottom } = track;
  const { scale, words } = content;
  const y = bottom + TEXT_ROW;
  const text = (text: string, x: number, anchor: GaugeText['anchor'], row = 0): GaugeText => ({
    role: 'scale',
    x: round1(x),
    y: y + row * SECOND_ROW,
    text,
    size: SCALE_SIZE,
    anchor,
  });
  if (!scale) return { texts: words.nothing ? [text(words.nothing, 0, 'start')] : [], rows: 0 };
  const texts = [
    text(words.tick(scale.domain[0]), 0, 'start'),
    text(words.tick(scale.domain[1]), width, 'end'),
  ];
  const base = baselineLabel(track, texts, text);
  if (base) texts.push(base.label);
  const middle = width >= MIDDLE_TICKS_FROM ? middleTicks(track, texts, text) : [];
  return {
    texts: texts.concat(middle),
    leader: base?.leader,
    ticks: middle.map((label) => label.x),
    rows: base && base.label.y > y ? 1 : 0,
  };
}

type MakeText = (text: string, x: number, anchor: GaugeText['anchor'], row?: number) => GaugeText;

/** Beside its tick in the first row, sliding by half its width at most; else in a second row with a leader. */
function baselineLabel(
  { content, width, bottom, x }: Bar,
  ends: readonly GaugeText[],
  text: MakeText,
): { label: GaugeText; leader?: string } | undefined {
  const { scale, baseline, words } = content;
  if (!scale || baseline === undefined || !words.baseline) return undefined;
  const tick = x(fractionOn(scale, baseline));
  const long = textWidth(words.baseline, SCALE_SIZE);
  const [low, high] = [textBox(ends[0]!).right + 7, textBox(ends[1]!).left - 7];
  const center = keptInside(tick, long, low, high);
  if (high - low >= long && Math.abs(center - tick) <= long / 2)
    return { label: text(words.baseline, center, 'middle') };
  const second = anchoredInside(tick, long, 0, width);
  const label = text(words.baseline, second.x, second.anchor, 1);
  const free = tick > low - 4 && tick < high + 4;
  return { label, leader: free ? `M${round1(tick)} ${bottom + 7}V${label.y - 11}` : undefined };
}

function middleTicks({ content, width, x }: Bar, texts: readonly GaugeText[], text: MakeText): GaugeText[] {
  const scale = content.scale!;
  const leave = texts.map(textBox);
  return tickValues(scale.domain[0], scale.domain[1], Math.min(5, Math.floor(width / 200)))
    .map((value) => text(content.words.tick(value), x(fractionOn(scale, value)), 'middle'))
    .filter((label) => !leave.some((box) => boxesMeet(box, textBox(label), 16)));
}
