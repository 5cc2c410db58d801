import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar, CHI_SQUARE_998, exactPoisson, wilson } from '../../../../src/assessment/methods/intervals.ts';
import type { Level } from '../../../../src/assessment/methods/intervals.ts';

const LEVELS: readonly Level[] = [95, 99.8];
const level = fc.constantFrom(...LEVELS);

/** P(X ≤ count) by the definition, summed from the small end. */
function atMost(count: number, mean: number): number {
  let sum = 0;
  for (let events = count; events >= 0; events -= 1) {
    let term = Math.exp(-mean);
    for (let i = 1; i <= events; i += 1) term *= mean / i;
    sum += term;
  }
  return sum;
}

describe('wilson(count, denominator)', () => {
  it('285 of 1000 lie between 25.788578 and 31.375973 percent', () => {
    const { value, lower, upper } = wilson(285, 1000);
    expect(value).toBe(0.285);
    expect(lower! * 100).toBeCloseTo(25.788578, 6);
    expect(upper! * 100).toBeCloseTo(31.375973, 6);
  });

  it('none of ten and ten of ten have limits that end at 0 and 1', () => {
    expect(wilson(0, 10).lower).toBe(0);
    // z² ÷ (n + z²), the published closed form.
    expect(wilson(0, 10).upper).toBeCloseTo(3.841458820694124 / 13.841458820694124, 12);
    expect(wilson(10, 10).upper).toBe(1);
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0, 0],
    [NaN, 10],
    [1, NaN],
    [1, Infinity],
  ])('%s of %s is no proportion', (count, denominator) => {
    expect(wilson(count, denominator)).toEqual({
      value: null,
      lower: null,
      upper: null,
      reason: 'invalid-count',
    });
  });

  it('the interval holds the estimate, mirrors with the complement, and narrows with more people', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), level, (a, b, at) => {
        const [count, n] = [Math.min(a, b), b];
        const { value, lower, upper } = wilson(count, n, at);
        const other = wilson(n - count, n, at);
        const wider = wilson(count * 10, n * 10, at);
        expect(lower!).toBeLessThanOrEqual(value! + 1e-15);
        expect(upper!).toBeGreaterThanOrEqual(value! - 1e-15);
        expect(other.lower!).toBeCloseTo(1 - upper!, 12);
        expect(wider.upper! - wider.lower!).toBeLessThan(upper! - lower!);
        // The limits are where the score test just gives z.
        const z = Math.sqrt(at === 95 ? 3.841458820694124 : CHI_SQUARE_998);
        if (count > 0) expect((value! - lower!) / Math.sqrt((lower! * (1 - lower!)) / n)).toBeCloseTo(z, 6);
      }),
    );
  });
});

describe('exact Poisson limits', () => {
  // Garwood's table, 95 %, as reprinted in textbooks to three or four digits.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [3, 0.6187, 8.767],
    [4, 1.0899, 10.242],
    [5, 1.6235, 11.668],
    [6, 2.2019, 13.059],
    [7, 2.8144, 14.423],
    [8, 3.4538, 15.763],
    [9, 4.1154, 17.085],
  ])('%i events lie between %f and %f', (count, lower, upper) => {
    const limits = exactPoisson(count);
    expect(Number(limits.lower!.toFixed(4))).toBe(lower);
    expect(Number(limits.upper!.toFixed(3))).toBe(upper);
    expect(byar(count)).toEqual(limits);
  });

  it('have closed forms for no event and for one, met to 1e-12', () => {
    for (const [at, tail] of [
      [95, 0.025],
      [99.8, 0.001],
    ] as const) {
      expect(Math.abs(exactPoisson(0, at).upper! + Math.log(tail))).toBeLessThan(1e-12);
      expect(Math.abs(exactPoisson(1, at).lower! + Math.log1p(-tail))).toBeLessThan(1e-12);
    }
  });

  it('leave half of the rest outside each limit, to 1e-12', () => {
    for (const at of LEVELS)
      for (let count = 0; count < 10; count += 1) {
        const tail = at === 95 ? 0.025 : 0.001;
        const { lower, upper } = exactPoisson(count, at);
        expect(Math.abs(atMost(count, upper!) - tail)).toBeLessThan(1e-12);
        if (count) expect(Math.abs(1 - atMost(count - 1, lower!) - tail)).toBeLessThan(1e-12);
      }
  });

  it.each([-1, 2.5, NaN, Infinity, 10])('are not there for a count of %s', (count) => {
    expect(exactPoisson(count).reason).toBe('invalid-count');
  });
});

describe('byar(count)', () => {
  it('is the published formula from ten events on', () => {
    const z = 1.959963984540054;
    const { lower, upper } = byar(65);
    expect(lower).toBeCloseTo(65 * (1 - 1 / 585 - z / (3 * Math.sqrt(65))) ** 3, 10);
    expect(upper).toBeCloseTo(66 * (1 - 1 / 594 + z / (3 * Math.sqrt(66))) ** 3, 10);
    expect([byar(10.5).reason, byar(-3).reason, byar(NaN).reason]).toEqual(Array(3).fill('invalid-count'));
  });

  it('agrees with the exact limits of ten events to a hundredth of an event', () => {
    // 4.795 and 18.390 in Garwood's table.
    expect(Math.abs(byar(10).lower! - 4.795)).toBeLessThan(0.01);
    expect(Math.abs(byar(10).upper! - 18.39)).toBeLessThan(0.01);
  });

  it('holds the count, and rises with it across the change of formula', () => {
    fc.assert(
      fc.property(fc.nat(400), level, (count, at) => {
        const { lower, upper } = byar(count, at);
        const next = byar(count + 1, at);
        expect(lower!).toBeLessThanOrEqual(count);
        expect(upper!).toBeGreaterThan(count);
        expect(next.lower!).toBeGreaterThan(lower!);
        expect(next.upper!).toBeGreaterThan(upper!);
      }),
    );
  });

  it('at 99.8 % is wider than at 95 %', () => {
    fc.assert(
      fc.property(fc.nat(400), (count) => {
        expect(byar(count, 99.8).upper!).toBeGreaterThan(byar(count).upper!);
        if (count) expect(byar(count, 99.8).lower!).toBeLessThan(byar(count).lower!);
      }),
    );
  });
});

it('the 99.8 % threshold of chi-square with one degree of freedom is 9.549536', () => {
  expect(CHI_SQUARE_998).toBeCloseTo(9.54953570608324, 12);
});
