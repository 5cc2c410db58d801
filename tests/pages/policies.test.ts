import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from './family.ts';
import { differences, FAMILY, look, portal, PORTAL_CSS, SCRIPT, THREE } from './family.ts';
import { openHosts } from './host.ts';

/** What a page may forbid, and how a script is proved. */
const visit = openHosts();
const files = { 'portal.css': PORTAL_CSS };
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";
const policy = (...lines: string[]) => ({ 'content-security-policy': lines.join('; ') });

let plain: Seen[];
beforeAll(async () => {
  const { page } = await visit(portal(), { files });
  plain = await look(page);
});

/** Opens everything that can be opened, by pointer and by keys. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      const press = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
      shadowRoot?.querySelectorAll<HTMLElement>('button').forEach((button) => button.click());
      for (const marks of shadowRoot?.querySelectorAll<HTMLElement>('[data-marks]') ?? []) {
        marks.focus();
        for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End']) marks.dispatchEvent(press(key));
      }
    }
  });
  await page.locator('target-trend [data-marks]').hover();
}

describe('a policy', () => {
  it("of default-src 'none' and 'self' leaves every widget as it is, also while it is used", async () => {
    const { page, trouble } = await visit(portal(), { files, headers: policy(STRICT) });
    expect(plain.length).toBeGreaterThan(500);
    expect(differences(plain, await look(page))).toEqual([]);
    await useAll(page);
    expect(await page.locator('indicator-gauge .sums').first().isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  it("of style-src 'none' leaves every widget styled: a constructed sheet is no inline style", async () => {
    const headers = policy("style-src 'none'; img-src data:");
    const { page, trouble } = await visit(portal(`<div class="plain">${FAMILY}</div>`), {
      files,
      headers,
      context: { viewport: { width: 720 + 16, height: 900 } },
    });
    const heading = page.locator('indicator-gauge [part~=heading]').first();
    expect(await heading.evaluate((node) => getComputedStyle(node).fontSize)).toBe('17px');
    expect(differences(plain, await look(page))).toEqual([]);
    expect(trouble.filter((line) => !line.includes('portal.css'))).toEqual([]);
  });

  it('of a nonce styles the widgets where style sheets cannot be constructed, by the tag of the script', async () => {
    const { page, trouble } = await visit(portal(FAMILY, SCRIPT.replace('<script', '<script nonce="n1"')), {
      files,
      headers: policy("script-src 'self'; style-src 'self' 'nonce-n1'"),
      before: () => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets'),
    });
    const seen = (await look(page)).filter(({ name }) => !/ style\./.test(name));
    expect(differences(plain, seen)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

describe('Trusted Types', () => {
  it('are kept with one policy, lit-html', async () => {
    const { page, trouble } = await visit(portal(), { files, headers: policy(STRICT, TRUSTED) });
    expect(differences(plain, await look(page))).toEqual([]);
    await useAll(page);
    expect(trouble).toEqual([]);
  });

  it('without allow-duplicates leave the first of two copies working; the second throws nothing', async () => {
    const { page, trouble } = await visit(portal(FAMILY, SCRIPT + SCRIPT), {
      files,
      headers: policy(TRUSTED),
    });
    expect(differences(plain, await look(page))).toEqual([]);
    expect(trouble.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(trouble.filter((line) => /does not run here/.test(line))).toHaveLength(1);
  });

  it("with 'none' leave what stands between the tags readable and throw nothing", async () => {
    const headers = policy("require-trusted-types-for 'script'; trusted-types 'none'");
    const { page, trouble } = await visit(portal(THREE), { files, headers, wait: false });
    expect(await page.locator('body').innerText()).toContain('2020年82.72岁；2025年目标82.8岁');
    expect(trouble.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(trouble.filter((line) => /does not run here/.test(line))).toHaveLength(1);
  });
});

describe('integrity', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const hash = (JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8')) as Record<string, string>)[
    'indicator-widgets.js'
  ]!;
  const elsewhere = (integrity: string) => (base: string) =>
    portal(
      THREE,
      `<script src="${base.replace('127.0.0.1', 'files.test')}indicator-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );

  it('of the list lets the file of another host run', async () => {
    await visit(elsewhere(hash), { files });
  });

  it('of another file keeps it from running, and the words stand', async () => {
    const wrong = `sha384-${createHash('sha384').update('x').digest('base64')}`;
    const { page } = await visit(elsewhere(wrong), { files, wait: false });
    expect(await page.locator('body').innerText()).toContain('82.72岁');
  });
});

describe('what is asked for', () => {
  it('is the data that the page names, once each, and nothing else', async () => {
    const { asked, trouble } = await visit(portal(), { files });
    expect(asked.sort()).toEqual(['', 'indicator-widgets.js', 'plan.json', 'portal.css', 'tasks.json']);
    expect(trouble).toEqual([]);
  });
});

describe('the published scripts', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('demo/'));

  it.each([
    ['call no code from text by a timer', /set(?:Timeout|Interval)\(\s*["'`]/],
    ['hold no handler in markup', /["'\s]on[a-z]+=/],
    ['make no resource of text', /["'`](?:data|blob):|new (?:Shared)?Worker/],
    ['set no style attribute', /setAttribute\(\s*["'`]style|\sstyle=/],
    ['stay silent when the page is left', /(?:before)?unload/],
    ['store nothing with the reader', /localStorage|sessionStorage|indexedDB|document\.cookie/],
    ['write no markup', /outerHTML\s*=[^=]|insertAdjacentHTML|document\.write(?:ln)?\(/],
  ])('%s', (_, forbidden) => {
    expect(scripts.filter((name) => forbidden.test(readFileSync(dist + name, 'utf8')))).toEqual([]);
  });

  it('put markup into a template at one place: Lit’s, with the texts of our own source', () => {
    const places = scripts.flatMap((name) =>
      [...readFileSync(dist + name, 'utf8').matchAll(/innerHTML/g)].map(() => name),
    );
    expect(places).toEqual(['indicator-widgets.js']);
  });
});
