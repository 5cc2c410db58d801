import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import type { AssessInput, Assessment } from '../../../../src/assessment/assessment.ts';
import { isFailure, readSeries } from '../../../../src/assessment/reading.ts';
import { cnPlanReviewMethod } from '../../../../src/assessment/methods/cn-plan-review.ts';
import { fingertipsBenchmarkMethod } from '../../../../src/assessment/methods/fingertips-benchmark.ts';
import { fingertipsGoalMethod } from '../../../../src/assessment/methods/fingertips-goal.ts';
import { fingertipsRecentTrendMethod } from '../../../../src/assessment/methods/fingertips-recent-trend.ts';
import { spcMdcMethod } from '../../../../src/assessment/methods/spc-mdc.ts';
import { registerMethod } from '../../../../src/assessment/register.ts';
import { parseDocument } from '../../../../src/contract/parse.ts';
import { cnPlanReviewWords } from '../../../../src/language/methods/cn-plan-review.ts';
import { fingertipsBenchmarkWords } from '../../../../src/language/methods/fingertips-benchmark.ts';
import { fingertipsGoalWords } from '../../../../src/language/methods/fingertips-goal.ts';
import { fingertipsRecentTrendWords } from '../../../../src/language/methods/fingertips-recent-trend.ts';
import { spcMdcWords } from '../../../../src/language/methods/spc-mdc.ts';

const METHODS = [
  [cnPlanReviewMethod, cnPlanReviewWords],
  [fingertipsBenchmarkMethod, fingertipsBenchmarkWords],
  [fingertipsGoalMethod, fingertipsGoalWords],
  [fingertipsRecentTrendMethod, fingertipsRecentTrendWords],
  [spcMdcMethod, spcMdcWords],
] as const;
for (const [method, words] of METHODS) registerMethod({ ...method, words });

const rising = [24.67, 24.6, 28, 30.2, 30.6].map((value, index) => ({
  period: 2014 + index,
  value,
  lower: value - 1.5,
  upper: value + 1.6,
}));
const series = (more: Partial<AssessInput> = {}): AssessInput => ({
  direction: 'higher',
  unit: 'percent',
  observations: rising,
  target: { period: 2025, value: '35%' },
  ...more,
});
const told = ({ status, reason, category }: Assessment) => [status, reason, category];
const by = (method: string, more?: Partial<AssessInput>) => assess(series(more), { method });
const quantities = ({ explanation }: Assessment) => explanation.map(({ quantity }) => quantity);

describe('method="fingertips-recent-trend"', () => {
  it('a rise is on track where higher is better, moves away where lower is, and needs no target', () => {
    expect(told(by('fingertips-recent-trend'))).toEqual(['on-track', 'method-class', 'increasing']);
    expect(by('fingertips-recent-trend', { target: undefined }).status).toBe('on-track');
    const lower = { direction: 'lower' as const, target: { period: 2025, value: '≤20%' } };
    expect(told(by('fingertips-recent-trend', lower))).toEqual(['moving-away', 'method-class', 'increasing']);
  });

  it('a rise that still meets its ceiling does not move away from it', () => {
    const lower = { direction: 'lower' as const, target: { period: 2025, value: '≤40%' } };
    expect(by('fingertips-recent-trend', lower)).toMatchObject({ met: true, status: 'behind' });
  });

  it('shows slope, weakest slope, chi-square and the threshold', () => {
    const result = by('fingertips-recent-trend');
    expect(quantities(result)).toEqual(['met', 'slope', 'weakestSlope', 'chi2', 'status']);
    const chi2 = result.explanation[3]!;
    expect(chi2.result).toBe(result.value);
    expect((chi2.inputs.S as number) ** 2 * (chi2.inputs.Q as number)).toBeCloseTo(result.value!, 9);
    expect(chi2.thresholds![0]!.at).toBeCloseTo(9.549536, 6);
  });

  it('too few points are a reason; the kind is set behind the name', () => {
    const few = { observations: rising.slice(1) };
    expect(told(by('fingertips-recent-trend', few))).toEqual([
      'not-assessable',
      'too-few-points',
      'cannot-be-calculated',
    ]);
    expect(by('fingertips-recent-trend proportion').reason).toBe('too-few-points');
    expect(by('fingertips-recent-trend interval').category).toBe('increasing');
    expect(by('fingertips-recent-trend yes').reason).toBe('unknown-setting');
    const counted = rising.map(({ period, value }) => ({
      period,
      value,
      count: value * 100,
      denominator: 10000,
    }));
    const result = by('fingertips-recent-trend', { observations: counted });
    expect(quantities(result)).toContain('slopeOfOdds');
    const { N, R, F, G, H } = result.explanation.filter(({ quantity }) => quantity === 'chi2')[0]!
      .inputs as Record<string, number>;
    const chi2 = (N! * (N! * F! - R! * G!) ** 2) / (R! * (N! - R!) * (N! * H! - G! ** 2));
    expect(result.value).toBeCloseTo(chi2, 9);
  });

  it('a break on a year without a value cuts the series', () => {
    const observations = [
      ...rising.slice(0, 3),
      { period: 2016.5, value: null, break: true },
      ...rising.slice(3),
    ];
    const cut = observations.map((point) => (point.value === null ? { ...point, period: '2016-12' } : point));
    expect(by('fingertips-recent-trend', { observations: cut }).reason).toBe('too-few-points');
  });
});

