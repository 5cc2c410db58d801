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

/** The inside of a painted node (`['tspan', { x, y }, 'words']`), and what an attribute says aloud or on pointing. */
const PAINTED = /\[\s*['"][a-z]+['"],\s*(?:\{[^{}]*\}|[\w.]+),\s*(['"`])([^'"`]*?\p{L}[^'"`]*)\1\s*,?\s*\]/gu;
const SAID =
  /(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)['"]?(?:=|:\s*)(['"`])([^'"`$]*?\p{L}[^'"`]*)\1/gu;

/**
 * Words between two tags of a template, in painted nodes and in attributes; what stands in `${}` is not written there. Templates stand in templates, so
 * the inner ones are read first and then taken out.
 */
function literals(text: string): string[] {
  const found = new Set<string>();
  for (let rest = text, before = ''; rest !== before;) {
    before = rest;
    for (const [template] of rest.matchAll(/(?:html|svg)`[^`]*`/g))
      for (const [, text] of template.matchAll(/>([^<>${}`]*\p{L}[^<>${}`]*)</gu))
        if (text!.trim() !== '&nbsp;') found.add(text!.trim());
    for (const pattern of [PAINTED, SAID])
      for (const [, , words] of rest.matchAll(pattern)) found.add(words!.trim());
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
    expect(files.flatMap((file) => literals(code(file)).map((words) => `${file}: ${words}`))).toEqual([]);
  });

  it.each([
    ['html`<p class="x">Target ${value}</p>`', 'Target'],
    ['html`<p aria-label="Data table">${words.table}</p>`', 'Data table'],
    ["['tspan', { x, y: at }, '目标']", '目标'],
    ["['text', attributes, `Target`]", 'Target'],
    ["['svg', { 'aria-label': 'Drawing' }, nodes]", 'Drawing'],
  ])('are found in %s', (text, words) => {
    expect(literals(text)).toEqual([words]);
  });

  it.each(["['path', { class: 'crosshair', d }]", 'html`<b>${words.more}</b>`', "['tspan', { x }, label]"])(
    'are not taken for words: %s',
    (text) => {
      expect(literals(text)).toEqual([]);
    },
  );

  it('of Chinese stand in the catalogue alone; a pattern may know what a document says', () => {
    const chinese = files.filter((file) => /(['"`])[^'"`\n]*[\u4e00-\u9fff][^'"`\n]*\1/.test(code(file)));
    expect(chinese).toEqual([]);
  });

  it('are there in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zhCN).sort());
  });
});
