import { describe, expect, test } from 'vitest';
import {
  acrossPath,
  alongPath,
  arcTrack,
  bandPath,
  barTrack,
  hatchPath,
} from '../../../src/geometry/track.ts';

const arc = arcTrack(140, 146, 95.2, 16.8);
const bar = barTrack(200, 46, 18);

describe('a bent track', () => {
  test.each([
    [0, [28, 146]],
    [0.5, [140, 34]],
    [1, [252, 146]],
  ])('at %s has its outer edge at %s', (at, expected) => {
    expect(arc.place(at, arc.thick)).toEqual(expected);
  });

  test('is a closed ring as a whole', () => {
    expect(bandPath(arc, 0, 1)).toBe('M28,146A112 112 0 0 1 252,146L235.2,146A95.2 95.2 0 0 0 44.8,146Z');
  });

  test('has rails that run clockwise and walls that run outwards', () => {
    expect(alongPath(arc, 0, 0.5, 22.8)).toBe('M22,146A118 118 0 0 1 140,28');
    expect(acrossPath(arc, 0.5, -2.2, 27.8)).toBe('M140,53L140,23');
  });

  test('keeps every stroke of a hatching inside its part', () => {
    const places = hatchPath(arc, 0.2, 0.6, 3.4, 7).match(/[\d.]+,[\d.]+/g)!;
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      const [x, y] = place.split(',').map(Number) as [number, number];
      const radius = Math.hypot(x - 140, y - 146);
      const at = 1 - Math.atan2(146 - y, x - 140) / Math.PI;
      expect(radius).toBeGreaterThan(98.4);
      expect(radius).toBeLessThan(108.8);
      expect(at).toBeGreaterThan(0.199);
      expect(at).toBeLessThan(0.601);
    }
  });
});

describe('a straight track', () => {
  test('runs from the left edge, its foot at the bottom', () => {
    expect(bandPath(bar, 0, 0.5, 5)).toBe('M0,33L100,33L100,41L0,41Z');
    expect(acrossPath(bar, 0.25, -2, 27)).toBe('M50,48L50,19');
  });

  test('is hatched from end to end at 45 degrees', () => {
    const strokes = hatchPath(bar, 0.1, 0.5, 5, 7).match(/[\d.]+,[\d.]+L[\d.]+,[\d.]+/g)!;
    expect(strokes.length).toBe(12);
    for (const stroke of strokes) {
      const [x0, y0, x1, y1] = stroke.match(/[\d.]+/g)!.map(Number) as [number, number, number, number];
      expect(x0).toBeGreaterThanOrEqual(20);
      expect(x1).toBeLessThanOrEqual(100);
      expect(x1 - x0).toBeCloseTo(y0 - y1, 5);
    }
  });
});
