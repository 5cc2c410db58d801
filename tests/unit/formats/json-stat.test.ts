import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonStat } from '../../../src/formats/json-stat.ts';

/** Invented figures: 2 measures, 1 area, 2 years, 3 sexes. */
const DATASET = {
  version: '2.0',
  class: 'dataset',
  label: 'Sample population',
  source: 'Sample office',
  updated: '2024-01-01',
  id: ['area', 'concept', 'year', 'sex'],
  size: [1, 2, 2, 3],
  role: { time: ['year'], geo: ['area'], metric: ['concept'] },
  dimension: {
    area: { category: { label: { AA: 'Area one' } } },
    concept: {
      category: {
        index: { SHARE: 1, POP: 0 },
        label: { POP: 'population', SHARE: 'share' },
        unit: { POP: { label: 'thousands of persons', decimals: 1 }, SHARE: { symbol: '%', decimals: 1 } },
      },
    },
    year: { category: { index: ['2020', '2021'] } },
    sex: { category: { index: ['T', 'M', 'F'], label: { T: 'total', M: 'men', F: 'women' } } },
  },
  value: [10, 4.9, 5.1, 11, 5.4, 5.6, 100, 49, 51, 100, 49.1, 50.9],
  status: { 3: 'p' },
};

describe('JSON-stat', () => {
  it('roles tell time, area and indicator; a total is read and reported', () => {
    const { document, problems } = readJsonStat(DATASET);
    expect(problems).toMatchObject([{ code: 'total-taken', parts: { column: 'sex', given: 'total' } }]);
    expect(document).toMatchObject({
      title: 'Sample population',
      source: { title: 'Sample office' },
      updated: '2024-01-01',
      areas: [{ id: 'AA', label: 'Area one' }],
    });
    const [population, share] = document.indicators;
    expect(population).toMatchObject({ id: 'POP', label: 'population', unit: 'thousands of persons' });
    expect(population!.series[0]!.observations).toEqual([
      { period: '2020', value: 10, text: '10.0', form: 'exact' },
      { period: '2021', value: 11, text: '11.0', form: 'exact', state: 'provisional' },
    ]);
    expect(share).toMatchObject({ id: 'SHARE', unit: 'percent' });
  });

  it('the text of a file reads like its value', () => {
    expect(readJsonStat(JSON.stringify(DATASET))).toEqual(readJsonStat(DATASET));
  });

  it('values stand in row-major order, as a list or by their numbers', () => {
    const sparse = { ...DATASET, value: { 1: 4.9, 2: 5.1, 10: 49.1 } };
    const read = (dataset: unknown, sex: string): unknown[] =>
      readJsonStat(dataset, { map: { fix: { sex } } }).document.indicators.map(({ id, series }) => [
        id,
        series[0]!.observations.map(({ period, value }) => [period, value]),
      ]);
    expect(read(DATASET, 'women')).toEqual([
      [
        'POP',
        [
          ['2020', 5.1],
          ['2021', 5.6],
        ],
      ],
      [
        'SHARE',
        [
          ['2020', 51],
          ['2021', 50.9],
        ],
      ],
    ]);
    expect(read(sparse, 'M')).toEqual([
      ['POP', [['2020', 4.9]]],
      ['SHARE', [['2021', 49.1]]],
    ]);
  });

  it('a dimension without a total must be fixed', () => {
    const { T: _, ...label } = DATASET.dimension.sex.category.label;
    const open = {
      ...DATASET,
      dimension: { ...DATASET.dimension, sex: { category: { index: ['T', 'M', 'F'], label } } },
    };
    const { document, problems } = readJsonStat(open);
    expect(document.indicators).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'open-dimension', path: 'dimension.sex', parts: { known: 'T, men, women' } },
    ]);
  });

  it('dimensions without a role are mapped by name', () => {
    const { role: _, ...plain } = DATASET;
    const map = { indicator: 'concept', area: 'area', period: 'year' };
    expect(readJsonStat(plain, { map }).document.indicators).toHaveLength(2);
  });

  it('a bundle of version 1 is read; of several datasets none is picked', () => {
    const { version: _v, class: _c, id, size, role, dimension, ...rest } = DATASET;
    const dataset = { ...rest, dimension: { ...dimension, id, size, role } };
    expect(readJsonStat({ sample: dataset }).document.indicators).toHaveLength(2);
    const bundle = { one: dataset, two: dataset };
    expect(readJsonStat(bundle).problems).toMatchObject([
      { code: 'several-datasets', parts: { known: 'one, two' } },
    ]);
    expect(readJsonStat(bundle, { map: { path: 'two' } }).document.indicators).toHaveLength(2);
  });

  it('collections, unknown versions and sizes that do not fit are refused', () => {
    const codes = (given: unknown): string[] => readJsonStat(given).problems.map(({ code }) => code);
    expect(codes({ version: '2.0', class: 'collection', link: {} })).toEqual(['no-dataset']);
    expect(codes({ ...DATASET, version: '3.0' })).toEqual(['unsupported-version']);
    expect(codes({ ...DATASET, value: [1, 2, 3] })).toEqual(['size-mismatch']);
    expect(codes({ ...DATASET, size: [1, 2, 2, 4] })).toEqual(['size-mismatch']);
    expect(codes({ ...DATASET, value: { 99: 1 } })).toEqual(['size-mismatch']);
    expect(codes({ ...DATASET, id: undefined })).toEqual(['missing-key']);
  });

  it('a size that no page could hold is refused without being built', () => {
    const huge = { ...DATASET, size: [1e9, 1e9, 1, 1] };
    expect(readJsonStat(huge).problems[0]!.code).toBe('size-mismatch');
  });

  it('never throws on JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (text) => void readJsonStat(text)));
    const damaged = fc
      .constantFrom(...Object.keys(DATASET))
      .chain((key) => fc.tuple(fc.constant(key), fc.jsonValue()));
    fc.assert(fc.property(damaged, ([key, value]) => void readJsonStat({ ...DATASET, [key]: value })));
  });
});
