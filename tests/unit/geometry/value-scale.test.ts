import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { valueScale } from '../../../src/geometry/value-scale.ts';
import type { ScaleNeeds, ScaleTarget } from '../../../src/geometry/value-scale.ts';

const target = (comparator: string, value: number, tolerance?: number): ScaleTarget => ({
  comparator,
  value,
  lower: comparator === 'le' ? -Infinity : value - (tolerance ?? 0),
  upper: comparator === 'ge' ? Infinity : value + (tolerance ?? 0),
  tolerance,
});
const open = [0, null] as const;

describe('valueScale(needs)', () => {
  const cases: [string, ScaleNeeds, [number, number], 'bar' | 'dot'][] = [
    [
      'percent runs from 0 to 100',
      { value: 28.52, baseline: 17.42, target: target('ge', 31), limits: [0, 100] },
      [0, 100],
      'bar',
    ],
    [
      'near values get a dot on a cut scale',
      { value: 81.91, baseline: 81.33, target: target('ge', 82.38), limits: open },
      [81, 83],
      'dot',
    ],
    [
      'natural limits other than 0–100 do not hide near values',
      { value: 81.91, baseline: 81.33, target: target('ge', 82.38), limits: [0, 120] },
      [81, 83],
      'dot',
    ],
    [
      'a rate under a ceiling starts at zero',
      { value: 1.9, baseline: 3.58, target: target('le', 5), limits: open },
      [0, 6],
      'bar',
    ],
    [
      'a value equal to its target is no near value',
      { value: 4.4, baseline: 4.4, target: target('ge', 4.4), limits: open },
      [0, 6],
      'bar',
    ],
    [
      'a ratio has no bar',
      { value: 0.9, target: target('ge', 1.15), limits: open, ratio: true },
      [0.8, 1.3],
      'dot',
    ],
    [
      '左右 gets a dot even in percent',
      { value: 29, target: target('approx', 29, 0.5), limits: [0, 100] },
      [24, 34],
      'dot',
    ],
    [
      'ends set by the page win',
      { value: 40, target: target('le', 40), limits: open, min: 0, max: 60 },
      [0, 60],
      'bar',
    ],
    [
      'negative numbers hang from zero',
      { value: -1.2, baseline: -2.1, target: target('ge', -0.5) },
      [-3, 0],
      'bar',
    ],
    [
      'a scale may run through zero',
      { value: -1.2, baseline: -2.1, target: target('ge', 0.5) },
      [-3, 2],
      'bar',
    ],
    ['zero alone has a scale', { value: 0 }, [0, 1], 'bar'],
    ['a target without a value has one too', { target: target('ge', 3.55), limits: open }, [0, 5], 'bar'],
    [
      'beyond its limits a measure keeps them',
      { value: 112, target: target('ge', 105), limits: [0, 100] },
      [0, 100],
      'bar',
    ],
  ];
  test.each(cases)('%s', (_title, needs, domain, mark) => {
    const { low, high, dot } = valueScale(needs)!;
    expect([low, high, dot ? 'dot' : 'bar']).toEqual([...domain, mark]);
  });

  test('nothing to place gives no scale', () => {
    expect(valueScale({ limits: open })).toBeNull();
    expect(valueScale({ limits: [0, 100] })).toBeNull();
  });

  test('an arc needs both ends, by nature or set by the page', () => {
    expect(valueScale({ value: 3, limits: open, shape: 'arc' })!.arc).toBe(false);
    expect(valueScale({ value: 3, limits: open, max: 60, shape: 'arc' })!.arc).toBe(true);
    expect(valueScale({ value: 3, limits: open, max: 60 })!.arc).toBe(false);
    expect(valueScale({ value: 3, limits: [0, 100] })!.arc).toBe(true);
    expect(valueScale({ value: 3, limits: [0, 100], shape: 'bar' })!.arc).toBe(false);
  });

  test('min and max in the wrong order are not used', () => {
    expect(valueScale({ value: 5, min: 60, max: 0 })).toMatchObject({ low: 0, high: 6 });
  });

  const number = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  test('holds value, baseline and target whatever they are', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom('ge', 'le'),
        fc.boolean(),
        (value, baseline, goal, sign, ratio) => {
          const scale = valueScale({
            value,
            baseline,
            target: target(sign as 'ge', goal),
            limits: open,
            ratio,
          })!;
          for (const at of [value, baseline, goal]) {
            expect(at).toBeGreaterThanOrEqual(scale.low);
            expect(at).toBeLessThanOrEqual(scale.high);
          }
          if (ratio) expect(scale.dot).toBe(true);
        },
      ),
    );
  });

  test('gives a floor at least 15 % of the scale on its allowed side', () => {
    fc.assert(
      fc.property(number, number, number, (value, baseline, goal) => {
        const { low, high } = valueScale({ value, baseline, target: target('ge', goal), limits: open })!;
        expect((high - goal) / (high - low)).toBeGreaterThan(0.149);
      }),
    );
  });

  test('a bar always starts at zero', () => {
    fc.assert(
      fc.property(number, number, (value, goal) => {
        const scale = valueScale({ value, target: target('le', goal), limits: open })!;
        if (!scale.dot) expect(scale.low).toBe(0);
        else expect(scale.cut || scale.low === 0).toBe(true);
      }),
    );
  });
});
