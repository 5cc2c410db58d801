import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dotColumns } from '../../../src/geometry/dot-columns.ts';

const px = fc.array(fc.double({ min: 0, max: 700, noNaN: true }), { maxLength: 300 });

describe('dotColumns', () => {
  it('gives every value one dot', () => {
    fc.assert(
      fc.property(px, (values) => {
        const dots = dotColumns(values, { room: 150, finest: 2.4 });
        expect(dots.places).toHaveLength(values.length);
        expect(new Set(dots.places.map(({ x, up }) => `${x} ${up.toFixed(6)}`)).size).toBe(values.length);
      }),
    );
  });

  it('keeps a dot within half a column of its value', () => {
    fc.assert(
      fc.property(px, (values) => {
        const dots = dotColumns(values, { room: 150, finest: 2.4 });
        values.forEach((value, index) =>
          expect(Math.abs(dots.places[index]!.x - value)).toBeLessThanOrEqual(dots.pitch / 2 + 0.06),
        );
      }),
    );
  });

  it('never grows higher than its room, even when all values are equal', () => {
    const dots = dotColumns(Array(3000).fill(40), { room: 150, finest: 2.4 });
    expect(dots.height).toBeCloseTo(150);
    expect(Math.max(...dots.places.map((place) => place.up))).toBeLessThan(150);
  });

  it('draws dots that would melt into each other as one line', () => {
    expect(dotColumns(Array(3000).fill(40), { room: 150, finest: 2.4 }).path(200)).toBe('M40.8 200v-150');
  });

  it('takes the widest column that fits', () => {
    const few = Array.from({ length: 60 }, (_, index) => index * 10);
    expect(dotColumns(few, { room: 150, finest: 2.4 }).pitch).toBe(10);
    const many = Array.from({ length: 3000 }, (_, index) => (index * 7) % 700);
    expect(dotColumns(many, { room: 40, finest: 2.4 }).pitch).toBeLessThan(6);
  });

  it('lets a column hold a whole number of steps, so that an even spread looks even', () => {
    const even = Array.from({ length: 3500 }, (_, index) => (index % 500) * 1.4);
    const dots = dotColumns(even, { room: 20, finest: 2.4, step: 1.4 });
    expect(dots.pitch / 1.4).toBeCloseTo(2);
    const heights = new Map<number, number>();
    for (const { x } of dots.places) heights.set(x, (heights.get(x) ?? 0) + 1);
    const inner = Array.from(heights.values()).slice(1, -1);
    expect(new Set(inner).size).toBe(1);
  });

  it('puts one value on top of its column when asked', () => {
    const { places } = dotColumns([10, 10, 10], { room: 150, finest: 2.4, top: 0 });
    expect(places[0]!.up).toBe(Math.max(...places.map(({ up }) => up)));
    expect(new Set(places.map(({ up }) => up)).size).toBe(3);
  });

  it('draws nothing for nothing', () => {
    const dots = dotColumns([], { room: 150, finest: 2.4 });
    expect(dots.path(0)).toBe('');
    expect(dots.height).toBe(0);
  });
});
