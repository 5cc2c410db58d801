import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/contract/quantity.ts';
import type { Quantity } from '../../../src/contract/quantity.ts';

type Expected = Partial<Omit<Quantity, 'text'>>;

/** text → what it must at least say. */
const forms: Record<string, Expected> = {
  // signs
  '≥3.55': { value: 3.55, comparator: 'ge', form: 'bound', decimals: 2 },
  '＞5％': { value: 5, comparator: 'gt', unit: 'percent' },
  '≧ 90 %': { value: 90, comparator: 'ge', unit: 'percent' },
  '<=40': { value: 40, comparator: 'le' },
  '<5': { value: 5, comparator: 'lt', form: 'bound' },
  '≈29%': { value: 29, comparator: 'approx', form: 'approx' },
  '约29%': { value: 29, comparator: 'approx' },
  '95%+': { value: 95, comparator: 'ge' },
  '不低于95％': { value: 95, comparator: 'ge' },
  '不超过28%': { value: 28, comparator: 'le', form: 'bound' },
  '控制在27%以内': { value: 27, comparator: 'le' },
  '5%以下': { value: 5, comparator: 'le' },
  '不满5%': { value: 5, comparator: 'lt' },
  '不低于95%以上': { value: 95, comparator: 'ge' },
  '约95%以上': { value: 95, comparator: 'ge' },
  '达到90%': { value: 90, comparator: 'eq', form: 'exact' },
  '提高到90%': { value: 90, form: 'exact' },
  '降至5‰以下': { value: 5, comparator: 'le', form: 'bound', unit: 'permille' },
  // blanks, digits, thousands
  '８．５/10 万': { value: 8.5, unit: 'per100k' },
  ' 99% 以上': { value: 99, comparator: 'ge' },
  '1,234.50人': { value: 1234.5, unit: 'persons', decimals: 2 },
  '100 000人': { value: 100000, unit: 'persons' },
  '-5%': { value: -5, unit: 'percent' },
  '−0.5': { value: -0.5 },
  '4.0': { value: 4, decimals: 1 },
  百分之95以上: { value: 95, unit: 'percent', comparator: 'ge' },
  // scope
  '二级以上综合医院住院患者≤40': { value: 40, comparator: 'le', scope: '二级以上综合医院住院患者' },
  '65岁及以上老年人健康管理率80%以上': { value: 80, comparator: 'ge', scope: '65岁及以上老年人健康管理率' },
  '0-6岁儿童90%': { value: 90, scope: '0-6岁儿童', form: 'exact' },
  '≤40（二级以上综合医院）': { value: 40, comparator: 'le', scope: '二级以上综合医院' },
  '81.91（岁）': { value: 81.91, unit: 'years' },
  // changes
  '较2015年降低20％': {
    value: -20,
    form: 'change',
    change: { kind: 'relative', by: -0.2 },
    referencePeriod: '2015',
  },
  '较2015年下降10.37%': { value: -10.37, change: { kind: 'relative', by: -0.1037 } },
  '减少 15%': { value: -15, change: { kind: 'relative', by: -0.15 } },
  提高10个百分点: { value: 10, unit: 'percent', change: { kind: 'points', by: 10 } },
  '较2020年提高2.5个百分点': { value: 2.5, referencePeriod: '2020', change: { kind: 'points', by: 2.5 } },
  '下降超过20%': { value: -20, comparator: 'lt', form: 'change' },
  比2015年高5岁: { value: 5, unit: 'years', change: { kind: 'points', by: 5 } },
  '降低20%（较2015年）': { value: -20, referencePeriod: '2015' },
  增长1倍: { value: 1, change: { kind: 'relative', by: 1 } },
  // counts
  '1.04万余人次': { value: 1.04, comparator: 'gt', unit: '万人次' },
  '30多万人': { value: 30, comparator: 'gt', unit: '万人' },
  第四: { value: 4, form: 'exact', unit: '位' },
  前三: { value: 3, comparator: 'le', unit: '位' },
  全国第十二: { value: 12 },
  零死亡率: { value: 0, comparator: 'eq' },
  // ratios
  '1:1.15': { value: 1.15, form: 'ratio', unit: 'ratio', decimals: 2 },
  '1：0.9': { value: 0.9, form: 'ratio' },
  '2:3': { value: 1.5 },
  '≥1:1.15': { value: 1.15, comparator: 'ge', form: 'ratio' },
  '0:3': { form: 'words', invalid: 'invalid-ratio' },
  // ranges
  '3-5个': { form: 'range', lower: 3, upper: 5, unit: '个', comparator: 'range' },
  '63%～68%': { form: 'range', lower: 63, upper: 68, unit: 'percent' },
  '12–15': { form: 'range', lower: 12, upper: 15 },
  '12至15之间': { form: 'range', lower: 12, upper: 15 },
  '3个到5个': { form: 'range', lower: 3, upper: 5, unit: '个' },
  'between 12 and 15 per cent': { form: 'range', lower: 12, upper: 15, unit: 'percent' },
  // English
  'at least 95%': { value: 95, comparator: 'ge', form: 'bound' },
  'No less than 95 per cent': { value: 95, comparator: 'ge', unit: 'percent' },
  'no more than 40': { value: 40, comparator: 'le' },
  'at most 3': { value: 3, comparator: 'le' },
  'under 5': { value: 5, comparator: 'lt' },
  'over 90%': { value: 90, comparator: 'gt' },
  'about 29%': { value: 29, comparator: 'approx' },
  'around 30 minutes': { value: 30, comparator: 'approx', unit: 'minutes' },
  '95% or more': { value: 95, comparator: 'ge' },
  '40 or less': { value: 40, comparator: 'le' },
  '5 per 1,000': { value: 5, unit: 'per1000' },
  '8.5 per 100,000': { value: 8.5, unit: 'per100k' },
  '8.5/100,000': { value: 8.5, unit: 'per100k' },
  '5 per 1,000 live births': { value: 5, unit: 'per1000', scope: 'live births' },
  '100,000': { value: 100000, form: 'exact' },
  '81.91 years': { value: 81.91, unit: 'years' },
  'reduce by 20% vs 2015': { value: -20, change: { kind: 'relative', by: -0.2 }, referencePeriod: '2015' },
  '20% lower than in 2015': { value: -20, form: 'change', referencePeriod: '2015' },
  'cut smoking by 15%': { value: -15, form: 'change' },
  'increase by 10 percentage points from 2020': {
    value: 10,
    change: { kind: 'points', by: 10 },
    referencePeriod: '2020',
  },
  'reduce to 5‰': { value: 5, form: 'exact', unit: 'permille' },
  '95% by 2025': { value: 95, unit: 'percent', form: 'exact' },
};

