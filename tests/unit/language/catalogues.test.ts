import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkCatalogue } from '../../../src/language/check.ts';
import { languageFor, registerLanguage } from '../../../src/language/register.ts';
import { WHOLE } from '../../../src/language/whole.ts';
import { TAGS, registerAll } from './whole-languages.ts';

type Written = Readonly<Record<string, unknown>>;

beforeAll(registerAll);

/** Keys that only some languages have: words for methods, the direction, and messages of a language's own (`_`). */
const OWN = /^(?:tag|direction|methods)|(?:^|\.)_/;

function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.slice(1)];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

const texts = (written: Written): string[] => {
  const found: string[] = [];
  JSON.stringify(written, (_key, value: unknown) => (typeof value === 'string' && found.push(value), value));
  return found;
};

describe.each(TAGS)('the language %s', (tag) => {
  const written = WHOLE[tag];

  it('has every key and no other', () => {
    const named = (of: Written) => keys(of).filter((key) => !OWN.test(key));
    expect(named(written).sort()).toEqual(named(WHOLE['zh-CN']).sort());
  });

  it('holds data only: it comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
  });

  it('names no part that a message is not handed, and closes its braces', () => {
    expect(checkCatalogue(written).faults).toEqual([]);
  });

  it('includes only messages that it has', () => {
    for (const text of texts(written))
      for (const [, section, key] of text.matchAll(/\{>(\w+)\.(\w+)/g))
        expect((written[section!] as Written | undefined)?.[key!], `${section!}.${key!}`).toBeTypeOf(
          'string',
        );
  });

  it('has words for every published method, and a name for each of its categories', () => {
    const all = WHOLE['zh-TW'].methods as Written;
    const own = written.methods as Written | undefined;
    if (own) expect(keys(own).sort()).toEqual(keys(all).sort());
  });

  it('has no blank at the end of a text, and none twice', () => {
    const closing = texts(written).filter((text) => / {2}|^\s+$/.test(text));
    expect(closing.filter((text) => text !== ' ')).toEqual([]);
  });
});

it('the traditional characters of zh-TW hold no simplified one that zh-CN uses', () => {
  const simplified = readFileSync(new URL('./simplified.txt', import.meta.url), 'utf8').trim();
  const found = texts(WHOLE['zh-TW']).filter((text) =>
    [...text].some((character) => simplified.includes(character)),
  );
  expect(found).toEqual([]);
});

it('Arabic has Arabic words wherever Chinese has Chinese ones', () => {
  const chinese = texts(WHOLE.ar).filter((text) =>
    /[\u4e00-\u9fff]/.test(text.replace(/GS\(2024\)0650号/, '')),
  );
  expect(chinese).toEqual([]);
  expect(languageFor('ar')!.catalogue.direction).toBe('rtl');
});

describe('a tag as pages write it', () => {
  it.each([
    ['zh_CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['ar-EG', 'ar'],
    ['AR', 'ar'],
    ['en-GB', 'en'],
    ['chinese', 'zh-CN'],
    ['', 'zh-CN'],
    ['xx-!!', 'zh-CN'],
    ['fr', 'zh-CN'],
  ])('%s is read as %s', (lang, tag) => {
    expect(languageFor(lang)!.tag).toBe(tag);
  });
});

describe('a number', () => {
  it('takes the form that its language has for it', () => {
    const said = (tag: string, count: number) => languageFor(tag)!.catalogue.matrix.indicators(String(count));
    expect([1, 2].map((count) => said('en', count))).toEqual(['1 indicator', '2 indicators']);
    expect([1, 2, 3, 11, 100].map((count) => said('ar', count))).toEqual([
      'مؤشر واحد',
      'مؤشران',
      '3 مؤشرات',
      '11 مؤشرًا',
      '100 مؤشر',
    ]);
    expect(said('zh-TW', 3)).toBe('3項指標');
  });

  it('stays as published in Arabic, and its sign at its left', () => {
    const { figure, number } = languageFor('ar')!;
    expect(figure({ value: 82.38, text: '82.38' }, 'years')).toBe('82.38 سنة');
    expect(figure({ value: 3, text: '3' }, 'years')).toBe('3 سنوات');
    expect(figure({ value: 40, text: '≤40', comparator: 'le' })).toBe('\u200e≤40');
    expect(number(-1234.5)).toBe('\u200e−1,234.5');
  });
});

describe('a language that a page brings', () => {
  it('replaces single words, also inside of a table', () => {
    const { catalogue, faults } = checkCatalogue({
      tag: 'en',
      statuses: { met: 'Done' },
      tasks: { standings: { done: 'Finished' } },
    });
    expect(faults).toEqual([]);
    registerLanguage(catalogue!);
    expect(languageFor('en')!.status('met')).toBe('Done');
    expect(languageFor('en')!.catalogue.tasks.standings).toMatchObject({
      done: 'Finished',
      planned: 'Not started',
    });
  });

  it('takes what it lacks from its nearest relation, and says so', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    registerLanguage({ tag: 'zh-HK', words: { retry: '再試' } });
    const { words } = languageFor('zh-HK')!;
    expect([words.retry, words.loading]).toEqual(['再試', '正在載入']);
    expect(warn.mock.calls.join()).toContain('language zh-HK has no ');
    warn.mockRestore();
  });

  it.each([
    [{ tag: 'en', words: { retri: 'x' } }, 'words.retri: there is no such key'],
    [{ tag: 'en', words: { retry: 5 } }, 'words.retry: text is expected, not number'],
    [
      { tag: 'en', words: { source: 'From {tittle}' } },
      'words.source: there is no part {tittle}; there are: title',
    ],
    [{ tag: 'en', words: { source: 'From {title' } }, 'words.source: a brace is not closed'],
    [{ tag: 'en', words: 'x' }, 'words should be an object'],
    [{ words: {} }, 'tag is missing; right would be "zh-TW", "fr"'],
    [[], 'a language is a JSON object'],
  ])('is told what is wrong in %j', (given, fault) => {
    expect(checkCatalogue(given).faults).toEqual([fault]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { catalogue } = checkCatalogue({ tag: 'en', words: { retry: 5, more: 'More' } });
    expect(catalogue).toEqual({ tag: 'en', words: { more: 'More' } });
  });

  it('may have units of its own', () => {
    expect(checkCatalogue({ tag: 'en', units: { cows: ['cows'] } }).faults).toEqual([]);
  });
});
