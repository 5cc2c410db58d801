import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArgs, findBrowser } from '../find-browser.mjs';

/** The demonstration as it is published, in a real browser; and the classic file in pages of older kinds. */
const demo = fileURLToPath(new URL('../../../dist/demo/', import.meta.url));
const places = readdirSync(demo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const ICON = '<link rel="icon" href="data:," />';
/** 中 in GBK; the page says nothing of its encoding in its header. */
const GBK = Buffer.concat([
  Buffer.from(
    `<!doctype html><html lang="zh-CN"><meta charset="gbk">${ICON}<script src="indicator-widgets.js"></script><p>`,
  ),
  Buffer.from([0xd6, 0xd0]),
  Buffer.from(
    '</p><indicator-gauge value="12%" target="20%" direction="higher" label="x"></indicator-gauge></html>',
  ),
]);
/** As portals are written: XHTML by its doctype, sent as HTML. */
const XHTML = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN"><head><title>x</title>${ICON}
<script type="text/javascript" src="indicator-widgets.js"></script></head>
<body><indicator-gauge value="12%" target="20%" direction="higher" label="x"></indicator-gauge></body></html>`;
const EXTRA: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  '/tianjin/gbk.html': ['text/html', GBK],
  '/tianjin/xhtml.html': ['text/html', XHTML],
  '/tianjin/bare.html': ['text/html', `<!doctype html><title>x</title>${ICON}`],
};
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

const server = createServer((request, response) => {
  const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
  const extra = EXTRA[path];
  try {
    const body = extra?.[1] ?? readFileSync(demo + path.slice(1));
    response.writeHead(200, { 'content-type': extra?.[0] ?? TYPES[path.split('.').pop()!] ?? 'text/plain' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
let browser: Browser;
let base = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

/** Opens a page and writes down what it says in the console and asks for elsewhere. */
async function open(path: string, script = true): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(base + path.replace(/[^/]*$/, '')) || url.startsWith('data:');
    if (!own) trouble.push(`request: ${url}`);
  });
  page.on('response', (answer) => void (answer.status() >= 400 && trouble.push(`missing: ${answer.url()}`)));
  await page.goto(base + path, { waitUntil: 'networkidle' });
  return { page, trouble };
}

const TAGS = 'indicator-gauge, target-trend, district-compare';

describe('pages of the demonstration', () => {
  it.each(places)(
    '%s draws every widget, says nothing in the console and asks for nothing elsewhere',
    async (place) => {
      const { page, trouble } = await open(`/${place}/`);
      const left = await page.evaluate((tags) => {
        const all = [...document.querySelectorAll(tags)];
        const drawn = all.filter((element) => element.shadowRoot?.querySelector('svg'));
        // A widget without data shows what stands between its tags.
        const said = all.filter((element) => !drawn.includes(element) && element.textContent?.trim());
        return {
          count: all.length,
          drawn: drawn.length,
          said: said.length,
          empty: all.length - drawn.length - said.length,
        };
      }, TAGS);
      expect(trouble).toEqual([]);
      expect(left.count).toBeGreaterThan(0);
      expect(left.empty).toBe(0);
      expect(left.said).toBe(place === 'hedong' ? 1 : 0);
      await page.context().close();
    },
  );

  it.each(places)('%s is not wider than its own layout', async (place) => {
    const { page } = await open(`/${place}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.context().close();
  });

  it.each(places)('%s is a demonstration by its own words and can be read without script', async (place) => {
    const { page } = await open(`/${place}/`, false);
    const words = await page.locator('body').innerText();
    expect(words).toMatch(/示意页面|Demonstration page/);
    if (place !== 'hedong') expect(words).toMatch(/\d/);
    await page.context().close();
  });
});

describe('the classic file', () => {
  it.each(['gbk.html', 'xhtml.html'])('draws in %s', async (name) => {
    const { page, trouble } = await open(`/tianjin/${name}`);
    await page.waitForFunction(() =>
      document.querySelector('indicator-gauge')?.shadowRoot?.querySelector('svg'),
    );
    const words = await page.evaluate(
      () => document.querySelector('indicator-gauge')!.shadowRoot!.textContent,
    );
    expect(words).toMatch(/[\u4e00-\u9fff]/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('adds no global variable', async () => {
    const { page } = await open('/tianjin/bare.html');
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    const added = after.filter((name) => !before.includes(name));
    // Lit keeps its version numbers and metadata there, so that two copies can tell each other.
    expect(
      added.filter(
        (name) => !/^(?:lit(?:Html|Element)|reactiveElement)Versions$|^litPropertyMetadata$/.test(name),
      ),
    ).toEqual([]);
    await page.context().close();
  });

  it('loaded twice, stays silent', async () => {
    const { page, trouble } = await open('/tianjin/bare.html');
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    await page.addScriptTag({ url: 'indicator-widgets.js?again' });
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
