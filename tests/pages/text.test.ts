import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from './family.ts';
import { BOXES, differences, FAMILY, INLINE, look, portal, PORTAL_CSS, SCRIPT } from './family.ts';
import { openHosts } from './host.ts';

/** What the style sheets and the language of a page do to our words, and what they do not. */
const visit = openHosts();
const styled = (css: string) => ({ files: { 'portal.css': `${PORTAL_CSS}${css}` } });
/** Those that stand in boxes; what stands in running text takes on the type of its sentence. */
const inBoxes = (seen: readonly Seen[]) =>
  seen.filter(
    ({ name }) =>
      !/^(?:indicator-data|indicator-spark|indicator-sentence|target-status|\w+-picker) /.test(name),
  );

const IN_BOXES = FAMILY.replace(INLINE, '');

let plain: Seen[];
let roots: Awaited<ReturnType<typeof idsOf>>;
let words: string;
beforeAll(async () => {
  const { page } = await visit(portal(), styled(''));
  plain = await look(page);
  words = await said(page);
  roots = await idsOf(page);
});

/** All words of all widgets; the tasks count days from today and stand apart. */
function said(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'task-board')
      .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
      .join('\n'),
  );
}

const RESET = `* { margin: 0 !important; padding: 0 !important; border: 0 !important; color: red !important;
  background: none !important; font-size: 30px !important; line-height: 3 !important; letter-spacing: 9px !important;
  text-align: right !important; box-sizing: content-box !important; border-radius: 9px !important; min-width: 0 !important;
  transition: all 2s !important; outline: 0 !important; vertical-align: top !important; text-decoration: none !important }
svg { display: none !important; width: 9px !important; fill: red !important } path, text { fill: red !important }
table, td, th { display: block !important; border: 5px solid red !important } p, b, dl, h3 { display: none !important }
div, span { float: left !important } button, select { display: none !important; background: red !important }
.iw, .h, .st, .fig, .value, .src, .meta, .probe { display: none !important; position: fixed !important }
/* The size of the root is the reader's. */ html { font-size: 16px !important }`;
const ARTICLE = `#column { letter-spacing: 5px; word-spacing: 9px; text-indent: 4em; text-transform: uppercase;
  white-space: pre; line-height: 3; font-style: italic; font-weight: 700; font-size: 30px; text-align: center;
  text-shadow: 1px 1px red; cursor: help; color: #c00; font-variant: small-caps; word-break: break-all;
  list-style: square; writing-mode: horizontal-tb; hyphens: auto; tab-size: 1; quotes: none; border-collapse: collapse }`;

