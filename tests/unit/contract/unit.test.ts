import { describe, expect, it } from 'vitest';
import { convertUnit, defaultLimits, readUnit, sameUnit } from '../../../src/contract/unit.ts';

describe('a unit', () => {
  it.each([
    ['％', 'percent'],
    ['(‰)', 'permille'],
    ['1/10万', 'per100k'],
    ['1/10 万', 'per100k'],
    ['名/10万人', 'per100k'],
    ['per 100,000 population', 'per100k'],
    ['per 1,000', 'per1000'],
    ['岁', 'years'],
    ['Years', 'years'],
    ['DDDs', 'DDDs'],
    ['张', 'beds'],
    ['人次', 'person-times'],
    ['per100k', 'per100k'],
    ['perMillion', 'perMillion'],
    ['万人次', '万人次'],
  ])('%s is %s', (text, unit) => expect(readUnit(text)).toBe(unit));

  it('blank text is none', () => expect(readUnit(' ')).toBe(undefined));

  it('is the same however it is written', () => {
    expect(sameUnit('%', 'percent')).toBe(true);
    expect(sameUnit({ symbol: { 'zh-CN': '岁' } }, 'years')).toBe(true);
    expect(sameUnit(undefined, undefined)).toBe(true);
    expect(sameUnit(undefined, 'percent')).toBe(false);
  });

  it('converts among rates only', () => {
    expect(convertUnit(5, 'permille', 'percent')).toBe(0.5);
    expect(convertUnit(5, 'permille', 'per100k')).toBe(500);
    expect(convertUnit(12.3, 'per100k', 'permille')).toBe(0.123);
    expect(convertUnit(5, 'years', 'years')).toBe(5);
    expect(convertUnit(5, 'years', 'percent')).toBe(null);
    expect(convertUnit(5, undefined, 'percent')).toBe(null);
    expect(convertUnit(5, '万人', 'persons')).toBe(null);
    expect(convertUnit(5, 'constructor', 'percent')).toBe(null);
  });

  it('has its natural limits', () => {
    expect(defaultLimits('%')).toEqual([0, 100]);
    expect(defaultLimits('permille')).toEqual([0, null]);
    expect(defaultLimits('家')).toBe(undefined);
  });
});
