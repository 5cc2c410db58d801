import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { AssessInput, AssessOptions, Assessment } from '../../../src/assessment/assessment.ts';

type Value = number | string;
const series = (
  direction: AssessInput['direction'],
  points: readonly (readonly [number | string, Value])[],
  target?: readonly [number | string | undefined, Value],
  baseline?: readonly [number | string | undefined, Value],
): AssessInput => ({
  direction,
  ...(baseline && {
    baseline: { ...(baseline[0] !== undefined && { period: baseline[0] }), value: baseline[1] },
  }),
  ...(target && { target: { ...(target[0] !== undefined && { period: target[0] }), value: target[1] } }),
  observations: points.map(([period, value]) => ({ period, value })),
});

interface Case {
  readonly title: string;
  readonly given: AssessInput;
  readonly options?: AssessOptions;
  readonly status: Assessment['status'];
  readonly reason: Assessment['reason'];
  readonly check?: (result: Assessment) => void;
}

const CASES: Case[] = [
  // Rule 1
  { title: 'no target', given: series('higher', [[2020, 1]]), status: 'not-assessable', reason: 'no-target' },
  {
    title: 'a target in words',
    given: series('higher', [[2020, 1]], [2025, '全覆盖']),
    status: 'not-assessable',
    reason: 'target-in-words',
  },
  {
    title: 'an empty target',
    given: series('higher', [[2020, 1]], [2025, '']),
    status: 'not-assessable',
    reason: 'no-target',
  },
  {
    title: 'no observation',
    given: series('higher', [], [2025, 5]),
    status: 'not-assessable',
    reason: 'no-observation',
  },
  {
    title: 'a plain target without a direction',
    given: series(undefined, [[2020, 1]], [2025, 5]),
    status: 'not-assessable',
    reason: 'no-direction',
  },
  {
    title: 'a ceiling where higher is better',
    given: series('higher', [[2020, 1]], [2025, '≤5']),
    status: 'not-assessable',
    reason: 'wrong-way-target',
  },
  {
    title: 'units that do not convert',
    given: {
      direction: 'higher',
      observations: [{ period: 2020, value: 3, unit: 'years' }],
      target: { period: 2025, value: 5, unit: 'percent' },
    },
    status: 'not-assessable',
    reason: 'unit-mismatch',
  },
  {
    title: 'a ratio to nothing',
    given: series('higher', [[2020, 1]], [2025, '0:1.15']),
    status: 'not-assessable',
    reason: 'invalid-ratio',
  },
  {
    title: 'a change of a value that is not known',
    given: series('lower', [[2020, 9]], [2025, '较2015年降低20%']),
    status: 'not-assessable',
    reason: 'missing-reference-value',
  },
  {
    title: 'a change of a known value: 20 % below 30 is 24',
    given: series(
      'lower',
      [
        [2015, 30],
        [2020, 24],
      ],
      [2025, '较2015年降低20%'],
      [2015, 30],
    ),
    status: 'met',
    reason: 'target-met',
    check: (result) => expect(result.target).toMatchObject({ value: 24, comparator: 'le', index: false }),
  },
  {
    title: 'points on a known value: 40 and 10 points is 50',
    given: series(
      'higher',
      [
        [2015, 40],
        [2020, 44],
      ],
      [2025, '较2015年提高10个百分点'],
      [2015, 40],
    ),
    status: 'behind',
    reason: 'below-path',
    check: (result) => expect(result.target!.value).toBe(50),
  },
  // Rule 2
  {
    title: 'met before the year',
    given: series('higher', [[2020, 96]], [2025, '≥95']),
    status: 'met',
    reason: 'target-met',
    check: (r) => expect(r.flags.early).toBe(true),
  },
  {
    title: 'met late',
    given: series(
      'higher',
      [
        [2025, 94],
        [2026, 95],
      ],
      [2025, '≥95'],
    ),
    status: 'met',
    reason: 'target-met',
    check: (r) => expect([r.flags.late, r.metPeriod]).toEqual([true, '2026']),
  },
  {
    title: 'met once and lost again does not count',
    given: series(
      'higher',
      [
        [2021, 96],
        [2022, 94],
      ],
      [2025, '≥95'],
      [2020, 90],
    ),
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) => expect(r.metPeriod).toBeUndefined(),
  },
  {
    title: 'equal meets ≥',
    given: series('higher', [[2025, 95]], [2025, '≥95']),
    status: 'met',
    reason: 'target-met',
  },
  {
    title: 'equal does not meet >',
    given: series('higher', [[2025, 95]], [2025, '>95']),
    status: 'missed',
    reason: 'target-year-reached',
  },
  {
    title: '0.1 + 0.2 meets ≤0.3',
    given: series('lower', [[2025, 0.1 + 0.2]], [2025, '≤0.3']),
    status: 'met',
    reason: 'target-met',
  },
  {
    title: '82.376 does not meet ≥82.38',
    given: series('higher', [[2025, 82.376]], [2025, '≥82.38']),
    status: 'missed',
    reason: 'target-year-reached',
  },
  {
    title: '82.376 meets ≥82.38 at its printed digits when the page asks for that',
    given: series('higher', [[2025, 82.376]], [2025, '≥82.38']),
    options: { compareAtPrecision: true },
    status: 'met',
    reason: 'target-met',
  },
  // Rule 3, bounds
  {
    title: '≤40 under a ceiling of 40',
    given: series('lower', [[2020, '≤40']], [2025, '≤40']),
    status: 'met',
    reason: 'target-met',
  },
  {
    title: '≤40 under a ceiling below 40',
    given: series('lower', [[2020, '≤40']], [2025, '<40']),
    status: 'not-assessable',
    reason: 'value-is-bound',
  },
  {
    title: '≥95% over a floor of 95%',
    given: series('higher', [[2020, '95%以上']], [2025, '≥95%']),
    status: 'met',
    reason: 'target-met',
  },
  {
    title: '≥95% over a floor of 98%',
    given: series('higher', [[2020, '95%以上']], [2025, '≥98%']),
    status: 'not-assessable',
    reason: 'value-is-bound',
  },
  {
    title: '≥95% under a ceiling of 90%',
    given: series('lower', [[2025, '95%以上']], [2025, '≤90%']),
    status: 'missed',
    reason: 'target-year-reached',
  },
  {
    title: 'a bound cannot be known to lie in a band',
    given: series('near', [[2025, '≥28']], [2025, '29%左右']),
    status: 'not-assessable',
    reason: 'value-is-bound',
  },
  // Rule 4
  {
    title: 'the target year has passed',
    given: series('higher', [[2025, 30.33]], [2025, 31], [2020, 23.7]),
    status: 'missed',
    reason: 'target-year-reached',
    check: (r) => expect(r.quantities.requiredLinear).toEqual({ value: null, reason: 'target-year-reached' }),
  },
  // Rule 5, in its order
  {
    title: 'no baseline',
    given: series('higher', [[2020, 1]], [2025, 5]),
    status: 'not-assessable',
    reason: 'missing-baseline',
    check: (r) => expect([r.quantities.gap.value, r.quantities.shortfall.value]).toEqual([-4, 4]),
  },
  {
    title: 'a baseline that is a bound',
    given: series('higher', [[2022, 3]], [2025, 5], [2020, '≥2']),
    status: 'not-assessable',
    reason: 'bound-baseline',
  },
  {
    title: 'no target year',
    given: series('higher', [[2022, 3]], [undefined, 5], [2020, 2]),
    status: 'not-assessable',
    reason: 'no-target-year',
  },
  {
    title: 'a break after the baseline',
    given: {
      ...series('higher', [], [2025, 5], [2018, 2]),
      observations: [
        { period: 2020, value: 3, break: true },
        { period: 2022, value: 4 },
      ],
    },
    status: 'not-assessable',
    reason: 'break-in-series',
    check: (r) => expect(r.quantities.projectionLinear.reason).toBe('break-in-series'),
  },
  {
    title: 'a break in the baseline year is harmless',
    given: {
      ...series('higher', [], [2025, 5], [2020, 3]),
      observations: [
        { period: 2020, value: 3, break: true },
        { period: 2022, value: 4 },
      ],
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
  },
  {
    title: 'only the baseline',
    given: series('higher', [], [2025, 5], [2020, 3]),
    status: 'not-assessable',
    reason: 'no-observation-after-baseline',
  },
  {
    title: 'only the baseline, and it meets',
    given: series('higher', [], [2025, 90], [2020, 90]),
    status: 'met',
    reason: 'target-met',
    check: (r) => expect(r.flags.keep).toBe(true),
  },
  // Rule 6
  {
    title: 'kept no longer',
    given: series('higher', [[2022, 89]], [2025, 90], [2020, 90]),
    status: 'moving-away',
    reason: 'lost-baseline-equals-target',
  },
  {
    title: 'better before than the target, now short of it',
    given: series('higher', [[2022, 89]], [2025, 90], [2020, 92]),
    status: 'moving-away',
    reason: 'lost-baseline-beyond-target',
  },
  {
    title: 'out of the band',
    given: series('near', [[2022, 31]], [2025, '29%左右'], [2020, 29.2]),
    status: 'moving-away',
    reason: 'lost-baseline-within-target',
  },
  // Rule 7
  {
    title: 'worse than the baseline',
    given: series('higher', [[2022, 1]], [2025, 5], [2020, 2]),
    status: 'moving-away',
    reason: 'worse-than-baseline',
  },
  {
    title: 'no change',
    given: series('higher', [[2022, 2]], [2025, 5], [2020, 2]),
    status: 'behind',
    reason: 'no-change',
  },
  // Rule 8
  {
    title: 'exactly on the path',
    given: series('higher', [[2022, 4]], [2025, 7], [2020, 2]),
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
  },
  {
    title: 'below the path',
    given: series('higher', [[2022, 3]], [2025, 7], [2020, 2]),
    status: 'behind',
    reason: 'below-path',
  },
  {
    title: 'below the path within the threshold of the page',
    given: series('higher', [[2022, 3.9]], [2025, 7], [2020, 2]),
    options: { onTrackThreshold: 0.9 },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
  },
  // Edge cases
  {
    title: 'baseline beyond the target, worse now but still good',
    given: series('lower', [[2022, 4]], [2025, 5], [2020, 3]),
    status: 'met',
    reason: 'target-met',
    check: (r) => expect(r.quantities.progress).toEqual({ value: null, reason: 'baseline-beyond-target' }),
  },
  {
    title: 'a baseline of 0: lines are fine, growth is not',
    given: series('higher', [[2022, 2]], [2025, 5], [2020, 0]),
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) =>
      expect([r.quantities.expectedLinear.value, r.quantities.expectedGrowth.reason]).toEqual([
        2,
        'zero-value',
      ]),
  },
  {
    title: 'a target of 0: no relative gap',
    given: series('lower', [[2022, 2]], [2025, 0], [2020, 4]),
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) =>
      expect([r.quantities.gapRelative.reason, r.quantities.requiredGrowth.reason]).toEqual([
        'zero-target',
        'zero-value',
      ]),
  },
  {
    title: 'from below zero to above: growth changes its sign',
    given: series('higher', [[2022, 2]], [2025, 5], [2020, -2]),
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) => expect(r.quantities.observedGrowth.reason).toBe('sign-change'),
  },
  {
    title: 'permille against percent',
    given: {
      direction: 'lower',
      unit: 'percent',
      observations: [{ period: 2020, value: '5‰' }],
      target: { period: 2025, value: '0.6%' },
    },
    status: 'met',
    reason: 'target-met',
    check: (r) => expect(r.latest!.value).toBeCloseTo(0.5, 12),
  },
  {
    title: 'a projection past 100 % is held there and flagged',
    given: { ...series('higher', [[2022, 90]], [2025, '≥95%'], [2020, 70]), unit: 'percent' },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) => expect([r.quantities.projectionLinear.value, r.flags.clamped]).toEqual([100, true]),
  },
  {
    title: 'a provisional value counts and is flagged',
    given: {
      ...series('higher', [], [2025, 7], [2020, 2]),
      observations: [{ period: 2022, value: 4, state: 'provisional' }],
    },
    status: 'on-track',
    reason: 'at-or-ahead-of-path',
    check: (r) => expect(r.flags.provisional).toBe(true),
  },
  {
    title: 'a provisional value is left out when asked',
    given: {
      ...series('higher', [], [2025, 7], [2020, 2]),
      observations: [{ period: 2022, value: 4, state: 'provisional' }],
    },
    options: { excludeProvisional: true },
    status: 'not-assessable',
    reason: 'no-observation-after-baseline',
  },
  {
    title: 'as of an earlier year',
    given: series(
      'higher',
      [
        [2022, 3],
        [2024, 7],
      ],
      [2025, 7],
      [2020, 2],
    ),
    options: { asOf: '2022' },
    status: 'behind',
    reason: 'below-path',
  },
  {
    title: 'the revised version of a target counts',
    given: {
      direction: 'higher',
      targets: [
        { period: 2025, value: 3.9 },
        { period: 2025, value: 4.5, revised: { on: '2023-06' } },
      ],
      observations: [{ period: 2023, value: 4 }],
    },
    status: 'not-assessable',
    reason: 'missing-baseline',
    check: (r) => expect(r.target!.value).toBe(4.5),
  },
  {
    title: 'a method that is not there',
    given: series('higher', [[2020, 6]], [2025, 5]),
    options: { method: 'no-such' },
    status: 'not-assessable',
    reason: 'unknown-method',
  },
];

