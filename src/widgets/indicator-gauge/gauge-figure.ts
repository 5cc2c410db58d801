import { anchoredInside, textBox } from '../../geometry/labels.ts';
import type { PlacedText } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import { acrossPath, alongPath, bandPath, hatchPath } from '../../geometry/track.ts';
import type { Track } from '../../geometry/track.ts';
import type { FigureParts } from '../../language/language.ts';

/** The value as it is printed, in parts of different size. */
export interface ValueWords extends FigureParts {
  /** There is no value: `number` holds words that say so. */
  readonly missing?: boolean;
}

type Part = readonly [from: number, to: number];

/** What is drawn, whatever the form. Places are shares of the scale; every word is ready. */
export interface GaugeContent {
  readonly value: ValueWords;
  /** Place of the value; absent without one. */
  readonly at?: number;
  /** The actual mark: its solid part, the part that a printed bound leaves open, the dot on a cut scale. */
  readonly solid?: Part;
  readonly open?: Part;
  readonly dot?: number;
  readonly baseline?: number;
  /** The allowed side, and its walls; `about` (左右): the one place is its centre, and there is no wall. */
  readonly allowed?: Part;
  readonly walls?: readonly number[];
  readonly about?: boolean;
  /** Binding and mandatory targets have the heavier wall. */
  readonly heavy?: boolean;
  /** Zero, where the scale runs through it. */
  readonly zero?: number;
  /** Ends of the scale in words; absent when there is nothing to put on a scale. */
  readonly ends?: readonly [low: string, high: string];
  /** About `count` round places inside the scale. */
  readonly ticks?: (count: number) => [at: number, word: string][];
  /** Period of the value; `note` follows it where there is room. */
  readonly period?: string;
  readonly note?: string;
  /** `2025年目标 ≥31%`, and the same in lines for the arc. */
  readonly target?: string;
  readonly targetLines?: readonly string[];
  readonly baselineWords?: string;
  readonly gap?: string;
}

export interface GaugeText extends PlacedText {
  /** Class of the text: target, scale, distance. */
  readonly role: 'tl' | 's' | 'gap';
}

export interface GaugeFigure {
  readonly width: number;
  readonly height: number;
  /** Paths by their class; one path per meaning, so that an idle gauge stays a handful of nodes. */
  readonly paths: Readonly<Record<string, string | undefined>>;
  readonly dot?: { readonly x: number; readonly y: number; readonly r: number };
  readonly texts: readonly GaugeText[];
  /** The big value inside an arc, in parts. */
  readonly value?: {
    readonly x: number;
    readonly y: number;
    readonly missing?: boolean;
    readonly spans: readonly ValueSpan[];
  };
  /** The target's words have no place in the figure and are printed below it. */
  readonly targetBelow: boolean;
}

/** A part of the big value. `quiet`: a unit or a word, not bold; `dx`: blank before it. */
export interface ValueSpan {
  readonly text: string;
  readonly size: number;
  readonly quiet?: boolean;
  readonly dx?: number;
}

export const SCALE_SIZE = 12;
export const LABEL_SIZE = 13;
/** Distance of hatch strokes along the mark. */
const HATCH_STEP = 7;
/** Smallest length of an actual mark: a value equal to the start of the scale is one line, not nothing. */
const LEAST_MARK = 2;

/** True for a sign that is a word (`about`): it stands before the digits as small as a unit. */
export function isWord(sign: string): boolean {
  return /[a-z\u4e00-\u9fff]/i.test(sign);
}

/** Where the target's words belong: at the only wall, else at the middle of the allowed band. */
export function targetPlace({ allowed, walls }: GaugeContent): number | undefined {
  return allowed && (walls!.length === 1 ? walls![0] : (allowed[0] + allowed[1]) / 2);
}

/** Distances that differ between the forms, in px: of the actual mark from the edges, and outwards from them. */
interface Distances {
  readonly inset: number;
  readonly rail: number;
  readonly wall: number;
  readonly tick: number;
}

/** The marks of a gauge, whatever its form. */
export function gaugePaths(
  content: GaugeContent,
  track: Track,
  to: Distances,
): Record<string, string | undefined> {
  const { at, solid, open, baseline, allowed, walls, about, heavy } = content;
  const top = track.thick + to.wall;
  return {
    [at === undefined ? 'emptytrack' : 'track']: bandPath(track, 0, 1),
    allowed: allowed && bandPath(track, ...allowed),
    act: solid && bandPath(track, ...atLeast(solid, LEAST_MARK / track.length), to.inset),
    bound: open && bandPath(track, ...open, to.inset) + hatchPath(track, ...open, to.inset, HATCH_STEP),
    basetick: baseline === undefined ? undefined : acrossPath(track, baseline, -to.tick, 0),
    [about ? 'rail soft' : 'rail']: allowed && alongPath(track, ...allowed, track.thick + to.rail),
    [heavy ? 'wall binding' : 'wall']: walls
      ?.map((wall) => acrossPath(track, wall, about ? track.thick + 1 : -2, top))
      .join(''),
  };
}

/** A mark at the very end of the scale grows back into it. */
function atLeast([from, to]: Part, least: number): Part {
  const end = Math.min(1, Math.max(to, from + least));
  return [Math.min(from, end - least), end];
}

/** A text of the figure. */
export function label(
  role: GaugeText['role'],
  text: string,
  x: number,
  y: number,
  anchor: GaugeText['anchor'] = 'middle',
): GaugeText {
  const bold = role === 'tl';
  return { role, text, x: round1(x), y: round1(y), anchor, size: bold ? LABEL_SIZE : SCALE_SIZE, bold };
}

/** The same, moved so that it stays inside the figure's width. */
export function labelInside(
  role: GaugeText['role'],
  text: string,
  center: number,
  y: number,
  width: number,
): GaugeText {
  const { size, bold } = label(role, text, 0, 0);
  const place = anchoredInside(center, textWidth(text, size, bold), 0, width);
  return label(role, text, place.x, y, place.anchor);
}

/** The room between the two ends of the scale, `gap` px from both. */
export function between(ends: readonly GaugeText[], gap: number): [low: number, high: number] {
  return [textBox(ends[0]!).right + gap, textBox(ends[1]!).left - gap];
}
