import { squareRing } from '../../geometry/rings.ts';
import { clampLines, textLines } from '../../geometry/text-lines.ts';
import { newSheet, SHAPE, widthOf } from './map-figure.ts';
import type { AreaFace, MapFigure, Sheet } from './map-figure.ts';
import type { Cell, Layout } from './map-layout.ts';

/** Sides of a tile in px: the least, what long names may ask for, the largest. */
const LEAST = 62;
const ASKED = 104;
const MOST = 72;
const GAP = 4;
/** From the edge of a tile to its words. */
const PAD = 6.5;
/** Words that no line breaks take this much more in some fonts. */
const FONT_SLACK = 1.08;
const LINE = 15.5;

/** `wrapped`: too narrow for the layout, `loose`: no layout knows these areas; then tiles stand in rows, one after the other. */
export type Arrangement = 'placed' | 'wrapped' | 'loose';

export interface Tiles {
  readonly figure: MapFigure;
  readonly arrangement: Arrangement;
  /** Areas that the layout gives no place of their own. */
  readonly left: readonly string[];
}

/** One tile per area, at its place in the layout where that fits into the width. */
export function tilesFigure(
  faces: readonly AreaFace[],
  layout: Layout | undefined,
  width: number,
  missing: string,
): Tiles {
  const placed = cellsOf(faces, layout);
  const columns = Math.max(0, ...placed.map(({ cell }) => cell[0] + 1));
  const least = leastSide(faces, missing);
  const side = Math.min(Math.max(least, MOST), Math.floor((width + GAP) / columns) - GAP);
  if (placed.length && side >= least) {
    const shown = placed.map(({ face }) => face);
    const left = faces.filter((face) => !shown.includes(face)).map(({ id }) => id);
    return { figure: drawn(placed, side, missing), arrangement: 'placed', left };
  }
  const loose = placed.length ? 'wrapped' : 'loose';
  return { figure: drawn(inRows(faces, placed, least, width), least, missing), arrangement: loose, left: [] };
}

interface Placed {
  readonly face: AreaFace;
  readonly cell: Cell;
}

/** Row by row, moved so that the first column and the first row are used; of two areas on a cell the first has it. */
function cellsOf(faces: readonly AreaFace[], layout: Layout | undefined): Placed[] {
  const taken = new Set<string>();
  const found = faces.flatMap((face) => {
    const cell = layout?.get(face.id) ?? layout?.get(face.name);
    if (!cell || taken.has(String(cell))) return [];
    taken.add(String(cell));
    return { face, cell };
  });
  const [left, top] = [0, 1].map((axis) => Math.min(...found.map(({ cell }) => cell[axis]!)));
  return found
    .map(({ face, cell }) => ({ face, cell: [cell[0] - left!, cell[1] - top!] as const }))
    .sort((a, b) => a.cell[1] - b.cell[1] || a.cell[0] - b.cell[0]);
}

/** In the order of the layout, those without a place last. */
function inRows(
  faces: readonly AreaFace[],
  placed: readonly Placed[],
  side: number,
  width: number,
): Placed[] {
  const first = placed.map(({ face }) => face);
  const columns = Math.max(1, Math.floor((width + GAP) / (side + GAP)));
  return first
    .concat(faces.filter((face) => !first.includes(face)))
    .map((face, index) => ({ face, cell: [index % columns, Math.floor(index / columns)] as const }));
}

/** As narrow as names and values allow: a name stands uncut in two lines, a value beside its shape. */
function leastSide(faces: readonly AreaFace[], missing: string): number {
  const needs = faces.flatMap(({ name, value, isMissing }) => [
    nameRoom(name) + 2 * PAD - 3,
    isMissing ? widthOf('s', missing) + 2 * PAD - 3 : widthOf('s', value) + SHAPE + 2 * PAD,
  ]);
  return Math.ceil(
    Math.min(
      ASKED,
      needs.reduce((most, need) => Math.max(most, need), LEAST),
    ),
  );
}

/** The least width in which a name takes no more than two lines. */
function nameRoom(name: string): number {
  const words = textLines(name, 1, 13);
  const room = (line: string): number => widthOf('db', line.trim()) * FONT_SLACK;
  const breaks = words.map((_, index) => {
    const [first, second] = splitAt(name, words, index);
    return Math.max(room(first), room(second));
  });
  return Math.min(room(name), ...breaks);
}

/** A name before and after its word at `index`, with the blanks between. */
function splitAt(name: string, words: readonly string[], index: number): readonly [string, string] {
  let at = 0;
  for (const word of words.slice(0, index)) at = name.indexOf(word, at) + word.length;
  return [name.slice(0, at), name.slice(at)];
}

function drawn(tiles: readonly Placed[], side: number, missing: string): MapFigure {
  const sheet = newSheet();
  const step = side + GAP;
  for (const { face, cell } of tiles)
    drawTile(sheet, face, cell[0] * step + 0.5, cell[1] * step + 0.5, side, missing);
  const ends = [0, 1].map((axis) => Math.max(0, ...tiles.map(({ cell }) => cell[axis]! + 1)) * step - GAP);
  return sheet.figure(ends[0]!, ends[1]!);
}

function drawTile(sheet: Sheet, face: AreaFace, x: number, y: number, side: number, missing: string): void {
  const { isChosen, isMissing, status } = face;
  // The line of a tile is 1 px wide, half of it outside its ring.
  const inner = side - 1;
  sheet.area(face, [squareRing(x, y, inner)], [x + inner / 2, y + inner / 2]);
  const room = side - 2 * PAD + 3;
  nameLines(face.name, room, isChosen).forEach((line, index) =>
    sheet.write(
      isMissing ? (isChosen ? 'db halo' : 'd halo') : isChosen ? 'db' : 'd',
      line,
      x + PAD - 0.5,
      y + 18.5 + index * LINE,
    ),
  );
  const base = y + inner - 9.5;
  sheet.write(
    isMissing ? 's halo' : 's',
    isMissing ? missing : clipped(face.value, room - (status ? SHAPE : 0)),
    x + PAD - 0.5,
    base,
  );
  if (status) sheet.shape(status, x + inner - SHAPE - 5, base - 12);
}

/** At most two lines, as long as each other: 滨海 / 新区. */
function nameLines(name: string, room: number, bold: boolean): string[] {
  const lines = textLines(name, room, 13, bold);
  if (lines.length !== 2) return clampLines(lines, 2).map((line) => clipped(line, room));
  const half = widthOf(bold ? 'db' : 'd', name) / 2 + 1;
  const even = textLines(name, half, 13, bold);
  return (even.length === 2 ? even : lines).map((line) => clipped(line, room));
}

/** What is longer than its room ends in …; the whole stands in the table and in the box beside the mark. */
function clipped(text: string, room: number): string {
  if (widthOf('d', text) <= room * 1.08) return text;
  let length = text.length - 1;
  while (length > 1 && widthOf('d', `${text.slice(0, length)}…`) > room) length--;
  return `${text.slice(0, length)}…`;
}
