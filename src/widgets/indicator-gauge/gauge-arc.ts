import { keptInside } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { arcTrack } from '../../geometry/track.ts';
import type { Track } from '../../geometry/track.ts';
import {
  LABEL_SIZE,
  SCALE_SIZE,
  between,
  gaugePaths,
  isWord,
  label,
  labelInside,
  targetPlace,
} from './gauge-figure.ts';
import type { GaugeContent, GaugeFigure, GaugeText, ValueSpan, ValueWords } from './gauge-figure.ts';

/** Distance that the target's words keep from the arc, and how far they may move before a leader joins them. */
const LABEL_CLEAR = 14;
const LEADER_FROM = 12;
const LINE = 15;
/** Baseline of the highest line that stays inside the box. */
const HIGHEST = 12;
/** From the top of the figure to the arc under its target's words. */
const TOP_LABELLED = 34;
const WALL = 11;
/** Size of a symbol beside the digits, as a share of theirs. */
const SYMBOL_SIZE = 0.62;
/** Size of a unit that is a word. */
const WORD_SIZE = 16;

/** The arc form: a half circle with the value inside and the target outside. */
export function arcFigure(content: GaugeContent, width: number): GaugeFigure {
  const { dot, target, targetLines = [] } = content;
  // Below 200 px: no labels, thinner walls.
  const small = width < 200;
  const cx = width / 2;
  const outer = cx - (small ? 15 : Math.max(28, 0.1 * width));
  const thick = Math.min(24, Math.max(10, 0.06 * width));
  const fits = targetLines.every((line) => textWidth(line, LABEL_SIZE, true) <= cx);
  const corner = !small && targetLines.length && fits ? targetCorner(content, cx, outer) : undefined;
  // A wall near the top lifts its words above the box: the arc makes room for them.
  const cy = corner
    ? round1(Math.max(outer + TOP_LABELLED, HIGHEST - corner.first))
    : round1(outer + (small ? 18 : 14));
  const track = arcTrack(cx, cy, outer - thick, thick);
  const words = targetLines.map((line, index) =>
    label(
      index ? 's' : 'tl',
      line,
      corner?.edge ?? 0,
      cy + (corner?.first ?? 0) + index * LINE,
      corner?.anchor,
    ),
  );
  const foot = footTexts(content, track, cx, cy, small);
  const paths = gaugePaths(content, track, {
    inset: 0.2 * thick,
    rail: small ? 4.5 : 6,
    wall: small ? 8 : WALL,
    tick: small ? 0 : 9,
  });
  const [x, y] = track.place(dot ?? 0, thick / 2);
  return {
    width,
    height: Math.max(cy + (small ? 16 : 18), ...foot.texts.map((text) => text.y)) + (small ? 4 : 10),
    paths: {
      ...paths,
      basetick: paths.basetick && paths.basetick + (foot.sample ?? ''),
      leader:
        corner?.leader &&
        `M${corner.leader[0]} ${round1(cy + corner.leader[1])}V${round1(cy + corner.leader[2])}`,
    },
    dot: dot === undefined ? undefined : { x, y, r: small ? 5 : 6.5 },
    texts: [...(corner ? words : []), ...foot.texts],
    value: bigValue(content.value, cx, cy, outer - thick - 4, small ? 22 : width >= 360 ? 44 : 36),
    targetBelow: !!target && !corner,
  };
}

interface Corner {
  readonly edge: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the first line, from the centre line; leader: x, from, to. */
  readonly first: number;
  readonly leader?: readonly [x: number, from: number, to: number];
}

/**
 * The free corner on the wall's half: the target's lines begin beside the wall and slide up until they are clear of
 * the arc. Moved far, they are joined to the wall by a vertical leader.
 */
function targetCorner(content: GaugeContent, cx: number, outer: number): Corner {
  const lines = content.targetLines!;
  const at = targetPlace(content);
  if (at === undefined) return { edge: 2 * cx, anchor: 'end', first: HIGHEST - TOP_LABELLED - outer };
  const [x, y] = arcTrack(cx, 0, outer, 0).place(at, WALL);
  const side = at < 0.5 ? -1 : 1;
  const long = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, true)));
  const far = Math.min(cx, side * (x - cx) + long);
  const near = Math.max(0, far - long);
  const tail = (lines.length - 1) * LINE + 3;
  const rise = Math.sqrt(Math.max(0, (outer + LABEL_CLEAR) ** 2 - near * near));
  const first = Math.min(-rise - tail, y + 4);
  return {
    edge: cx + side * far,
    anchor: side < 0 ? 'start' : 'end',
    first,
    leader: y - first - tail > LEADER_FROM ? [x, y, first + tail + 3] : undefined,
  };
}

/** Period on the line, scale ends under the ends of the track, between them what the baseline tick means. */
function footTexts(
  { ends, period = '', note = '', baseline, baselineWords }: GaugeContent,
  { place, length, thick }: Track,
  cx: number,
  cy: number,
  small: boolean,
): { texts: GaugeText[]; sample?: string } {
  const row = cy + (small ? 16 : 18);
  const hole = (2 * length) / Math.PI - 2 * thick - 16;
  const long = !small && textWidth(period + note, SCALE_SIZE) < hole ? period + note : period;
  const texts = (ends ?? []).map((end, side) =>
    labelInside('s', end, place(side, thick / 2)[0], row, 2 * cx),
  );
  if (long) texts.push(label('s', long, cx, cy + (small ? 2 : 0)));
  if (small || !ends || baseline === undefined || !baselineWords) return { texts };
  const [low, high] = between(texts, 8);
  const whole = 16 + textWidth(baselineWords, SCALE_SIZE);
  const second = whole > high - low;
  const left = (second ? keptInside(cx, whole, 0, 2 * cx) : keptInside(cx, whole, low, high)) - whole / 2;
  const words = label('s', baselineWords, left + 16, row + (second ? 16 : 0), 'start');
  return { texts: [...texts, words], sample: `M${round1(left)} ${round1(words.y - 4)}h10` };
}

/** The value in the middle, as large as the hole allows; it stands above the centre line `cy`. */
function bigValue(
  value: ValueWords,
  x: number,
  cy: number,
  radius: number,
  largest: number,
): GaugeFigure['value'] {
  const up = largest > 22 ? 22 : 15;
  for (let size = largest; ; size -= 2) {
    const spans = spansOf(value, size);
    const wide = spans.reduce(
      (sum, { text, size, quiet, dx = 0 }) => sum + dx + textWidth(text, size, !quiet),
      0,
    );
    const rise = up + 0.72 * size;
    if (size <= 14 || wide <= 2 * Math.sqrt(Math.max(0, radius * radius - rise * rise)))
      return { x, y: round1(cy - up), missing: value.missing, spans };
  }
}

function spansOf(
  { sign = '', number, unit, symbol, after = '', missing }: ValueWords,
  size: number,
): ValueSpan[] {
  if (missing) return [{ text: number, size: WORD_SIZE, quiet: true }];
  const small = Math.min(WORD_SIZE, size);
  const unitSize = symbol ? round1(SYMBOL_SIZE * size) : small;
  const word = isWord(sign);
  const spans: ValueSpan[] = [
    { text: sign, size: word ? small : 0.72 * size, quiet: word },
    { text: number, size },
    { text: unit, size: unitSize, quiet: true, dx: symbol ? 1 : 4 },
    { text: after, size: Math.max(SCALE_SIZE, 0.75 * unitSize), quiet: true, dx: 1 },
  ];
  return spans.filter(({ text }) => text);
}
