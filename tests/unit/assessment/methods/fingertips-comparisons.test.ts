import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingertipsBenchmark } from '../../../../src/assessment/methods/fingertips-benchmark.ts';
import { fingertipsGoal } from '../../../../src/assessment/methods/fingertips-goal.ts';

const at = (value: number, lower?: number, upper?: number) => [{ year: 2024, value, lower, upper }];

describe('fingertipsBenchmark', () => {
  it.each([
    ['inside the limits', 95, 'similar', 'similar'],
    ['on the lower limit', 94.6, 'similar', 'similar'],
    ['on the upper limit', 96.1, 'similar', 'similar'],
    ['below the limits', 94.5, 'better', 'worse'],
    ['above the limits', 96.2, 'worse', 'better'],
  ] as const)('a benchmark %s', (_, benchmark, higher, lower) => {
    const observations = at(95.4, 94.6, 96.1);
    const by = (direction?: 'higher' | 'lower' | 'none') =>
      fingertipsBenchmark({ direction, observations, benchmark }).category;
    expect([by('higher'), by('lower')]).toEqual([higher, lower]);
    const plain = { similar: 'similar', better: 'higher', worse: 'lower' }[higher];
    expect(by()).toBe(plain);
    expect(by('none')).toBe('not-compared');
  });

  it('a rounding error does not move a benchmark off the limit', () => {
    const given = { direction: 'higher' as const, observations: at(0.4, 0.1 + 0.2, 0.5), benchmark: 0.3 };
    expect(fingertipsBenchmark(given).category).toBe('similar');
  });

  it('names what is missing', () => {
    const reasons = [
      fingertipsBenchmark({ observations: [], benchmark: 1 }),
      fingertipsBenchmark({ observations: at(1, 0, 2) }),
      fingertipsBenchmark({ observations: at(1), benchmark: 1 }),
      fingertipsBenchmark({ observations: at(1, 2, 0), benchmark: 1 }),
      fingertipsBenchmark({ observations: at(1, 0, 2), benchmark: 1, direction: 'none' }),
    ];
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'no-observation',
      'no-benchmark',
      'no-interval',
      'no-interval',
      'no-direction',
    ]);
    expect(reasons.every(({ category, value }) => category === 'not-compared' && value === null)).toBe(true);
  });

  it('compares the latest value that counts', () => {
    const observations = [...at(50, 49, 51), { year: 2023, value: 40, lower: 39, upper: 41 }];
    expect(fingertipsBenchmark({ direction: 'higher', observations, benchmark: 45 }).category).toBe('better');
    expect(
      fingertipsBenchmark({ direction: 'higher', observations, benchmark: 45, asOf: 2023 }).category,
    ).toBe('worse');
  });
});

