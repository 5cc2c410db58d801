import type { Box, PlacedText } from '../../geometry/labels.ts';
import { textBox } from '../../geometry/labels.ts';
import type { Obstacle } from '../../geometry/place-labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { textWidth } from '../../geometry/text.ts';

/** The figure in px: whole paths and placed texts, in drawing order. Everything drawn is read from here. */
export interface TrendFigure {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly paths: readonly { readonly name: PathName; readonly path: string; readonly stroke?: number }[];
  readonly texts: readonly { readonly name: TextName; readonly items: readonly TrendText[] }[];
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

/** A text, with a quieter word behind it where there is one. */
export interface TrendText extends PlacedText {
  readonly tail?: string;
}

/** What is drawn with one path each, from the ground up, and the classes that draw it. */
export const PATHS = {
  band: 'band',
  grid: 'grid',
  axis: 'axis',
  missing: 'hatchm soft',
  gaps: 'gapbr',
  breaks: 'breakline',
  allowed: 'allowed',
  former: 'oldtarget',
  formerPath: 'path faint',
  path: 'path',
  wall: 'wall',
  wallSoft: 'wall soft',
  wallBinding: 'wall binding',
  about: 'wall thin',
  leader: 'leader',
  otherLine: 'otherline',
  otherProvisional: 'otherline prov',
  line: 'actline',
  provisionalLine: 'actline prov',
  projection: 'proj',
  wedge: 'wedge',
  otherPoints: 'dots other',
  points: 'dots',
  otherBase: 'basedot other',
  base: 'basedot',
  otherLatest: 'otherdot',
  latest: 'actdot',
  provisional: 'actdot hollow',
  otherHollow: 'basedot other',
  bound: 'actline thin',
  projected: 'projdot',
} as const;
export type PathName = keyof typeof PATHS;

/** Classes of text with size and weight; `h` ones have a halo because lines may run below them. */
const TEXTS = {
  s: [12, false],
  sh: [12, false],
  d: [13, false],
  db: [13, true],
  tl: [13, true],
} as const;
export const TEXT_CLASSES: Readonly<Record<TextName, string>> = {
  s: 's',
  sh: 's halo',
  d: 'd halo',
  db: 'db halo',
  tl: 'tl halo',
};
export type TextName = keyof typeof TEXTS;
const TAIL_GAP = 6;

export function widthOf(name: TextName, text: string, tail = ''): number {
  const [size, bold] = TEXTS[name];
  return textWidth(text, size, bold) + (tail ? TAIL_GAP + textWidth(tail, 12) : 0);
}

/** A text with the room it takes. */
export interface Lettering {
  readonly name: TextName;
  readonly text: TrendText;
  readonly box: Box;
}

export function lettering(
  name: TextName,
  text: string,
  x: number,
  y: number,
  anchor: PlacedText['anchor'] = 'start',
  tail = '',
): Lettering {
  const [size, bold] = TEXTS[name];
  const placed: TrendText = {
    x: round1(x),
    y: round1(y),
    text,
    size,
    ...(bold && { bold }),
    ...(anchor !== 'start' && { anchor }),
    ...(tail && { tail }),
  };
  const box = textBox(placed);
  const width = tail ? widthOf(name, text, tail) : box.right - box.left;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name, text: placed, box: { ...box, left, right: left + width } };
}

/** Collects paths, texts and what labels should keep off, while a figure is laid out. */
export interface Sheet {
  draw(name: PathName, path: string, stroke?: number): void;
  write(label: Lettering): void;
  readonly taken: Box[];
  readonly obstacles: Obstacle[];
  readonly marks: TrendMark[];
  figure(width: number, height: number, plot: Box): TrendFigure;
}

export function sheet(): Sheet {
  const paths: Partial<Record<PathName, string>> = {};
  const strokes: Partial<Record<PathName, number>> = {};
  const texts: Partial<Record<TextName, TrendText[]>> = {};
  const taken: Box[] = [];
  const marks: TrendMark[] = [];
  return {
    taken,
    obstacles: [],
    marks,
    draw(name, path, stroke) {
      if (path) paths[name] = (paths[name] ?? '') + path;
      if (stroke !== undefined) strokes[name] = stroke;
    },
    write({ name, text, box }) {
      texts[name] = [...(texts[name] ?? []), text];
      taken.push(box);
    },
    figure(width, height, plot) {
      const names = Object.keys(PATHS) as PathName[];
      return {
        width,
        height,
        plot,
        marks,
        paths: names
          .filter((name) => paths[name])
          .map((name) => ({
            name,
            path: paths[name]!,
            ...(strokes[name] !== undefined && { stroke: strokes[name] }),
          })),
        texts: (Object.keys(TEXTS) as TextName[])
          .filter((name) => texts[name])
          .map((name) => ({ name, items: texts[name]! })),
      };
    },
  };
}
