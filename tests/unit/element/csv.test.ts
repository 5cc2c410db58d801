import { describe, expect, it } from 'vitest';
import { tableCSV } from '../../../src/element/csv.ts';

const cell = (text: string) =>
  tableCSV({ caption: '', columns: [{ label: 'a' }], rows: [[text]] }).split('\r\n')[1];

describe('tableCSV(table)', () => {
  it('begins with a byte order mark and ends lines with CRLF', () => {
    const table = { caption: 'c', columns: [{ label: 'x' }, { label: 'y' }], rows: [['1', '2']] };
    expect(tableCSV(table, ['来源：甲'])).toBe('\ufeffx,y\r\n1,2\r\n来源：甲\r\n');
  });
  it.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['＝1', "'＝1"],
    ['@x', "'@x"],
    ['-1.5', '-1.5'],
    ['+3', '+3'],
    ['-1.5%', '-1.5%'],
    ['-x', "'-x"],
    ['- 1', "'- 1"],
    ['≤40', '≤40'],
    ['\t=1', "'\t=1"],
  ])('writes %j as %j', (given, written) => expect(cell(given)).toBe(written));
});
