import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileWords } from '../../../src/language/file-report.ts';

const room = new URL('../../../src/formats/', import.meta.url);
const source = readdirSync(room)
  .map((name) => readFileSync(new URL(name, room), 'utf8'))
  .join('\n');
const codes = new Set(
  Array.from(source.matchAll(/(?:\b(?:problem|warning|warn)\(|code: )\s*'([a-z-]+)'/g), ([, code]) => code!),
);

describe('problems of files', () => {
  it.each(['zh-CN', 'en'])('each has a sentence in %s', (lang) => {
    const words = fileWords(lang);
    expect(codes.size).toBeGreaterThan(20);
    expect(Array.from(codes).filter((code) => words.sentence(code) === code)).toEqual([]);
  });
});
