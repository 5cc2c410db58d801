import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spcMdc } from '../../../../src/assessment/methods/spc-mdc.ts';
import type { SpcResult } from '../../../../src/assessment/methods/spc-mdc.ts';

const series = (values: readonly number[]) => values.map((value, index) => ({ year: 2000 + index, value }));
const chart = (values: readonly number[], direction?: 'higher' | 'lower', target?: number): SpcResult =>
  spcMdc({
    direction,
    observations: series(values),
    target: target === undefined ? undefined : { value: target },
  });
const rules = (values: readonly number[]): (string | null)[] => chart(values).points.map(({ rule }) => rule);

const EXAMPLE = [50, 52, 49, 51, 48, 53, 50, 49, 52, 51, 50, 48, 51, 52];

describe('spcMdc', () => {
  it('gives the mean and the limits of the published example', () => {
    const { value, mean, limits, reason } = chart(EXAMPLE);
    expect(mean).toBeCloseTo(50.428571, 6);
    expect(limits!.lower).toBeCloseTo(44.29011, 6);
    expect(limits!.upper).toBeCloseTo(56.567033, 6);
    expect(limits!.innerUpper - mean!).toBeCloseTo(((limits!.upper - mean!) * 2) / 3, 9);
    expect([value, reason]).toEqual([mean, null]);
  });

  it.each([
    [51, 'higher', 'inconsistent'],
    [51, 'lower', 'inconsistent'],
    [70, 'higher', 'consistent_fail'],
    [70, 'lower', 'consistent_pass'],
    [40, 'higher', 'consistent_pass'],
    [40, 'lower', 'consistent_fail'],
  ] as const)('a target of %s with %s better', (target, direction, assurance) => {
    expect(chart(EXAMPLE, direction, target).assurance).toBe(assurance);
  });

  it('without a direction or a target nothing is assured; on a limit it is hit and miss', () => {
    expect([chart(EXAMPLE, undefined, 70).assurance, chart(EXAMPLE, 'higher').assurance]).toEqual([
      null,
      null,
    ]);
    expect(chart(EXAMPLE, 'higher', chart(EXAMPLE).limits!.upper).assurance).toBe('inconsistent');
  });

  it('a range of 3.267 times the mean range or more is left out once', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 30];
    const ranges = [...Array<number>(11).fill(1), 19];
    const first = ranges.reduce((sum, range) => sum + range, 0) / 12;
    expect(19).toBeGreaterThan(3.267 * first);
    expect(chart(values).meanRange).toBe(1);
    expect(chart(values).points[12]).toMatchObject({ rule: 'outside-limits', value: 30 });
  });

  it('first rule: a point outside the limits', () => {
    const found = rules([...EXAMPLE, 60]);
    expect(found[14]).toBe('outside-limits');
    expect(found.slice(0, 14).every((rule) => rule === null)).toBe(true);
  });

  it('second rule: seven rising points; six are not enough, nor are equal ones', () => {
    const noise = [50, 60, 45, 58, 44, 57, 46];
    const rise = [48, 49, 50, 51, 52, 53, 54];
    expect(rules([...noise, ...rise]).slice(7)).toEqual(Array(7).fill('seven-point-trend'));
    expect(rules([...noise, 60, ...rise.slice(0, 6)])).not.toContain('seven-point-trend');
    expect(rules([...noise, 60, 48, 49, 50, 50, 51, 52, 53])).not.toContain('seven-point-trend');
  });

  it('third rule: two of three beyond an inner limit on one side; only those beyond it', () => {
    const base = [50, 52, 50, 48, 50, 52, 50, 48, 50, 52, 50, 48, 50, 52, 50, 48, 50, 52, 50, 48];
    const { limits, mean } = chart([...base, 53, 55, 52, 55, 52, 50]);
    expect(55).toBeGreaterThan(limits!.innerUpper);
    expect(55).toBeLessThan(limits!.upper);
    expect(52).toBeGreaterThan(mean!);
    expect(rules([...base, 53, 55, 52, 55, 52, 50]).slice(20)).toEqual([
      null,
      'two-of-three',
      null,
      'two-of-three',
      null,
      null,
    ]);
    // The middle one on the other side of the mean breaks the three.
    expect(rules([...base, 53, 55, 50, 55, 50, 50])).not.toContain('two-of-three');
    // A point outside the limits is one of the two as well, under its own rule.
    expect(rules([...base, 53, 58, 55, 52, 50, 50]).slice(21, 23)).toEqual([
      'outside-limits',
      'two-of-three',
    ]);
  });

  it('fourth rule: seven points on one side of the mean; a point on the mean ends the run', () => {
    const low = [45, 48, 44, 47, 45, 49, 46];
    const high = [55, 52, 56, 53, 55, 51, 54];
    const found = rules([...low, ...high]);
    expect(found.filter((rule) => rule === 'seven-on-one-side')).toHaveLength(14);
    const balanced = [45, 48, 44, 50, 47, 45, 49, 55, 52, 56, 50, 53, 55, 51];
    expect(chart(balanced).mean).toBe(50);
    expect(rules(balanced)).not.toContain('seven-on-one-side');
  });

  it('the direction makes improvement or concern; without one a point is high or low', () => {
    const last = (direction?: 'higher' | 'lower') =>
      [60, 40].map((end) => chart([...EXAMPLE, end], direction).category);
    expect(last('higher')).toEqual(['special_cause_improvement', 'special_cause_concern']);
    expect(last('lower')).toEqual(['special_cause_concern', 'special_cause_improvement']);
    expect(last()).toEqual(['special_cause_neutral_high', 'special_cause_neutral_low']);
    expect(chart(EXAMPLE, 'higher').category).toBe('common_cause');
  });

  it('a trend speaks by where it goes, not by the side of the mean', () => {
    const values = [50, 60, 45, 58, 44, 57, 46, 48, 49, 50, 51, 52, 53, 54];
    const below = chart(values, 'lower').points[8]!;
    expect(below.value).toBeLessThan(chart(values).mean!);
    expect(below).toMatchObject({ rule: 'seven-point-trend', category: 'special_cause_concern' });
  });

  it('the point where a rise turns into a fall speaks for the fall', () => {
    const noise = [48, 60, 47, 59, 46, 60, 48];
    const values = [...noise, 51, 52, 53, 54, 55, 56, 57, 56, 55, 54, 53, 52, 51, ...noise];
    const said = chart(values, 'higher').points.slice(12, 15);
    expect(said.map(({ rule }) => rule)).toEqual(Array(3).fill('seven-point-trend'));
    expect(said.map(({ category }) => category)).toEqual([
      'special_cause_improvement',
      'special_cause_concern',
      'special_cause_concern',
    ]);
  });

  it('five yearly values are too short: limits are there, a verdict is not', () => {
    const result = chart([50, 52, 49, 51, 48], 'higher', 60);
    expect(result).toMatchObject({ value: null, category: null, assurance: null, reason: 'too-few-points' });
    expect(result.points).toHaveLength(5);
    expect(result.mean).toBe(50);
    expect(chart([]).points).toEqual([]);
    expect(chart([1]).limits).toBe(null);
  });

  it('a break begins a new chart, and a bound is no value', () => {
    const broken = series(EXAMPLE).map((point, index) => ({ ...point, break: index === 4 }));
    expect(spcMdc({ observations: broken })).toMatchObject({ reason: 'too-few-points', category: null });
    expect(spcMdc({ observations: broken }).points).toHaveLength(10);
    const bound = series(EXAMPLE).map((point, index) => ({
      ...point,
      bound: index ? undefined : ('le' as const),
    }));
    expect(spcMdc({ observations: bound }).points).toHaveLength(13);
  });

  it('equal values lie on the mean and are common cause', () => {
    const { limits, meanRange, points } = chart(Array<number>(12).fill(7));
    expect([limits!.lower, limits!.upper, meanRange]).toEqual([7, 7, 0]);
    expect(points.every(({ category }) => category === 'common_cause')).toBe(true);
  });

  it('mirrors, and does not depend on the unit', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), (list, target) => {
        const said = ({ points, assurance, category }: SpcResult) => [
          points.map((point) => [point.category, point.rule]),
          assurance,
          category,
        ];
        const plain = said(chart(list, 'higher', target));
        expect(
          said(
            chart(
              list.map((value) => -value),
              'lower',
              -target,
            ),
          ),
        ).toEqual(plain);
        expect(
          said(
            chart(
              list.map((value) => value * 1024),
              'higher',
              target * 1024,
            ),
          ),
        ).toEqual(plain);
      }),
    );
  });
});
