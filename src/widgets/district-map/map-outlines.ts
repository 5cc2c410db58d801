import type { Box } from '../../geometry/labels.ts';
import { boxesMeet, textBox } from '../../geometry/labels.ts';
import type { MapShape, MapShapes } from '../../geometry/map-shapes.ts';
import { inRings, middleOf } from '../../geometry/rings.ts';
import { newSheet, SHAPE, widthOf } from './map-figure.ts';
import type { AreaFace, MapFigure, Sheet, TextName } from './map-figure.ts';

export interface Outlines {
  readonly figure: MapFigure;
  /** Areas that the map does not show. */
  readonly left: readonly string[];
}

/** Lines of words below a map: from the map, and from one to the next. */
const BELOW = 16;
const LINE = 16;

/** A real map: an outline, a status and as many words as find room for each area; `printed` stands under it. */
export function outlinesFigure(
  faces: readonly AreaFace[],
  { shapes, height }: MapShapes,
  width: number,
  printed: readonly string[],
): Outlines | undefined {
  const sheet = newSheet();
  const known = faces.flatMap((face) => {
    const shape = shapes.find(hasKey(face.id)) ?? shapes.find(hasKey(face.name));
    return shape ? { face, shape, middle: middleOf(shape.rings) } : [];
  });
  if (!known.length) return undefined;
  for (const shape of shapes)
    if (!known.some((area) => area.shape === shape)) sheet.draw('tile off', shape.path);
  for (const { face, shape, middle } of known) {
    sheet.area(face, shape.rings, middle, shape.path);
    if (face.status) sheet.shape(face.status, middle[0] - SHAPE / 2, middle[1] - SHAPE / 2);
  }
  // The chosen area is named first, then the large ones: what finds no room is left to the box and the table.
  const size = ({ box }: { box: Box }): number => (box.right - box.left) * (box.bottom - box.top);
  const order = known.map((area, index) => ({
    ...area,
    weight: area.face.isChosen ? Infinity : size(sheet.marks[index]!),
  }));
  order.sort((a, b) => b.weight - a.weight);
  for (const { face, shape, middle } of order) nameArea(sheet, face, shape, middle, { width, height });
  printed.forEach((text, index) => sheet.write('s', text, 0, height + BELOW + index * LINE));
  const found = known.map(({ face }) => face);
  return {
    figure: sheet.figure(width, height + (printed.length ? BELOW + LINE * printed.length - 8 : 0)),
    left: faces.filter((face) => !found.includes(face)).map(({ id }) => id),
  };
}

const hasKey =
  (key: string) =>
  ({ keys }: MapShape): boolean =>
    keys.includes(key);

/** Name above the shape and value below it; else both on one side of it; else the name alone; else nothing. */
function nameArea(
  sheet: Sheet,
  face: AreaFace,
  { rings }: MapShape,
  [x, y]: readonly [number, number],
  bounds: { readonly width: number; readonly height: number },
): void {
  const name: TextName = face.isChosen ? 'db halo' : 'd halo';
  const off = face.status ? SHAPE / 2 : -2;
  const whole: readonly Line[] = [
    [name, face.name, x, y - off - 4],
    ['s halo', face.value, x, y + off + 12],
  ];
  const beside: readonly Line[] = [
    [name, face.name, x + widthOf(name, face.name) / 2 + off + 4, y - 2],
    ['s halo', face.value, x + widthOf('s', face.value) / 2 + off + 4, y + 12],
  ];
  const fits = (lines: readonly Line[]): boolean =>
    lines.every((line) => {
      const box = boxOf(line);
      const isInside =
        box.left >= 0 && box.right <= bounds.width && box.top >= 0 && box.bottom <= bounds.height;
      return isInside && !sheet.taken.some((other) => boxesMeet(box, other, 1));
    });
  // Words that leave their own area would name the one beside it.
  const isOwn = (lines: readonly Line[]): boolean =>
    lines.every((line) => {
      const { left, right, top, bottom } = boxOf(line);
      return [left, right].some((end) => inRings(rings, end, (top + bottom) / 2));
    });
  const found = [whole, beside, whole.slice(0, 1), whole.slice(1)].find(
    (lines) => fits(lines) && isOwn(lines),
  );
  for (const line of found ?? []) sheet.write(line[0], line[1], line[2], line[3], 'middle');
}

type Line = readonly [name: TextName, text: string, x: number, y: number];

function boxOf([name, text, x, y]: Line): Box {
  return textBox({
    x,
    y,
    text,
    size: name[0] === 's' ? 12 : 13,
    bold: name.startsWith('db'),
    anchor: 'middle',
  });
}
