import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { AssessInput, QuantityName, Reason, Status } from '../../../src/assessment/assessment.ts';

interface Example {
  readonly title: string;
  readonly series: AssessInput;
  readonly status: Status;
  readonly reason: Reason;
  readonly expected: Partial<Record<QuantityName, number | null>>;
}

const years = (baseline: [number, number], latest: [number, number]): AssessInput => ({
  baseline: { period: baseline[0], value: baseline[1] },
  observations: [
    { period: baseline[0], value: baseline[1] },
    { period: latest[0], value: latest[1] },
  ],
});

/** The worked examples of the method's description; years marked invented there are invented here. */
const EXAMPLES: Example[] = [
  {
    title: 'life expectancy, city',
    series: {
      direction: 'higher',
      unit: 'years',
      ...years([2015, 81.33], [2020, 81.91]),
      target: { period: 2025, value: '≥82.38' },
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    expected: {
      progress: 0.552381,
      timeShare: 0.5,
      pace: 1.104762,
      expectedLinear: 81.855,
      expectedGrowth: 81.853316,
      shortfall: 0.47,
      projectionLinear: 82.49,
      projectionGrowth: 82.494136,
      requiredLinear: 0.094,
      requiredGrowth: 0.001145,
      projectedMet: 1,
    },
  },
  {
    title: 'health literacy, city',
    series: {
      direction: 'higher',
      unit: 'percent',
      ...years([2015, 17.42], [2020, 28.52]),
      target: { period: 2025, value: '31%' },
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    expected: {
      progress: 0.817378,
      timeShare: 0.5,
      pace: 1.634757,
      expectedLinear: 24.21,
      expectedGrowth: 23.23833,
      shortfall: 2.48,
      projectionLinear: 39.62,
      projectionGrowth: 46.692905,
      requiredLinear: 0.496,
      requiredGrowth: 0.016816,
      aheadOfPath: 4.31,
    },
  },
  {
    title: 'life expectancy, Hongqiao',
    series: {
      direction: 'higher',
      ...years([2015, 82.61], [2020, 82.72]),
      target: { period: 2025, value: 82.8 },
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    expected: {
      progress: 0.578947,
      pace: 1.157895,
      expectedLinear: 82.705,
      expectedGrowth: 82.704945,
      shortfall: 0.08,
      projectionLinear: 82.83,
      projectionGrowth: 82.830146,
      requiredLinear: 0.016,
      requiredGrowth: 0.000193,
    },
  },
  {
    title: 'life expectancy, Dongli against the city target',
    series: {
      direction: 'higher',
      ...years([2020, 81.15], [2024, 82.32]),
      target: { period: 2025, value: '≥82.38' },
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    expected: {
      progress: 0.95122,
      timeShare: 0.8,
      pace: 1.189024,
      expectedLinear: 82.134,
      expectedGrowth: 82.132518,
      shortfall: 0.06,
      projectionLinear: 82.6125,
      projectionGrowth: 82.615126,
      requiredLinear: 0.06,
      requiredGrowth: 0.000729,
    },
  },
  {
    title: 'the same without a target',
    series: { direction: 'higher', ...years([2020, 81.15], [2024, 82.32]) },
    status: 'not-assessable',
    reason: 'no-target',
    expected: {
      progress: null,
      pace: null,
      shortfall: null,
      projectionLinear: null,
      requiredLinear: null,
      change: 1.17,
      changePerYear: 0.2925,
    },
  },
  {
    title: 'health literacy, Dongli against the city target',
    series: {
      direction: 'higher',
      ...years([2020, 23.7], [2025, 30.33]),
      target: { period: 2025, value: '31%' },
    },
    status: 'missed',
    reason: 'target-year-reached',
    expected: {
      progress: 0.908219,
      timeShare: 1,
      pace: 0.908219,
      expectedLinear: 31,
      expectedGrowth: 31,
      shortfall: 0.67,
      projectionLinear: null,
      projectionGrowth: null,
      requiredLinear: null,
      requiredGrowth: null,
    },
  },
  {
    title: 'infant mortality, permille (2023 invented)',
    series: {
      direction: 'lower',
      unit: 'permille',
      ...years([2020, 6], [2023, 5.6]),
      target: { period: 2025, value: '≤5‰' },
    },
    status: 'behind',
    reason: 'below-path',
    expected: {
      progress: 0.4,
      timeShare: 0.6,
      pace: 0.666667,
      expectedLinear: 5.4,
      expectedGrowth: 5.378269,
      shortfall: 0.6,
      projectionLinear: 5.333333,
      projectionGrowth: 5.34826,
      requiredLinear: -0.3,
      requiredGrowth: -0.055089,
    },
  },
  {
    title: 'premature mortality, printed only as changes from 2015',
    series: {
      direction: 'lower',
      observations: [{ period: 2020, value: '较2015年下降10.37%' }],
      target: { period: 2025, value: '较2015年降低20％' },
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    expected: {
      progress: 0.5185,
      timeShare: 0.5,
      pace: 1.037,
      expectedLinear: 90,
      expectedGrowth: 89.442719,
      shortfall: 9.63,
      projectionLinear: 79.26,
      projectionGrowth: 80.335369,
      requiredLinear: -1.926,
      requiredGrowth: -0.022476,
    },
  },
  {
    title: 'nurses per doctor (2023 invented)',
    series: {
      direction: 'higher',
      unit: 'ratio',
      target: { period: 2025, value: '1:1.15' },
      baseline: { period: 2020, value: '1:0.9' },
      observations: [{ period: 2023, value: '1:1.02' }],
    },
    status: 'behind',
    reason: 'below-path',
    expected: {
      progress: 0.48,
      pace: 0.8,
      expectedLinear: 1.05,
      expectedGrowth: 1.042595,
      shortfall: 0.13,
      projectionLinear: 1.1,
      projectionGrowth: 1.108763,
      requiredLinear: 0.065,
      requiredGrowth: 0.061815,
    },
  },
  {
    title: 'out-of-pocket share, 29%左右, lower is better (invented)',
    series: {
      direction: 'lower',
      unit: 'percent',
      ...years([2020, 31], [2023, 30.4]),
      target: { period: 2025, value: '29%左右' },
    },
    status: 'behind',
    reason: 'below-path',
    expected: {
      progress: 0.3,
      pace: 0.5,
      expectedLinear: 29.8,
      expectedGrowth: 29.784031,
      shortfall: 1.4,
      projectionLinear: 30,
      projectionGrowth: 30.006466,
      requiredLinear: -0.7,
      requiredGrowth: -0.023298,
    },
  },
  {
    title: 'antibacterial use, value printed ≤40 under a ceiling of 40',
    series: {
      direction: 'lower',
      unit: 'DDDs',
      observations: [{ period: 2020, value: '二级以上综合医院住院患者≤40' }],
      target: { period: 2025, value: '二级以上综合医院住院患者≤40' },
    },
    status: 'met',
    reason: 'target-met',
    expected: { progress: null, pace: null, shortfall: 0, projectionLinear: null, requiredLinear: null },
  },
  {
    title: 'the same under a ceiling of 38',
    series: {
      direction: 'lower',
      unit: 'DDDs',
      observations: [{ period: 2020, value: '≤40' }],
      target: { period: 2025, value: '≤38' },
    },
    status: 'not-assessable',
    reason: 'value-is-bound',
    expected: { shortfall: null },
  },
  {
    title: 'smoking, 减少15% without a reference',
    series: {
      direction: 'lower',
      unit: 'percent',
      observations: [{ period: 2020, value: '' }],
      target: { period: 2025, value: '减少15%' },
    },
    status: 'not-assessable',
    reason: 'missing-reference-value',
    expected: { progress: null, shortfall: null, projectionLinear: null, requiredLinear: null },
  },
  {
    title: 'life expectancy with the 2020 baseline only',
    series: {
      direction: 'higher',
      baseline: { period: 2020, value: 81.91 },
      target: { period: 2025, value: '≥82.38' },
    },
    status: 'not-assessable',
    reason: 'no-observation-after-baseline',
    expected: {
      progress: null,
      pace: null,
      expectedLinear: null,
      shortfall: 0.47,
      projectionLinear: null,
      requiredLinear: null,
    },
  },
];

describe('assess(series) of the worked examples', () => {
  for (const { title, series, status, reason, expected } of EXAMPLES) {
    it(`${title}: ${status}, ${reason}`, () => {
      const result = assess(series);
      expect({ status: result.status, reason: result.reason }).toEqual({ status, reason });
      for (const name of Object.keys(expected) as QuantityName[]) {
        const { value, reason: why } = result.quantities[name];
        const wanted = expected[name]!;
        if (wanted === null) {
          expect(value, name).toBeNull();
          expect(why, name).toBeTruthy();
        } else expect(Math.abs(value! - wanted), `${name}: ${value}`).toBeLessThan(1e-6);
      }
    });
  }

  it('the linear projection meets the index target, the growth projection misses it by 0.335369', () => {
    const result = assess(EXAMPLES[7]!.series);
    expect(result.quantities.projectedMet.value).toBe(1);
    expect(result.quantities.projectionGrowth.value! - result.target!.value!).toBeCloseTo(0.335369, 6);
    expect(result.target!.index).toBe(true);
  });

  it('29%左右 with lower is better: 29.5 and 27 are met, 29.6 is not, and the tolerance is said to be assumed', () => {
    const at = (value: number) =>
      assess({
        direction: 'lower',
        unit: 'percent',
        observations: [{ period: 2023, value }],
        target: { period: 2025, value: '29%左右' },
      });
    expect([29.5, 27, 29.6].map((value) => at(value).met)).toEqual([true, true, false]);
    expect(at(27).flags.toleranceAssumed).toBe(true);
  });
});
