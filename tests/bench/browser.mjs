/** Fresh pages in a headless browser, and what its debugging protocol knows of them. */
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../house/find-browser.mjs';

/** The window of a usual screen; pictures below it are out of sight. */
const SCREEN = { width: 1280, height: 720 };

/** The page already shows Chinese text and digits, as pages do: fonts are no part of what is measured. */
const pageOf = (
  scripts,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>bench</title>
<link rel="icon" href="data:,">
<style>body{margin:8px;font:16px/1.5 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.grid{display:grid;gap:8px;align-items:start}</style>
${scripts.map((src) => `<script defer src="${src}"></script>`).join('')}</head>
<body><p>某市示例指标：目标≥0123456789.%，基期值，最新值，年，已达到。<b>某市示例指标0123456789.%</b></p></body></html>`;

export async function openBrowser() {
  const texts = new Map();
  const server = createServer(({ url }, response) => {
    const text = texts.get(url);
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(text);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArgs, '--disable-renderer-backgrounding', '--enable-precise-memory-info'],
  });

  return {
    version: browser.version(),
    /** Serves a text at a path from now on. */
    serve: (path, text) => void texts.set(path, text),

    /** Does `work` in a page of a process of its own that has these scripts. `height`: of the window. */
    async inPage({ scripts, height = SCREEN.height, slow = 1 }, work) {
      const path = `/${scripts.join('+').replace(/[^\w+-]/g, '')}.html`;
      texts.set(path, pageOf(scripts));
      const context = await browser.newContext({ viewport: { ...SCREEN, height } });
      try {
        const page = await context.newPage();
        const troubles = [];
        page.on('pageerror', (error) => troubles.push(error.message));
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
        const result = await work(measured(page, session, base + path));
        if (troubles.length) throw new Error(`${scripts.join(', ')}: ${troubles[0]}`);
        return result;
      } finally {
        await context.close();
      }
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

const COSTS = {
  all: 'ThreadTime',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

function measured(page, session, address) {
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    const found = new Map(list.map(({ name, value }) => [name, value]));
    return Object.fromEntries(
      Object.entries(COSTS).map(([name, metric]) => [name, found.get(metric) * 1000]),
    );
  };
  /** Calls a function of the page's `bench`, inside a task of its own, as a page's own script would run. */
  const call = (name, given) =>
    page.evaluate(
      ([action, value]) =>
        new Promise((done, failed) => setTimeout(() => globalThis.bench[action](value).then(done, failed))),
      [name, given],
    );
  const collect = async () => {
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  };
  return {
    page,
    call,
    metrics,
    open: () => page.goto(address, { waitUntil: 'load' }),
    /** Main-thread CPU time of an action in ms, less that of waiting as long. */
    async cost(name, given) {
      await collect();
      const before = await metrics();
      await call(name, given);
      const after = await metrics();
      return difference(after, before);
    },
    /** What is held after garbage was collected: bytes of script, and what the documents hold. */
    async held() {
      await collect();
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, listeners: jsEventListeners };
    },
  };
}

export const difference = (after, before) =>
  Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]));
