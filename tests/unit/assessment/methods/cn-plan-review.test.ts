import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import type { AssessInput } from '../../../../src/assessment/assessment.ts';
import { cnPlanReview, cnPlanReviewMethod } from '../../../../src/assessment/methods/cn-plan-review.ts';
import type { PlanReviewInput } from '../../../../src/assessment/methods/cn-plan-review.ts';
import { registerMethod } from '../../../../src/assessment/register.ts';

const input = (
  direction: 'higher' | 'lower',
  [t0, b]: [number, number],
  [t, v]: [number, number],
  [tT, T]: [number, number],
): PlanReviewInput => ({
  direction,
  baseline: { year: t0, value: b },
  observations: [{ year: t, value: v }],
  target: { value: T, year: tT },
});
const infant = (value: number, year = 2023) => input('lower', [2020, 6], [year, value], [2025, 5]);

describe('cnPlanReview', () => {
  it.each([
    [5.4, 0.6, 'in-line'],
    [5.6, 0.4, 'lagging'],
  ])('infant mortality of %s in 2023: completion %s, %s', (value, completion, category) => {
    const result = cnPlanReview(infant(value));
    expect(result.completion).toBeCloseTo(completion, 6);
    expect(result.timeShare).toBeCloseTo(0.6, 6);
    expect(result).toMatchObject({ category, reason: null, tolerance: 0.05 });
    expect(result.value).toBe(result.completion);
  });

  it('health literacy of the city is ahead, life expectancy too: 0.052381 is beyond the tolerance', () => {
    expect(cnPlanReview(input('higher', [2015, 17.42], [2020, 28.52], [2025, 31]))).toMatchObject({
      category: 'ahead',
    });
    const life = cnPlanReview(input('higher', [2015, 81.33], [2020, 81.91], [2025, 82.38]));
    expect(life.completion! - life.timeShare!).toBeCloseTo(0.052381, 6);
    expect(life.category).toBe('ahead');
  });

  // τ = 0.5; the baseline is 0, the target 100, so that the value is p in percent.
  it.each([
    [55, 'ahead'],
    [54.99, 'in-line'],
    [50, 'in-line'],
    [45.01, 'in-line'],
    [45, 'lagging'],
    [0, 'lagging'],
    [-10, 'lagging'],
  ])('half the time and %s of 100: %s', (value, category) => {
    const given = input('higher', [2020, 0], [2022, value], [2024, 100]);
    expect(cnPlanReview(given).category).toBe(category);
  });

  it.each([
    [100, 2022, 'achieved-early'],
    [120, 2023.5, 'achieved-early'],
    [100, 2024, 'achieved'],
    [100, 2026, 'achieved'],
    [99.9, 2024, 'not-achieved'],
    [99.9, 2026, 'not-achieved'],
  ])('%s of 100 in %s is %s', (value, year, category) => {
    const given = input('higher', [2020, 0], [year, value], [2024, 100]);
    expect(cnPlanReview(given).category).toBe(category);
  });

  it('the tolerance can be set, and none means exactly in line is ahead', () => {
    const given = input('higher', [2020, 0], [2022, 56], [2024, 100]);
    expect(cnPlanReview({ ...given, tolerance: 0.1 })).toMatchObject({ category: 'in-line', tolerance: 0.1 });
    const exact = input('higher', [2020, 0], [2022, 50], [2024, 100]);
    expect(cnPlanReview({ ...exact, tolerance: 0 }).category).toBe('ahead');
  });

  it('met and not met need no baseline; what is missing for the rest is named', () => {
    const { baseline: _, ...given } = infant(5);
    expect(cnPlanReview(given)).toMatchObject({
      category: 'achieved-early',
      value: null,
      reason: 'missing-baseline',
    });
    const reason = (change: Partial<PlanReviewInput>) => cnPlanReview({ ...infant(5.4), ...change }).reason;
    expect(reason({ baseline: undefined })).toBe('missing-baseline');
    expect(reason({ baseline: { year: 2020, value: 6, bound: 'le' } })).toBe('bound-baseline');
    expect(reason({ observations: [] })).toBe('no-observation');
    expect(reason({ observations: [{ year: 2020, value: 6 }] })).toBe('no-observation-after-baseline');
    expect(reason({ observations: [{ year: 2023, value: 5.4, break: true }] })).toBe('break-in-series');
    expect(reason({ observations: [{ year: 2023, value: 6, bound: 'le' }] })).toBe('value-is-bound');
    expect(reason({ target: undefined })).toBe('no-target');
    expect(reason({ target: { value: NaN, year: 2025 } })).toBe('no-target');
    expect(reason({ target: { value: 5 } })).toBe('no-target-year');
    expect(reason({ direction: undefined })).toBe('no-direction');
    expect(reason({ baseline: { year: 2020, value: 5 } })).toBe('baseline-equals-target');
    expect(reason({ baseline: { year: 2020, value: 4 } })).toBe('baseline-beyond-target');
  });

  it('never says worse of what is met; mirrors; does not depend on unit or older values', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    const year = fc.integer({ min: 2016, max: 2030 });
    fc.assert(
      fc.property(whole, whole, year, whole, (b, v, t, T) => {
        const given = input('higher', [2015, b], [t, v], [2025, T]);
        const { category, reason } = cnPlanReview(given);
        if (v >= T) expect(category).toBe(t < 2025 ? 'achieved-early' : 'achieved');
        const mirrored = cnPlanReview(input('lower', [2015, -b], [t, -v], [2025, -T]));
        expect([mirrored.category, mirrored.reason]).toEqual([category, reason]);
        const scaled = cnPlanReview(input('higher', [2015, b * 1000], [t, v * 1000], [2025, T * 1000]));
        expect([scaled.category, scaled.reason]).toEqual([category, reason]);
        const older = { ...given, observations: [{ year: 2001, value: 7 }, ...given.observations] };
        expect(cnPlanReview(older)).toEqual(cnPlanReview(given));
      }),
    );
  });
});

