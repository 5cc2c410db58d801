import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/contract/document.ts';
import { readQuantity } from '../../../src/contract/quantity.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, registerLanguage } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';

registerLanguage(zhCN);
registerLanguage(en);
const zh = languageFor('zh-CN')!;
const english = languageFor('en')!;
const read = (text: string): Partial<Figure> => {
  const { lower, upper, ...figure } = readQuantity(text, {}) as Partial<Figure> & {
    lower?: number;
    upper?: number;
  };
  return lower !== undefined && upper !== undefined ? { ...figure, range: [lower, upper] } : figure;
};

describe('figures', () => {
  it.each([
    ['4.0', 'persons', '4.0人', '4.0 people'],
    ['1.90‰', 'permille', '1.90‰', '1.90‰'],
    ['1:1.15', 'ratio', '1:1.15', '1:1.15'],
    ['≤40', 'DDDs', '≤40 DDDs', '≤40 DDDs'],
    ['29%左右', 'percent', '29%左右', 'about 29%'],
    ['95%以上', 'percent', '95%以上', '≥95%'],
    ['8.5/10 万', 'per100k', '8.5/10万', '8.5 per 100,000'],
    ['全覆盖', 'percent', '全覆盖', '全覆盖'],
    ['较2015年下降10.37%', 'percent', '下降10.37%', 'down 10.37%'],
    ['82.38', 'years', '82.38岁', '82.38 years'],
  ])('keep the published digits of %s', (text, unit, chinese, inEnglish) => {
    expect(zh.figure(read(text), unit)).toBe(chinese);
    expect(english.figure(read(text), unit)).toBe(inEnglish);
  });

  it('come in parts, with signs that touch the digits apart from words', () => {
    expect(zh.figureParts(read('28.52%'), 'percent')).toEqual({ number: '28.52', unit: '%', symbol: true });
    expect(zh.figureParts(read('29%左右'), 'percent')).toEqual({
      number: '29',
      unit: '%',
      symbol: true,
      after: '左右',
    });
    expect(zh.figureParts(read('≤40'), 'DDDs')).toEqual({
      sign: '≤',
      number: '40',
      unit: 'DDDs',
      symbol: false,
    });
  });

  it('keep 万 where the source printed it', () => {
    expect(zh.figure(read('1.04万余人次'), 'person-times')).toMatch(/1\.04万/);
    expect(zh.large(10400)).toBe('1.04万');
    expect(zh.large(141178000)).toBe('1.412亿');
    expect(english.large(10400)).toBe('10,400');
  });

  it('are spoken with their denominators', () => {
    expect(zh.spoken(read('1.90‰'), 'permille')).toBe('千分之1.90');
    expect(zh.spoken(read('8.5/10万'), 'per100k')).toBe('十万分之8.5');
    expect(english.spoken(read('5‰'), 'permille')).toBe('5 per thousand');
    expect(zh.spoken(read('≤40'), 'DDDs')).toBe('不超过40 DDDs');
  });
});

describe('numbers', () => {
  it('have thousands separators, a true minus sign and no minus zero', () => {
    expect(zh.number(3000)).toBe('3,000');
    expect(zh.number(-0.2)).toBe('−0.2');
    expect(zh.number(-0.001, 1)).toBe('0.0');
    expect(zh.number(1234567.5, 2)).toBe('1,234,567.50');
    expect(zh.number(0.1 + 0.2)).toBe('0.3');
  });

  it('of differences carry the unit of differences', () => {
    expect(zh.difference(0.58, 'years', 2)).toBe('0.58岁');
    expect(zh.difference(-11.1, 'percent', 2)).toBe('11.10个百分点');
    expect(zh.difference(1.68, 'permille', 2)).toBe('1.68个千分点');
    expect(english.difference(0.58, 'years', 2)).toBe('0.58 years');
    expect(english.difference(11.1, 'percent', 2)).toBe('11.10 percentage points');
    expect(english.difference(1, 'years', 0)).toBe('1 year');
  });
});

describe('periods', () => {
  const plans = [{ id: '13fyp', label: '“十三五”', from: '2016', to: '2020' }];
  it.each([
    ['2020', '2020年', '2020'],
    ['2025-06', '2025年6月', 'June 2025'],
    ['2025-H1', '2025年上半年', 'first half of 2025'],
    ['2025-Q2', '2025年第二季度', 'Q2 2025'],
    ['2025-06-30', '2025年6月30日', '30 June 2025'],
    ['2021/2025', '2021—2025年', '2021–2025'],
    ['13fyp', '“十三五”', '“十三五”'],
    ['soon', 'soon', 'soon'],
  ])('%s', (period, chinese, inEnglish) => {
    expect(zh.period(period, plans)).toBe(chinese);
    expect(english.period(period, plans)).toBe(inEnglish);
  });

  it('that are absent are nothing', () => {
    expect(zh.period(undefined)).toBe('');
  });
});
