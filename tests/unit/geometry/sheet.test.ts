import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../src/geometry/sheet.ts';

const bounds = { left: 0, right: 300, top: 0, bottom: 100 };

describe('a sheet', () => {
  test('writes words at the first free spot and says how far down they stand', () => {
    const sheet = sheetOf(bounds);
    sheet.write(['s', '2020'], 100, 50);
    expect(
      sheet.say([['d halo', '81.91']], 100, 50, [
        [0, 0],
        [0, 20],
      ]),
    ).toBe(20);
    expect(sheet.texts['d halo']!.map(({ y }) => y)).toEqual([70]);
  });

  test('keeps for the notes what finds no spot', () => {
    const sheet = sheetOf(bounds);
    expect(sheet.say([['s', '2016—2019年无公布值']], 290, 50, [[0, 0]], 'said below')).toBeUndefined();
    expect(sheet.unsaid).toEqual(['said below']);
    expect(sheet.texts).toEqual({});
  });

  test('collects one path for each kind of mark, its numbers with one decimal', () => {
    const sheet = sheetOf(bounds);
    sheet.draw('axis', 'M0.123 4.56H9');
    sheet.draw('axis', 'M1 2V3');
    expect(sheet.paths).toEqual({ axis: 'M0.1 4.6H9M1 2V3' });
  });
});
