import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { fileWords } from '../../../src/language/file-report.ts';
import { read, told } from './outcome.ts';
import type { BadCase } from './outcome.ts';

const folder = new URL('../../corpus/', import.meta.url);
const FILES = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const casesOf = (name: string): BadCase[] => load(readFileSync(new URL(name, folder), 'utf8')) as BadCase[];

it('has a case for each of 150 faults, no fact twice', () => {
  const facts = FILES.flatMap((name) => casesOf(name).map(({ fact }) => `${name}: ${fact}`));
  expect(facts.length).toBeGreaterThanOrEqual(150);
  expect(new Set(facts).size).toBe(facts.length);
});

describe.each(FILES)('%s', (name) => {
  it.each(casesOf(name).map((own) => [own.fact, own] as const))('%s', async (_, own) => {
    const outcome = await read(own);
    const { problems, remains } = own;
    expect(told(outcome)).toEqual({ problems, remains });
    for (const { code, parts, path } of outcome.problems) {
      expect(path).not.toMatch(/undefined|NaN|\[object/);
      for (const lang of ['zh-CN', 'en']) {
        const sentence = fileWords(lang).sentence(code, parts);
        // The code itself comes back when there is no sentence for it.
        expect(sentence).not.toBe(code);
        expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(sentence).toMatch(/[。.]$/);
      }
    }
  });
});
