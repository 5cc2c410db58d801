import { textBox } from '../../geometry/labels.ts';
import type { Box, PlacedText } from '../../geometry/labels.ts';
import { verticalPath } from '../../geometry/move-path.ts';
import { textWidth } from '../../geometry/text.ts';
import type { AreaEntry } from '../../language/comparison.ts';

/** The figure in px: whole paths and placed texts. Everything drawn is read from here. */
export interface CompareFigure {
  readonly width: number;
  readonly height: number;
  /** One path for all marks of a kind, named by the classes that draw it; in drawing order. */
  readonly paths: readonly (readonly [classes: string, path: string])[];
  readonly texts: readonly (readonly [name: TextName, items: readonly PlacedText[]])[];
  /** Stroke width of the dots of a strip. */
  readonly dotSize?: number;
  /** Every area that has a place in the figure, in the order of the keyboard. */
  readonly marks: readonly AreaMark[];
}

/** Where an area stands: its mark and the band of its row. */
export interface AreaMark {
  readonly row: AreaEntry;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** What lies below comes first; what is not named here, the statuses, lies above all. */
const ORDER =
  'hl,allowed soft,grid,rule,axis,dots,leader,rail,rail soft,wall,wall binding,wall soft,cityline,act,hatch,bound,dumb,dumb hi,basedot,own,actline thin,actdot,actdot hollow';

/** Classes of text: small, plain, second ink, bold, target; of `n` all stand in one node, character by character. */
export type TextName = 's' | 's n' | 'strong2' | 'd' | 'd n' | 'd2' | 'db' | 'tl';

const sizeOf = (name: TextName): number => (name[0] === 's' ? 12 : 13);
const isBold = (name: TextName): boolean => name === 'db' || name === 'tl';

/** Estimated width of a text of this class. */
export function widthOf(name: TextName, text: string): number {
  return textWidth(text, sizeOf(name), isBold(name));
}

/** Distance between two lines of text. */
export const LINE = 16;
/** Lines keep away from a text, also where a font runs wider than estimated. */
const AIR = 5;

/** Collects paths, texts and marks while a figure is laid out. */
export type Sheet = ReturnType<typeof newSheet>;

export function newSheet() {
  const paths = new Map<string, string>(ORDER.split(',').map((name) => [name, '']));
  const texts = new Map<TextName, PlacedText[]>();
  const boxes: Box[] = [];
  const marks: AreaMark[] = [];
  const draw = (classes: string, path: string): void => {
    paths.set(classes, (paths.get(classes) ?? '') + path);
  };
  return {
    marks,
    draw,
    /** A vertical line that leaves out the texts written so far. */
    line: (classes: string, x: number, top: number, bottom: number) =>
      draw(classes, verticalPath(x, top, bottom, boxes)),
    write(name: TextName, text: string, x: number, y: number, anchor?: PlacedText['anchor']): void {
      if (!text) return;
      const placed = { x, y, text, size: sizeOf(name), bold: isBold(name), anchor };
      const box = textBox(placed);
      boxes.push({ ...box, left: box.left - AIR, right: box.right + AIR });
      texts.set(name, [...(texts.get(name) ?? []), placed]);
    },
    figure: (width: number, height: number, dotSize?: number): CompareFigure => ({
      width,
      height: Math.ceil(height),
      dotSize,
      marks,
      paths: Array.from(paths).filter(([, path]) => path),
      texts: Array.from(texts),
    }),
  };
}