describe('method="cn-plan-review"', () => {
  beforeAll(() => registerMethod(cnPlanReviewMethod));

  const series = (value: number | string): AssessInput => ({
    direction: 'lower',
    baseline: { period: 2020, value: 6 },
    observations: [{ period: 2023, value }],
    target: { period: 2025, value: '≤5' },
  });
  const by = (given: AssessInput, method = 'cn-plan-review') => assess(given, { method });

  it('says what the plain function says, and shows completion, time and the tolerance', () => {
    const { status, reason, category, value, explanation } = by(series(5.6));
    expect([status, reason, category]).toEqual(['behind', 'method-class', 'lagging']);
    expect(value).toBeCloseTo(0.4, 9);
    const steps = explanation.filter(({ quantity }) => ['progress', 'timeShare', 'lead'].includes(quantity));
    expect(steps.map(({ quantity, formula }) => [quantity, formula])).toEqual([
      ['progress', '(v − b) ÷ (T − b)'],
      ['timeShare', '(t − t₀) ÷ (t₁ − t₀)'],
      ['lead', 'p − τ'],
    ]);
    expect(steps[2]!.result).toBeCloseTo(-0.2, 9);
    expect(steps[2]!.thresholds!.map(({ at }) => at)).toEqual([0.05, -0.05, -0.05]);
  });

  it('takes another tolerance behind its name, and names one that is no number', () => {
    expect(by(series(5.45)).category).toBe('lagging');
    expect(by(series(5.45), 'cn-plan-review 0.1')).toMatchObject({
      category: 'in-line',
      method: 'cn-plan-review',
    });
    expect(by(series(5.45), 'cn-plan-review x')).toMatchObject({
      status: 'not-assessable',
      reason: 'unknown-setting',
    });
    expect(by(series(5.45), 'cn-plan-review -1').reason).toBe('unknown-setting');
  });

  it('is met, missed and refused as the default method is', () => {
    const over = { ...series(5.6), observations: [{ period: 2025, value: 5.6 }] };
    expect(by(series(5))).toMatchObject({ status: 'met', category: 'achieved-early' });
    expect(by(over)).toMatchObject({ status: 'missed', category: 'not-achieved', reason: 'method-class' });
    expect(by(series('≤6'))).toMatchObject({ status: 'not-assessable', reason: 'value-is-bound' });
    expect(by({ ...series(5.6), target: undefined })).toMatchObject({
      reason: 'no-target',
      category: undefined,
    });
    expect(by({ ...series(5.6), baseline: undefined })).toMatchObject({ reason: 'missing-baseline' });
  });

  it('agrees with the plain function on any numbers', () => {
    const whole = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 2016, max: 2030 }), whole, (b, v, t, T) => {
        const given = {
          direction: 'higher' as const,
          baseline: { year: 2015, value: b },
          observations: [{ year: t, value: v }],
        };
        const plain = cnPlanReview({ ...given, target: { value: T, year: 2025 } });
        const told = by({ ...given, target: { year: 2025, value: T } });
        expect(told.category ?? null).toBe(plain.category);
        if (plain.value !== null) expect(told.value).toBeCloseTo(plain.value, 9);
      }),
    );
  });

  it('a band has a completion too', () => {
    const told = by({
      direction: 'range',
      baseline: { period: 2020, value: 10 },
      observations: [{ period: 2022, value: 6 }],
      target: { period: 2024, lower: 2, upper: 4 },
    });
    expect(told.category).toBe('ahead');
    expect(told.value).toBeCloseTo(4 / 6, 9);
  });
});
