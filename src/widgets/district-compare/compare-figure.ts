import type { Status } from '../../assessment/assessment.ts';
import type { PlacedText } from '../../geometry/labels.ts';
import { textWidth } from '../../geometry/text.ts';

/** The figure in px: whole paths and placed texts. Everything drawn is read from here. */
export interface CompareFigure {
  readonly width: number;
  readonly height: number;
  /** In drawing order; only those with something to draw. */
  readonly paths: readonly { readonly name: PathName; readonly path: string }[];
  /** Status shapes: their corners in px, `scale` 1 being 16 px. */
  readonly shapes: readonly { readonly status: Status; readonly places: readonly ShapePlace[] }[];
  readonly texts: readonly { readonly name: TextName; readonly items: readonly PlacedText[] }[];
  /** Stroke width of the dots of a strip. */
  readonly dotSize?: number;
  /** Width of a column of a strip in the unit of the scale. */
  readonly group?: number;
  /** Every area in the order of the keyboard. */
  readonly marks: readonly AreaMark[];
}

export interface ShapePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
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

/** What is drawn with one path each, in drawing order, and the classes that draw it. */
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
} as const;
export type PathName = keyof typeof PATHS;

/** Classes of text: size and weight are those of the style sheet. */
const TEXTS = {
  s: [12, false],
  strong2: [12, false],
  d: [13, false],
  d2: [13, false],
  db: [13, true],
  tl: [13, true],
} as const;
export type TextName = keyof typeof TEXTS;

/** Estimated width of a text of this class. */
export function widthOf(name: TextName, text: string): number {
  return textWidth(text, TEXTS[name][0], TEXTS[name][1]);
}

/** Collects paths, texts and marks while a figure is laid out. */
export interface Sheet {
  draw(name: PathName, path: string): void;
  write(name: TextName, text: string, x: number, y: number, anchor?: PlacedText['anchor']): PlacedText;
  shape(status: Status, place: ShapePlace): void;
  readonly marks: AreaMark[];
  figure(
    width: number,
    height: number,
    strip?: { readonly dotSize: number; readonly group: number },
  ): CompareFigure;
}

export function newSheet(): Sheet {
  const paths = new Map<PathName, string>();
  const texts = new Map<TextName, PlacedText[]>();
  const shapes = new Map<Status, ShapePlace[]>();
  const marks: AreaMark[] = [];
  return {
    marks,
    draw: (name, path) => paths.set(name, (paths.get(name) ?? '') + path),
    shape: (status, place) => shapes.set(status, [...(shapes.get(status) ?? []), place]),
    write: (name, text, x, y, anchor = 'start') => {
      const [size, bold] = TEXTS[name];
      const placed = { x, y, text, size, bold, anchor };
      const items = texts.get(name);
      if (text && items) items.push(placed);
      else if (text) texts.set(name, [placed]);
      return placed;
    },
    figure: (width, height, strip) => ({
      width,
      height,
      ...strip,
      marks,
      paths: (Object.keys(PATHS) as PathName[])
        .map((name) => ({ name, path: paths.get(name) ?? '' }))
        .filter((entry) => entry.path),
      shapes: Array.from(shapes, ([status, places]) => ({ status, places })),
      texts: Array.from(texts, ([name, items]) => ({ name, items })),
    }),
  };
}
