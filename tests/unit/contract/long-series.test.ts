import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPlaces } from '../../../src/contract/long-series.ts';
import { parseDocument } from '../../../src/contract/parse.ts';

/** Dates of days, months and years, printed dates, no dates, plans; few, so that some come twice. */
const period = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 999 }).map(day), weight: 20 },
  fc.constantFrom('2020', '2021-06', '2021年', '2021/2025', '2021-02-30', '', 'plan'),
);
const value = fc.oneof(
  { arbitrary: fc.integer({ min: -400, max: 4000 }).map((tenths) => tenths / 10), weight: 20 },
  fc.constantFrom<unknown>(-0, NaN, 1e300, null, '≤40', '81.9岁', undefined),
);

function day(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
}
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ period: day(index), value: index / 10 }));
const read = (observations: unknown, more: object = {}) =>
  parseDocument({
    plans: [{ id: 'plan', from: '2021', to: '2025' }],
    ...more,
    indicators: [{ id: 'a', unit: 'percent', series: [{ observations }] }],
  });
const seriesOf = (observations: unknown, more?: object) =>
  read(observations, more).document.indicators[0]!.series[0]!;

describe('a long list of dates and numbers', () => {
  it('is read as the same list in any other form', () => {
    const point = fc.record({ period, value });
    fc.assert(
      fc.property(fc.array(point, { minLength: 100, maxLength: 130 }), fc.nat(99), (list, sorted) => {
        // A stretch in order, as long series are, and then whatever comes.
        const all = [...days(sorted), ...list];
        const noted = all.map((entry) => ({ ...entry, form: 'exact' }));
        const [plain, other] = [read(all), read(noted)];
        expect(plain.document).toEqual(other.document);
        expect(plain.problems).toEqual(other.problems);
      }),
      { numRuns: 60 },
    );
  });

  it('knows where its values stand in time', () => {
    const { observations } = seriesOf(days(400));
    expect(observations).toHaveLength(400);
    expect(observations[0]).toEqual({ period: '2020-01-01', value: 0, form: 'exact' });
    expect(keptPlaces(observations)?.[365]).toBe(2020);
    expect(keptPlaces(seriesOf([...days(400), { period: '2019', value: 1 }]).observations)).toBeUndefined();
    expect(
      keptPlaces(seriesOf([...days(400), { period: '2022', value: '≤1' }]).observations),
    ).toBeUndefined();
  });

  it('is not taken for one when a plan is called like a date', () => {
    const plans = [{ id: '2020', from: '2021', to: '2025' }];
    const list = Array.from({ length: 100 }, (_, index) => ({ period: String(1950 + index), value: index }));
    expect(keptPlaces(seriesOf(list, { plans }).observations)).toBeUndefined();
    expect(keptPlaces(seriesOf(list).observations)).toBeDefined();
  });

  it('stays as it was read when the caller changes it', () => {
    const list = days(200);
    const { observations } = seriesOf(list);
    list[3]!.value = 99;
    list.length = 10;
    expect([observations.length, observations[3]!.value]).toEqual([200, 0.3]);
  });

  it('keeps what can be read where reading a point throws, and reads each field once', () => {
    let asked = 0;
    const moody = {
      period: day(150),
      get value() {
        return asked++ ? 'later' : 15;
      },
    };
    const angry = {
      get period(): string {
        throw new Error('no');
      },
    };
    const list: unknown[] = days(200);
    list[150] = moody;
    expect(seriesOf(list).observations[150]).toMatchObject({ value: 15 });
    list[180] = angry;
    expect(seriesOf(list).observations.length).toBeGreaterThanOrEqual(180);
  });

  it('is looked for among observations only', () => {
    const { problems } = parseDocument({
      indicators: [],
      areas: days(120).map((entry) => ({ id: entry.period, ...entry })),
    });
    expect(JSON.stringify(problems)).not.toContain('form');
  });
});
