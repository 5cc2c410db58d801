import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { encode } from 'iconv-lite';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/manifest/elements.mjs';
import type { Manifest } from '../../../src/manifest/elements.mjs';
import { parseDocument } from '../../../src/contract/parse.ts';
import { browserArgs, findBrowser } from '../find-browser.mjs';

/** The demonstration as it is published, in a real browser. Pages of other kinds: `tests/pages/`. */
const demo = fileURLToPath(new URL('../../../dist/demo/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${demo}../custom-elements.json`, 'utf8')) as Manifest;
const places = readdirSync(demo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** A folder holds one page, or the same page in two languages. */
const pages = places.flatMap((place) =>
  readdirSync(demo + place)
    .filter((name) => /^(?:index|en)\.html$/.test(name))
    .map((name) => `${place}/${name.replace('index.html', '')}`),
);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

const server = createServer((request, response) => {
  const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
  try {
    const body = readFileSync(demo + path.slice(1));
    response.writeHead(200, { 'content-type': TYPES[path.split('.').pop()!] ?? 'text/plain' });
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

/** Our elements that draw or say something by themselves. */
const SILENT = /^indicator-data$|-picker$/;

/** In the page: how many there are, and how many of them draw, say their own words, or show nothing. */
function widgetsOf(silent: string) {
  const isOurs = ({ localName }: Element) => localName.includes('-') && !RegExp(silent).test(localName);
  const all = [...document.querySelectorAll('*')].filter(isOurs);
  const drawn = all.filter((element) => element.shadowRoot?.querySelector('svg, table, [part~="finding"]'));
  // A widget without data shows what stands between its tags.
  const said = all.filter((element) => !drawn.includes(element) && element.textContent?.trim());
  return { count: all.length, said: said.length, empty: all.length - drawn.length - said.length };
}

describe('pages of the demonstration', () => {
  it.each(pages)(
    '%s draws every widget, says nothing in the console and asks for nothing elsewhere',
    async (place) => {
      const { page, trouble } = await open(`/${place}`);
      // What is far below is drawn when it comes near: the window grows until the whole page is in it.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 1280, height });
      const look = () => Promise.all(page.frames().map((frame) => frame.evaluate(widgetsOf, SILENT.source)));
      const said = place === 'hedong/' ? 1 : 0;
      await expect.poll(async () => (await look())[0]!.said, { timeout: 20_000 }).toBe(said);
      const all = await look();
      expect(trouble).toEqual([]);
      expect(Math.max(...all.map(({ count }) => count))).toBeGreaterThan(0);
      expect(all.map(({ empty }) => empty)).toEqual(all.map(() => 0));
      await page.context().close();
    },
  );

  it.each(['portal', 'report', 'tianjin', 'tianjin-table', 'large'])(
    '%s shows no part and no slot that the manifest does not name',
    async (place) => {
      const { page } = await open(`/${place}/`);
      await page.waitForFunction(() =>
        document
          .querySelector('indicator-gauge, indicator-table, target-trend')
          ?.shadowRoot?.querySelector('[part]'),
      );
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('[part], slot') ?? [])].flatMap((node) =>
            node.localName === 'slot'
              ? [`${localName} slot ${(node as HTMLSlotElement).name}`]
              : [...node.part].map((name) => `${localName} part ${name}`),
          ),
        ),
      );
      const named = elementsOf(manifest).flatMap(({ tag, parts, slots }) => [
        ...parts.map(({ name }) => `${tag} part ${name}`),
        ...slots.map(({ name }) => `${tag} slot ${name}`),
      ]);
      expect(drawn.length).toBeGreaterThan(10);
      expect([...new Set(drawn)].filter((one) => !named.includes(one))).toEqual([]);
      await page.context().close();
    },
  );

  it.each(pages)('%s is not wider than its own layout', async (place) => {
    const { page } = await open(`/${place}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.context().close();
  });

  it.each(pages)('%s is a demonstration by its own words and can be read without script', async (place) => {
    const { page } = await open(`/${place}`, false);
    const words = await page.locator('body').innerText();
    expect(words).toMatch(/示意页面|Demonstration page/);
    if (place !== 'hedong/') expect(words).toMatch(/\d/);
    await page.context().close();
  });
});

describe('linked widgets', () => {
  const headed = (words: string): string =>
    `document.querySelector('target-trend').shadowRoot.querySelector('[part~=heading]')?.textContent.includes('${words}')`;

  it('show what a link names, follow a choice, and go back', async () => {
    const { page, trouble } = await open('/portal/?from=news&indicator=beds');
    await page.waitForFunction(headed('床位数'));
    await page.locator('indicator-picker select').selectOption('health-literacy');
    await page.waitForFunction(headed('健康素养'));
    expect(new URL(page.url()).search).toBe('?from=news&indicator=health-literacy');
    await page.goBack();
    await page.waitForFunction(headed('床位数'));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('follow a row of a comparison of many', async () => {
    const { page, trouble } = await open('/large/');
    const chart = page.locator('district-compare [data-marks]');
    await chart.focus();
    for (const key of ['Home', 'Enter']) await page.keyboard.press(key);
    await page.waitForFunction(() => /area=/.test(location.search));
    const chosen = await page.locator('area-picker select option:checked').innerText();
    expect(await page.locator('target-trend [part~=figure]').innerText()).toContain(chosen);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('a table of one’s own', () => {
  const summary = /[，;].*(\d+)项指标、(\d+)个地区、(\d+)个数值/;
  const drawn = `document.querySelector('#scope indicator-gauge')?.shadowRoot?.querySelector('svg')`;
  const PLAN = '领域,指标,2020年指标值,2025年指标值\n健康水平,医护比,1:0.9,1:1.15\n';

  /** Waits for the sentence that says what was read. */
  async function told(page: Page, words: RegExp): Promise<string> {
    const line = page.locator('#summary').filter({ hasText: words });
    await line.waitFor();
    return line.innerText();
  }

  it('is pasted from a page with its merged cells, told cell by cell and drawn', async () => {
    const { page, trouble } = await open('/own-data/');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '指标 2020年 2025年目标');
      data.setData(
        'text/html',
        '<table><tr><th rowspan="2">指标<th colspan="2">指标值<tr><th>2020年<th>2025年目标' +
          '<tr><td>医护比<td>1:0.9<td>1:1.15</table>',
      );
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('#table')!.dispatchEvent(paste);
    });
    expect(await told(page, /读出1项指标/)).toMatch(summary);
    await page.locator('#cells summary').click();
    expect(await page.locator('#report').innerText()).toMatch(/1:1\.15\s+目标值\s+读出/);
    await page.waitForFunction(drawn);
    const code = page.locator('#embed');
    expect(await code.inputValue()).toMatch(/<indicator-gauge src="plan.json" indicator="医护比"/);
    await page.locator('#host').selectOption('frame');
    expect(await code.inputValue()).toMatch(
      /^<iframe src="embed\/embed.html\?tag=indicator-gauge&amp;src=plan.json/,
    );
    await page.locator('#widget').selectOption('indicator-table');
    await page.locator('#host').selectOption('text');
    expect(await code.inputValue()).toMatch(
      /<td>医护比<\/td><td>1:0.9（2020年）<\/td><td>≥?1:1.15（2025年）<\/td>/,
    );
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['GBK', async () => encode(PLAN, 'gbk'), /GB18030/],
    ['UTF-16', async () => encode(PLAN, 'utf-16le', { addBOM: true }), /UTF-16LE/],
    [
      '.xlsx',
      async () => Buffer.from(await writeXlsx({ sheets: [{ name: '表', rows: cells(PLAN) }] })),
      /规划表格，/,
    ],
  ])('is a file in %s', async (_, bytes, words) => {
    const { page, trouble } = await open('/own-data/');
    await page.setInputFiles('#file', { name: 'a', mimeType: 'text/plain', buffer: await bytes() });
    await told(page, words);
    expect(await told(page, /^a：/)).toMatch(/读出1项指标、1个地区、2个数值/);
    await page.waitForFunction(drawn);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('goes away as a document that reads', async () => {
    const { page } = await open('/own-data/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const { document, problems } = parseDocument(readFileSync(await download.path(), 'utf8'));
    expect(problems).toEqual([]);
    expect(document.indicators).toHaveLength(21);
    expect(download.suggestedFilename()).toBe('plan.json');
    await page.context().close();
  });

  it('is told in a sentence when it cannot be read, and the page goes on', async () => {
    const { page, trouble } = await open('/own-data/');
    await page.locator('#table').fill('%PDF is no table');
    await told(page, /读出0项指标/);
    expect(await page.locator('#problems .error').first().innerText()).toMatch(/[\u4e00-\u9fff].*。/);
    await page.locator('[data-sample=records]').click();
    await told(page, /读出1项指标、4个地区/);
    await page.waitForFunction(drawn);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it.each([280, 600, 1200])('fits %i pixels', async (width) => {
    const { page } = await open('/own-data/');
    await page.setViewportSize({ width, height: 900 });
    await page.locator('#cells summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

const cells = (csv: string): string[][] => csv.split('\n').map((line) => line.split(','));
