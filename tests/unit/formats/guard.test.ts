import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCount,
  checkSize,
  holdsIdentityNumber,
  isPersonal,
  LIMITS,
} from '../../../src/formats/guard.ts';
import { readRecords } from '../../../src/formats/records.ts';

/** A number of nobody: the region 110101, a birthday of 1900 and a check digit that fits. */
const CARD = '11010119000101001X';

const cardOf = (body: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * +body[index]!, 0) % 11]!;
};

describe('personal numbers', () => {
  it('an identity-card number is known by its check digit', () => {
    const right = cardOf(CARD.slice(0, 17));
    expect(holdsIdentityNumber(right)).toBe(true);
    expect(holdsIdentityNumber(`证件 ${right}。`)).toBe(true);
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    expect(holdsIdentityNumber(wrong)).toBe(false);
  });

  it('any other check digit is another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (serial) => {
        const body = `11010119000101${String(serial).padStart(3, '0')}`;
        const valid = '0123456789X'.split('').filter((digit) => holdsIdentityNumber(body + digit));
        expect(valid).toEqual([cardOf(body)[17]]);
      }),
    );
  });

  it('one identity-card number makes a column personal, half mobile numbers do', () => {
    expect(isPersonal('备注', ['', cardOf(CARD.slice(0, 17)), '无'], false)).toBe(true);
    expect(isPersonal('备注', ['13800000000', '13900000001', '无'], false)).toBe(true);
    expect(isPersonal('备注', ['13800000000', '无', '无', '无'], false)).toBe(false);
    expect(isPersonal('联系方式', ['13800000000', '无', '无', '无'], false)).toBe(true);
  });

  it('a figure of eleven digits is a figure, unless the head says telephone', () => {
    expect(isPersonal('总费用', [13800000000, 15200000000], true)).toBe(false);
    expect(isPersonal('联系电话', [13800000000, 15200000000], true)).toBe(true);
  });

  it('a personal column is neither read nor kept, with a warning that names it', () => {
    const csv =
      '地区,年份,指标,数值,备注\n甲区,2021,签约人数,12,13800000000\n甲区,2022,签约人数,15,13900000001\n';
    const reading = readRecords(csv);
    expect(reading.problems).toEqual([
      { code: 'personal-data', severity: 'warning', path: 'E1', parts: { given: '备注' } },
    ]);
    expect(JSON.stringify(reading)).not.toContain('13800000000');
    expect(reading.document.indicators[0]!.series[0]!.observations.map(({ value }) => value)).toEqual([
      12, 15,
    ]);
  });
});

describe('bounds', () => {
  it('a text that is too long and too many rows or columns are refused in parts of a sentence', () => {
    expect(checkSize('x')).toBeUndefined();
    expect(checkSize({ length: LIMITS.characters + 1 } as string)).toMatchObject({ code: 'too-large' });
    expect(checkCount(LIMITS.records, 10)).toBeUndefined();
    expect(checkCount(LIMITS.records + 1)).toMatchObject({ code: 'too-many-records' });
    expect(checkCount(1, LIMITS.columns + 1)).toMatchObject({ code: 'too-many-columns' });
  });
});