describe('fingertipsGoal', () => {
  it('by interval, 94.6 to 96.1 is similar to a goal of 95', () => {
    const result = fingertipsGoal({
      direction: 'higher',
      observations: at(95.4, 94.6, 96.1),
      target: { value: 95 },
    });
    expect(result.category).toBe('similar');
    expect(result.value).toBeCloseTo(0.4, 12);
  });

  it('by value, 6 permille is worse than a goal of 5', () => {
    const result = fingertipsGoal({ direction: 'lower', observations: at(6), target: { value: 5 } });
    expect(result).toEqual({ value: 1, category: 'worse', reason: null });
  });

  it.each([
    // goal, higher, lower; the interval is 94.6 to 96.1
    [94.5, 'better', 'worse'],
    [94.6, 'better', 'worse'],
    [94.7, 'similar', 'similar'],
    [96.1, 'similar', 'similar'],
    [96.2, 'worse', 'better'],
  ] as const)('by interval against %s', (goal, higher, lower) => {
    const by = (direction: 'higher' | 'lower') =>
      fingertipsGoal({ direction, observations: at(95.4, 94.6, 96.1), target: { value: goal } }).category;
    expect([by('higher'), by('lower')]).toEqual([higher, lower]);
  });

  it.each([
    [4.9, 'worse', 'better'],
    [5, 'better', 'better'],
    [5.1, 'better', 'worse'],
  ] as const)('by value, %s against 5: the goal itself is good both ways', (value, higher, lower) => {
    const by = (direction: 'higher' | 'lower') =>
      fingertipsGoal({ direction, observations: at(value), target: { value: 5 } }).category;
    expect([by('higher'), by('lower')]).toEqual([higher, lower]);
  });

  it.each([
    [89.9, 'worse', 'better'],
    [90, 'similar', 'similar'],
    [94.9, 'similar', 'similar'],
    [95, 'better', 'worse'],
    [99, 'better', 'worse'],
  ] as const)(
    '%s against a goal from 90 to 95: each end belongs to what lies above it',
    (value, higher, lower) => {
      const by = (direction: 'higher' | 'lower') =>
        fingertipsGoal({ direction, observations: at(value), target: { lower: 90, upper: 95 } }).category;
      expect([by('higher'), by('lower')]).toEqual([higher, lower]);
    },
  );

  it('the limits of a value count unless the page asks for the value alone', () => {
    const given = { direction: 'higher' as const, observations: at(95.4, 94.6, 96.1), target: { value: 95 } };
    expect(fingertipsGoal({ ...given, by: 'value' }).category).toBe('better');
    expect(fingertipsGoal({ ...given, observations: at(95.4), by: 'interval' }).reason).toBe('no-interval');
  });

  it('a printed bound tells what its whole interval tells, and nothing else', () => {
    const by = (bound: 'le' | 'ge', value: number, goal: number) => {
      const observations = [{ year: 2024, value, bound }];
      const { category, reason } = fingertipsGoal({
        direction: 'lower',
        observations,
        target: { value: goal },
      });
      return reason ?? category;
    };
    expect([by('le', 40, 40), by('le', 40, 38), by('ge', 40, 38), by('ge', 40, 45)]).toEqual([
      'better',
      'value-is-bound',
      'worse',
      'value-is-bound',
    ]);
  });

  it('names what is missing', () => {
    const target = { value: 5 };
    expect([
      fingertipsGoal({ direction: 'higher', observations: [], target }).reason,
      fingertipsGoal({ observations: at(1), target }).reason,
      fingertipsGoal({ direction: 'higher', observations: at(1) }).reason,
      fingertipsGoal({ direction: 'higher', observations: at(1), target: { value: NaN } }).reason,
    ]).toEqual(['no-observation', 'no-direction', 'no-target', 'no-target']);
  });
});

const number = fc.double({ min: -1000, max: 1000, noNaN: true });
const interval = fc
  .tuple(number, number, number)
  .map((three) => three.sort((a, b) => a - b) as [number, number, number]);

describe('both comparisons of any values', () => {
  it('a benchmark mirrors: upside down the verdict is the same', () => {
    fc.assert(
      fc.property(interval, number, ([lower, value, upper], benchmark) => {
        const one = fingertipsBenchmark({
          direction: 'higher',
          observations: at(value, lower, upper),
          benchmark,
        });
        const other = fingertipsBenchmark({
          direction: 'lower',
          observations: at(-value, -upper, -lower),
          benchmark: -benchmark,
        });
        expect(other.category).toBe(one.category);
      }),
    );
  });

  it('a value mirrors against a goal of one number', () => {
    fc.assert(
      fc.property(number, number, (value, goal) => {
        const one = fingertipsGoal({ direction: 'higher', observations: at(value), target: { value: goal } });
        const other = fingertipsGoal({
          direction: 'lower',
          observations: at(-value),
          target: { value: -goal },
        });
        expect(other.category).toBe(one.category);
      }),
    );
  });

  it('neither depends on the unit or on older values', () => {
    const whole = fc.integer({ min: -500, max: 500 });
    const direction = fc.constantFrom('higher' as const, 'lower' as const);
    fc.assert(
      fc.property(whole, fc.nat(50), fc.nat(50), whole, direction, (value, below, above, goal, way) => {
        const given = (scale: number, older: boolean) => ({
          direction: way,
          observations: [
            ...at(value * scale, (value - below) * scale, (value + above) * scale),
            ...(older ? [{ year: 2000, value: 7, lower: 6, upper: 8 }] : []),
          ],
        });
        const told = (scale: number, older = false) => [
          fingertipsGoal({ ...given(scale, older), target: { value: goal * scale } }).category,
          fingertipsBenchmark({ ...given(scale, older), benchmark: goal * scale }).category,
        ];
        expect(told(1000)).toEqual(told(1));
        expect(told(1, true)).toEqual(told(1));
      }),
    );
  });
});
