import type { PlacedText } from '../../geometry/labels.ts';
import { textWidth } from '../../geometry/text.ts';

/** The figure in px: whole paths and placed texts. Everything drawn is read from here. */
export interface CompareFigure {
  readonly width: number;
  readonly height: number;
  /** In drawing order; only those with something to draw. */
  readonly paths: readonly { readonly name: string; readonly path: string }[];
  readonly texts: readonly { readonly name: TextName; readonly items: readonly PlacedText[] }[];
  /** Stroke width of the dots of a strip. */
  readonly dotSize?: number;
  /** Width of a column of a strip in the unit of the scale. */
  readonly group?: number;
  /** Every area in the order of the keyboard. */
  readonly marks: readonly AreaMark[];
}

/** Where an area stands: its mark and the band of its row. */
export interface AreaMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** False where the area has no place on the scale. */
  readonly placed: boolean;
}

/** What is drawn with one path each, in drawing order, and the classes that draw it; statuses come after them. */
export const PATHS = {
  highlight: 'hl',
  area: 'allowed soft',
  grid: 'grid',
  axis: 'axis',
  dotted: 'rule',
  strip: 'dots',
  rail: 'rail',
  railSoft: 'rail soft',
  wall: 'wall',
  wallBinding: 'wall binding',
  wallSoft: 'wall soft',
  city: 'cityline',
  benchmark: 'benchline',
  bars: 'act',
  hatch: 'hatch',
  outline: 'bound',
  change: 'dumb',
  changeChosen: 'dumb hi',
  base: 'basedot',
  own: 'own',
  bound: 'actline thin',
  dots: 'actdot',
  provisional: 'actdot hollow',
  listed: 'ncdot',
  leader: 'leader',
};
export type PathName = keyof typeof PATHS | `s-${string}`;

/** Classes of text, their sizes as in the style sheet: small, second ink, plain, plain in second ink, bold, target. */
export type TextName = 's' | 'strong2' | 'd' | 'd2' | 'db' | 'tl';

const sizeOf = (name: TextName): number => (name[0] === 's' ? 12 : 13);
const isBold = (name: TextName): boolean => name === 'db' || name === 'tl';

/** Estimated width of a text of this class. */
export function widthOf(name: TextName, text: string): number {
  return textWidth(text, sizeOf(name), isBold(name));
}

/** Greatest of some widths. */
export function widest<Row>(rows: readonly Row[], width: (row: Row) => number): number {
  return Math.max(0, ...rows.map(width));
}

/** Distance between two lines of text. */
export const LINE = 16;

/** Collects paths, texts and marks while a figure is laid out. */
export type Sheet = ReturnType<typeof newSheet>;

export function newSheet() {
  const paths = new Map<string, string>();
  const texts = new Map<TextName, PlacedText[]>();
  const marks: AreaMark[] = [];
  return {
    marks,
    draw(name: PathName, path: string): void {
      paths.set(name, (paths.get(name) ?? '') + path);
    },
    /** Texts below each other, the first at `y`. */
    write(
      name: TextName,
      lines: string | readonly string[],
      x: number,
      y: number,
      anchor: PlacedText['anchor'] = 'start',
      step = LINE,
    ): PlacedText[] {
      const placed = ([] as string[])
        .concat(lines)
        .filter(Boolean)
        .map((text, index) => ({
          x,
          y: y + index * step,
          text,
          size: sizeOf(name),
          bold: isBold(name),
          anchor,
        }));
      if (placed.length) texts.set(name, [...(texts.get(name) ?? []), ...placed]);
      return placed;
    },
    figure: (
      width: number,
      height: number,
      strip?: Pick<CompareFigure, 'dotSize' | 'group'>,
    ): CompareFigure => ({
      width,
      height,
      ...strip,
      marks,
      paths: Array.from(new Set([...Object.keys(PATHS), ...Array.from(paths.keys())]))
        .filter((name) => paths.get(name))
        .map((name) => ({ name, path: paths.get(name)! })),
      texts: Array.from(texts, ([name, items]) => ({ name, items })),
    }),
  };
}
