import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { readQuery, writeQuery } from '../../../src/widgets/indicator-data/address.ts';
import { sampleDocument } from '../../elements/sample-document.ts';

const { document } = parseDocument(sampleDocument());

describe('readQuery', () => {
  it.each([
    ['', {}],
    ['?area=a', { area: 'a' }],
    ['?area=%E7%94%B2%E5%8C%BA&indicator=literacy', { area: 'a', indicator: 'literacy' }],
    ['?period=2021', { period: '2021' }],
    ['?period=', { period: '' }],
    ['?q=%E4%&area=b&x', { area: 'b' }],
  ])('%s chooses %o', (search, chosen) => {
    expect(readQuery(search, document)).toEqual({
      indicator: undefined,
      area: undefined,
      period: undefined,
      ...chosen,
    });
  });

  it.each(['?area=%E5%81%87%E6%B6%88%E6%81%AF', '?indicator=zz', '?period=soon', '?area=', '?area=%'])(
    '%s is not in the document and chooses nothing',
    (search) => {
      expect(Object.values(readQuery(search, document)).filter(Boolean)).toEqual([]);
    },
  );
});

describe('writeQuery', () => {
  it.each([
    ['', { area: 'b' }, {}, '?area=b'],
    ['', { area: 'b' }, { area: 'b' }, ''],
    ['?area=a', { area: '' }, {}, ''],
    ['?area=a', {}, { area: 'b' }, '?area='],
    ['?a=1&area=a&b', { area: '甲' }, {}, '?a=1&b&area=%E7%94%B2'],
    [
      '?q=%C4%E3+x%20y',
      { indicator: 'x', area: 'y', period: '2020' },
      {},
      '?q=%C4%E3+x%20y&indicator=x&area=y&period=2020',
    ],
    ['?myarea=1&areas=2', { area: 'b' }, {}, '?myarea=1&areas=2&area=b'],
  ])('writes into %s', (search, selection, start, query) => {
    expect(writeQuery(search, selection, start)).toBe(query);
  });

  it('leaves every parameter of the page as it was written', () => {
    const part = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[&?#]/g, ''))
      .filter((text) => !!text && !/^(?:indicator|area|period)(?:=|$)/.test(text));
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('a', 'b', ''), (parts, area) => {
        const search = parts.length ? `?${parts.join('&')}` : '';
        const written = writeQuery(search, { area }, {});
        expect(written.startsWith(search)).toBe(true);
        expect(writeQuery(written, {}, {})).toBe(search);
      }),
    );
  });

  it('is read back as what was written', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'city');
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('2021', '2022', ''), (area, start, period) => {
        const query = writeQuery('?x=1', { area, period }, { area: start });
        const read = readQuery(query, document);
        expect({ area: read.area ?? start, period: read.period ?? '' }).toEqual({ area, period });
      }),
    );
  });
});
