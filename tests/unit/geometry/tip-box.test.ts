import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tipBox } from '../../../src/geometry/tip-box.ts';

const rows = [
  ['2020年', '28.52%'],
  ['高于路径', '4.31个百分点'],
] as const;

describe('tipBox()', () => {
  test('stands below and right of the point where there is room', () => {
    expect(tipBox({ width: 560, height: 260 }, { x: 100, y: 50 }, rows)).toMatchObject({ x: 118, y: 58 });
  });

  test('breaks a row that is too wide, and drops what is too wide even then', () => {
    const long = '距2025年目标还差的百分点数';
    const { rows: shown } = tipBox({ width: 140, height: 180 }, { x: 50, y: 50 }, [...rows, [long, '4']]);
    expect(shown.map(([label]) => label)).toEqual(['2020年', '高于路径', '4.31个百分点', '4']);
  });

  test('never covers its point and never leaves the figure sideways', () => {
    const number = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 160, max: 1200 }),
        fc.integer({ min: 100, max: 400 }),
        number,
        number,
        (width, height, across, down) => {
          const mark = { x: (across / 1000) * width, y: (down / 1000) * height };
          const box = tipBox({ width, height }, mark, rows);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
          const covers =
            box.x < mark.x + 6 &&
            box.x + box.width > mark.x - 6 &&
            box.y < mark.y + 6 &&
            box.y + box.height > mark.y - 6;
          expect(covers).toBe(false);
        },
      ),
    );
  });
});
