import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../../src/embed/tags.ts';
import { embedCode } from '../../src/entries/embed-code.ts';
import type { Embed, EmbedTag } from '../../src/entries/embed-code.ts';
import { sampleTasks } from '../fixtures/sample-tasks.ts';
import { openHosts } from './host.ts';

/** Where tags are not allowed: the stand-alone page, its frames in other pages, and the helper that sizes them. */
const visit = openHosts();
const plan: unknown = JSON.parse(
  readFileSync(new URL('../../demo/data/hongqiao.json', import.meta.url), 'utf8'),
);
const POLICY = "default-src 'none'; script-src 'self'; frame-src 'self'; style-src 'self'";
const BLANK =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">';
const gauge = (more: Readonly<Record<string, string>> = {}, embed: Partial<Embed> = {}): Embed => ({
  tag: 'indicator-gauge',
  attributes: { indicator: 'life-expectancy', area: '120106', ...more },
  ...embed,
});
const fromFile = gauge({ src: 'plan.json' });
const frameCode = (embed: Embed): string => embedCode(embed).frame;

/** Opens `embed.html` by itself, with a query. */
async function alone(query: string, options: Parameters<typeof visit>[1] = {}) {
  const host = await visit(BLANK, { wait: false, ...options });
  await host.page.goto(`${host.base}embed/embed.html?${query}`);
  return host;
}
const sentences = (page: Page | Frame) => page.locator('main > p').allInnerTexts();
const picture = (page: Page | Frame, tag = 'indicator-gauge') =>
  page
    .locator(`${tag} [part~=chart], ${tag} [part~=status], ${tag} [part~=finding], ${tag} table`)
    .first()
    .waitFor();

const words = (page: Page) =>
  page.locator('indicator-gauge').evaluate(({ shadowRoot }) => shadowRoot!.textContent);

/** Heights of the frames, and of what is in them. */
async function heights(page: Page): Promise<{ frame: number; content: number }[]> {
  return Promise.all(
    (await page.locator('iframe').elementHandles()).map(async (handle) => ({
      frame: (await handle.boundingBox())!.height,
      content: await (await handle.contentFrame())!.evaluate(() =>
        Math.max(100, Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)),
      ),
    })),
  );
}
async function sized(page: Page): Promise<void> {
  await expect
    .poll(async () => (await heights(page)).every(({ frame, content }) => frame === content), {
      timeout: 10_000,
    })
    .toBe(true);
}
/** Writes down the messages of the frames that the page gets. */
const count = (): void => {
  const messages: unknown[] = [];
  Object.assign(window, { messages });
  addEventListener('message', ({ data }) => messages.push(data));
};
const told = (page: Page) => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
const resting = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise((next) => requestAnimationFrame(next));
  });

