import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingertipsRecentTrend } from '../../../../src/assessment/methods/fingertips-recent-trend.ts';

type Limits = readonly [value: number, lower: number, upper: number];
const withLimits = (rows: readonly Limits[], first = 2014) =>
  rows.map(([value, lower, upper], index) => ({ year: first + index, value, lower, upper }));
const counted = (rows: readonly (readonly [count: number, denominator: number])[], first = 2020) =>
  rows.map(([count, denominator], index) => ({ year: first + index, count, denominator }));

const EXAMPLE = withLimits([
  [24.67, 23.16, 26.25],
  [24.6, 23.15, 26.19],
  [28, 26.44, 29.64],
  [30.2, 28.63, 31.9],
  [30.6, 28.98, 32.25],
]);

/** Published by Fingertips: preventable sight loss from diabetic eye disease, England, per 100,000. */
const EYES = [
  { year: 2020, value: 2.935, lower: 2.7841, upper: 3.0919, count: 1416, denominator: 48246126 },
  { year: 2021, value: 1.93028, lower: 1.8085, upper: 2.058, count: 935, denominator: 48440507 },
  { year: 2022, value: 2.7567, lower: 2.6113, upper: 2.9082, count: 1344, denominator: 48753376 },
  { year: 2023, value: 2.8701, lower: 2.7225, upper: 3.0237, count: 1415, denominator: 49300918 },
  { year: 2024, value: 3.0121, lower: 2.8616, upper: 3.1683, count: 1502, denominator: 49866388 },
];

/** Published by Fingertips: MMR for one dose at two years, Yorkshire and the Humber. */
const MMR = counted([
  [57274, 61834],
  [55865, 60511],
  [53681, 59074],
  [51767, 57508],
  [53185, 59028],
]);

/** Published by Fingertips: people registered with general practices aged 65 and over, England. */
const OVER_65 = counted([
  [10588957, 60458658],
  [10547929, 60744002],
  [10851467, 61625745],
  [11034431, 62418295],
  [11246440, 63227624],
]);

describe('fingertipsRecentTrend, by limits', () => {
  it('gives the chi-square of the published example and calls it increasing', () => {
    const trend = fingertipsRecentTrend({ direction: 'higher', observations: EXAMPLE });
    expect(trend.chi2).toBeCloseTo(46.765316, 6);
    expect(trend).toMatchObject({
      category: 'increasing',
      meaning: 'better',
      kind: 'interval',
      reason: null,
      years: [2014, 2015, 2016, 2017, 2018],
    });
    expect(trend.value).toBe(trend.chi2);
    expect(trend.slopesWithout).toHaveLength(5);
  });

  it('finds what Fingertips published for sight loss', () => {
    expect(fingertipsRecentTrend({ observations: EYES }).category).toBe('increasing');
    expect(fingertipsRecentTrend({ direction: 'lower', observations: EYES }).meaning).toBe('worse');
  });

  it('a slope that turns when one point is left out is no trend, however large its chi-square', () => {
    const narrow = withLimits([
      [10, 9.9, 10.1],
      [10, 9.9, 10.1],
      [10, 9.9, 10.1],
      [9.9, 9.8, 10],
      [14, 13.9, 14.1],
    ]);
    const trend = fingertipsRecentTrend({ observations: narrow });
    expect(trend.chi2!).toBeGreaterThan(9.549536);
    expect(trend.category).toBe('no-significant-change');
    expect(trend.slopesWithout[4]!).toBeLessThan(0);
  });

  it.each([
    [0.977, 'no-significant-change'],
    [0.978, 'increasing'],
  ])('99.8 %% is the threshold: a straight rise of %s standard errors a year', (rise, category) => {
    // Σ(x − 3)² is 10: chi-square is 10 × rise², 9.549536 at 0.97722.
    const line = [0, 1, 2, 3, 4].map((x) => {
      const value = 50 + x * rise;
      return { year: 2014 + x, value, lower: value - 1.96, upper: value + 1.96 };
    });
    expect(fingertipsRecentTrend({ observations: line }).category).toBe(category);
  });

  it('points are numbered one to five: a missing year is skipped, or ends the run where asked', () => {
    const gap = EXAMPLE.map((point) => ({ ...point, year: point.year < 2016 ? point.year - 1 : point.year }));
    expect(fingertipsRecentTrend({ observations: gap }).chi2).toBeCloseTo(46.765316, 6);
    const stopped = fingertipsRecentTrend({ observations: gap, stopAtGap: true });
    expect(stopped).toMatchObject({
      category: 'cannot-be-calculated',
      reason: 'too-few-points',
      years: [2016, 2017, 2018],
    });
    expect(fingertipsRecentTrend({ observations: EXAMPLE, stopAtGap: true }).category).toBe('increasing');
  });

  it('points before a break, bounds, parts of a year and points without limits do not count', () => {
    const extra = { year: 2019, value: 31, lower: 30, upper: 32 };
    const short = (point: object) =>
      fingertipsRecentTrend({ observations: [...EXAMPLE.slice(1), { ...extra, ...point }] }).reason;
    expect(short({})).toBe(null);
    expect(short({ break: true })).toBe('too-few-points');
    expect(short({ bound: 'le' })).toBe('too-few-points');
    expect(short({ year: 2018.5 })).toBe('too-few-points');
    expect(short({ lower: undefined })).toBe('too-few-points');
    expect(short({ value: null })).toBe('too-few-points');
  });

  it('limits that are equal weigh without end: it cannot be calculated', () => {
    const observations = [...EXAMPLE.slice(0, 4), { year: 2018, value: 30, lower: 30, upper: 30 }];
    expect(fingertipsRecentTrend({ observations })).toMatchObject({
      category: 'cannot-be-calculated',
      reason: 'zero-width-interval',
      value: null,
      slope: null,
    });
  });

  it('looks no further than asOf, and leaves provisional values out where asked', () => {
    const later = { year: 2019, value: 10, lower: 9, upper: 11, provisional: true };
    const observations = [...EXAMPLE, later];
    expect(fingertipsRecentTrend({ observations, asOf: 2018 }).chi2).toBeCloseTo(46.765316, 6);
    expect(fingertipsRecentTrend({ observations, excludeProvisional: true }).chi2).toBeCloseTo(46.765316, 6);
    expect(fingertipsRecentTrend({ observations }).years).toEqual([2015, 2016, 2017, 2018, 2019]);
  });
});

