import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileWords } from '../../../src/language/file-report.ts';
import { planSentences as en } from '../../../src/language/en/plan-sentences.ts';
import { planSentences as zh } from '../../../src/language/zh-cn/plan-sentences.ts';

const FILES = [
  'delimited',
  'encoding',
  'plan-draft',
  'plan-input',
  'plan-report',
  'plan-rows',
  'plan-table',
  'xlsx',
];
const CODE = /(?:code: |code = |problem\(|warning\(|warn\(|none\(|cells, |\? )'([a-z]+(?:-[a-z]+)+)'/g;

/** Codes as the readers write them. */
const codes = new Set(
  FILES.flatMap((name) => {
    const source = readFileSync(new URL(`../../../src/formats/${name}.ts`, import.meta.url), 'utf8');
    return [...source.matchAll(CODE)].map(([, code]) => code!);
  }),
);

describe('sentences of plan tables, spreadsheets and encodings', () => {
  it('every code has one in both languages', () => {
    expect(codes.size).toBeGreaterThan(15);
    for (const lang of ['zh-CN', 'en']) {
      const { sentences } = fileWords(lang);
      // A blank row has no text that a line could be about.
      const without = [...codes].filter((code) => code !== 'blank-row' && !sentences[code]);
      expect(without).toEqual([]);
    }
  });

  it('both languages have the same codes with the same parts', () => {
    const parts = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const code of Object.keys(zh))
      expect(parts(zh[code]!).length, code).toBeGreaterThanOrEqual(parts(en[code]!).length);
  });
});