describe('the stand-alone page', () => {
  it('draws every element that stands alone, under its own policy', async () => {
    const frames = (Object.keys(TAGS) as EmbedTag[]).map((tag) =>
      frameCode(
        tag === 'task-board'
          ? { tag, attributes: { src: 'tasks.json' } }
          : { tag, attributes: { src: 'plan.json', indicator: 'life-expectancy', area: '120106' } },
      ).replace(/ loading="lazy"|<script.*/g, ''),
    );
    const { page, trouble } = await visit(BLANK + frames.join(''));
    for (const [index, tag] of Object.keys(TAGS).entries()) {
      const frame = page.frames()[index + 1]!;
      await picture(frame, tag);
      expect(await sentences(frame)).toEqual([]);
    }
    expect(trouble).toEqual([]);
  });

  it('takes every attribute of an element, and nothing else', async () => {
    const { page } = await alone(
      'tag=indicator-gauge&src=plan.json&indicator=life-expectancy&shape=bar&hide=source&lang=en&onclick=alert(1)&style=color:red&class=a&id=b&data=1&utm_source=x&_=1',
    );
    await picture(page);
    const gauge = page.locator('indicator-gauge');
    expect(await gauge.evaluate((node) => node.getAttributeNames().sort())).toEqual([
      'hide',
      'indicator',
      'lang',
      'shape',
      'src',
    ]);
    const said = await sentences(page);
    expect(said.map((sentence) => /^“(\w+)” in the address was not used/.exec(sentence)?.[1])).toEqual([
      'onclick',
      'style',
      'class',
      'id',
      'data',
      undefined,
    ]);
    expect(said[0]).toContain('has no such attribute. It has: ');
    expect(said[0]).toContain('heading-level');
    expect(said.at(-1)).toBe(
      'Words and figures come from the link that was opened; this site has not checked them.',
    );
  });

  it.each(['', 'script', 'indicator-data', '<b>x</b>'])('tag=%s is told what would be right', async (tag) => {
    const { page, trouble } = await alone(tag && `tag=${tag}`);
    await page.locator('main > p').waitFor();
    expect((await sentences(page)).join()).toContain(
      `地址中的“tag”是“${tag}”，应为其中之一：indicator-gauge, `,
    );
    expect(await page.locator('main > :not(p, noscript)').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('reads a document in its address; what looks like markup is text', async () => {
    const data = {
      label: '<img src=x onerror=alert(1)>+1',
      direction: 'higher',
      sample: true,
      observations: [[2020, '12%']],
      target: { period: 2025, value: '20%' },
    };
    const { page, trouble } = await alone(
      `tag=indicator-gauge#data=${encodeURIComponent(JSON.stringify(data))}`,
    );
    await picture(page);
    expect(await words(page)).toContain('<img src=x onerror=alert(1)>+1');
    expect(trouble).toEqual([]);
  });

  it('tells what is wrong with a document in its address', async () => {
    const { page } = await alone('tag=indicator-gauge#data=%7Bx');
    await page.locator('indicator-gauge .prob').waitFor();
    expect(await words(page)).toContain('不是有效的JSON');
  });

  it('a theme brings its own ground', async () => {
    const ground = async (theme: string): Promise<string> => {
      const { page } = await alone(`tag=indicator-gauge&value=1&theme=${theme}`);
      await page.locator('indicator-gauge').waitFor();
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };
    expect([await ground('light'), await ground('dark')]).toEqual(['rgb(255, 255, 255)', 'rgb(18, 24, 31)']);
  });

  it('loads the further methods only where one is asked for', async () => {
    const query = 'tag=indicator-gauge&src=plan.json&indicator=life-expectancy&area=120000';
    const plain = await alone(query);
    await picture(plain.page);
    expect(plain.asked).not.toContain('indicator-methods.js');
    const { page, trouble } = await alone(`${query}&method=arr`);
    await picture(page);
    await expect.poll(() => page.locator('indicator-gauge .prob').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('tells whom its policy keeps data from, and how to allow it', async () => {
    const { page } = await alone('tag=indicator-gauge&src=http://elsewhere.test/plan.json');
    await page.locator('main > p', { hasText: 'connect-src' }).waitFor();
    expect((await sentences(page)).join()).toMatch(/此页不允许从http:\/\/elsewhere\.test.*取数/);
  });

  it('tells when the library is not beside it', async () => {
    const missing = (response: ServerResponse) => void response.writeHead(404).end();
    const { page } = await alone('tag=indicator-gauge', { files: { 'indicator-widgets.js': missing } });
    await page.locator('main > p', { hasText: 'indicator-widgets.js' }).waitFor();
  });
});

describe('frames in a page', () => {
  it('get the height of what is in them, under a strict policy, and then rest', async () => {
    const trend: Embed = { ...gauge({ src: 'plan.json' }), tag: 'target-trend' };
    const body = `${BLANK}${frameCode(fromFile)}${embedCode(trend).frame.replace(/<script.*/, '')}`;
    const { page, trouble } = await visit(body, {
      headers: { 'content-type': 'text/html', 'content-security-policy': `${POLICY}; img-src data:` },
      before: count,
    });
    for (const frame of page.frames().slice(1)) await frame.locator('[part~=chart]').first().waitFor();
    await sized(page);
    const before = await told(page);
    await resting(page);
    expect(await told(page)).toEqual(before);
    expect(before.length).toBeLessThan(12);
    expect(trouble).toEqual([]);
  });

  it('grow and shrink with what the reader opens and closes, and with the page', async () => {
    const { page } = await visit(`${BLANK}${frameCode(fromFile)}`);
    const frame = page.frames()[1]!;
    await picture(frame);
    await sized(page);
    const [closed] = await heights(page);
    await frame.locator('[data-do=table]').click();
    await expect.poll(async () => (await heights(page))[0]!.frame).toBeGreaterThan(closed!.frame + 50);
    await sized(page);
    await frame.locator('[data-do=table]').click();
    await expect.poll(async () => (await heights(page))[0]!.frame).toBe(closed!.frame);
    await page.setViewportSize({ width: 280, height: 700 });
    await sized(page);
  });

  it('scroll only while what is in them is higher', async () => {
    const { page } = await visit(`${BLANK}${frameCode(fromFile).replace(/<script.*/, '')}`);
    const frame = page.frames()[1]!;
    await picture(frame);
    const overflow = () => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    await expect.poll(overflow).toBe('hidden');
    await frame.locator('[data-do=table]').click();
    await expect.poll(overflow).toBe('auto');
  });

  it('are sized where the page gives them borders', async () => {
    const css = 'iframe{box-sizing:border-box;border:5px solid}';
    const { page } = await visit(`${BLANK}<link rel="stylesheet" href="a.css">${frameCode(fromFile)}`, {
      files: { 'a.css': css },
    });
    await picture(page.frames()[1]!);
    await expect
      .poll(async () => {
        const [one] = await heights(page);
        return one!.frame - one!.content;
      })
      .toBe(10);
  });

  it('are sized by a helper that comes late', async () => {
    const code = frameCode(fromFile).replace(/<script.*/, '');
    const { page, base } = await visit(`${BLANK}${code}`);
    await picture(page.frames()[1]!);
    expect((await heights(page))[0]!.frame).toBe(TAGS['indicator-gauge']);
    await page.addScriptTag({ url: `${base}embed/parent.js` });
    await sized(page);
  });

  it('keep their fixed height where no script runs around them', async () => {
    const { page } = await visit(`${BLANK}${frameCode(fromFile)}`, {
      headers: {
        'content-type': 'text/html',
        'content-security-policy': "default-src 'none'; frame-src 'self'; img-src data:",
      },
    });
    await picture(page.frames()[1]!);
    expect((await heights(page))[0]!.frame).toBe(TAGS['indicator-gauge']);
  });

  it('may come from another site', async () => {
    const { page, trouble } = await visit(
      (base) => `${BLANK}${frameCode({ ...fromFile, folder: base.replace('127.0.0.1', 'data.test') })}`,
    );
    await picture(page.frames()[1]!);
    await sized(page);
    expect(trouble.filter((line) => !line.startsWith('request: http://data.test'))).toEqual([]);
  });
});

describe('a frame in a sandbox', () => {
  const sandboxed = (embed: Embed): string =>
    frameCode(embed).replace('<iframe', '<iframe sandbox="allow-scripts"');

  it('draws a document of its address and is sized: it has no origin, and none is expected', async () => {
    const { page, trouble } = await visit(`${BLANK}${sandboxed(gauge({}, { data: plan }))}`);
    await picture(page.frames()[1]!);
    await sized(page);
    expect(trouble).toEqual([]);
  });

  it('says what it needs to load data', async () => {
    const shut = (response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(plan));
    const { page } = await visit(`${BLANK}${sandboxed(fromFile)}`, { files: { 'plan.json': shut } });
    await page.frames()[1]!.locator('main > p', { hasText: 'allow-same-origin' }).waitFor();
    const open = await visit(`${BLANK}${sandboxed(fromFile)}`);
    await picture(open.page.frames()[1]!);
  });
});

describe('the helper', () => {
  /** A frame that says what the test wants, marked as ours or not. */
  const talker = `${BLANK}<script src="talk.js"></script>`;
  const talk =
    'addEventListener("message",({data})=>{if(data.say)parent.postMessage(data.say==="NaN"?{"indicator-widgets":1,height:NaN}:data.say==="Infinity"?{"indicator-widgets":1,height:Infinity}:data.say,"*")})';
  const files = { 'talk.html': talker, 'talk.js': talk };
  const marked = '<iframe src="talk.html" height="300" width="300" data-indicator-frame></iframe>';
  const helper = '<script src="embed/parent.js"></script>';
  /** Says something in each frame; gives the heights when all have been heard. */
  async function say(page: Page, message: unknown): Promise<number[]> {
    return page.evaluate(async (say) => {
      const frames = [...document.querySelectorAll('iframe')];
      let left = frames.length;
      const heard = new Promise<void>((done) => addEventListener('message', () => --left || done()));
      for (const { contentWindow } of frames) contentWindow!.postMessage({ say }, '*');
      await heard;
      return frames.map((frame) => frame.getBoundingClientRect().height);
    }, message);
  }

  it('takes a height from the frame that says it, and from marked frames only', async () => {
    const { page } = await visit(`${BLANK}${marked}<iframe src="talk.html" height="300"></iframe>${helper}`, {
      files,
    });
    expect(await say(page, { 'indicator-widgets': 1, height: 417 })).toEqual([421, 304]);
    await page.evaluate(() => window.postMessage({ 'indicator-widgets': 1, height: 500 }, '*'));
    await resting(page);
    expect(await page.locator('iframe').first().boundingBox()).toMatchObject({ height: 421 });
  });

  it('leaves every other message alone', async () => {
    const { page, base } = await visit(`${BLANK}${marked}${helper}`, { files });
    for (const message of [
      { 'indicator-widgets': 1, height: '417' },
      'NaN',
      'Infinity',
      { 'indicator-widgets': 1, height: 99 },
      { 'indicator-widgets': 1, height: 8001 },
      { 'indicator-widgets': 1, height: -417 },
      { 'indicator-widgets': 2, height: 417 },
      { height: 417 },
      '{"indicator-widgets":1,"height":417}',
      { 'indicator-widgets': 1, href: 'http://elsewhere.test', selector: 'body' },
    ])
      expect([message, await say(page, message)]).toEqual([message, [304]]);
    expect(page.url()).toBe(base);
  });

  it('leaves a frame alone that has gone to another site', async () => {
    const { page, base } = await visit(`${BLANK}${marked}${helper}`, { files });
    const frame = page.frames()[1]!;
    await frame.goto(`${base.replace('127.0.0.1', 'elsewhere.test')}talk.html`);
    expect(await say(page, { 'indicator-widgets': 1, height: 417 })).toEqual([304]);
  });

  it('adds no global variable', async () => {
    const { page, base } = await visit(BLANK);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await names();
    await page.addScriptTag({ url: `${base}embed/parent.js` });
    expect(await names()).toEqual(before);
  });
});

describe('a page of which scripts are taken', () => {
  it('holds the figures as text', async () => {
    const { text } = embedCode({ ...fromFile, document: plan });
    const { page } = await visit(`${BLANK}${text}`, { context: { javaScriptEnabled: false }, wait: false });
    const words = await page.locator('body').innerText();
    for (const part of [
      '人均期望寿命，红桥区',
      '现状值：82.72岁（2020年）',
      '目标：≥82.8岁（2025年）',
      '进展：进度正常',
      '来源：红桥区“十四五”卫生健康规划',
    ])
      expect(words).toContain(part);
  });

  it('task boards are lists of their tasks', () => {
    const { text } = embedCode({ tag: 'task-board', data: sampleTasks() });
    expect(text.match(/<tr>/g)!.length).toBeGreaterThan(2);
  });
});
