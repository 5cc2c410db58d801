import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAMILY, ICON, portal, PORTAL_CSS, SCRIPT, THREE } from './family.ts';
import { drawn, openHosts } from './host.ts';

/** How the script comes to a page, and what stands there before it and without it. */
const visit = openHosts();
const files = { 'portal.css': PORTAL_CSS };
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const classic = readFileSync(`${dist}indicator-widgets.js`, 'utf8');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const plan = readFileSync(new URL('../../demo/data/hongqiao.json', import.meta.url), 'utf8');
const GAUGE = '<indicator-gauge value="12%" target="20%" direction="higher" label="x"></indicator-gauge>';

/** 中 in GBK; nothing in its headers says so. */
const GBK = Buffer.concat([
  Buffer.from(`<!doctype html><html lang="zh-CN"><meta charset="gbk">${ICON}${SCRIPT}<p>`),
  Buffer.from([0xd6, 0xd0]),
  Buffer.from(`</p>${GAUGE}</html>`),
]);
/** As portals are written: XHTML by its doctype, sent as HTML. */
const XHTML = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN"><head><title>x</title>${ICON}
<script type="text/javascript" src="indicator-widgets.js"></script></head><body>${GAUGE}</body></html>`;
const QUIRKS = `<html lang="zh-CN"><head><title>x</title>${ICON}${SCRIPT}</head><body><font size="2">${GAUGE}</font></body></html>`;

describe('the classic file', () => {
  it.each([
    ['in GBK without a header that says so', GBK],
    ['that is XHTML by its doctype', XHTML],
    ['in quirks mode', QUIRKS],
  ])('draws in a page %s', async (_, page) => {
    const host = await visit(page, { headers: { 'content-type': 'text/html' } });
    const words = await host.page.locator('indicator-gauge').evaluate((node) => node.shadowRoot!.textContent);
    expect(words).toMatch(/目标/);
    expect(words).not.toMatch(/\ufffd/);
    expect(host.trouble).toEqual([]);
  });

  it('leaves the words of a page that is sent as XML, and says so once', async () => {
    const body = GAUGE.replace('></', '>目标20%</').repeat(2);
    const { page, trouble } = await visit(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>${SCRIPT}</head><body>${body}</body></html>`,
      { headers: { 'content-type': 'application/xhtml+xml' }, wait: false },
    );
    expect(await page.evaluate(() => document.documentElement.textContent)).toMatch(/目标20%.*目标20%/);
    expect(await page.evaluate(() => document.querySelector('indicator-gauge')!.shadowRoot)).toBeNull();
    expect(trouble.filter((line) => !/favicon|404/.test(line))).toEqual([
      expect.stringContaining('sent as application/xhtml+xml'),
    ]);
  });

  it('draws on plain http, where crypto.randomUUID, clipboard and service workers are missing', async () => {
    const { page, trouble } = await visit(portal(), { files, name: 'portal.test' });
    expect(await page.evaluate(() => [isSecureContext, typeof navigator.clipboard])).toEqual([
      false,
      'undefined',
    ]);
    await page.locator('indicator-table [data-do=copy]').click();
    await page.locator('indicator-table [aria-live]', { hasText: /复制/ }).waitFor({ state: 'attached' });
    expect(trouble).toEqual([]);
  });

  it('draws in a frame that may run scripts and nothing else', async () => {
    const script = `<script type="application/json">${plan}</script>`;
    const inner = portal(THREE.replace('src="plan.json"', '').replace(/^.*?>/, (tag) => tag + script));
    const { page, trouble } = await visit(
      `<!doctype html>${ICON}<iframe sandbox="allow-scripts" src="inner.html" width="760" height="400"></iframe>`,
      { files: { ...files, 'inner.html': inner } },
    );
    await page.frameLocator('iframe').locator('indicator-gauge [part~=finding]').waitFor();
    expect(trouble).toEqual([]);
  });

  it('draws in a page that is opened from a folder; an address is refused in words there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'indicator-widgets-'));
    try {
      copyFileSync(`${dist}indicator-widgets.js`, join(folder, 'indicator-widgets.js'));
      writeFileSync(join(folder, 'a.html'), portal(`${GAUGE}<target-trend src="plan.json"></target-trend>`));
      const { page } = await visit('', { wait: false });
      await page.goto(pathToFileURL(join(folder, 'a.html')).href);
      await page.locator('indicator-gauge [part~=finding]').waitFor();
      expect(await page.locator('target-trend .prob').innerText()).toMatch(/地址.*plan\.json/s);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('adds no global name but those of Lit, and changes no built-in object', async () => {
    const { page } = await visit(portal(FAMILY, ''), { files, wait: false });
    const before = await page.evaluateHandle(builtIns);
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    await drawn(page);
    const after = await page.evaluateHandle(builtIns);
    const changed = await page.evaluate(
      ([before, after]) =>
        [...new Set([...before!.keys(), ...after!.keys()])].filter(
          (key) => !Object.is(before!.get(key), after!.get(key)),
        ),
      [before, after],
    );
    // Lit keeps its version numbers and metadata there, so that two copies can tell each other.
    const lit = /^(?:lit(?:Html|Element)|reactiveElement)Versions$|^litPropertyMetadata$|^Symbol\.metadata$/;
    expect(changed.filter((key) => !lit.test(key) && !/^Symbol\(indicator-widgets\./.test(key))).toEqual([]);
  });
});

/** Every global of a page, and every property of the built-in objects and their prototypes. */
function builtIns(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const read = (path: string, object: object): void => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get } = Object.getOwnPropertyDescriptor(object, key)!;
      const name = `${path}${String(key)}`;
      if (name !== 'event') found.set(name, value ?? get);
      if (path || typeof value !== 'function') continue;
      read(`${name}.`, value as object);
      const { prototype } = value as { prototype?: object };
      if (prototype) read(`${name}.prototype.`, prototype);
    }
  };
  read('', window);
  return found;
}

