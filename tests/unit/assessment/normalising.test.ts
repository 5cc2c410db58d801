import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { AssessInput } from '../../../src/assessment/assessment.ts';

const at = (period: string, value: number | string): { period: string; value: number | string } => ({
  period,
  value,
});

describe('assess(series) settles the target it compares with', () => {
  it.each([
    ['29%左右', 'lower', { lower: -Infinity, upper: 29.5, tolerance: 0.5 }],
    ['29.0%左右', 'lower', { lower: -Infinity, upper: 29.05, tolerance: 0.05 }],
    ['29%左右', 'higher', { lower: 28.5, upper: Infinity, tolerance: 0.5 }],
    ['约1.5', 'near', { lower: 1.45, upper: 1.55, tolerance: 0.05 }],
    ['63%～68%', 'range', { comparator: 'range', lower: 63, upper: 68 }],
    ['1:1.15', 'higher', { comparator: 'ge', value: 1.15 }],
    ['不超过28%', 'lower', { comparator: 'le', value: 28 }],
    ['超过95%', 'higher', { comparator: 'gt', value: 95 }],
  ] as const)('%s, %s', (text, direction, expected) => {
    const { target } = assess({ direction, target: at('2025', text), observations: [at('2020', 1)] });
    const found = target as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected))
      if (typeof value === 'number' && Number.isFinite(value)) expect(found[key]).toBeCloseTo(value, 9);
      else expect(found[key]).toBe(value);
  });

  it('an assumed tolerance is said, a given one is not assumed', () => {
    const series = (tolerance?: number): AssessInput => ({
      direction: 'near',
      target: { ...at('2025', '1.0左右'), tolerance },
      observations: [at('2024', 1.04)],
    });
    expect(assess(series())).toMatchObject({ status: 'met', flags: { toleranceAssumed: true } });
    expect(assess(series(0.01))).toMatchObject({ met: false, flags: { toleranceAssumed: false } });
  });

  it('both ends of a band belong to it', () => {
    const met = (value: number): unknown =>
      assess({ direction: 'range', target: at('2025', '3-5个'), observations: [{ period: '2024', value }] })
        .met;
    expect([2.9, 3, 4, 5, 5.1].map(met)).toEqual([false, true, true, true, false]);
  });

  it('progress towards a band is the distance covered to its edge', () => {
    const { quantities } = assess({
      direction: 'range',
      baseline: at('2020', 10),
      target: at('2025', '3-5'),
      observations: [at('2022', 8)],
    });
    expect(quantities.progress.value).toBeCloseTo(0.4, 9);
    expect(quantities.shortfall.value).toBe(3);
    expect(quantities.expectedLinear.value).toBe(8);
    expect(quantities.requiredLinear.value).toBe(-1);
    expect(quantities.gap.reason).toBe('band-target');
  });

  it('a fall by 20 % counts from the value of its year', () => {
    const series: AssessInput = {
      direction: 'lower',
      target: at('2025', '较2015年降低20%'),
      baseline: at('2015', 15),
      observations: [at('2020', 13.2)],
    };
    expect(assess(series).target).toMatchObject({ comparator: 'le', index: false });
    expect(assess(series).target?.value).toBeCloseTo(12, 9);
  });

  it('the year a change is counted from and the baseline of the path are two things', () => {
    const observations = [at('2015', 100), at('2022', 86)];
    const found = assess({
      direction: 'lower',
      target: at('2025', '较2015年降低20%'),
      baseline: at('2020', 90),
      observations,
    });
    expect(found.target?.value).toBeCloseTo(80, 9);
    expect(found.quantities.progress.value).toBeCloseTo(0.4, 9);
  });

  it('a change without a year counts from the baseline', () => {
    const found = assess({
      direction: 'lower',
      target: at('2025', '降低15%'),
      baseline: at('2020', 20),
      observations: [at('2022', 19)],
    });
    expect(found.target?.value).toBeCloseTo(17, 9);
  });

  it('points are added, not multiplied', () => {
    const found = assess({
      direction: 'higher',
      unit: 'percent',
      target: at('2025', '比2020年提高10个百分点'),
      baseline: at('2020', '30%'),
      observations: [at('2022', '34%')],
    });
    expect(found.target?.value).toBeCloseTo(40, 9);
    expect(found.status).toBe('on-track');
  });

  it('results printed as changes are compared on an index', () => {
    const found = assess({
      direction: 'lower',
      unit: 'percent',
      target: at('2025', '较2015年降低20%'),
      observations: [at('2020', '较2015年下降10.37%')],
    });
    expect(found.target).toMatchObject({ index: true });
    expect(found.baseline).toMatchObject({ period: '2015', value: 100 });
    expect(found.latest?.value).toBeCloseTo(89.63, 9);
    expect(found.status).toBe('on-track');
  });

  it('a change is never taken for a value', () => {
    const found = assess({
      direction: 'lower',
      unit: 'percent',
      target: at('2025', '≤12%'),
      observations: [at('2020', '较2015年下降10.37%')],
    });
    expect(found).toMatchObject({ status: 'not-assessable', reason: 'no-observation', met: null });
  });

  it.each([
    ['permille', 5, 'percent', 0.5],
    ['per100k', 12.3, 'permille', 0.123],
    ['fraction', 0.95, 'percent', 95],
  ])('%s %s equals %s %s', (unit, value, targetUnit, target) => {
    const found = assess({
      direction: 'higher',
      unit,
      target: { period: '2025', value: target, unit: targetUnit },
      observations: [{ period: '2024', value }],
    });
    expect(found.status).toBe('met');
    expect(found.quantities.gap.value).toBeCloseTo(0, 9);
  });

  it('of several targets the last period counts, and of its versions the latest', () => {
    const targets = [
      { period: '2025', value: 40 },
      { period: '2022', value: 99 },
      { period: '2025', value: 50, revised: { on: '2023-06' } },
    ];
    expect(assess({ direction: 'higher', targets, observations: [at('2022', 45)] }).target?.value).toBe(50);
  });

  it('year and bound stand for period and comparator', () => {
    const found = assess({
      direction: 'lower',
      target: { year: 2025, value: 40, comparator: 'le' },
      observations: [{ year: 2022, value: 40, bound: 'le' }],
    });
    expect(found).toMatchObject({
      status: 'met',
      latest: { period: '2022', bound: 'le' },
      flags: { early: true },
    });
  });

  it('a plan stands for its last year', () => {
    const plans = [{ id: '14fyp', from: '2021', to: '2025' }];
    const found = assess(
      {
        direction: 'higher',
        baseline: at('2020', 50),
        target: at('14fyp', 90),
        observations: [at('2022', 66)],
      },
      { plans },
    );
    expect(found.status).toBe('on-track');
    expect(found.target?.at).toBe(2025);
  });

  it('the arithmetic can be followed step by step', () => {
    const { explanation } = assess({
      direction: 'higher',
      baseline: at('2015', 81.33),
      target: at('2025', 82.38),
      observations: [at('2020', 81.91)],
    });
    const progress = explanation.find((step) => step.quantity === 'progress')!;
    expect(progress).toMatchObject({
      formula: '(v − b) ÷ (T − b)',
      inputs: { v: 81.91, b: 81.33, T: 82.38 },
    });
    expect(progress.result).toBeCloseTo(0.552381, 6);
    expect(explanation[explanation.length - 1]).toMatchObject({
      quantity: 'status',
      result: 'on-track',
      reason: 'at-or-ahead-of-path',
    });
  });

  it('the arithmetic of a change names the value it counts from', () => {
    const [first] = assess({
      direction: 'lower',
      target: at('2025', '较2015年降低20%'),
      baseline: at('2015', 15),
      observations: [at('2020', 13.2)],
    }).explanation;
    expect(first).toMatchObject({
      quantity: 'target',
      formula: 'B × (1 + Δ)',
      inputs: { B: 15, Δ: -0.2 },
      result: 12,
    });
  });
});
