import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/formats/encoding.ts';

const TEXT = '领域\t指标\t2025年目标\r\n健康水平\t婴儿死亡率（‰）\t5‰\r\n';
const bytes = (encoding: string, text = TEXT, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });

describe('decodeText(bytes)', () => {
  it.each([
    ['utf-8', 'utf-8', false],
    ['utf-8', 'utf-8', true],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16be', 'utf-16be', false],
    ['gbk', 'gb18030', false],
    ['gb18030', 'gb18030', false],
  ])('reads %s as %s (byte order mark: %s) and drops the mark', (written, read, mark) => {
    expect(decodeText(bytes(written, TEXT, mark))).toEqual({ text: TEXT, encoding: read, problems: [] });
  });

  it('reads characters that only GB18030 has', () => {
    expect(decodeText(bytes('gb18030', TEXT + '㐀𠀀')).text).toBe(TEXT + '㐀𠀀');
  });

  it('an empty file is empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', problems: [] });
  });

  it('the encoding that is asked for comes before every guess; an unknown one is named', () => {
    expect(decodeText(bytes('big5', '嬰兒死亡率'), 'big5')).toEqual({
      text: '嬰兒死亡率',
      encoding: 'big5',
      problems: [],
    });
    const { text, problems } = decodeText(bytes('utf-8'), 'ebcdic-cn');
    expect(text).toBe(TEXT);
    expect(problems).toMatchObject([{ code: 'unknown-encoding', parts: { given: 'ebcdic-cn' } }]);
  });

  it.each([
    ['big5', '領域\t指標\t目標\n健康水平\t嬰兒死亡率\t孕產婦死亡率\n'],
    ['windows-1252', 'Größe\tÄrzte für Säuglinge\tmünchen 2003–05\n'],
    ['shift_jis', '領域\t指標\t目標値\n健康\tがん検診の受診率\n'],
  ])('names the guess when %s is taken for GB18030', (encoding, text) => {
    const codes = decodeText(bytes(encoding, text)).problems.map(({ code }) => code);
    expect(codes).toHaveLength(1);
    expect(['doubtful-encoding', 'damaged-text']).toContain(codes[0]);
  });

  it('names text that was damaged before, and files that are no text', () => {
    expect(decodeText(bytes('utf-8', '婴儿死亡率锟斤拷')).problems[0]?.code).toBe('damaged-text');
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0)).problems[0]).toMatchObject({
      code: 'not-text',
      severity: 'error',
    });
  });

  it('whatever the bytes, there is an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(typeof decodeText(data).text).toBe('string');
      }),
    );
  });

  it('text of the table’s alphabet comes back from every encoding', () => {
    const letters = [...'领域指标值健康水平目标年率死亡婴儿0123456789.%≥≤（）、\t\n'];
    const text = fc
      .array(fc.constantFrom(...letters), { minLength: 1 })
      .map((all) => `指标\t${all.join('')}\n1\n`);
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030'), (given, encoding) => {
        expect(decodeText(bytes(encoding, given)).text).toBe(given);
      }),
    );
  });
});
