import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';

describe('assess(series).targets', () => {
  it('holds a single target and each of several as they are compared', () => {
    const one = { direction: 'higher', target: { period: '2025', value: '≥82' }, observations: [] } as const;
    expect(assess(one).targets.map(({ value, comparator }) => [value, comparator])).toEqual([[82, 'ge']]);
    const two = { ...one, target: undefined, targets: [one.target, { period: '2030', value: '83' }] };
    expect(assess(two).targets.map(({ value }) => value)).toEqual([82, 83]);
  });
});