describe('fingertipsRecentTrend, by counts', () => {
  it('finds what Fingertips published for vaccinations, and sets the slope that its code leaves unset', () => {
    const trend = fingertipsRecentTrend({ direction: 'higher', observations: MMR });
    expect(trend).toMatchObject({ category: 'decreasing', meaning: 'worse', kind: 'proportion' });
    expect(trend.slope!).toBeLessThan(0);
  });

  it('is the chi-square for a trend in proportions', () => {
    // A textbook's 2 × 5 table by hand: N = 500, R = 150, Σnx = 1500, Σnx² = 5500, Σrx = 500.
    const rows = counted([
      [20, 100],
      [25, 100],
      [30, 100],
      [35, 100],
      [40, 100],
    ]);
    const trend = fingertipsRecentTrend({ observations: rows });
    expect(trend.chi2).toBeCloseTo(
      (500 * (500 * 500 - 150 * 1500) ** 2) / (150 * 350 * (500 * 5500 - 1500 ** 2)),
      9,
    );
    const logits = [20, 25, 30, 35, 40].map((r) => Math.log(r / (100 - r)));
    const slope = (-2 * logits[0]! - logits[1]! + logits[3]! + 2 * logits[4]!) / 10;
    expect(trend.slope).toBeCloseTo(slope, 12);
    expect(trend.category).toBe('increasing');
  });

  it('counts alone show the rise that the published code, which needs limits, does not see', () => {
    expect(fingertipsRecentTrend({ observations: OVER_65 })).toMatchObject({ category: 'increasing' });
  });

  it.each([[100], [0]])('%i of 100 in a year: it cannot be calculated', (count) => {
    const observations = [...MMR.slice(1), { year: 2025, count, denominator: 100 }];
    expect(fingertipsRecentTrend({ observations })).toMatchObject({
      category: 'cannot-be-calculated',
      reason: 'count-at-limit',
    });
  });

  it('counts are taken where the page says so, limits or not', () => {
    expect(fingertipsRecentTrend({ kind: 'proportion', observations: EYES }).kind).toBe('proportion');
    expect(fingertipsRecentTrend({ kind: 'interval', observations: MMR }).reason).toBe('too-few-points');
  });
});

const row = fc.tuple(
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.double({ min: 0.01, max: 50, noNaN: true }),
);
const rows = fc.array(row, { minLength: 5, maxLength: 9 });
const series = (list: readonly (readonly [number, number])[], scale = 1) =>
  withLimits(
    list.map(([value, half]): Limits => [value * scale, (value - half) * scale, (value + half) * scale]),
  );

describe('fingertipsRecentTrend of any values', () => {
  it('does not depend on the unit, nor on older points', () => {
    fc.assert(
      fc.property(rows, row, fc.constantFrom(0.1, 10, 1000), ([...list], older, scale) => {
        const plain = fingertipsRecentTrend({ observations: series(list) });
        const scaled = fingertipsRecentTrend({ observations: series(list, scale) });
        const tolerance = 1e-6 * Math.max(1, plain.chi2!);
        expect(Math.abs(scaled.chi2! - plain.chi2!)).toBeLessThan(tolerance);
        const longer = [...series([older]).map((point) => ({ ...point, year: 1990 })), ...series(list)];
        expect(fingertipsRecentTrend({ observations: longer })).toEqual(plain);
      }),
    );
  });

  it('mirrors: a measure upside down falls where it rose, and means the same', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const down = series(list).map(({ year, value, lower, upper }) => ({
          year,
          value: -value,
          lower: -upper,
          upper: -lower,
        }));
        const one = fingertipsRecentTrend({ direction: 'higher', observations: series(list) });
        const other = fingertipsRecentTrend({ direction: 'lower', observations: down });
        expect(other.chi2).toBeCloseTo(one.chi2!, 6);
        expect(other.slope).toBeCloseTo(-one.slope!, 6);
        expect(other.meaning).toBe(one.meaning);
      }),
    );
  });
});
