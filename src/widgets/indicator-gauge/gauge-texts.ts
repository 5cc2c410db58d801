import { anchoredInside, boxesMeet, keptInside, textBox } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Track } from '../../geometry/track.ts';
import type { GaugeContent } from './gauge-content.ts';
import type { TrackPaths } from '../../marks/value-track.ts';
import type { GaugeText } from './gauge-figure.ts';

/** From the foot of a track to the scale's text, and from there to a second row. */
const ROW = 19;
const SECOND_ROW = 16;
/** From this width on round numbers stand between the ends, where so much room is left around them. */
const WITH_TICKS = 440;
const FREE = 24;
/** Width of the sample of a baseline tick before its words. */
const SAMPLE = 16;

/**
 * Under the track: the ends of its scale, and between them the baseline's words, in a second row where the first has
 * no room for them. Of a bar they stand under their tick, and round numbers where much room is left; of an arc
 * (`arcWidth`) in the middle, behind a sample of it.
 */
export function scaleTexts(
  { ends, base, from, ticks = [], noScale = '' }: GaugeContent,
  { place, thick, length }: Track,
  arcWidth: number | false,
  isBare: boolean,
  paths: TrackPaths,
): GaugeText[] {
  const width = arcWidth || length;
  const y = place(0, 0)[1] + ROW;
  if (!ends) return arcWidth || isBare ? [] : [text('s', noScale, 0, y, 'start')];
  const texts = ends.map((end, side) => inside('s', end, place(side, thick / 2)[0], y, width));
  if (isBare) return texts;
  if (base !== undefined && from) {
    const sample = arcWidth ? SAMPLE : 0;
    const long = textWidth(from, 12) + sample;
    const [low, high] = [textBox(texts[0]!).right + 7, textBox(texts[1]!).left - 7];
    const wish = arcWidth ? width / 2 : base * width;
    const middle = keptInside(wish, long, low, high);
    const isSecond = high - low < long || Math.abs(middle - wish) > long / 2;
    const words = isSecond
      ? inside('s', from, wish + sample / 2, y + SECOND_ROW, width)
      : text('s', from, middle + sample / 2, y);
    if (sample) paths.basetick += `M${round1(textBox(words).left - sample)} ${words.y - 4}h10`;
    else if (isSecond && wish > low && wish < high) paths.leader = `M${place(base, -7)}V${y + 5}`;
    texts.push(words);
  }
  for (const [at, number] of arcWidth || width < WITH_TICKS ? [] : ticks) {
    const tick = text('s', number, at * width, y);
    if (texts.some((other) => other.text === number || boxesMeet(textBox(tick), textBox(other), FREE)))
      continue;
    texts.push(tick);
    paths.axis += `M${place(at, 0)}v4`;
  }
  return texts;
}

/** What is still to go, written in the track between value and wall where it does not crowd them. */
export function gapText(
  { at, zero = 0, walls = [], gap, dot }: GaugeContent,
  { place, length, thick }: Track,
): GaugeText[] {
  const wall = walls[0]!;
  const isFree = !!gap && at !== undefined && (wall > at ? zero <= at : !!dot);
  if (!isFree || Math.abs(wall - at) * length < textWidth(gap, 12) + 22) return [];
  const [x, y] = place((wall + at) / 2, thick / 2);
  return [text('gap', gap, x, y + 4.3)];
}

/** A text of the figure. */
export function text(
  role: GaugeText['role'],
  words: string,
  x: number,
  y: number,
  anchor: GaugeText['anchor'] = 'middle',
): GaugeText {
  const bold = role === 'tl';
  return { role, text: words, x: round1(x), y: round1(y), anchor, size: bold ? 13 : 12, bold };
}

/** A text centred on a place, moved so that it stays inside the figure's width. */
export function inside(
  role: GaugeText['role'],
  words: string,
  center: number,
  y: number,
  width: number,
): GaugeText {
  const { size, bold } = text(role, words, 0, 0);
  const { x, anchor } = anchoredInside(center, textWidth(words, size, bold), 0, width);
  return text(role, words, x, y, anchor);
}
