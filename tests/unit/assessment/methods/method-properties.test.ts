import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import type { AssessInput } from '../../../../src/assessment/assessment.ts';
import type { Method } from '../../../../src/assessment/method.ts';
import { arr, arrMethod } from '../../../../src/assessment/methods/arr.ts';
import { escapApi, escapApiMethod } from '../../../../src/assessment/methods/escap-api.ts';
import { escapCsi, escapCsiMethod } from '../../../../src/assessment/methods/escap-csi.ts';
import {
  eurostatNoTarget,
  eurostatNoTargetMethod,
} from '../../../../src/assessment/methods/eurostat-no-target.ts';
import { eurostatTarget, eurostatTargetMethod } from '../../../../src/assessment/methods/eurostat-target.ts';
import {
  healthyPeople2020,
  healthyPeople2020Method,
} from '../../../../src/assessment/methods/healthy-people-2020.ts';
import type { PlainInput, PlainResult } from '../../../../src/assessment/methods/input.ts';
import { openSdg, openSdgMethod } from '../../../../src/assessment/methods/open-sdg.ts';
import {
  unProgressChart,
  unProgressChartMethod,
} from '../../../../src/assessment/methods/un-progress-chart.ts';
import { registerMethod } from '../../../../src/assessment/register.ts';

const METHODS: readonly (readonly [Method, (input: PlainInput) => PlainResult<string>])[] = [
  [openSdgMethod, openSdg],
  [eurostatTargetMethod, eurostatTarget],
  [eurostatNoTargetMethod, eurostatNoTarget],
  [healthyPeople2020Method, healthyPeople2020],
  [unProgressChartMethod, unProgressChart],
  [escapCsiMethod, escapCsi],
  [escapApiMethod, escapApi],
  [arrMethod, arr],
];
METHODS.forEach(([method]) => registerMethod(method));
const named = METHODS.map(([method, plain]) => [method.name, plain] as const);

/** Values away from zero and from each other, so that rounding does not decide. */
const value = fc.integer({ min: 1, max: 100_000 }).map((whole) => whole / 100);
const plain = fc
  .record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    b: value,
    middle: value,
    v: value,
    T: value,
    t: fc.integer({ min: 2017, max: 2027 }),
  })
  .filter(({ b, v, T }) => b !== v && b !== T && v !== T)
  .map(({ direction, b, middle, v, T, t }): PlainInput => ({
    direction,
    baseline: { year: 2015, value: b },
    observations: [
      { year: 2016, value: middle },
      { year: t, value: v },
    ],
    target: { value: T, year: 2025 },
  }));

function times(input: PlainInput, factor: number): PlainInput {
  const point = <P extends { value: number | null }>(given: P): P => ({
    ...given,
    value: given.value! * factor,
  });
  return {
    ...input,
    baseline: point(input.baseline!),
    observations: input.observations.map(point),
    target: point(input.target!),
  };
}

const asSeries = (input: PlainInput, unit?: string): AssessInput => ({
  direction: input.direction,
  unit: unit as AssessInput['unit'],
  baseline: { period: '2015', value: input.baseline!.value },
  observations: input.observations.map(({ year, value: given }) => ({ period: String(year), value: given })),
  targets: [{ period: '2025', value: input.target!.value }],
});

describe.each(named)('%s', (method, judge) => {
  it('a target that is met is never moving away', () => {
    fc.assert(
      fc.property(plain, (input) => {
        const { met, status } = assess(asSeries(input), { method });
        // Without a target growth alone is judged: the method does not look at it.
        if (met && method !== 'eurostat-no-target') expect(status).not.toBe('moving-away');
        if (met && /sdg|eurostat-target|healthy|chart|csi|arr/.test(method)) expect(status).toBe('met');
      }),
    );
  });

  it('does not depend on the size of the numbers', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0.001, 0.5, 8, 1000), (input, factor) => {
        const [one, other] = [judge(input), judge(times(input, factor))];
        expect(other.category).toBe(one.category);
        if (one.value === null) expect(other.value).toBeNull();
        else expect(other.value! - one.value).toBeLessThan(1e-6 * Math.max(1, Math.abs(one.value)));
      }),
    );
  });

  it('is the same in percent and in per mille', () => {
    fc.assert(
      fc.property(plain, (input) => {
        const [one, other] = [
          assess(asSeries(input, 'percent'), { method }),
          assess(asSeries(times(input, 10), 'permille'), { method }),
        ];
        expect(other.category).toBe(one.category);
        expect(other.status).toBe(one.status);
      }),
    );
  });

  it('an older point does not change it', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 1990, max: 2014 }), value, (input, year, older) => {
        const more = { ...input, observations: [{ year, value: older }, ...input.observations] };
        expect(judge(more)).toEqual(judge(input));
      }),
    );
  });

  it('its numbers, its category and its steps are those of the plain function', () => {
    fc.assert(
      fc.property(plain, (input) => {
        const found = assess(asSeries(input), { method });
        const expected = judge(input);
        expect(found.category).toBe(expected.category ?? undefined);
        if (expected.value !== null) expect(found.value).toBeCloseTo(expected.value, 9);
        const numbers = found.explanation.map(({ result }) => result);
        expect(numbers.some((number) => typeof number === 'number')).toBe(expected.value !== null);
      }),
    );
  });

  it('data never make it throw, and what cannot be told has its reason', () => {
    const any = fc.option(fc.oneof(value, fc.constantFrom(0, -5, NaN, Infinity)), { nil: null });
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (b, v, T, dated) => {
        const found = judge({
          direction: 'lower',
          baseline: b === null ? undefined : { year: 2015, value: b },
          observations: [{ year: 2020, value: v, bound: dated ? undefined : 'le' }],
          target: T === null ? undefined : { value: T, year: dated ? 2025 : undefined },
        });
        if (found.value === null) expect(found.reason).toEqual(expect.any(String));
        else expect(Number.isFinite(found.value)).toBe(true);
      }),
    );
  });
});

describe('linear measures', () => {
  it.each([
    ['escap-csi', escapCsi],
    ['escap-api', escapApi],
  ])('%s: what should rise and what should fall are mirrors', (_, judge) => {
    fc.assert(
      fc.property(plain, (input) => {
        const mirrored = {
          ...times(input, -1),
          direction: input.direction === 'lower' ? ('higher' as const) : ('lower' as const),
        };
        const [one, other] = [judge(input), judge(mirrored)];
        expect(other.category).toBe(one.category);
        expect(other.reason).toBe(one.reason);
        if (one.value !== null) expect(other.value).toBeCloseTo(one.value, 6);
      }),
    );
  });
});

describe('rates of growth', () => {
  it.each([
    ['open-sdg', openSdg],
    ['eurostat-target', eurostatTarget],
    ['eurostat-no-target', eurostatNoTarget],
    ['un-progress-chart', unProgressChart],
    ['arr', arr],
  ])('%s: the sizes of negative values are what grows', (_, judge) => {
    fc.assert(
      fc.property(plain, (input) => {
        const mirrored = {
          ...times(input, -1),
          direction: input.direction === 'lower' ? ('higher' as const) : ('lower' as const),
        };
        const [one, other] = [judge(input), judge(mirrored)];
        expect(other.category).toBe(one.category);
        if (one.value !== null) expect(other.value).toBeCloseTo(one.value, 6);
      }),
    );
  });
});