describe('the page', () => {
  it('changes nothing inside with rules for all elements, for svg, table and button, !important', async () => {
    const rules = RESET.replaceAll('div, span', '.x div');
    const { page } = await visit(portal(IN_BOXES), styled(rules));
    expect(differences(inBoxes(plain), inBoxes(await look(page)))).toEqual([]);
  });

  it('hands down nothing of the text of an article but its family', async () => {
    const { page } = await visit(portal(), styled(ARTICLE));
    expect(differences(inBoxes(plain), inBoxes(await look(page)))).toEqual([]);
  });

  it('gives its font family, its visibility, and to what stands in a sentence the type of the sentence', async () => {
    const { page } = await visit(
      portal(),
      styled(
        '#column { font: italic 21px Tahoma; color: rgb(1, 2, 3) } indicator-card { visibility: hidden }',
      ),
    );
    const style = (selector: string, key: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, key) => getComputedStyle(node).getPropertyValue(key), key);
    expect(await style('indicator-gauge [part~=heading]', 'font-family')).toBe('Tahoma');
    expect(await style('indicator-card [part~=heading]', 'visibility')).toBe('hidden');
    for (const [key, value] of [
      ['font-size', '21px'],
      ['font-style', 'italic'],
      ['color', 'rgb(1, 2, 3)'],
    ] as const)
      expect(await style('indicator-sentence .iw *', key)).toBe(value);
  });

  it.each(['62.5%', '100px', '200%'])('with a root of %s has text of 12 to 44 px, uncut', async (size) => {
    const { page } = await visit(portal(), styled(`html { font-size: ${size} } body { font-size: 16px }`));
    const texts = await page.evaluate(() => {
      const found: { readonly words: string; readonly size: number; readonly isCut: boolean }[] = [];
      for (const { shadowRoot } of document.querySelectorAll('*'))
        for (const node of shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
          const text = [...node.childNodes].find(
            (child) => child.nodeType === 3 && child.textContent?.trim(),
          );
          if (!text || !node.getClientRects().length || node.closest('.said, option, select')) continue;
          // A figure may be drawn larger or smaller than it is counted.
          const scale = node instanceof SVGGraphicsElement ? node.getScreenCTM()!.a : 1;
          const style = getComputedStyle(node);
          found.push({
            words: `${(shadowRoot!.host as Element).localName} ${node.className} ${text.textContent!.trim().slice(0, 20)}`,
            size: parseFloat(style.fontSize) * scale,
            isCut: /hidden|clip/.test(style.overflowX) && node.scrollWidth > node.clientWidth + 1,
          });
        }
      return found;
    });
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(({ size, isCut }) => size < 11.9 || size > 44.1 || isCut)).toEqual([]);
  });

  it('of a reader who enlarges the root enlarges the text', async () => {
    const base = async (css: string) => {
      const { page } = await visit(
        portal(BOXES[0], SCRIPT).replace(
          '<indicator-gauge',
          '<indicator-gauge src="plan.json" area="120106"',
        ),
        styled(css),
      );
      return page
        .locator('indicator-gauge .iw')
        .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
    };
    expect([await base(''), await base('html { font-size: 125% }')]).toEqual([16, 20]);
  });

  it.each([
    ['dark, by color-scheme', 'html { color-scheme: dark } body { background: #12181f; color: #fff }', ''],
    ['dark, by theme', 'body { background: #12181f; color: #fff }', 'dark'],
    [
      'light with white text on white cards',
      'body { background: #123; color: #fff } #column { background: #fff }',
      '',
    ],
  ])('that is %s leaves all text a contrast of 4.5', async (_, css, theme) => {
    const body = IN_BOXES.replaceAll(/<([a-z]+-[a-z]+)/g, `<$1 theme="${theme}"`);
    const { page } = await visit(portal(body), styled(css));
    const pale = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const rgb = (colour: string): readonly number[] => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = (colour: readonly number[]): number => {
        const [r, g, b] = colour.map((n) =>
          n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ground = (start: Element): readonly number[] => {
        for (
          let node: Element | null = start;
          node;
          node = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | null) ?? null
        ) {
          const colour = rgb(getComputedStyle(node).backgroundColor);
          if (colour[3] === 255) return colour;
        }
        return [255, 255, 255, 255];
      };
      const found: string[] = [];
      for (const { shadowRoot } of document.querySelectorAll('*'))
        for (const node of shadowRoot?.querySelectorAll('*') ?? []) {
          const text = [...node.childNodes].find(
            (child) => child.nodeType === 3 && child.textContent?.trim(),
          );
          if (!text || !node.getClientRects().length || node.closest('.said, style, option')) continue;
          const style = getComputedStyle(node);
          const [a, b] = [
            light(rgb(node instanceof SVGElement ? style.fill : style.color)),
            light(ground(node)),
          ];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (contrast < 4.5) found.push(`${contrast.toFixed(2)} ${text.textContent!.trim().slice(0, 20)}`);
        }
      return found;
    });
    expect(pale).toEqual([]);
  });

  it('with a base address elsewhere and with ids like ours shows the same, twice', async () => {
    const ids = roots.flatMap(({ ids }) => ids).map((id) => `<i id="${id}" hidden></i>`);
    const base = (address: string) => `<base href="${address.replace('127.0.0.1', 'files.test')}">`;
    const { page } = await visit(
      (address) => portal(ids.join('') + FAMILY + FAMILY, base(address) + SCRIPT),
      styled(''),
    );
    const seen = await look(page);
    expect(differences(plain, seen.slice(0, plain.length))).toEqual([]);
    expect(seen).toHaveLength(plain.length * 2);
  });

  it('is never asked for an id of ours: each stands once in its widget, and is referred to there', () => {
    for (const { ids, references } of roots) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it.each([
    ['America/Los_Angeles', 'th-TH-u-ca-buddhist'],
    ['Pacific/Kiritimati', 'ar-SA'],
  ])('in %s for a browser in %s has the same words and Gregorian years', async (timezoneId, locale) => {
    const { page } = await visit(portal(), {
      ...styled(''),
      context: { timezoneId, locale, viewport: { width: 1280, height: 900 } },
    });
    expect(words).toMatch(/2025年/);
    expect(await said(page)).toBe(words);
  });
});

/** The ids inside each widget, and what refers to one. */
function idsOf(page: Page): Promise<{ readonly ids: string[]; readonly references: string[] }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
      if (!shadowRoot) return [];
      const ids = [...shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
      const references = [...shadowRoot.querySelectorAll('*')].flatMap((node) =>
        [...node.attributes].flatMap(({ name, value }) =>
          /^(?:for|aria-(?:labelledby|describedby|controls))$/.test(name)
            ? value.split(' ')
            : [...value.matchAll(/url\(#(.*?)\)/g)].map((match) => match[1]!),
        ),
      );
      return [{ ids, references }];
    }),
  );
}
