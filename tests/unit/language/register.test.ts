import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PartialCatalogue } from '../../../src/language/catalogue.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, onLanguage, registerLanguage } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';

const page = globalThis as unknown as Record<symbol, unknown>;
const KEY = Symbol.for('indicator-widgets.languages');
afterEach(() => {
  vi.restoreAllMocks();
  const shared = page[KEY] as { catalogues: Map<string, unknown>; version: number } | undefined;
  shared?.catalogues.clear();
  if (shared) shared.version += 1;
});

describe('register of languages', () => {
  it('has nothing before a language is registered', () => {
    expect(languageFor('zh-CN')).toBeUndefined();
  });

  it('finds the nearest language for any tag and never throws', () => {
    registerLanguage(en);
    registerLanguage(zhCN);
    const found = (tag: unknown) => languageFor(tag as string)?.tag;
    for (const tag of [
      'zh_CN',
      'zh-Hans',
      'ZH',
      'chinese',
      '',
      undefined,
      null,
      '???',
      'x'.repeat(9999),
      '-',
      7,
      'fr',
    ])
      expect(found(tag)).toBe('zh-CN');
    for (const tag of ['en', 'en-GB', 'EN_us', ' en ']) expect(found(tag)).toBe('en');
  });

  it('falls to the first registered where there is no Chinese', () => {
    registerLanguage(en);
    expect(languageFor('fr')?.tag).toBe('en');
  });

  it('gives the same language again until something is registered', () => {
    registerLanguage(zhCN);
    const before = languageFor('zh');
    expect(languageFor('zh_CN')).toBe(before);
    const heard = vi.fn();
    const stop = onLanguage(heard);
    registerLanguage(en);
    stop();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('fills a language that lacks words from the default one and says so once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    registerLanguage(zhCN);
    registerLanguage({ tag: 'fr', words: { loading: 'Chargement' } } as PartialCatalogue);
    const french = languageFor('fr')!;
    expect(french.words.loading).toBe('Chargement');
    expect(french.words.retry).toBe('重试');
    registerLanguage(en);
    languageFor('fr');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('lets a page replace single words', () => {
    registerLanguage(zhCN);
    registerLanguage({ tag: 'zh-CN', statuses: { behind: '滞后' } } as PartialCatalogue);
    expect(languageFor('zh')!.status('behind')).toBe('滞后');
    expect(languageFor('zh')!.status('met')).toBe('已达标');
  });
});

describe('catalogues', () => {
  const keys = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
      entry && typeof entry === 'object' && !Array.isArray(entry)
        ? keys(entry, `${prefix}${key}.`)
        : prefix + key,
    );

  it('have the same keys', () => {
    expect(keys(en).sort()).toEqual(keys(zhCN).sort());
  });

  it('have a sentence for every problem that the reader and the elements report', () => {
    const source = ['contract', 'element'].flatMap((room) =>
      readdirSync(`src/${room}`).map((file) => readFileSync(`src/${room}/${file}`, 'utf8')),
    );
    const codes = source.flatMap((text) =>
      Array.from(text.matchAll(/(?:report\(reading, |ProblemError\()'([a-z-]+)'/g), (match) => match[1]!),
    );
    expect(codes.length).toBeGreaterThan(10);
    registerLanguage(zhCN);
    for (const code of codes) expect(Object.keys(zhCN.problems), code).toContain(code);
    const problem = {
      code: 'invalid-value',
      severity: 'error',
      path: 'a.b',
      parts: { given: '三成左右' },
    } as const;
    expect(languageFor('zh')!.problem(problem)).toEqual({
      title: '数值读不出来',
      text: '文件中写的是“三成左右”，应为数字、“31%”“≤40”“29%左右”一类写法，或留空。',
      path: 'a.b',
    });
  });
});
