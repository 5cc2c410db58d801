import type { PlacedText } from '../../geometry/labels.ts';
import type { FigureParts } from '../../language/language.ts';
import type { GaugeScale } from './gauge-scale.ts';

/** The value as it is printed, in parts of different size. */
export interface ValueWords extends FigureParts {
  /** There is no value: `number` holds words that say so. */
  readonly missing?: boolean;
}

/** What is drawn, whatever the form: numbers of one scale, and every word ready. */
export interface GaugeContent {
  /** Null when there is neither value nor target to place. */
  readonly scale: GaugeScale | null;
  readonly value?: number;
  /** The value was printed as a bound: the truth lies between it and this end of the scale. */
  readonly bound?: 'below' | 'above';
  readonly baseline?: number;
  readonly target?: {
    /** Ends of the allowed side; ±Infinity where it is open. */
    readonly lower: number;
    readonly upper: number;
    /** 左右: no wall at the edges; the printed number is the centre. */
    readonly about?: number;
  };
  /** Binding and mandatory targets have the heavier wall. */
  readonly heavy: boolean;
  readonly words: {
    readonly value: ValueWords;
    /** Period of the value; `periodNote` follows it where there is room. */
    readonly period: string;
    readonly periodNote: string;
    /** `2025年目标 ≥31%`, and the same in two lines for the arc. */
    readonly target: string;
    readonly targetLines: readonly string[];
    readonly baseline: string;
    readonly gap: string;
    /** A number of the scale as it stands under the track. */
    readonly tick: (value: number) => string;
    /** Said under an empty track. */
    readonly nothing: string;
  };
}

/** Paths by their meaning; one path per meaning, so that an idle gauge stays a handful of nodes. */
export type GaugePaths = Partial<
  Record<
    | 'track'
    | 'empty'
    | 'allowed'
    | 'actual'
    | 'bound'
    | 'ticks'
    | 'axis'
    | 'rail'
    | 'about'
    | 'wall'
    | 'leader',
    string
  >
>;

export interface GaugeText extends PlacedText {
  readonly role: 'target' | 'scale' | 'gap';
}

export interface GaugeFigure {
  readonly width: number;
  readonly height: number;
  readonly paths: GaugePaths;
  readonly heavy: boolean;
  readonly dot?: { readonly x: number; readonly y: number; readonly r: number };
  readonly texts: readonly GaugeText[];
  /** The big value inside an arc; `size` is that of the digits, `unitSize` of the unit. */
  readonly value?: ValueWords & {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly unitSize: number;
  };
  /** The target's words have no place in the figure and are printed below it. */
  readonly targetBelow: boolean;
}

export const SCALE_SIZE = 12;
export const LABEL_SIZE = 13;
/** A unit that is a word. */
export const WORD_SIZE = 16;
/** Distance of hatch strokes along the mark. */
export const HATCH_STEP = 7;

/** True for a sign that is a word (`about`): it stands before the digits as small as a unit. */
export function isWord(sign: string): boolean {
  return /[a-z\u4e00-\u9fff]/i.test(sign);
}

/** Size of the sign before digits of `size` px. */
export function signSize(sign: string, size: number): number {
  return isWord(sign) ? Math.min(WORD_SIZE, size) : 0.72 * size;
}

/** Size of 左右 beside a unit; no text in a figure is smaller than the scale's. */
export function aboutSize(unitSize: number): number {
  return Math.max(SCALE_SIZE, 0.75 * unitSize);
}

/** Part of the scale's length at which a number stands, held inside the scale. */
export function fractionOn(scale: GaugeScale, value: number): number {
  const [low, high] = scale.domain;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Ends of the allowed side as fractions of the scale, and those of them that are walls. */
export function allowedOn(
  scale: GaugeScale,
  { lower, upper, about }: NonNullable<GaugeContent['target']>,
): { from: number; to: number; walls: number[] } {
  const from = fractionOn(scale, lower);
  const to = fractionOn(scale, upper);
  const walls =
    about === undefined ? [lower, upper].filter(Number.isFinite).map((end) => fractionOn(scale, end)) : [];
  return { from, to, walls: walls[0] === walls[1] ? walls.slice(0, 1) : walls };
}

/** Where the dot of a value stands; undefined where the value is a bar or hatched as a whole. */
export function dotOn({ scale, value, bound }: GaugeContent): number | undefined {
  return scale?.mark === 'dot' && value !== undefined && bound !== 'below'
    ? fractionOn(scale, value)
    : undefined;
}

/** Where the target's words belong: at the only wall, else at the middle of the allowed band. */
export function targetOn(scale: GaugeScale, target: NonNullable<GaugeContent['target']>): number {
  const { from, to, walls } = allowedOn(scale, target);
  if (target.about !== undefined) return fractionOn(scale, target.about);
  return walls.length === 1 ? walls[0]! : (from + to) / 2;
}

/** The actual mark as fractions: the solid part, and the part that a printed bound leaves open. */
export function actualOn(
  scale: GaugeScale,
  { value, bound }: Pick<GaugeContent, 'value' | 'bound'>,
): { solid?: [number, number]; open?: [number, number] } {
  if (value === undefined) return {};
  const origin = fractionOn(scale, scale.origin);
  const at = fractionOn(scale, value);
  const bar =
    scale.mark === 'bar' ? ([Math.min(origin, at), Math.max(origin, at)] as [number, number]) : undefined;
  if (bound === 'below') return { open: [0, at] };
  return { solid: bar, open: bound === 'above' ? [at, 1] : undefined };
}
