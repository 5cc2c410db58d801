import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodReader } from '../../../src/formats/periods.ts';

const one = (text: string) => periodReader([text])(text);
const all = (...texts: string[]) => texts.map(periodReader(texts)).map((found) => found?.period);

describe('periods of published tables', () => {
  it.each([
    ['2024', '2024'],
    ['2024年末', '2024'],
    ['2024年度', '2024'],
    ['2021-02-01', '2021-02-01'],
    ['2021/2/1', '2021-02-01'],
    ['20210201', '2021-02-01'],
    ['202102', '2021-02'],
    ['2021-02-01T00:00:00', '2021-02-01'],
    ['2015 - 17', '2015/2017'],
    ['2015-2017', '2015/2017'],
    ['2011-13', '2011/2013'],
    ['1999 - 01', '1999/2001'],
    ['2024-Q1', '2024-Q1'],
    ['Q1 2024', '2024-Q1'],
    ['Jan 2024', '2024-01'],
    ['2024-S2', '2024-H2'],
    ['2024-A1', '2024'],
    ['2024M03', '2024-03'],
    ['2024-T2', '2024-05/2024-08'],
    ['2020-01-01/P1Y', '2020'],
    ['2020-W53', '2020-12-28/2021-01-03'],
  ])('%s is %s', (text, period) => expect(one(text)?.period).toBe(period));

  it('a year across two calendar years keeps the words of the source', () => {
    expect(one('2017/18')).toEqual({ period: '2017/2018', periodText: '2017/18' });
    expect(one('2009/10')).toEqual({ period: '2009/2010', periodText: '2009/10', ambiguous: true });
    expect(periodReader(['2017/18', '2018/19'])('2018/19')).toEqual({
      period: '2018/2019',
      periodText: '2018/19',
    });
    expect(one('2013/14 - 15/16')).toEqual({ period: '2013/2016', periodText: '2013/14 - 15/16' });
  });

  it('a pair is a span where the column shows it, a month where the column shows that', () => {
    expect(all('2003-05', '2004-06', '2005-07')).toEqual(['2003/2005', '2004/2006', '2005/2007']);
    expect(all('2003-04', '2003-05', '2003-06')).toEqual(['2003-04', '2003-05', '2003-06']);
    expect(all('2009-11', '2010-12', '2011-13')).toEqual(['2009/2011', '2010/2012', '2011/2013']);
  });

  it('a lone pair that may be both is said to be so', () => {
    expect(one('2003-05')).toEqual({ period: '2003-05', ambiguous: true });
    expect(one('2021-08')).toMatchObject({ period: '2021-08' });
  });

  it('what is no period is none', () => {
    for (const text of ['', '去年', '2020-60', '2020-W60', '20201301', '现状', '第一期'])
      expect(one(text)).toBeUndefined();
  });

  it('never throws, whatever stands in a column', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }), (texts) => {
        const read = periodReader(texts);
        for (const text of texts) read(text);
      }),
    );
  });
});
