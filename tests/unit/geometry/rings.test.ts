import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hatchRings,
  inRings,
  middleOf,
  ringsBox,
  ringsPath,
  squareRing,
} from '../../../src/geometry/rings.ts';
import type { Rings } from '../../../src/geometry/rings.ts';

/** A bay open to the right: the middle of its box is water. */
const BAY: Rings = [
  [
    [0, 0],
    [90, 0],
    [90, 10],
    [20, 10],
    [20, 90],
    [90, 90],
    [90, 100],
    [0, 100],
  ],
];
const LAKE: Rings = [squareRing(0, 0, 100), squareRing(30, 30, 40)];

const strokes = (path: string) =>
  [...path.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)].map(([, ...ends]) => ends.map(Number));

describe('outlines', () => {
  it('a place in a hole is outside', () => {
    expect(inRings(LAKE, 10, 50)).toBe(true);
    expect(inRings(LAKE, 50, 50)).toBe(false);
    expect(inRings(LAKE, 150, 50)).toBe(false);
  });

  it('it does not matter which way an outline runs', () => {
    const turned = LAKE.map((ring) => [...ring].reverse());
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 99, noNaN: true }),
        fc.double({ min: 1, max: 99, noNaN: true }),
        (x, y) => {
          expect(inRings(turned, x, y)).toBe(inRings(LAKE, x, y));
        },
      ),
    );
  });

  it('the middle lies inside, also of a bay and around a lake', () => {
    for (const rings of [BAY, LAKE, [squareRing(5, 5, 3)]])
      expect(inRings(rings, ...middleOf(rings))).toBe(true);
  });

  it('the middle of a square is its centre', () => {
    expect(middleOf([squareRing(10, 20, 40)])).toEqual([30, 40]);
  });

  it('hatching stays inside, with 45° strokes', () => {
    for (const rings of [BAY, LAKE]) {
      const all = strokes(hatchRings(rings, 8));
      expect(all.length).toBeGreaterThan(5);
      for (const [x0, y0, x1, y1] of all as [number, number, number, number][]) {
        expect(x1 - x0).toBeCloseTo(y0 - y1, 0);
        expect(inRings(rings, (x0 + x1) / 2, (y0 + y1) / 2)).toBe(true);
      }
    }
  });

  it('path and box tell the same corners', () => {
    expect(ringsPath([squareRing(0.5, 0.5, 61)])).toBe('M0.5 0.5L61.5 0.5L61.5 61.5L0.5 61.5Z');
    expect(ringsBox(BAY)).toEqual({ left: 0, right: 90, top: 0, bottom: 100 });
  });
});
