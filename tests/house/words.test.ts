import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en/en.ts';
import { zhCN } from '../../src/language/zh-cn/zh-cn.ts';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:marks|element|widgets)\/.*\.ts$/.test(name));

const code = (file: string): string =>
  readFileSync(new URL(file, source), 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '');

/**
 * Words between two tags of a template; what stands in `${}` is not written there. Templates stand in templates, so
 * the inner ones are read first and then taken out.
 */
function literals(file: string): string[] {
  const found = new Set<string>();
  for (let rest = code(file), before = ''; rest !== before;) {
    before = rest;
    for (const [template] of rest.matchAll(/(?:html|svg)`[^`]*`/g))
      for (const [, text] of template.matchAll(/>([^<>${}`]*\p{L}[^<>${}`]*)</gu))
        if (text!.trim() !== '&nbsp;') found.add(`${file}: ${text!.trim()}`);
    rest = rest.replace(/\$\{[^{}]*\}/g, '');
  }
  return [...found];
}

/** Paths of all entries of a catalogue, the keys of its tables included; what a language keeps for itself begins with `_`. */
function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    key[0] === '_' ? [] : keys(inner, `${path}.${key}`),
  );
}

describe('visible words', () => {
  it('stand in a catalogue, not between the tags of a template', () => {
    expect(files.flatMap(literals)).toEqual([]);
  });

  it('of Chinese stand in the catalogue alone; a pattern may know what a document says', () => {
    const chinese = files.filter((file) => /(['"`])[^'"`\n]*[\u4e00-\u9fff][^'"`\n]*\1/.test(code(file)));
    expect(chinese).toEqual([]);
  });

  it('are there in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zhCN).sort());
  });
});
