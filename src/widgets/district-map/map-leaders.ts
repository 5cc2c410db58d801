import { boxesMeet } from '../../geometry/labels.ts';
import type { Box } from '../../geometry/labels.ts';
import { round1 } from '../../geometry/scale.ts';
import { inRings, ringsBox } from '../../geometry/rings.ts';
import type { Rings } from '../../geometry/rings.ts';
import { SHAPE, widthOf } from './map-figure.ts';
import type { AreaFace, Sheet, TextName } from './map-figure.ts';

/** An area whose words stand beside the map; `isShaped`: its verdict stands on it. */
export interface Outsider {
  readonly face: AreaFace;
  readonly middle: readonly [x: number, y: number];
  readonly isShaped: boolean;
}

type Point = readonly [x: number, y: number];

/** From an area to its words: the nearest, and from one try to the next. */
const NEAREST = 14;
const STEP = 8;
const DIRECTIONS = 24;
/** Height of the words, and what stands between two of them. */
const HEIGHT = 16;
const GAP = 4;
/** Along a line, from one place that is looked at to the next. */
const STRIDE = 3;

/**
 * Writes the words of areas that have no room for them on the ground around the map, each joined to its area by a line
 * that crosses no words and no other line. `areas`: what no words may stand on. True where there is such a place.
 */
export function leadOut(
  sheet: Sheet,
  { face, middle, isShaped }: Outsider,
  areas: readonly Rings[],
  bounds: { readonly width: number; readonly height: number },
): boolean {
  const name: TextName = face.isChosen ? 'db halo' : 'd halo';
  const sign = face.status && !isShaped ? SHAPE + GAP : 0;
  const value = face.value ? widthOf('s', face.value) + GAP : 0;
  const width = sign + widthOf(name, face.name) + value;
  const farthest = Math.max(bounds.width, bounds.height);
  const ground = areas.map((rings) => ({ rings, box: ringsBox(rings) }));
  for (let far = NEAREST; far < farthest; far += STEP)
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const end: Point = [middle[0] + far * right, middle[1] + far * down];
      const box = boxAt(end, right, down, width);
      const line = lineFrom(middle, end, isShaped ? SHAPE / 2 + 2 : 0);
      if (!line[0] || !isFree(sheet.taken, box, line, bounds) || ground.some((area) => liesOn(area, box)))
        continue;
      sheet.draw('leader', `M${line[0].map(round1).join(' ')}L${end.map(round1).join(' ')}`);
      sheet.taken.push(...line.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
      if (sign) sheet.shape(face.status!, box.left, box.top);
      sheet.write(name, face.name, box.left + sign, box.bottom - GAP);
      sheet.write('s halo', face.value, box.right - value + GAP, box.bottom - GAP);
      return true;
    }
  return false;
}

/** Words that a line ends at: beside its end where it runs to a side, else above or below it. */
function boxAt([x, y]: Point, right: number, down: number, width: number): Box {
  const isLevel = Math.abs(right) > 0.3;
  const left = isLevel ? (right > 0 ? x + GAP : x - GAP - width) : x - width / 2;
  const top = isLevel ? y - HEIGHT / 2 : down > 0 ? y + 2 : y - HEIGHT - 2;
  return { left, right: left + width, top, bottom: top + HEIGHT };
}

/** Places along a line that begins `off` px from its area. */
function lineFrom([x0, y0]: Point, [x1, y1]: Point, off: number): Point[] {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const places: Point[] = [];
  for (let at = off; at < length; at += STRIDE)
    places.push([x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length]);
  return places;
}

function isFree(
  taken: readonly Box[],
  box: Box,
  line: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false;
  return !taken.some(
    (other) =>
      boxesMeet(box, other, 3) ||
      line.some(([x, y]) => boxesMeet({ left: x, right: x, top: y, bottom: y }, other, 2)),
  );
}

/** Corners, middles of the long sides and the very middle: enough for words of one line. */
function liesOn({ rings, box }: { readonly rings: Rings; readonly box: Box }, words: Box): boolean {
  const { left, right, top, bottom } = words;
  return (
    boxesMeet(words, box) &&
    [left, (left + right) / 2, right].some((x) =>
      [top, (top + bottom) / 2, bottom].some((y) => inRings(rings, x, y)),
    )
  );
}
