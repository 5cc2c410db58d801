import { expect, test } from 'vitest';
import { barHatchPath, barPath } from '../../../src/geometry/bar.ts';

test('barPath draws the same area whichever end comes first', () => {
  expect(barPath(0, 120, 28, 46)).toBe('M0 28H120V46H0Z');
  expect(barPath(120, 0, 28, 46)).toBe('M120 28H0V46H120Z');
});

test('barHatchPath keeps every stroke inside the bar and at 45 degrees', () => {
  const strokes = barHatchPath(10, 60, 33, 41, 7).match(/M[\d.]+ [\d.]+L[\d.]+ [\d.]+/g)!;
  expect(strokes.length).toBeGreaterThanOrEqual(7);
  for (const stroke of strokes) {
    const [x0, y0, x1, y1] = stroke.match(/[\d.]+/g)!.map(Number) as [number, number, number, number];
    expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(10);
    expect(Math.max(x0, x1)).toBeLessThanOrEqual(60);
    expect(Math.min(y0, y1)).toBeGreaterThanOrEqual(33);
    expect(Math.max(y0, y1)).toBeLessThanOrEqual(41);
    expect(x1 - x0).toBeCloseTo(y0 - y1, 5);
  }
});

test('barHatchPath of an empty bar is empty', () => {
  expect(barHatchPath(10, 10, 33, 41, 7)).toBe('');
});
