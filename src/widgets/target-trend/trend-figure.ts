import type { Box } from '../../geometry/labels.ts';
import type { Obstacle } from '../../geometry/place-labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Scales } from './trend-scales.ts';

/** The figure in px: whole paths and placed texts, in drawing order. Everything drawn is read from here. */
export interface TrendFigure {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly paths: readonly { readonly name: PathName; readonly path: string }[];
  /** Diameter of the dots of the lines. */
  readonly dot: number;
  readonly texts: readonly { readonly name: TextName; readonly items: readonly Lettering[] }[];
  /** Every point, in the order of the keyboard. */
  readonly marks: readonly TrendMark[];
}

/** Where a point stands. */
export interface TrendMark {
  readonly x: number;
  readonly y: number;
  /** Its line, and its place in it. */
  readonly line: number;
  readonly index: number;
}

/** What is drawn with one path each, by the classes that draw it, from the ground up. */
const PATHS = [
  'band',
  'grid',
  'axis',
  'hatchm soft',
  'gapbr',
  'breakline',
  'allowed',
  'oldtarget',
  'path faint',
  'path',
  'wall',
  'wall soft',
  'wall binding',
  'wall thin',
  'leader',
  'otherline',
  'otherline prov',
  'actline',
  'actline prov',
  'proj',
  'wedge',
  'dots other',
  'dots',
  'basedot other',
  'basedot',
  'otherdot',
  'actdot',
  'actdot hollow',
  'actline thin',
  'projdot',
] as const;
export type PathName = (typeof PATHS)[number];

/** Kinds of text in drawing order: small, value, bold value, target. All but `s` have a halo, for lines may run below. */
const TEXTS = ['s', 'sh', 'd', 'db', 'tl'] as const;
export type TextName = (typeof TEXTS)[number];

/** Font size of a kind of text. */
export function sizeOf(name: TextName): number {
  return name[0] === 's' ? 12 : 13;
}

/** Estimated width of a text and of the quieter word behind it. */
export function widthOf(name: TextName, text: string, tail = ''): number {
  const bold = name === 'db' || name === 'tl';
  return textWidth(text, sizeOf(name), bold) + (tail ? 6 + textWidth(tail, 12) : 0);
}

export type Anchor = 'start' | 'middle' | 'end';

/** A placed text with the room it takes, and a quieter word behind it where there is one. */
export interface Lettering extends Box {
  readonly name: TextName;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly tail: string;
}

export function lettering(
  name: TextName,
  text: string,
  x: number,
  y: number,
  anchor: Anchor = 'start',
  tail = '',
): Lettering {
  const width = widthOf(name, text, tail);
  const size = sizeOf(name);
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return {
    name,
    text,
    x: round1(x),
    y: round1(y),
    anchor,
    tail,
    left,
    right: left + width,
    top: y - 0.85 * size,
    bottom: y + 0.2 * size,
  };
}

/** Scales, and what collects paths, texts and what labels should keep off while a figure is laid out. */
export interface Sheet extends Scales {
  draw(name: PathName, path: string): void;
  write(...labels: readonly Lettering[]): void;
  readonly taken: Box[];
  readonly obstacles: Obstacle[];
  readonly marks: TrendMark[];
  figure(dot: number): TrendFigure;
}

export function sheetOf(scales: Scales): Sheet {
  const { width, height, plot } = scales;
  const paths: Partial<Record<PathName, string>> = {};
  const written: Lettering[] = [];
  const taken: Box[] = [];
  const marks: TrendMark[] = [];
  return {
    ...scales,
    taken,
    obstacles: [],
    marks,
    draw(name, path) {
      paths[name] = (paths[name] ?? '') + path;
    },
    write(...labels) {
      written.push(...labels);
      taken.push(...labels);
    },
    figure: (dot) => ({
      width,
      height,
      plot,
      marks,
      dot,
      paths: PATHS.filter((name) => paths[name]).map((name) => ({ name, path: rounded(paths[name]!) })),
      texts: TEXTS.map((name) => ({ name, items: written.filter((label) => label.name === name) })).filter(
        ({ items }) => items.length,
      ),
    }),
  };
}

/** One decimal for every number of a path. */
function rounded(path: string): string {
  return path.replace(/-?\d+\.\d[\de-]+/g, (number) => String(round1(+number)));
}
