import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/manifest/elements.mjs';
import type { Manifest } from '../../src/manifest/elements.mjs';
import { openBook } from './storybook.ts';

const book = openBook();
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Opens each page, two at a time, and gathers what is wrong: what it said and what `look` finds. */
async function lookThrough(
  ids: readonly string[],
  look: (page: Page, id: string) => Promise<readonly string[]>,
  globals?: string,
): Promise<string[]> {
  const left = [...ids];
  const found: string[] = [];
  const next = async (): Promise<void> => {
    for (let id = left.shift(); id; id = left.shift()) {
      const { page, trouble } = await book.open(id, globals);
      const faults = await look(page, id);
      found.push(...[...trouble, ...faults].map((line) => `${id}: ${line}`));
      await page.close();
    }
  };
  await Promise.all([next(), next()]);
  return found;
}

/** Names of parts on a page that are in no Chinese. */
async function foreignParts(page: Page): Promise<string[]> {
  const names = await page.locator('.parts li button').allInnerTexts();
  return names.filter((name) => !/\p{Script=Han}/u.test(name));
}

describe('Storybook as files', () => {
  it('has a page for each of three kinds of people, in two languages, silent and accessible', async () => {
    const ids = book.ids(/^start-/);
    expect(ids).toHaveLength(6);
    expect(await lookThrough(ids, book.faults)).toEqual([]);
  }, 120_000);

  it('shows parts, print, themes and tokens, silent, accessible, and with Chinese names on Chinese pages', async () => {
    const ids = book.ids(/^foundations-(?!tokens--docs)/);
    expect(ids.length).toBeGreaterThan(20);
    const look = async (page: Page): Promise<string[]> => [
      ...(await book.faults(page)),
      ...(await foreignParts(page)),
    ];
    expect(await lookThrough(ids, look)).toEqual([]);
  }, 180_000);

  it('shows print, themes and tokens in English on dark ground, too', async () => {
    const ids = book.ids(/^foundations-(?!tokens--docs|parts)/);
    expect(ids.length).toBeGreaterThan(4);
    expect(await lookThrough(ids, book.faults, 'lang:en;theme:dark')).toEqual([]);
  }, 180_000);

  it('has a page for every widget, without a word in the console', async () => {
    const ids = book.ids(/^widgets-.*--docs$/);
    expect(ids.length).toBeGreaterThan(13);
    expect(await lookThrough(ids, () => Promise.resolve([]))).toEqual([]);
  }, 180_000);

  it('shows no part and no slot that the manifest does not have', async () => {
    const elements = elementsOf(manifest);
    const tags = elements.map(({ tag }) => tag).join('|');
    const ids = book.ids(RegExp(`^widgets-(?:${tags})--(?:sheet|empty|finding)$`));
    expect(ids.length).toBeGreaterThan(13);
    const look = async (page: Page, id: string): Promise<string[]> => {
      const { tag, parts, slots } = elements.find((element) => id.startsWith(`widgets-${element.tag}--`))!;
      const known = new Set([...parts.map(({ name }) => name), ...slots.map(({ name }) => `slot ${name}`)]);
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
      return drawn.filter((name) => !known.has(name));
    };
    expect(await lookThrough(ids, look)).toEqual([]);
  }, 600_000);
});
