import { describe, expect, it } from 'vitest';
import { assess, pointList } from '../../../src/assessment/assess.ts';
import type { AssessInput, AssessOptions } from '../../../src/assessment/assessment.ts';
import { keptPlaces } from '../../../src/contract/long-series.ts';
import { parseDocument } from '../../../src/contract/parse.ts';

const COUNT = 1500;
const month = (index: number): string =>
  `${1900 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`;
const months = Array.from({ length: COUNT }, (_, index) => ({
  period: month(index),
  value: 10 + index / 40,
}));

function series(more: object = {}): AssessInput {
  const written = { target: { period: '2030', value: 60 }, observations: months, ...more };
  const { document } = parseDocument({
    indicators: [{ id: 'a', unit: 'percent', direction: 'higher', series: [written] }],
  });
  const [indicator] = document.indicators;
  return { ...indicator, ...indicator!.series[0], unit: 'percent', direction: 'higher' } as AssessInput;
}

const CASES: readonly [name: string, more: object, options?: AssessOptions][] = [
  ['plainly', {}],
  ['with its baseline among the values', { baseline: { period: '1950-06', value: 20 } }],
  ['with its baseline beside the values', { baseline: { period: '1899', value: 9 } }],
  ['up to a period', {}, { asOf: '1980-03' }],
  ['up to a period before all of them', {}, { asOf: '1880' }],
  ['against a target in another unit', { target: { period: '2030', value: 600, unit: 'permille' } }],
  ['against a change from one of its values', { target: { period: '2030', text: '较2000年6月提高20%' } }],
  ['against a target that was met on the way', { target: { period: '2030', value: 30 } }],
  ['with plans', {}, { plans: [{ id: '2000', from: '1996', to: '2000' }] }],
];

describe('a long series', () => {
  it.each(CASES)('is assessed as the same figures one by one, %s', (_, more, options) => {
    const long = series(more);
    expect(keptPlaces(long.observations!)).toBeDefined();
    const other = { ...long, observations: [...long.observations!] };
    expect(keptPlaces(other.observations)).toBeUndefined();
    const [found, expected] = [assess(long, options), assess(other, options)];
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(found.points).toEqual(expected.points);
    const list = pointList(found);
    expect([list.count, list.count && list.at(0)]).toEqual([found.points.length, found.points[0] ?? 0]);
  });

  it('is read again when somebody has changed it', () => {
    const long = series();
    (long.observations as unknown[]).push({ period: '2029', value: 70 });
    expect(assess(long).latest?.value).toBe(70);
  });
});

describe('an assessment', () => {
  it('is written down whole', () => {
    const found = assess({
      direction: 'higher',
      target: { period: 2025, value: 82 },
      observations: [{ period: 2020, value: 81 }],
    });
    const written = JSON.parse(JSON.stringify(found)) as Record<string, unknown>;
    expect(written).toMatchObject({
      status: found.status,
      method: 'linear-path',
      flags: { keep: false, clamped: false },
      points: [{ value: 81 }],
      latest: { value: 81 },
      quantities: { gap: { value: -1 }, projectionOls: { value: null, reason: 'too-few-points' } },
    });
    expect(written.explanation).toEqual(JSON.parse(JSON.stringify(found.explanation)));
    expect(found.flags).toBe(found.flags);
  });
});
