import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimate } from '../../../src/geometry/decimate.ts';
import type { Place } from '../../../src/geometry/decimate.ts';

describe('decimate()', () => {
  test('leaves 600 places as they are', () => {
    const line = Array.from({ length: 600 }, (_, index): Place => ({ x: index / 10, y: index % 7 }));
    expect(decimate(line)).toBe(line);
  });

  test('keeps first, last, lowest and highest of each px column, in their order', () => {
    const line: Place[] = [0, 5, 9, 1, 4, 7].map((y, index) => ({ x: index / 6, y }));
    expect(decimate(line, 2).map(({ y }) => y)).toEqual([0, 9, 7]);
  });

  test('loses no extreme and at most four places a column remain', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 601, maxLength: 3000 }),
        (ys) => {
          const line = ys.map((y, index): Place => ({ x: (index / ys.length) * 50, y }));
          const kept = decimate(line);
          expect(kept.length).toBeLessThanOrEqual(4 * 50);
          const heights = kept.map(({ y }) => y);
          expect(Math.min(...heights)).toBe(Math.min(...ys));
          expect(Math.max(...heights)).toBe(Math.max(...ys));
          expect(kept.every(({ x }, index) => !index || x >= kept[index - 1]!.x)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});