describe('assess(series) by rule', () => {
  for (const { title, given, options, status, reason, check } of CASES) {
    it(`${title}: ${status}, ${reason}`, () => {
      const result = assess(given, options);
      expect({ status: result.status, reason: result.reason }).toEqual({ status, reason });
      check?.(result);
    });
  }

  it('the unit printed in a value counts before the unit stated beside it', () => {
    const given = { direction: 'lower' as const, unit: 'percent', target: { period: 2025, value: '0.6%' } };
    const result = assess({ ...given, observations: [{ period: 2020, value: '5‰', unit: 'percent' }] });
    expect([result.latest!.value, result.met]).toEqual([0.5, true]);
  });

  it('a change in the place of the baseline is a value: its base is the period it names', () => {
    const target = { period: 2025, value: '较2015年降低20％' };
    const figure = { period: 2020, value: '较2015年下降10.37%' };
    const inBaseline = assess({ direction: 'lower', baseline: figure, target });
    const observed = assess({ direction: 'lower', observations: [figure], target });
    expect([inBaseline.status, inBaseline.latest!.value]).toEqual(['on-track', 89.63]);
    expect(inBaseline.quantities).toEqual(observed.quantities);
  });

  it('the required pace leads from the value to the target', () => {
    const { quantities } = assess(series('higher', [[2022, 3]], [2025, 7], [2020, 2]));
    expect(quantities.requiredLinear.value! * 3 + 3).toBeCloseTo(7, 12);
    expect(3 * Math.pow(1 + quantities.requiredGrowth.value!, 3)).toBeCloseTo(7, 9);
  });

  it('three points make a least-squares line, two do not', () => {
    const two = assess(series('higher', [[2021, 3]], [2025, 9], [2020, 2]));
    const three = assess(
      series(
        'higher',
        [
          [2021, 3],
          [2022, 4],
        ],
        [2025, 9],
        [2020, 2],
      ),
    );
    expect(two.quantities.projectionOls.reason).toBe('too-few-points');
    expect(three.quantities.projectionOls.value).toBeCloseTo(7, 9);
  });

  it('the explanation ends in the verdict and carries the numbers put in', () => {
    const { explanation } = assess(series('higher', [[2022, 4]], [2025, 7], [2020, 2]));
    expect(explanation[explanation.length - 1]).toMatchObject({
      quantity: 'status',
      result: 'on-track',
      reason: 'at-or-ahead-of-path',
    });
    expect(explanation.filter((step) => step.quantity === 'progress')[0]).toMatchObject({
      inputs: { v: 4, b: 2, T: 7 },
      result: 0.4,
    });
  });
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const point = fc.record({ period: fc.integer({ min: 1990, max: 2040 }), value: number });
const any = fc.record({
  direction: fc.constantFrom(
    'higher' as const,
    'lower' as const,
    'near' as const,
    'range' as const,
    'none' as const,
  ),
  baseline: point,
  target: point,
  observations: fc.array(point, { maxLength: 8 }),
});

describe('assess(series) of any numbers', () => {
  it('never throws, never gives NaN, and every null has a reason', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { quantities } = assess(given);
        for (const { value, reason } of Object.values(quantities)) {
          if (value === null) expect(reason).toBeTruthy();
          else expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('says the same of a measure and of its mirror image', () => {
    fc.assert(
      fc.property(any, ({ baseline, target, observations }) => {
        const flip = <T extends { value: number }>(given: T): T => ({ ...given, value: -given.value });
        const up = assess({ direction: 'higher', baseline, target, observations });
        const down = assess({
          direction: 'lower',
          baseline: flip(baseline),
          target: flip(target),
          observations: observations.map(flip),
        });
        const mirrored = down.reason;
        expect([down.status, mirrored]).toEqual([up.status, up.reason]);
      }),
    );
  });

  it('does not depend on the scale of the unit', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    const row = fc.record({ period: fc.integer({ min: 2000, max: 2030 }), value: whole });
    fc.assert(
      fc.property(row, row, fc.array(row, { maxLength: 5 }), (baseline, target, observations) => {
        const scale = <T extends { value: number }>(given: T): T => ({ ...given, value: given.value * 1000 });
        const plain = assess({ direction: 'higher', baseline, target, observations });
        const scaled = assess({
          direction: 'higher',
          baseline: scale(baseline),
          target: scale(target),
          observations: observations.map(scale),
        });
        expect([scaled.status, scaled.reason]).toEqual([plain.status, plain.reason]);
      }),
    );
  });

  it('a target that is met is never moved away from', () => {
    fc.assert(
      fc.property(any, (given) => {
        const result = assess(given);
        if (result.met) expect(result.status).toBe('met');
      }),
    );
  });
});
