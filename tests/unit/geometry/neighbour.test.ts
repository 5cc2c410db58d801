import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../src/geometry/neighbour.ts';
import type { Step } from '../../../src/geometry/neighbour.ts';

const STEPS: readonly Step[] = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
];
const at = (...places: readonly (readonly [number, number])[]) => places.map(([x, y]) => ({ x, y }));

describe('steps between places', () => {
  const cross = at([1, 0], [0, 1], [1, 1], [2, 1], [1, 2]).map(({ x, y }) => ({ x: x * 66, y: y * 66 }));

  it('an arrow leads straight ahead', () => {
    expect(STEPS.map((step) => neighbourOf(cross, 2, step))).toEqual([1, 3, 0, 4]);
  });

  it('where nothing lies straight ahead it leads to the nearest one aside, and stays where nothing is ahead', () => {
    expect(neighbourOf(cross, 0, [1, 0])).toBe(3);
    expect(neighbourOf(cross, 0, [0, -1])).toBe(0);
  });

  it('from any place arrows lead to every other place of a layout that hangs together', () => {
    // Each place stands beside one that stood there before.
    const walk = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STEPS)), { maxLength: 20 });
    fc.assert(
      fc.property(walk, (turns) => {
        const cells: [number, number][] = [[0, 0]];
        for (const [from, [dx, dy]] of turns) {
          const [x, y] = cells[from % cells.length]!;
          if (!cells.some(([cx, cy]) => cx === x + dx && cy === y + dy)) cells.push([x + dx, y + dy]);
        }
        const places = cells.map(([x, y]) => ({ x: x * 66, y: y * 66 }));
        const reached = new Set([0]);
        for (const index of reached) for (const step of STEPS) reached.add(neighbourOf(places, index, step));
        expect(reached.size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });
});
