import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { AssessInput, Assessment } from '../../../src/assessment/assessment.ts';

const number = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 8);
const year = fc.integer({ min: 2010, max: 2035 });
const points = fc.array(fc.record({ period: year, value: fc.option(number) }), { maxLength: 8 });
const dated = fc.record({ period: year, value: number });

const series = fc.record(
  {
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    baseline: dated,
    target: dated,
    observations: points,
  },
  { requiredKeys: ['direction', 'target', 'observations'] },
);

const mapped = (input: AssessInput, f: (value: number) => number): AssessInput => {
  const point = <T extends { value?: unknown }>(entry: T): T =>
    typeof entry.value === 'number' ? { ...entry, value: f(entry.value) } : entry;
  return {
    ...input,
    ...(input.baseline && { baseline: point(input.baseline) }),
    target: point(input.target!),
    observations: input.observations!.map(point),
  };
};

const verdict = ({ status, reason, met, flags }: Assessment): unknown => ({
  status,
  reason,
  met,
  flags: { ...flags, clamped: false },
});
const free = { limits: [null, null] as const };

describe('assess(series) for any figures', () => {
  it('never calls a met target anything but met', () => {
    fc.assert(
      fc.property(series, (input) => {
        const { met, status } = assess(input);
        expect(status === 'met').toBe(met === true);
      }),
    );
  });

  it('gives the mirrored verdict for the mirrored measure', () => {
    fc.assert(
      fc.property(series, (input) => {
        const mirrored = {
          ...mapped(input, (value) => -value),
          direction: input.direction === 'higher' ? ('lower' as const) : ('higher' as const),
        };
        expect(verdict(assess(mirrored))).toEqual(verdict(assess(input)));
      }),
    );
  });

  it('does not depend on the scale of the figures', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.25, 4, 1024), (input, factor) => {
        const small = assess({ ...input, ...free });
        const large = assess({ ...mapped(input, (value) => value * factor), ...free });
        expect(verdict(large)).toEqual(verdict(small));
        expect(large.quantities.progress.value ?? 0).toBeCloseTo(small.quantities.progress.value ?? 0, 6);
      }),
    );
  });

  it('does not depend on the unit the figures are printed in', () => {
    fc.assert(
      fc.property(series, (input) => {
        const inPercent = { ...input, ...free, unit: 'percent' };
        const convert = (value: number): number => value * 10;
        const { target, ...others } = mapped(inPercent, convert);
        void target;
        const mixed = { ...others, unit: 'permille', target: { ...input.target, unit: 'percent' } };
        expect(verdict(assess(mixed))).toEqual(verdict(assess(inPercent)));
      }),
    );
  });

  it('gives each quantity a finite number, or null with a reason', () => {
    fc.assert(
      fc.property(series, (input) => {
        for (const { value, reason } of Object.values(assess(input).quantities))
          expect(
            value === null ? typeof reason === 'string' : Number.isFinite(value) && reason === undefined,
          ).toBe(true);
      }),
    );
  });

  it('never throws and never says NaN, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.constant(null),
      fc.string(),
      fc.constantFrom('≤40', '较2015年降低20%', '3-5个', '0:1', '约5', '＜０'),
    );
    const any = fc.record({
      period: fc.oneof(fc.string(), year, fc.constantFrom('2021/2025', '2025-06')),
      value: cell,
      break: fc.boolean(),
      unit: fc.constantFrom(undefined, 'percent', 'years'),
    });
    const wild = fc.record(
      {
        direction: fc.constantFrom('higher', 'lower', 'near', 'range', 'none', undefined),
        unit: fc.constantFrom(undefined, 'percent', '岁'),
        baseline: any,
        target: any,
        observations: fc.array(any, { maxLength: 6 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wild, (input) => {
        const found = assess(input as AssessInput, { asOf: '2024' });
        const numbers = JSON.stringify(found.quantities, (_key, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'NOT A NUMBER' : value,
        );
        expect(numbers).not.toContain('NOT A NUMBER');
      }),
      { numRuns: 500 },
    );
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(series, (input) => {
        const before = JSON.stringify(input);
        assess(input);
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });
});
