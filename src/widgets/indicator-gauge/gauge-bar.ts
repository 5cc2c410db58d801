import { boxesMeet, keptInside, textBox } from '../../geometry/labels.ts';
import { textWidth } from '../../geometry/text.ts';
import { acrossPath, barTrack } from '../../geometry/track.ts';
import type { Track } from '../../geometry/track.ts';
import {
  LABEL_SIZE,
  SCALE_SIZE,
  between,
  gaugePaths,
  label,
  labelInside,
  targetPlace,
} from './gauge-figure.ts';
import type { GaugeContent, GaugeFigure, GaugeText } from './gauge-figure.ts';

/** Thickness, distance of the actual mark from the edges, radius of the dot. */
type BarForm = readonly [thick: number, inset: number, radius: number];

export const FULL: BarForm = [18, 5, 6.5];
/** Below 200 px: no words. */
export const BARE: BarForm = [14, 4, 6];
/** Compact rows, where the words stand around the track. */
export const ROW: BarForm = [12, 3, 5];

/** Room above a track whose target has a label, and above one without. */
const TOP_LABELLED = 28;
const TOP = 10;
/** From the track's foot to the scale's text, and from there to a second row. */
const TEXT_ROW = 20;
const SECOND_ROW = 16;
/** From this width on, the scale has middle ticks too. */
const MIDDLE_TICKS_FROM = 440;

/** The bar form: a track with the target above it and the scale below. */
export function barFigure(content: GaugeContent, width: number, form: BarForm): GaugeFigure {
  const [thick, inset, r] = form;
  const { target, dot, zero } = content;
  const full = form === FULL;
  const labelled = full && !!target && textWidth(target, LABEL_SIZE, true) <= width;
  const foot = (labelled ? TOP_LABELLED : TOP) + thick;
  const track = barTrack(width, foot, thick);
  const below = full ? scaleRow(content, track, foot + TEXT_ROW) : { texts: [] };
  const texts = [...below.texts];
  if (labelled) texts.push(labelInside('tl', target, (targetPlace(content) ?? 1) * width, 14, width));
  if (full) texts.push(...gapLabel(content, track, r));
  const axis = (below.ticks ?? []).map((at) => acrossPath(track, at, -4, 0));
  if (zero !== undefined) axis.push(acrossPath(track, zero, -4, thick));
  return {
    width,
    height: Math.max(foot + 2, ...below.texts.map(({ y }) => y)) + 6,
    paths: {
      ...gaugePaths(content, track, { inset, rail: 5, wall: 9, tick: 7 }),
      axis: axis.join(''),
      leader: below.leader,
    },
    dot: dot === undefined ? undefined : { x: track.place(dot, 0)[0], y: foot - thick / 2, r },
    texts,
    targetBelow: !!target && !labelled,
  };
}

/** What is still to go, written in the track between value and wall where it does not crowd them. */
function gapLabel(content: GaugeContent, { place, length, thick }: Track, radius: number): GaugeText[] {
  const { at, solid, walls, gap } = content;
  if (at === undefined || !walls || !gap) return [];
  const [first, last] = solid ?? [at, at];
  const wall = walls.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a));
  const side = wall > last + 1e-9 ? 1 : wall < first - 1e-9 ? -1 : 0;
  const edge = (side > 0 ? last : first) * length + (solid ? 0 : radius * side);
  const room = (wall * length - edge) * side;
  if (room < textWidth(gap, SCALE_SIZE) + (solid ? 10 : 11.5)) return [];
  return [label('gap', gap, (edge + wall * length) / 2, place(0, thick / 2)[1] + 4.3)];
}

interface ScaleRow {
  readonly texts: readonly GaugeText[];
  readonly ticks?: readonly number[];
  readonly leader?: string;
}

/**
 * Scale ends, then the baseline's words: beside their tick, sliding by half their width at most, else in a second row
 * with a leader. Then middle ticks where room is left.
 */
function scaleRow({ ends, baseline, baselineWords, ticks }: GaugeContent, track: Track, y: number): ScaleRow {
  if (!ends) return { texts: [] };
  const width = track.length;
  const texts = ends.map((end, side) => labelInside('s', end, side * width, y, width));
  let leader: string | undefined;
  if (baseline !== undefined && baselineWords) {
    const tick = baseline * width;
    const long = textWidth(baselineWords, SCALE_SIZE);
    const [low, high] = between(texts, 7);
    const center = keptInside(tick, long, low, high);
    const first = high - low >= long && Math.abs(center - tick) <= long / 2;
    if (!first && tick > low - 4 && tick < high + 4) leader = `M${track.place(baseline, -7)}V${y + 5}`;
    texts.push(
      first
        ? label('s', baselineWords, center, y)
        : labelInside('s', baselineWords, tick, y + SECOND_ROW, width),
    );
  }
  const taken = texts.map(textBox);
  const middle = (width < MIDDLE_TICKS_FROM || !ticks ? [] : ticks(Math.min(5, Math.floor(width / 200))))
    .map(([at, word]) => ({ at, text: label('s', word, at * width, y) }))
    .filter(({ text }) => !taken.some((box) => boxesMeet(box, textBox(text), 16)));
  return { texts: [...texts, ...middle.map(({ text }) => text)], ticks: middle.map(({ at }) => at), leader };
}
