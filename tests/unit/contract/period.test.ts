import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/contract/period.ts';

describe('a period', () => {
  it.each([
    [2025, '2025', 'year', 2025],
    ['2025', '2025', 'year', 2025],
    ['2025年', '2025', 'year', 2025],
    ['2025-H1', '2025-H1', 'half', 2024.5],
    ['2025年上半年', '2025-H1', 'half', 2024.5],
    ['2025-Q2', '2025-Q2', 'quarter', 2024.5],
    ['2025年第四季度', '2025-Q4', 'quarter', 2025],
    ['2025-06', '2025-06', 'month', 2024.5],
    ['2025年6月', '2025-06', 'month', 2024.5],
    ['2025-12', '2025-12', 'month', 2025],
    ['2024-12-31', '2024-12-31', 'day', 2024],
    ['2021/2025', '2021/2025', 'span', 2025],
    ['2021-2025年', '2021/2025', 'span', 2025],
    ['2024-07/2025-06', '2024-07/2025-06', 'span', 2024.5],
  ])('%s is %s', (input, id, kind, at) => {
    const period = readPeriod(input)!;
    expect(period).toMatchObject({ id, kind, to: period.at });
    expect(period.at).toBeCloseTo(at, 9);
    expect(period.from).toBeLessThan(period.to);
    expect(readPeriod(period.id)).toEqual(period);
  });

  it.each([
    '',
    'soon',
    '2025-13',
    '2025-02-30',
    '2025-Q5',
    '2025/2021',
    '25',
    '20255',
    NaN,
    -5,
    2025.5,
    '“十三五”初',
  ])('%s is none', (input) => expect(readPeriod(input)).toBe(undefined));

  it('may be the id of a plan', () => {
    const plans = [{ id: '14fyp', from: '2021', to: '2025' }];
    expect(readPeriod('14fyp', plans)).toEqual({ id: '14fyp', kind: 'span', from: 2020, to: 2025, at: 2025 });
    expect(readPeriod('14fyp')).toBe(undefined);
  });
});

it('a date and a month in ISO form are the same periods as in words, and dates that no calendar has are none', () => {
  const [first, last] = [Date.UTC(1899, 0, 1), Date.UTC(2101, 0, 1)];
  const parts = fc.tuple(
    fc.integer({ min: 1899, max: 2101 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const two = (number: number): string => String(number).padStart(2, '0');
      expect(readPeriod(`${year}-${two(month)}-${two(day)}`)).toEqual(
        readPeriod(`${year}年${month}月${day}日`),
      );
      expect(readPeriod(`${year}-${two(month)}`)).toEqual(readPeriod(`${year}年${month}月`));
      expect(readPeriod(`${year}`)).toEqual(readPeriod(`${year}年`));
    }),
  );
  fc.assert(
    fc.property(fc.date({ min: new Date(first), max: new Date(last), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(readPeriod(text)).toMatchObject({ id: text, kind: 'day' });
    }),
  );
});
