import type { PlacedText } from '../../geometry/labels.ts';
import { textWidth } from '../../geometry/text.ts';
import { arcTrack, barTrack } from '../../geometry/track.ts';
import { trackMarks } from '../../marks/value-track.ts';
import type { TrackDot, TrackPaths } from '../../marks/value-track.ts';
import { bigValue, targetCorner } from './gauge-arc.ts';
import type { BigValue } from './gauge-arc.ts';
import type { GaugeContent } from './gauge-content.ts';
import { gapText, inside, scaleTexts, text } from './gauge-texts.ts';

/** `row`: the bar of a compact row, whose words stand around it. */
export type GaugeForm = 'arc' | 'bar' | 'row';

export interface GaugeText extends PlacedText {
  /** Class of the text: target, scale, distance. */
  readonly role: 'tl' | 's' | 'gap';
}

export interface GaugeFigure {
  readonly width: number;
  readonly height: number;
  readonly paths: TrackPaths;
  readonly dot?: TrackDot;
  readonly texts: readonly GaugeText[];
  /** The big value inside an arc. */
  readonly value?: BigValue;
  /** The target's words have no place in the figure and are printed below it. */
  readonly targetBelow: boolean;
}

/** Below this a figure has no words but the ends of an arc. */
export const SMALL = 200;

/** The whole figure. An arc and a bar differ in their track, and in where the target's words and the value stand. */
export function gaugeFigure(content: GaugeContent, width: number, form: GaugeForm): GaugeFigure {
  const { target, walls, allowed, at, dot, open } = content;
  const isArc = form === 'arc';
  const isSmall = width < SMALL;
  const isBare = isSmall || form === 'row';
  const middle = width / 2;
  const outer = middle - (isSmall ? 15 : Math.max(28, 0.1 * width));
  const thick = isArc ? Math.min(24, Math.max(10, 0.06 * width)) : form === 'row' ? 12 : isSmall ? 14 : 18;
  const wall = walls && (walls.length === 1 ? walls[0]! : (allowed![0] + allowed![1]) / 2);
  const lines =
    !target || isBare || (isArc && wall === undefined)
      ? []
      : isArc
        ? [target.short, target.period]
        : [target.dated];
  const isLabelled =
    lines.length > 0 && lines.every((line) => textWidth(line, 13, true) <= (isArc ? middle : width));
  const corner = isArc && isLabelled ? targetCorner(lines, wall!, middle, outer) : undefined;
  const foot = isArc
    ? Math.max(outer + (isSmall ? 18 : 34), 12 - (corner?.first ?? 0))
    : (isLabelled ? 28 : 10) + thick;
  const track = isArc ? arcTrack(middle, foot, outer - thick, thick) : barTrack(width, foot, thick);
  const paths = trackMarks(content, track, isArc);
  // Inside a small arc there is room for the value alone.
  if (isArc && isSmall) paths.basetick = '';
  const texts = isArc
    ? [text('s', content.inside ?? '', middle, foot)]
    : isBare
      ? []
      : gapText(content, track);
  if (isArc || !isBare) texts.push(...scaleTexts(content, track, isArc && width, isBare, paths));
  if (corner) {
    const { edge, anchor, first, leader } = corner;
    texts.push(
      ...lines.map((line, row) => text(row ? 's' : 'tl', line, edge, foot + first + row * 15, anchor)),
    );
    if (leader) paths.leader = `M${leader[0]} ${foot + leader[1]}V${foot + leader[2]}`;
  } else if (isLabelled) texts.push(inside('tl', lines[0]!, (wall ?? 1) * width, 14, width));
  const [x, y] = track.place(at ?? 0, thick / 2);
  return {
    width,
    height: Math.max(foot + 2, ...texts.map((line) => line.y)) + 8,
    paths,
    dot: at !== undefined && dot && open! >= 0 ? { x, y, r: isBare ? 5 : 6.5 } : undefined,
    texts,
    value: isArc ? bigValue(content.value, middle, foot, outer - thick - 4) : undefined,
    targetBelow: !!target && !isLabelled,
  };
}