describe('two copies', () => {
  it('of one version are silent', async () => {
    const again = SCRIPT.replace('.js', '.js?again');
    const { trouble } = await visit(portal(THREE, SCRIPT + again), { files });
    expect(trouble).toEqual([]);
  });

  it('of two versions: the first draws, and one warning names both', async () => {
    const other = classic.replaceAll(`"${version}"`, '"0.0.9"');
    const { trouble } = await visit(portal(THREE, `<script src="old.js"></script>${SCRIPT}`), {
      files: { ...files, 'old.js': other },
    });
    expect(trouble).toHaveLength(1);
    expect(trouble[0]).toMatch(RegExp(`${version}.*0.0.9`));
  });

  it('a tag that another library holds stops no other tag', async () => {
    const { page, trouble } = await visit(portal(THREE, `<script src="other.js"></script>${SCRIPT}`), {
      files: {
        ...files,
        'other.js': "customElements.define('indicator-card', class extends HTMLElement {})",
      },
    });
    expect(await page.locator('target-trend [part~=chart]').isVisible()).toBe(true);
    expect(trouble).toHaveLength(1);
  });
});

describe('before the script', () => {
  it('attributes, properties and children are kept for it', async () => {
    const { page } = await visit(portal('<indicator-gauge label="旧"><p>旧</p></indicator-gauge>', ''), {
      files,
      wait: false,
    });
    await page.evaluate((text) => {
      const gauge = document.querySelector('indicator-gauge')!;
      Object.assign(gauge, { data: JSON.parse(text), heading: '新的标题', textSize: 'large' });
      gauge.setAttribute('indicator', 'life-expectancy');
      const trend = document.createElement('target-trend');
      trend.innerHTML = `<script type="application/json">${text}</script>`;
      trend.setAttribute('indicator', 'doctors');
      document.querySelector('#column')!.append(trend);
    }, plan);
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    await drawn(page);
    const gauge = page.locator('indicator-gauge');
    expect(await gauge.locator('[part~=heading]').innerText()).toBe('新的标题');
    expect(await gauge.getAttribute('text-size')).toBe('large');
    const own = ['data', 'heading', 'textSize'];
    expect(await gauge.evaluate((node, keys) => keys.filter((key) => Object.hasOwn(node, key)), own)).toEqual(
      [],
    );
  });

  it('and without it the words between the tags are read', async () => {
    const { page } = await visit(portal(THREE), {
      files,
      context: { javaScriptEnabled: false },
      wait: false,
    });
    for (const words of ['2020年82.72岁；2025年目标82.8岁', '2015年82.61岁', '红桥区82.72岁'])
      expect(await page.locator('body').innerText()).toContain(words);
  });

  it('a page that comes in pieces is read when its pieces are there', async () => {
    const whole = portal(
      `<indicator-gauge indicator="doctors"><script type="application/json">${plan}</script></indicator-gauge>${GAUGE}`,
    );
    const cut = whole.indexOf('"indicators"');
    const { page, trouble } = await visit('', {
      files: {
        ...files,
        '': (response) => {
          response.writeHead(200, { 'content-type': 'text/html' }).write(whole.slice(0, cut));
          setTimeout(() => response.end(whole.slice(cut)), 200);
        },
      },
    });
    expect(await page.locator('indicator-gauge').first().locator('[part~=figure]').innerText()).toMatch(
      /医师/,
    );
    expect(trouble).toEqual([]);
  });

  it('while data are on their way a page that leaves them their room keeps its layout', async () => {
    const { page } = await visit(
      portal(`<style>indicator-data > * { min-height: 440px }</style>${THREE}<p>下文</p>`),
      {
        files: {
          ...files,
          'plan.json': (response) => void setTimeout(() => response.writeHead(200).end(plan), 250),
        },
      },
    );
    const shift = await page.evaluate(
      () =>
        new Promise<number>((give) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => give(sum), 100);
        }),
    );
    expect(shift).toBeLessThan(0.05);
  });
});

describe('the modules', () => {
  const map = {
    lit: 'node_modules/lit/index.js',
    'lit/': 'node_modules/lit/',
    'lit-html': 'node_modules/lit-html/lit-html.js',
    'lit-html/': 'node_modules/lit-html/',
    '@lit/reactive-element': 'node_modules/@lit/reactive-element/reactive-element.js',
    'lit-element/': 'node_modules/lit-element/',
    'd3-array': 'node_modules/d3-array/src/index.js',
    internmap: 'node_modules/internmap/src/index.js',
  };
  const imports = Object.fromEntries(Object.entries(map).map(([name, file]) => [name, `./${file}`]));
  const head = `<script type="importmap" nonce="n1">${JSON.stringify({ imports })}</script>
<script type="module" nonce="n1">import './define/indicator-gauge.js'; import './define/target-trend.js'; import './define/indicator-data.js';</script>`;

  it('run under a strict policy, also what is loaded when it is asked for, and register what they name', async () => {
    const { page, trouble } = await visit(portal(THREE.replace(/<district.*?compare>/, ''), head), {
      files,
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self' 'nonce-n1'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    });
    await page.locator('indicator-gauge button[part~=status]').click();
    await page.locator('indicator-gauge .sums').waitFor();
    expect(
      await page.evaluate(() => ['indicator-card', 'district-compare'].map((tag) => customElements.get(tag))),
    ).toEqual([undefined, undefined]);
    expect(trouble).toEqual([]);
  });
});
