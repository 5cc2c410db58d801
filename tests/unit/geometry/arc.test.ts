import { describe, expect, test } from 'vitest';
import { arcPath, arcPoint, ringHatchPath, ringPath, spokePath } from '../../../src/geometry/arc.ts';

const circle = { cx: 140, cy: 146 };

describe('half circle', () => {
  test.each([
    [0, [28, 146]],
    [0.5, [140, 34]],
    [1, [252, 146]],
  ])('arcPoint at fraction %s of radius 112 stands at %s', (fraction, expected) => {
    const [x, y] = arcPoint(circle, 112, fraction);
    expect(x).toBeCloseTo(expected[0]!);
    expect(y).toBeCloseTo(expected[1]!);
  });

  test('ringPath(0, 1) is the whole ring, closed', () => {
    expect(ringPath(circle, 95.2, 112, 0, 1)).toBe(
      'M28 146A112 112 0 0 1 252 146L235.2 146A95.2 95.2 0 0 0 44.8 146Z',
    );
  });

  test('arcPath runs clockwise, spokePath from inside out', () => {
    expect(arcPath(circle, 118, 0, 0.5)).toBe('M22 146A118 118 0 0 1 140 28');
    expect(spokePath(circle, 93, 123, 0.5)).toBe('M140 53L140 23');
  });

  test('ringHatchPath keeps every stroke inside its part of the ring', () => {
    const numbers = ringHatchPath(circle, 98.6, 108.6, 0.2, 0.6, 7).match(/[\d.]+ [\d.]+/g)!;
    expect(numbers.length).toBeGreaterThan(20);
    for (const pair of numbers) {
      const [x, y] = pair.split(' ').map(Number) as [number, number];
      const radius = Math.hypot(x - circle.cx, y - circle.cy);
      const fraction = 1 - Math.atan2(circle.cy - y, x - circle.cx) / Math.PI;
      expect(radius).toBeGreaterThan(98.4);
      expect(radius).toBeLessThan(108.8);
      expect(fraction).toBeGreaterThan(0.199);
      expect(fraction).toBeLessThan(0.601);
    }
  });
});
