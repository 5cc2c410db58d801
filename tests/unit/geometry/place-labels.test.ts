import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesMeet } from '../../../src/geometry/labels.ts';
import type { Box } from '../../../src/geometry/labels.ts';
import { bestPlace, lineObstacles } from '../../../src/geometry/place-labels.ts';
import type { Obstacle } from '../../../src/geometry/place-labels.ts';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
const at = (left: number, top: number) => [
  { name: `${left},${top}`, left, top, right: left + 20, bottom: top + 10 },
];
type Lines = ReturnType<typeof at>;
/** One label after the other; each may stand at some places. */
function placeAll(labels: readonly (readonly Lines[])[], obstacles: readonly Obstacle[] = []) {
  const taken: Box[] = [];
  return labels.map((places) => {
    const found = bestPlace(places.length, (index) => places[index]!, bounds, taken, obstacles);
    taken.push(...(found ?? []));
    return found;
  });
}
const placed = (...given: Parameters<typeof placeAll>) => placeAll(...given).map((lines) => lines?.[0]!.name);

describe('bestPlace()', () => {
  test('takes the first place where nothing is in the way', () => {
    expect(placed([[at(0, 0), at(50, 50)]])).toEqual(['0,0']);
  });

  test('moves on where another text stands, and drops a label without any place left', () => {
    expect(placed([[at(0, 0)], [at(5, 5), at(50, 50)], [at(10, 2)]])).toEqual(['0,0', '50,50', undefined]);
  });

  test('does not leave its bounds, not even with its second line', () => {
    expect(placed([[at(90, 0), at(40, 95)]])).toEqual([undefined]);
    expect(placed([[[...at(40, 0), ...at(90, 0)]]])).toEqual([undefined]);
  });

  test('prefers a less liked place to one over something costly', () => {
    const labels = [[at(0, 0), at(50, 50)]];
    expect(placed(labels, [{ ...at(0, 0)[0]!, cost: 5 }])).toEqual(['50,50']);
    expect(placed(labels, [{ ...at(0, 0)[0]!, cost: 0.5 }])).toEqual(['0,0']);
  });

  test('never lets two labels meet', () => {
    const place = fc.tuple(fc.integer({ min: -10, max: 100 }), fc.integer({ min: -10, max: 100 }));
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 5 }), { maxLength: 12 }), (given) => {
        const labels = given.map((places) => places.map(([x, y]) => at(x, y)));
        const boxes = placeAll(labels).flatMap((lines) => lines ?? []);
        boxes.forEach((box, index) =>
          boxes.slice(index + 1).forEach((other) => expect(boxesMeet(box, other)).toBe(false)),
        );
      }),
    );
  });
});

describe('lineObstacles()', () => {
  test('covers a line from end to end in short pieces', () => {
    const pieces = lineObstacles({ x: 0, y: 0 }, { x: 30, y: 40 }, 1);
    expect(pieces[0]!.left).toBe(0);
    expect(pieces[pieces.length - 1]!.right).toBe(30);
    for (const { left, right } of pieces) expect(right - left).toBeLessThanOrEqual(12);
  });
});