const words = [
  '全覆盖',
  'C级及以上',
  '未发生',
  '2型糖尿病',
  '4+7',
  'PM2.5',
  'COVID-19',
  '2025年底前',
  '5月',
  '1.2.3',
  '3/4',
  '1:2:3',
  '5-3个',
  '三成',
  '从6‰降到5‰',
  '与2015年持平',
  '近5年',
  '不低于95%以下',
  '下降-2%',
  '8.5e3',
  'full coverage',
  'from 5 to 3',
  '1.5万张，其中重症200张',
  '目前三',
  '未降低5%',
];

describe('a published text', () => {
  it.each(Object.entries(forms))('%s is read', (text, expected) => {
    expect(readQuantity(text)).toMatchObject({ text, ...expected });
  });

  it.each(words)('%s stays words, without a number', (text) => {
    expect(readQuantity(text)).toEqual({ text, form: 'words' });
  });

  it.each(['', '  ', '*', '-', '—', '——', '..', '…', '/', '未统计', 'N/A', '暂无数据'])(
    '"%s" is an empty cell',
    (text) => {
      expect(readQuantity(text)).toEqual({ text, form: 'empty' });
    },
  );

  it('takes the comparator of a plain number from the direction', () => {
    expect(readQuantity('82.38', { direction: 'higher' })).toMatchObject({ comparator: 'ge', form: 'exact' });
    expect(readQuantity('5‰', { direction: 'lower' })).toMatchObject({ comparator: 'le', form: 'exact' });
    expect(readQuantity('29', { direction: 'near' }).comparator).toBe('eq');
    expect(readQuantity('降低20%', { direction: 'lower' }).comparator).toBe('le');
    expect(readQuantity('降低20%以上', { direction: 'lower' }).comparator).toBe('le');
    expect(readQuantity('≥40', { direction: 'lower' })).toMatchObject({ comparator: 'ge', printed: true });
  });

  it('takes a unit that is not printed from the indicator, and keeps a printed one', () => {
    expect(readQuantity('5.5', { unit: 'beds' }).unit).toBe('beds');
    expect(readQuantity('5‰', { unit: 'percent' }).unit).toBe('permille');
    const own = { symbol: { 'zh-CN': '个', en: 'places' } };
    expect(readQuantity('4.5个', { unit: own }).unit).toBe(own);
  });
});

