import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { methodNamed, methodNames } from '../../src/assessment/register.ts';
import { methodTable, REAL, sideBySide, sourceList } from './method-tables.ts';

/** What `docs/` says of the methods is what the code says. */
const path = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const facts = JSON.parse(
  readFileSync(new URL('../fixtures/facts.json', import.meta.url), 'utf8'),
) as readonly { readonly value: number }[];

function withPart(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  expect(text).toMatch(part);
  return text.replace(part, (_, open: string, close: string) => `${open}\n\n${content}\n\n${close}`);
}

describe.each([
  ['zh-CN', 'methods.zh-CN.md'],
  ['en', 'methods.md'],
] as const)('the methods in words (%s)', (tongue, name) => {
  // `npx vitest run --project unit tests/house/method-docs.test.ts -u` writes them.
  it('the tables are those of the code', async () => {
    const parts = { methods: methodTable(tongue), examples: sideBySide(tongue), sources: sourceList(tongue) };
    const whole = Object.entries(parts).reduce(
      (text, [part, content]) => withPart(text, part, content),
      readFileSync(path(name), 'utf8'),
    );
    const options = await prettier.resolveConfig(path(name));
    const formatted = await prettier.format(whole, { ...options, filepath: path(name) });
    await expect(formatted).toMatchFileSnapshot(path(name));
  });
});

describe('the methods', () => {
  it('are fourteen, each with its words in both languages', () => {
    expect(methodNames()).toHaveLength(13);
    for (const name of methodNames()) expect(Object.keys(methodNamed(name)!.words!)).toEqual(['zh-CN', 'en']);
  });

  it('are shown on published figures', () => {
    const known = new Set(facts.map(({ value }) => value));
    for (const [, { baseline, observations, target }] of REAL)
      for (const point of [baseline, observations![0], target])
        expect(known).toContain(parseFloat(String(point!.value)));
  });
});
