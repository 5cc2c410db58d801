import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/manifest/elements.mjs';
import type { Manifest } from '../../src/manifest/elements.mjs';
import { openBook } from './storybook.ts';

const book = openBook();
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Opens each page and tells what it said, and what axe finds. */
async function lookThrough(ids: readonly string[], globals?: string): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const { page, trouble } = await book.open(id, globals);
    found.push(...[...trouble, ...(await book.faults(page))].map((line) => `${id}: ${line}`));
    await page.close();
  }
  return found;
}

describe('Storybook as files', () => {
  it('has a page for each of three kinds of people, in two languages, silent and accessible', async () => {
    const ids = book.ids(/^start-/);
    expect(ids).toHaveLength(6);
    expect(await lookThrough(ids)).toEqual([]);
  }, 120_000);

  it.each(['lang:zh-CN', 'lang:en;theme:dark'])(
    'shows parts, print, themes and tokens, silent and accessible (%s)',
    async (globals) => {
      const ids = book.ids(/^foundations-(?!tokens--docs)/);
      expect(ids.length).toBeGreaterThan(20);
      expect(await lookThrough(ids, globals)).toEqual([]);
    },
    180_000,
  );

  it('has a page for every widget, without a word in the console', async () => {
    const ids = book.ids(/^widgets-.*--docs$/);
    expect(ids.length).toBeGreaterThan(13);
    for (const id of ids) {
      const { page, trouble } = await book.open(id);
      expect(trouble, id).toEqual([]);
      await page.close();
    }
  }, 180_000);

  it('names parts in the language of the page', async () => {
    for (const id of book.ids(/^foundations-parts--/)) {
      const { page } = await book.open(id);
      const names = await page.locator('.parts li button').allInnerTexts();
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
      await page.close();
    }
  }, 120_000);

  it('shows no part and no slot that the manifest does not have', async () => {
    for (const { tag, parts, slots } of elementsOf(manifest)) {
      const known = new Set([...parts.map(({ name }) => name), ...slots.map(({ name }) => `slot ${name}`)]);
      for (const id of book.ids(RegExp(`^widgets-${tag}--(?:playground|sheet|empty|finding)$`))) {
        const { page } = await book.open(id);
        const drawn = await page.evaluate((name) => {
          const inside = Array.from(document.querySelectorAll(name), ({ shadowRoot }) => shadowRoot!);
          const all = (selector: string): Element[] =>
            inside.flatMap((shadow) => Array.from(shadow.querySelectorAll(selector)));
          const isShown = (node: Element): boolean => node.getClientRects().length > 0;
          return [
            ...all('[part]')
              .filter(isShown)
              .flatMap(({ part }) => [...part]),
            ...all('slot')
              .filter((slot) => slot.parentElement && isShown(slot.parentElement))
              .map((slot) => `slot ${(slot as HTMLSlotElement).name}`),
          ];
        }, tag);
        expect(
          drawn.filter((name) => !known.has(name)),
          id,
        ).toEqual([]);
        await page.close();
      }
    }
  }, 600_000);
});
