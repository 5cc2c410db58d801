import type { Status } from '../../assessment/assessment.ts';
import { textBox } from '../../geometry/labels.ts';
import type { Box, PlacedText } from '../../geometry/labels.ts';
import { movePath } from '../../geometry/move-path.ts';
import { hatchRings, ringsBox, ringsPath } from '../../geometry/rings.ts';
import type { Rings } from '../../geometry/rings.ts';
import { textWidth } from '../../geometry/text.ts';
import { statusPath } from '../../marks/status.ts';

/** What stands on an area: words and signs, ready for use. */
export interface AreaFace {
  readonly id: string;
  readonly name: string;
  /** Digits, with `*` where they cannot be compared; the word for a missing value. */
  readonly value: string;
  readonly status?: Status;
  readonly isMissing: boolean;
  readonly isChosen: boolean;
}

/** An area in the figure. */
export interface AreaMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly rings: Rings;
  readonly path: string;
}

/** Small, plain, bold; with a halo where lines may run below. */
export type TextName = 's' | 'd' | 'db' | 's halo' | 'd halo' | 'db halo';

/** The figure in px: whole paths and placed texts. Everything drawn is read from here. */
export interface MapFigure {
  readonly width: number;
  readonly height: number;
  /** One path for all marks of a kind, named by the classes that draw it; in drawing order. */
  readonly paths: readonly (readonly [classes: string, path: string])[];
  readonly texts: readonly (readonly [name: TextName, items: readonly PlacedText[]])[];
  /** In the order of the keyboard. */
  readonly marks: readonly AreaMark[];
}

/** Size of a status shape. */
export const SHAPE = 15;
const HATCH_STEP = 8.5;
/** What lies below comes first: a whole country may stand in a file beside its parts. Signs lie above all. */
const ORDER = ['tile off', 'tile', 'hatchm', 'chosen', 'leader'];

export type Sheet = ReturnType<typeof newSheet>;

/** Collects paths, texts and marks while a figure is laid out. */
export function newSheet() {
  const paths = new Map<string, string>(ORDER.map((name) => [name, '']));
  const texts = new Map<TextName, PlacedText[]>();
  const marks: AreaMark[] = [];
  const taken: Box[] = [];
  const draw = (classes: string, path: string): void =>
    void paths.set(classes, (paths.get(classes) ?? '') + path);
  return {
    marks,
    /** What words must not meet. */
    taken,
    /** The ground of an area: its outline, hatched without a value, framed when chosen. */
    area(face: AreaFace, rings: Rings, [x, y]: readonly [number, number], path = ringsPath(rings)): void {
      marks.push({ id: face.id, x, y, box: ringsBox(rings), rings, path });
      draw('tile', path);
      if (face.isMissing) draw('hatchm', hatchRings(rings, HATCH_STEP));
      if (face.isChosen) draw('chosen', path);
    },
    draw,
    shape(status: Status, left: number, top: number): void {
      draw(`s-${status}`, movePath(statusPath(status), left, top, SHAPE / 16));
      taken.push({ left, right: left + SHAPE, top, bottom: top + SHAPE });
    },
    write(name: TextName, text: string, x: number, y: number, anchor?: PlacedText['anchor']): void {
      if (!text) return;
      const placed = { x, y, text, size: sizeOf(name), bold: isBold(name), anchor };
      taken.push(textBox(placed));
      texts.set(name, [...(texts.get(name) ?? []), placed]);
    },
    figure: (width: number, height: number): MapFigure => ({
      width: Math.ceil(width),
      height: Math.ceil(height),
      marks,
      paths: Array.from(paths).filter(([, path]) => path),
      texts: Array.from(texts),
    }),
  };
}

const sizeOf = (name: TextName): number => (name[0] === 's' ? 12 : 13);
const isBold = (name: TextName): boolean => name.startsWith('db');

export function widthOf(name: TextName, text: string): number {
  return textWidth(text, sizeOf(name), isBold(name));
}
