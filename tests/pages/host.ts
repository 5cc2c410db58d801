/** Host pages: sent by a real server with real headers, opened in a real browser, listened to. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { sampleTasks } from '../fixtures/sample-tasks.ts';

/** A file that a host page loads: what is sent, or what is done to send it. */
type File = string | Buffer | ((response: ServerResponse) => void);

export interface HostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Further files beside the page, by name; '' is the page itself. */
  readonly files?: Readonly<Record<string, File>>;
  /** How the browser is set: width of the window, time zone, script. */
  readonly context?: BrowserContextOptions;
  /** Runs in the page before everything else. */
  readonly before?: () => void;
  /** Host name; default the address of this machine, which browsers trust like https. */
  readonly name?: string;
  /** False: the page shall not be waited for. */
  readonly wait?: boolean;
}

/** A page that was opened, and everything it said, asked for elsewhere or did not get. */
export interface Host {
  readonly page: Page;
  readonly trouble: string[];
  /** Addresses of everything that was asked for, as file names. */
  readonly asked: string[];
  readonly base: string;
}

/** Markup or bytes of a page; a function gets the address that the page will have. */
export type Markup = string | Buffer | ((base: string) => string);

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
};

/** Indicators enough for every kind of figure; with all of the plan each page would take twice as long. */
const SHOWN =
  /^(?:life-expectancy|infant-mortality|health-literacy|doctors|mental-disorder|premature-mortality)$/;

function plan(): string {
  const document = JSON.parse(readFileSync(`${root}demo/data/hongqiao.json`, 'utf8')) as {
    indicators: { readonly id: string }[];
  };
  return JSON.stringify({ ...document, indicators: document.indicators.filter(({ id }) => SHOWN.test(id)) });
}

/** What every host page may load: the published files, and figures of a published plan. */
function published(name: string): string | Buffer {
  if (name === 'plan.json') return plan();
  if (name === 'tasks.json') return JSON.stringify(sampleTasks());
  const folder = name.endsWith('.json') ? 'demo/data/' : name.startsWith('node_modules/') ? '' : 'dist/';
  return readFileSync(root + folder + name);
}

/** Serves and opens host pages in the test file that calls it. */
export function openHosts(): (page: Markup, options?: HostOptions) => Promise<Host> {
  const pages: { readonly body: string | Buffer; readonly options: HostOptions }[] = [];
  const server = createServer((request, response) => {
    const [, number, name] = /^\/(\d+)\/([^?]*)/.exec(request.url!) ?? [];
    const { body, options } = pages[Number(number)] ?? { body: '', options: {} };
    try {
      const file = options.files?.[name!] ?? (name ? published(name) : body);
      if (typeof file === 'function') return file(response);
      const type = name ? (TYPES[name.split('.').pop()!] ?? 'text/javascript') : 'text/html';
      const headers = name ? { 'access-control-allow-origin': '*' } : options.headers;
      response.writeHead(200, { 'content-type': type, ...headers }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  let browser: Browser;

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return async (body, options = {}) => {
    const { port } = server.address() as AddressInfo;
    const base = `http://${options.name ?? '127.0.0.1'}:${port}/${pages.length}/`;
    pages.push({ body: typeof body === 'function' ? body(base) : body, options });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options.context });
    const page = await context.newPage();
    const host = { page, base, ...listen(page, base) };
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`violation: ${effectiveDirective} ${blockedURI}`),
      );
    });
    if (options.before) await page.addInitScript(options.before);
    await page.goto(base);
    if (options.wait !== false) await drawn(page);
    return host;
  };
}

function listen(page: Page, base: string): { trouble: string[]; asked: string[] } {
  const trouble: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:')) asked.push(url.replace(base, ''));
    if (!url.startsWith(base) && !url.startsWith('data:')) trouble.push(`request: ${url}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) trouble.push(`missing: ${answer.url()}`);
  });
  return { trouble, asked };
}

/**
 * Waits until every element of ours on the page shows its picture; what is far below is scrolled to. Looks by frames: a
 * policy forbids what polls.
 */
export async function drawn(page: Page): Promise<void> {
  const missing = await page.evaluate(async () => {
    const waits = (): Element[] =>
      [...document.querySelectorAll('*')].filter(
        ({ localName, shadowRoot }) =>
          localName.includes('-') &&
          localName !== 'indicator-data' &&
          !shadowRoot?.querySelector('[part~="chart"], [part~="status"], [part~="finding"], table, select'),
      );
    const end = performance.now() + 20_000;
    for (let first = waits()[0]; first && performance.now() < end; first = waits()[0]) {
      first.scrollIntoView();
      await new Promise((next) => requestAnimationFrame(next));
    }
    scrollTo(0, 0);
    return waits().map(({ localName }) => localName);
  });
  if (missing.length) throw new Error(`Without a picture: ${missing.join(', ')}`);
}