const fragments = fc.constantFrom(
  ...'0 1 5 9 . , : / % ‰ - – ～ ≥ < + ( ） 万 余 人次 年 2015 较 比 降低 提高 以上 以内 左右 不 约 第 前 零 至 至少 at least per 100,000 by vs 个百分点 二级 岁 e'.split(
    ' ',
  ),
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragments, { maxLength: 14 }).map((list) => list.join('')),
);

describe('any text', () => {
  it('is kept and never becomes a number that is not one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readQuantity(text, { direction: 'higher', unit: 'percent' });
        expect(read.text).toBe(text);
        for (const number of [read.value, read.lower, read.upper, read.change?.by])
          if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
        if (read.form === 'words' || read.form === 'empty') expect(read.value).toBe(undefined);
        else expect(read.form === 'range' ? read.lower : read.value).toBeTypeOf('number');
      }),
      { numRuns: 3000 },
    );
  });

  it('means the same with blanks around it and in full width', () => {
    const wide = (text: string): string =>
      text
        .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        .replace(/ /g, '\u3000');
    for (const text of Object.keys(forms)) {
      const { text: _a, scope: _b, ...read } = readQuantity(text);
      expect(readQuantity(` ${text} `)).toMatchObject(read);
      expect(readQuantity(wide(text))).toMatchObject(read);
    }
  });

  it('a printed number is read back exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, decimals) => {
          const text = (digits / 10 ** decimals).toFixed(decimals);
          expect(readQuantity(`≤${text}%`)).toMatchObject({
            value: Number(text),
            decimals,
            comparator: 'le',
          });
        },
      ),
    );
  });

  it('is read to its end or given up, however long and hostile', () => {
    for (const piece of [
      '1',
      ' ',
      '1,111',
      'by ',
      '≥',
      '1 000 ',
      'a',
      '不',
      '-',
      'less than ',
      '.',
      '万',
      '1:',
      '(',
      '年2015',
    ])
      for (const length of [199, 200, 100_000, 2_000_000])
        expect(readQuantity(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)).form).toMatch(
          length > 200 ? /^(?:words|empty)$/ : /./,
        );
  });
});

it('the quick reading of a plain cell is that of the grammar', () => {
  const cell = fc.tuple(
    fc.constantFrom('', '≥', '≤', '<', '>'),
    fc.nat(1e6),
    fc.constantFrom('', '.0', '.5', '.25'),
    fc.constantFrom('', '%', '‰'),
    fc.constantFrom(undefined, 'percent', 'years', '%'),
  );
  fc.assert(
    fc.property(cell, ([sign, whole, part, mark, unit]) => {
      const text = `${sign}${whole}${part}${mark}`;
      // A blank at the end sends it through the grammar, which does not see it.
      const { text: _, ...slow } = readQuantity(`${text} `, { unit });
      const { text: __, ...quick } = readQuantity(text, { unit });
      expect(quick).toEqual(slow);
    }),
  );
});
