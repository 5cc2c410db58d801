import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesMeet } from '../../../src/geometry/labels.ts';
import { lineObstacles, placeLabels } from '../../../src/geometry/place-labels.ts';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
const at = (left: number, top: number) => ({
  place: `${left},${top}`,
  box: { left, top, right: left + 20, bottom: top + 10 },
});

describe('placeLabels()', () => {
  test('takes the first place where nothing is in the way', () => {
    expect(placeLabels([{ places: [at(0, 0), at(50, 50)] }], { bounds, taken: [], obstacles: [] })).toEqual([
      '0,0',
    ]);
  });

  test('moves on where another text stands, and drops a label without any place left', () => {
    const labels = [{ places: [at(0, 0)] }, { places: [at(5, 5), at(50, 50)] }, { places: [at(10, 2)] }];
    expect(placeLabels(labels, { bounds, taken: [], obstacles: [] })).toEqual(['0,0', '50,50', undefined]);
  });

  test('does not leave its bounds', () => {
    expect(placeLabels([{ places: [at(90, 0), at(40, 95)] }], { bounds, taken: [], obstacles: [] })).toEqual([
      undefined,
    ]);
  });

  test('prefers a less liked place to one over something costly', () => {
    const obstacles = [{ ...at(0, 0).box, cost: 5 }];
    expect(placeLabels([{ places: [at(0, 0), at(50, 50)] }], { bounds, taken: [], obstacles })).toEqual([
      '50,50',
    ]);
    const cheap = [{ ...at(0, 0).box, cost: 0.5 }];
    expect(
      placeLabels([{ places: [at(0, 0), at(50, 50)] }], { bounds, taken: [], obstacles: cheap }),
    ).toEqual(['0,0']);
  });

  test('never lets two labels meet', () => {
    const place = fc.tuple(fc.integer({ min: -10, max: 100 }), fc.integer({ min: -10, max: 100 }));
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 5 }), { maxLength: 12 }), (given) => {
        const labels = given.map((places) => ({
          places: places.map(([x, y]) => ({ place: at(x, y).box, box: at(x, y).box })),
        }));
        const placed = placeLabels(labels, { bounds, taken: [], obstacles: [] }).filter(
          (box) => box !== undefined,
        );
        placed.forEach((box, index) =>
          placed.slice(index + 1).forEach((other) => expect(boxesMeet(box, other)).toBe(false)),
        );
      }),
    );
  });
});

describe('lineObstacles()', () => {
  test('covers a line from end to end in short pieces', () => {
    const pieces = lineObstacles([0, 0], [30, 40], 1);
    expect(pieces[0]!.left).toBe(0);
    expect(pieces[pieces.length - 1]!.right).toBe(30);
    for (const { left, right } of pieces) expect(right - left).toBeLessThanOrEqual(12);
  });
});
