import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../../src/assessment/assessment.ts';
import type { Problem } from '../../../src/contract/document.ts';
import type { PartialCatalogue } from '../../../src/language/catalogue.ts';
import { compareWords } from '../../../src/language/compare-words.ts';
import { en } from '../../../src/language/en/en.ts';
import { gaugeWords } from '../../../src/language/gauge-words.ts';
import { journeyWords } from '../../../src/language/journey-words.ts';
import { languageFor, onLanguage, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { sentenceWords } from '../../../src/language/sentence-words.ts';
import { trendWords } from '../../../src/language/trend-words.ts';
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

describe('words of a widget', () => {
  it('come with the widget, before or after the languages, and make no language by themselves', () => {
    registerWords(gaugeWords);
    expect(languageFor('en')).toBeUndefined();
    registerLanguage(zhCN);
    expect(languageFor('en')!.gauge.scale('1', '2')).toContain('刻度');
    registerLanguage(en);
    registerWords(trendWords);
    expect(languageFor('en')!.trend.area).toBe('Area');
    expect(languageFor('en')!.gauge.scale('1', '2')).toContain('Scale');
  });

  it('may be replaced by the page', () => {
    registerLanguage(zhCN);
    registerLanguage({ tag: 'zh-CN', gauge: { rowScale: '（{low}至{high}）' } });
    registerWords(gaugeWords);
    const { gauge } = languageFor('zh')!;
    expect(gauge.rowScale('1', '2')).toBe('（1至2）');
    expect(gauge.scale('1', '2')).toContain('刻度');
  });
});

describe('catalogues', () => {
  const keys = (value: object, prefix = ''): string[] =>
    Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
      key[0] === '_'
        ? []
        : entry && typeof entry === 'object' && !Array.isArray(entry)
          ? keys(entry, `${prefix}${key}.`)
          : prefix + key,
    );

  it('have the same keys', () => {
    expect(keys(en).sort()).toEqual(keys(zhCN).sort());
    for (const [, chinese, english] of [gaugeWords, trendWords, compareWords, journeyWords, sentenceWords])
      expect(keys(english!).sort()).toEqual(keys(chinese!).sort());
  });

  const zh = () => {
    registerLanguage(zhCN);
    return languageFor('zh')!;
  };
  const problem = (code: string, path: string, parts: Problem['parts']) =>
    zh().problem({ code, path, parts, severity: 'error' });

  it('name every problem that leaves a page without a picture', () => {
    const files = ['assessment/reading', 'contract/short-forms', 'element/load', 'element/data-controller'];
    const source = [...files, 'element/view-holder']
      .map((file) => readFileSync(`src/${file}.ts`, 'utf8'))
      .join();
    const found = source.matchAll(
      /(?:report\(|ProblemError\(|failure: '|\| )(?:reading, )?'?([a-z]+-[a-z-]+)'/g,
    );
    const codes = Array.from(found, (match) => match[1]!);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of [...codes, 'missing-key', 'newer-version'])
      expect(problem(code, '', {}).title, code).not.toBe(zhCN.problems.other![0]);
    expect(problem('too-deep', 'a.b', { given: 'x' })).toMatchObject({ title: '数据有问题', path: 'a.b' });
  });

  it('say of a problem what was written, where, and what would be right', () => {
    expect(problem('invalid-value', 'a.b', { given: '三成左右', expected: 'value' })).toEqual({
      title: '数值读不出来',
      text: '文件中写的是“三成左右”，应为数字、“31%”“≤40”“29%左右”一类写法，或留空。',
      path: 'a.b',
    });
    expect(problem('unknown-area', '', { given: '丙区', known: '甲区, 乙区' })).toEqual({
      title: '没有这个地区',
      text: '写的是“丙区”，应为甲区, 乙区。',
    });
    expect(problem('load-status', '', { status: 404 })).toEqual({ title: '未能载入，服务器回答404' });
  });

  it('have a clause for every reason that can stand beside a status', () => {
    for (const file of ['assess', 'prepare', 'target', 'methods/linear-path']) {
      const source = readFileSync(`src/assessment/${file}.ts`, 'utf8');
      for (const [, reason] of source.matchAll(/refuse\('([a-z-]+)'/g))
        expect(zh().reason(reason as Reason), reason).not.toBe(reason);
    }
    expect(zh().reason('baseline-beyond-target')).toBe('基期已到目标，不计算完成进度');
  });
});
