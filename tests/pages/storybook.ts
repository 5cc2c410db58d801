/** The folder that `build-storybook` makes, built once for a test file and served from this machine alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly tags?: readonly string[];
}

/** Builds the book before the tests of a file, and opens its pages for them. */
export function openBook(): {
  /** Names of the pages whose id matches. */
  readonly ids: (of: RegExp) => string[];
  /** Opens a page; `trouble` is what it said, asked for elsewhere or did not get. */
  readonly open: (id: string, globals?: string) => Promise<{ page: Page; trouble: string[] }>;
  /** What axe finds in the page on show, in a line each. */
  readonly faults: (page: Page) => Promise<string[]>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  const server = createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(new URL(url, 'http://x').pathname);
    if (name === '/favicon.ico') return response.writeHead(204).end();
    try {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      const file = readFileSync(join(folder, name));
      return response.writeHead(200, { 'content-type': type }).end(file);
    } catch {
      return response.writeHead(404).end();
    }
  });
  let browser: Browser | undefined;
  let base = '';
  let entries: Readonly<Record<string, Entry>> = {};

  beforeAll(async () => {
    const command = `${root}node_modules/storybook/dist/bin/dispatcher.js`;
    execFileSync(process.execPath, [command, 'build', '-o', folder, '--quiet'], {
      cwd: root,
      // The test runner has its own; by it Lit would be the one for development.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    });
    ({ entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      entries: typeof entries;
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.connect(inject('browser'));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  return {
    ids: (of) => Object.keys(entries).filter((id) => of.test(id)),
    open: async (id, globals = 'lang:zh-CN') => {
      const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(base)) trouble.push(`asked: ${request.url()}`);
      });
      page.on('response', (answer) => {
        if (answer.status() >= 400) trouble.push(`${answer.status()} ${answer.url()}`);
      });
      const mode = entries[id]!.type === 'docs' ? 'docs' : 'story';
      await page.goto(`${base}iframe.html?id=${encodeURIComponent(id)}&viewMode=${mode}&globals=${globals}`);
      await page
        .locator(mode === 'docs' ? '#storybook-docs h1' : '#storybook-root > *')
        .first()
        .waitFor();
      await page.waitForFunction(() =>
        Array.from(document.querySelectorAll('*')).every(
          ({ localName, shadowRoot }) =>
            !shadowRoot || localName === 'indicator-data' || shadowRoot.querySelector('.iw *'),
        ),
      );
      return { page, trouble };
    },
    faults: async (page) => {
      await page.addScriptTag({ path: axe });
      return page.evaluate(async () => {
        const root = document.querySelector('#storybook-docs:not([hidden]), #storybook-root')!;
        const { run } = (globalThis as never as { axe: typeof Axe }).axe;
        // The book looks at its stories itself: only one can at a time.
        const again = async (): Promise<Axe.AxeResults> =>
          new Promise<Axe.AxeResults>((found) => found(run(root))).catch(
            () => new Promise((later) => setTimeout(() => later(again()), 100)),
          );
        const { violations } = await again();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
    },
  };
}
