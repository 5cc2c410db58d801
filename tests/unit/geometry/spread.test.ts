import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/geometry/spread.ts';

describe('spread()', () => {
  test('leaves things alone that do not meet', () => {
    expect(
      spread(
        [
          { at: 20, height: 10 },
          { at: 60, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  test('moves two that meet apart, equally', () => {
    expect(
      spread(
        [
          { at: 50, height: 20 },
          { at: 50, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
  });

  test('keeps to its ends', () => {
    expect(
      spread(
        [
          { at: -5, height: 10 },
          { at: 200, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 95]);
  });

  test('never lets two meet, keeps the order of their wishes and stays inside', () => {
    const item = fc.record({
      at: fc.integer({ min: -50, max: 250 }),
      height: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const middles = spread(items, 0, 200);
        const order = items.map((_, index) => index).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
        let end = 0;
        for (const index of order) {
          expect(middles[index]! - items[index]!.height / 2).toBeGreaterThanOrEqual(end - 1e-6);
          end = middles[index]! + items[index]!.height / 2;
        }
        expect(end).toBeLessThanOrEqual(200 + 1e-6);
      }),
    );
  });
});
