import { describe, expect, it } from 'vitest';
import { compareAreas } from '../../../src/assessment/compare.ts';
import type { Comparison, CompareOptions } from '../../../src/assessment/compare.ts';
import { isFailure, readAreas, readSeries } from '../../../src/assessment/reading.ts';
import type { Indicator, IndicatorDocument, Series } from '../../../src/contract/document.ts';

const exact = (period: string, value: number | null): Series['observations'][number] => ({
  period,
  value,
  form: value === null ? 'empty' : 'exact',
});
const target = (value: number): Series['targets'][number] => ({ period: '2025', value, form: 'exact' });

function series(area: string, value: number | null, more: Partial<Series> = {}): Series {
  return { area, targets: [], observations: [exact('2024', value)], ...more };
}

function documentOf(list: readonly Series[], more: Partial<Indicator> = {}): IndicatorDocument {
  const areas = ['city', 'a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    label: `${id}区`,
    ...(id !== 'city' && { parent: 'city' }),
  }));
  const indicator: Indicator = {
    id: 'x',
    kind: 'measure',
    label: 'X',
    unit: 'percent',
    direction: 'higher',
    series: list,
    ...more,
  };
  return { version: 1, language: 'zh-CN', plans: [], areas, indicators: [indicator], sample: true };
}

function compare(document: IndicatorDocument, options: CompareOptions = {}): Comparison {
  const found = compareAreas(document, { reference: 'city', ...options });
  if (isFailure(found)) throw new Error(found.failure);
  return found;
}

const city = series('city', 34, { targets: [target(36)] });
const ranks = ({ ranked }: Comparison): unknown[] =>
  ranked.map(({ reading, rank, tied }) => `${rank}${tied ? '=' : ''} ${reading.area!.id}`);

describe('compareAreas(document)', () => {
  it('puts the better first, and equal values share a rank', () => {
    const document = documentOf([
      city,
      series('a', 30),
      series('b', 38),
      series('c', 36),
      series('d', 36),
      series('e', 20),
    ]);
    expect(ranks(compare(document))).toEqual(['1 b', '2= c', '2= d', '4 a', '5 e']);
  });

  it('puts the smaller first where lower is better', () => {
    const document = documentOf([city, series('a', 30), series('b', 38), series('c', 36)], {
      direction: 'lower',
    });
    expect(ranks(compare(document))).toEqual(['1 a', '2 c', '3 b']);
  });

  it('ranks nothing where no side is better', () => {
    const document = documentOf([city, series('a', 30), series('b', 38)], { direction: 'none' });
    expect(compare(document).ranked.map(({ rank }) => rank)).toEqual([undefined, undefined]);
  });

  it('orders as asked, each area keeping its rank', () => {
    const document = documentOf([
      city,
      series('b', 30, { targets: [target(31)] }),
      series('a', 35, { targets: [target(40)] }),
    ]);
    expect(ranks(compare(document, { order: 'document' }))).toEqual(['2 b', '1 a']);
    expect(ranks(compare(document, { order: 'name' }))).toEqual(['1 a', '2 b']);
    expect(ranks(compare(document, { order: 'gap' }))).toEqual(['2 b', '1 a']);
  });

  it('counts the distance to the own target, else to that of the area above', () => {
    const { ranked } = compare(
      documentOf([city, series('a', 37.5, { targets: [target(38)] }), series('b', 30)]),
    );
    expect(ranked.map(({ distance, countsToOwn }) => [distance, countsToOwn])).toEqual([
      [-0.5, true],
      [-6, false],
    ]);
    expect(ranked[0]!.ownTarget?.value).toBe(38);
    expect(ranked[1]!.reading.assessment.target?.value).toBe(36);
  });

  it('draws no own target where it equals that of the area above', () => {
    const { ranked } = compare(documentOf([city, series('a', 37, { targets: [target(36)] })]));
    expect(ranked[0]).not.toHaveProperty('ownTarget');
  });

  it('lists another population or unit apart, with the reason', () => {
    const document = documentOf(
      [city, series('a', 30), series('b', 31, { population: '户籍人口' }), series('c', 3, { unit: 'years' })],
      { population: '常住人口' },
    );
    const { ranked, listed } = compare(document);
    expect(ranked.map(({ reading }) => reading.area!.id)).toEqual(['a']);
    expect(listed.map(({ reading, reason }) => [reading.area!.id, reason])).toEqual([
      ['b', 'population'],
      ['c', 'unit'],
    ]);
  });

  it('ranks populations that the document declares comparable, and says so', () => {
    const document = documentOf([city, series('a', 30), series('b', 31, { population: '户籍人口' })], {
      population: '常住人口',
      comparable: [['常住人口', '户籍人口']],
    });
    expect(compare(document)).toMatchObject({ declaredComparable: true, listed: [], ranked: [{}, {}] });
  });

  it('keeps an area without a value of the period, with the last one it has', () => {
    const late = series('b', null, { observations: [exact('2022', 28.3), exact('2024', null)] });
    const { empty, period } = compare(documentOf([city, series('a', 30), late]), { areas: ['a', 'b', 'e'] });
    expect(period).toBe('2024');
    expect(empty.map(({ id, lastKnown }) => [id, lastKnown?.value])).toEqual([
      ['b', 28.3],
      ['e', undefined],
    ]);
  });

  it('compares the period asked for', () => {
    const two = (area: string, before: number, now: number): Series =>
      series(area, now, { observations: [exact('2020', before), exact('2024', now)] });
    const document = documentOf([city, two('a', 20, 30), two('b', 25, 26)]);
    expect(ranks(compare(document, { period: '2020' }))).toEqual(['1 b', '2 a']);
  });
});

describe('readSeries(document)', () => {
  const document = documentOf([city, series('a', 30)]);

  it('reads the series of an area by id or by name, with what it inherits', () => {
    const reading = readSeries(document, { indicator: 'x', area: 'a区' });
    expect(reading).toMatchObject({
      area: { id: 'a' },
      series: { unit: 'percent', direction: 'higher' },
      assessment: { status: 'not-assessable', reason: 'no-target' },
    });
  });

  it.each([
    [{ indicator: 'y' }, 'unknown-indicator'],
    [{ area: 'nowhere' }, 'unknown-area'],
    [{ area: 'b' }, 'no-series'],
  ] as const)('%j fails as %s', (options, failure) => {
    expect(readSeries(document, options)).toMatchObject({ failure });
  });

  it('an empty document has no indicators', () => {
    expect(readSeries({ ...document, indicators: [] })).toMatchObject({
      failure: 'no-indicators',
      known: [],
    });
  });

  it('readAreas keeps the order asked for', () => {
    const readings = readAreas(document, { areas: ['a', 'city', 'b'] });
    expect(isFailure(readings) ? [] : readings.map(({ area }) => area!.id)).toEqual(['a', 'city']);
  });
});