describe('method="fingertips-goal"', () => {
  it('reaches the goal, misses it, or cannot be told apart from it', () => {
    const goal = (value: string) => by('fingertips-goal', { target: { period: 2025, value } });
    expect(told(goal('25%'))).toEqual(['met', 'target-met', 'better']);
    expect(told(goal('30%'))).toEqual(['behind', 'method-class', 'similar']);
    expect(told(goal('35%'))).toEqual(['behind', 'method-class', 'worse']);
    const over = { target: { period: 2018, value: '35%' } };
    expect(told(by('fingertips-goal', over))).toEqual(['missed', 'method-class', 'worse']);
    expect(told(by('fingertips-goal', { target: undefined }))).toEqual([
      'not-assessable',
      'no-target',
      'not-compared',
    ]);
  });

  it('by value where the page says so', () => {
    const target = { period: 2025, value: '30%' };
    expect(assess(series({ target }), { method: 'fingertips-goal value' }).category).toBe('better');
    expect(assess(series({ target }), { method: 'fingertips-goal both' }).reason).toBe('unknown-setting');
  });
});

describe('method="spc-mdc"', () => {
  const values = [50, 52, 49, 51, 48, 53, 50, 49, 52, 51, 50, 48, 51, 52];
  const chart = (more: readonly number[] = [], target?: string) =>
    by('spc-mdc', {
      observations: [...values, ...more].map((value, index) => ({ period: 2000 + index, value })),
      target: target === undefined ? undefined : { period: 2025, value: target },
    });

  it('judges natural variation by what it keeps to', () => {
    expect(told(chart([], '51%'))).toEqual(['behind', 'method-class', 'common_cause']);
    expect(told(chart([], '40%'))).toEqual(['on-track', 'method-class', 'common_cause']);
    expect(chart().status).toBe('not-assessable');
    expect(told(chart([60], '51%'))).toEqual(['on-track', 'method-class', 'special_cause_improvement']);
    expect(told(chart([40], '51%'))).toEqual(['moving-away', 'method-class', 'special_cause_concern']);
  });

  it('shows mean, range, limits, and what the target means', () => {
    expect(quantities(chart([], '51%'))).toEqual([
      'met',
      'mean',
      'meanRange',
      'upperLimit',
      'lowerLimit',
      'inconsistent',
      'status',
    ]);
    expect(chart([], '51%').value).toBeCloseTo(50.428571, 6);
  });

  it('five points are too few', () => {
    expect(told(by('spc-mdc'))).toEqual(['not-assessable', 'too-few-points', undefined]);
  });
});

describe('method="fingertips-benchmark"', () => {
  const document = parseDocument({
    sample: true,
    areas: [
      { id: 'a', label: '某市' },
      { id: 'b', label: '甲区', parent: 'a' },
      { id: 'c', label: '乙区' },
    ],
    indicators: [
      {
        id: 'i',
        direction: 'higher',
        unit: 'percent',
        series: [
          { area: 'a', observations: [{ period: '2018', value: 27.1 }] },
          { area: 'b', observations: rising.map((point) => ({ ...point, period: `${point.period}` })) },
          { area: 'c', observations: [{ period: '2017', value: 31 }] },
        ],
      },
    ],
  }).document!;
  const read = (area: string, method = 'fingertips-benchmark'): Assessment => {
    const reading = readSeries(document, { indicator: 'i', area, method });
    if (isFailure(reading)) throw new Error(reading.failure);
    return reading.assessment;
  };

  it('compares with the area above, or with the one named', () => {
    expect(told(read('b'))).toEqual(['on-track', 'method-class', 'better']);
    expect(read('b').value).toBeCloseTo(3.5, 9);
    expect(read('b', 'fingertips-benchmark 某市').category).toBe('better');
    expect(read('b', 'fingertips-benchmark b').category).toBe('similar');
  });

  it('an area without one above, one that is unknown, and one of another year are named', () => {
    expect(told(read('a'))).toEqual(['not-assessable', 'no-benchmark', 'not-compared']);
    expect(read('b', 'fingertips-benchmark x').reason).toBe('no-benchmark');
    expect(read('b', 'fingertips-benchmark c').reason).toBe('no-benchmark');
  });
});

describe('all of them', () => {
  const any = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    baseline: fc.record({
      period: fc.integer({ min: 2000, max: 2010 }),
      value: fc.integer({ min: -50, max: 50 }),
    }),
    target: fc.record({
      period: fc.integer({ min: 2000, max: 2040 }),
      value: fc.integer({ min: -50, max: 50 }),
    }),
    observations: fc.array(
      fc.record({
        period: fc.integer({ min: 2000, max: 2040 }),
        value: fc.integer({ min: -50, max: 50 }),
        lower: fc.constantFrom(-60, undefined),
        upper: fc.constantFrom(60, undefined),
        count: fc.nat(9),
        denominator: fc.nat(9),
      }),
      { maxLength: 20 },
    ),
  });

  it.each(METHODS.map(([method, words]) => [method.name, words] as const))(
    '%s: what is met has not moved away, a verdict has its words in both languages and its number, or a reason',
    (method, words) => {
      fc.assert(
        fc.property(any, (given) => {
          const result = assess(given, { method });
          if (result.met) expect(result.status).not.toBe('moving-away');
          if (result.category !== undefined) {
            expect(words['zh-CN']!.categories).toHaveProperty([result.category]);
            expect(words.en!.categories).toHaveProperty([result.category]);
          } else expect(result.status).toBe('not-assessable');
          for (const { result: number, reason } of result.explanation)
            if (number === null) expect(reason).toBeTruthy();
            else if (typeof number === 'number') expect(number).not.toBeNaN();
        }),
      );
    },
  );

  it('have the same words in both languages', () => {
    for (const [, { 'zh-CN': zh, en }] of METHODS) {
      expect(Object.keys(en!.categories!)).toEqual(Object.keys(zh!.categories!));
      expect(Object.keys(en!.quantities!)).toEqual(Object.keys(zh!.quantities!));
      expect(zh!.source && en!.source).toBeTruthy();
    }
  });
});
