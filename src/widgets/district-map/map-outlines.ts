import type { Box } from '../../geometry/labels.ts';
import { boxesMeet, textBox } from '../../geometry/labels.ts';
import { mapShapes } from '../../geometry/map-shapes.ts';
import type { MapShape } from '../../geometry/map-shapes.ts';
import { inRings, middleOf, ringsBox } from '../../geometry/rings.ts';
import type { Rings } from '../../geometry/rings.ts';
import { SHAPE, widthOf } from './map-figure.ts';
import type { AreaFace, AreaMark, Sheet, TextName } from './map-figure.ts';
import { leadOut } from './map-leaders.ts';
import type { Outlines } from './map-reader.ts';

/** A map is at most as high as this share of its width. */
const TALLEST = 1.25;
/** Lines of words below a map: from the map, and from one to the next. */
const BELOW = 16;
const LINE = 16;
/** Areas less wide or high than this carry no sign. */
const SMALL = 10;

/** A real map: an outline, a status and as many words as find room for each area; `printed` stands under it. */
export function drawOutlines(
  sheet: Sheet,
  faces: readonly AreaFace[],
  geometry: unknown,
  width: number,
  printed: readonly string[],
): Outlines | 'map-invalid' | 'map-unmatched' {
  const given = mapShapes(geometry, width, Math.ceil(width * TALLEST));
  if (!given) return 'map-invalid';
  const { shapes, height } = given;
  const known = faces.flatMap((face) => {
    const shape = shapes.find(hasKey(face.id)) ?? shapes.find(hasKey(face.name));
    return shape ? { face, shape, middle: middleOf(shape.rings) } : [];
  });
  if (!known.length) return 'map-unmatched';
  for (const shape of shapes)
    if (!known.some((area) => area.shape === shape)) sheet.draw('tile off', shape.path);
  for (const { face, shape, middle } of known) sheet.area(face, shape.rings, middle, shape.path);
  const bare = label(sheet, known, { width, height });
  printed.forEach((text, index) => sheet.write('s', text, 0, height + BELOW + index * LINE));
  const found = known.map(({ face }) => face);
  return {
    figure: sheet.figure(width, height + (printed.length ? BELOW + LINE * printed.length - 8 : 0)),
    left: idsOf(faces.filter((face) => !found.includes(face))),
    bare: idsOf(bare.map(({ face }) => face)),
  };
}

/** Signs and words, on the areas or beside the map; returns the areas that have found no room for any. */
function label(sheet: Sheet, known: readonly Known[], bounds: Bounds): Known[] {
  // The chosen area has its signs first, then the large ones.
  const size = ({ box }: AreaMark): number => (box.right - box.left) * (box.bottom - box.top);
  const order = known
    .map((area, index) => ({ ...area, weight: area.face.isChosen ? Infinity : size(sheet.marks[index]!) }))
    .sort((a, b) => b.weight - a.weight);
  const shaped = order.filter((area) => signArea(sheet, area));
  const isShaped = (area: Known): boolean => (shaped as Known[]).includes(area);
  const left = (areas: readonly Known[], write: (area: Known) => boolean): Known[] =>
    areas.filter((area) => !write(area));
  const grounds = known.map(({ shape }) => shape.rings);
  const unnamed = left(order, (area) => nameArea(sheet, area, bounds, isShaped(area)));
  const unled = left(unnamed, (area) =>
    leadOut(sheet, { ...area, isShaped: isShaped(area) }, grounds, bounds),
  );
  return left(unled, (area) => valueArea(sheet, area, bounds, isShaped(area))).filter(
    (area) => !isShaped(area),
  );
}

interface Bounds {
  readonly width: number;
  readonly height: number;
}

interface Known {
  readonly face: AreaFace;
  readonly shape: MapShape;
  readonly middle: readonly [x: number, y: number];
}

const idsOf = (all: readonly AreaFace[]): string[] => all.map(({ id }) => id);

const hasKey =
  (key: string) =>
  ({ keys }: MapShape): boolean =>
    keys.includes(key);

/** The shape of the status in the middle of its area; false where it has none, or would meet another. */
function signArea(sheet: Sheet, { face: { status }, shape, middle: [x, y] }: Known): boolean {
  const [left, top] = [x - SHAPE / 2, y - SHAPE / 2];
  const box = { left, right: left + SHAPE, top, bottom: top + SHAPE };
  const area = ringsBox(shape.rings);
  // On a much smaller area it would seem to be a sign of the one around.
  const isSmall = Math.min(area.right - area.left, area.bottom - area.top) < SMALL;
  if (!status || isSmall || sheet.taken.some((other) => boxesMeet(box, other, 1))) return false;
  sheet.shape(status, left, top);
  return true;
}

/** Name above the shape and value below it; else both beside it; else the name alone; else nothing, and false. */
function nameArea(
  sheet: Sheet,
  { face, shape, middle: [x, y] }: Known,
  bounds: Bounds,
  isShaped: boolean,
): boolean {
  // Words without the shape of their verdict would say that there is none.
  if (face.status && !isShaped) return false;
  const name: TextName = face.isChosen ? 'db halo' : 'd halo';
  const off = isShaped ? SHAPE / 2 : -2;
  const above: Line = [name, face.name, x, y - off - 4];
  const beside: readonly Line[] = [
    [name, face.name, x + widthOf(name, face.name) / 2 + off + 4, y - 2],
    ['s halo', face.value, x + widthOf('s', face.value) / 2 + off + 4, y + 12],
  ];
  return [[above, valueLine(face, x, y, off)], beside, [above]].some((lines) =>
    writeOn(sheet, shape.rings, lines, bounds),
  );
}

/** The value alone, where neither the area nor the ground around has room for the name. */
function valueArea(
  sheet: Sheet,
  { face, shape, middle: [x, y] }: Known,
  bounds: Bounds,
  isShaped: boolean,
): boolean {
  if (!face.value || (face.status && !isShaped)) return false;
  return writeOn(sheet, shape.rings, [valueLine(face, x, y, isShaped ? SHAPE / 2 : -2)], bounds);
}

const valueLine = ({ value }: AreaFace, x: number, y: number, off: number): Line => [
  's halo',
  value,
  x,
  y + off + 12,
];

/** Writes lines where all of them are free and inside of their area; else false. */
function writeOn(sheet: Sheet, rings: Rings, lines: readonly Line[], bounds: Bounds): boolean {
  if (!lines.map(boxOf).every((box) => isFree(sheet, box, bounds) && isWithin(rings, box))) return false;
  for (const [kind, text, at, base] of lines) sheet.write(kind, text, at, base, 'middle');
  return true;
}

function isFree(sheet: Sheet, box: Box, { width, height }: Bounds): boolean {
  const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return isInside && !sheet.taken.some((other) => boxesMeet(box, other, 1));
}

/** Words that leave their own area would name the one beside it. */
function isWithin(rings: Rings, { left, right, top, bottom }: Box): boolean {
  return [left, right].every((x) => [top, bottom].every((y) => inRings(rings, x, y)));
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
