import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textWidth } from '../../../src/geometry/text.ts';
import { clampLines, textLines } from '../../../src/geometry/text-lines.ts';

describe('textLines', () => {
  it('keeps a text that fits on one line', () => {
    expect(textLines('红桥区', 100, 13)).toEqual(['红桥区']);
  });

  it('breaks between 汉字 but not before a closing sign', () => {
    const lines = textLines('户籍人口，与常住人口口径不同', 55, 12);
    expect(lines.join('')).toBe('户籍人口，与常住人口口径不同');
    expect(lines.every((line) => !/^[，。、）]/.test(line))).toBe(true);
  });

  it('breaks between words, never inside one', () => {
    expect(textLines('Binhai New Area', 60, 13)).toEqual(['Binhai', 'New', 'Area']);
    expect(textLines('Supercalifragilistic', 20, 13)).toEqual(['Supercalifragilistic']);
  });

  it('keeps numbers and their unit together', () => {
    expect(textLines('最近一次为28.3%', 60, 12)).toEqual(['最近一次', '为28.3%']);
  });

  it('keeps every line within the width when each 汉字 fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 60 }), (text) => {
        const lines = textLines(text, 80, 13);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('clampLines', () => {
  it('keeps what fits', () => expect(clampLines(['a', 'b'], 2)).toEqual(['a', 'b']));
  it('says with … that something is left out', () =>
    expect(clampLines(['甲乙丙', '丁戊己', '庚'], 2)).toEqual(['甲乙丙', '丁戊…']));
});
