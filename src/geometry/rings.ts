import type { Box } from './labels.ts';
import { round1 } from './scale.ts';

/** A closed outline as its corners in px; the last one is joined to the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** The outlines of one area: parts and holes, told apart by the even-odd rule whichever way they run. */
export type Rings = readonly Ring[];

export function squareRing(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
}

export function ringsPath(rings: Rings): string {
  return rings.map((ring) => `M${ring.map(([x, y]) => `${round1(x)} ${round1(y)}`).join('L')}Z`).join('');
}

export function ringsBox(rings: Rings): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const ring of rings)
    for (const [x, y] of ring) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

/** True when a place lies inside the outlines. */
export function inRings(rings: Rings, x: number, y: number): boolean {
  return cuts(rings, y).filter((at) => at < x).length % 2 === 1;
}

/**
 * A place well inside: on the level line, of a few, that is inside for the longest stretch. The middle of the box
 * will not do: the middle of a bay is water.
 */
export function middleOf(rings: Rings): readonly [x: number, y: number] {
  const { left, right, top, bottom } = ringsBox(rings);
  let best: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
  let longest = 0;
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75]) {
    const y = top + share * (bottom - top);
    const places = cuts(rings, y);
    for (let index = 1; index < places.length; index += 2) {
      const [from, to] = [places[index - 1]!, places[index]!];
      // A little longer is not worth leaving the middle for.
      if (to - from > longest * 1.15) {
        longest = to - from;
        best = [(from + to) / 2, y];
      }
    }
  }
  return best;
}

/** Slanted strokes, `step` px apart, inside the outlines: hatching that needs no pattern and so no id. */
export function hatchRings(rings: Rings, step: number): string {
  const turned = rings.map((ring) => ring.map(([x, y]) => [x - y, x + y] as const));
  const { top, bottom } = ringsBox(turned);
  let path = '';
  for (let level = Math.ceil(top / step) * step; level < bottom; level += step) {
    const places = cuts(turned, level);
    for (let index = 1; index < places.length; index += 2) {
      const stroke = [places[index - 1]!, places[index]!];
      if (stroke[1]! - stroke[0]! < 1) continue;
      const ends = stroke.map((along) => `${round1((level + along) / 2)} ${round1((level - along) / 2)}`);
      path += `M${ends.join('L')}`;
    }
  }
  return path;
}

/** Where the level line at `y` crosses the outlines, from left to right; inside lies between each two. */
function cuts(rings: Rings, y: number): number[] {
  const places: number[] = [];
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x0, y0] = ring[(index || ring.length) - 1]!;
      if (y0 > y !== y1 > y) places.push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0));
    });
  return places.sort((a, b) => a - b);
}
