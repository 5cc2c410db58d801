import { beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from './family.ts';
import { differences, FAMILY, look, portal, PORTAL_CSS, THREE } from './family.ts';
import { drawn, openHosts } from './host.ts';

/** Pages with scripts of other people, some of them twenty years old. */
const visit = openHosts();
const TABLE = `<indicator-gauge><table><tr><th>指标</th><th>2020年指标值</th><th>2025年指标值</th></tr>
<tr data-direction="higher"><td>甲项（%）</td><td>28.5%</td><td>31%</td></tr></table></indicator-gauge>`;
const files = { 'portal.css': PORTAL_CSS };

let plain: Seen[];
beforeAll(async () => {
  const { page } = await visit(portal(FAMILY + TABLE), { files });
  plain = await look(page);
});

/** As Prototype did: no second argument, and only what has a length. */
function prototypeArrayFrom(): void {
  Array.from = ((list: ArrayLike<unknown> & { toArray?(): unknown[] }) => {
    if (!list) return [];
    if (typeof list.toArray === 'function') return list.toArray();
    const results: unknown[] = [];
    for (let index = 0; index < (list.length || 0); index++) results.push(list[index]);
    return results;
  }) as typeof Array.from;
}

/** As MooTools and Prototype did, and scripts that were copied from blogs. */
function enumerableMembers(): void {
  const more: Record<string, unknown> = {};
  for (const name of [
    'each',
    'clone',
    'extend',
    'contains',
    'invoke',
    'pluck',
    'without',
    'toJSON',
    'erase',
    'pick',
  ])
    more[name] = function (this: unknown) {
      return this;
    };
  Object.assign(Array.prototype, more, {
    remove: (): never => {
      throw new Error('remove');
    },
  });
  Object.assign(Object.prototype, {
    extend: more.extend,
    each: more.each,
    hasValue: more.each,
    inherits: more.each,
  });
  Object.assign(String.prototype, more);
  Object.assign(Function.prototype, { bindAsEventListener: more.each, delay: more.each });
}

function loaders(): void {
  const fail = (): never => {
    throw new Error('Mismatched anonymous define() module');
  };
  Object.assign(window, {
    define: Object.assign(fail, { amd: {} }),
    require: fail,
    exports: {},
    module: { exports: {} },
  });
}

/** As monitors of pages do: another function, another object as answer, without a stream. */
function wrappedFetch(): void {
  const real = window.fetch;
  window.fetch = (async (input: RequestInfo, init?: RequestInit) => {
    const answer = await real.call(window, input, init);
    const { ok, status, headers } = answer;
    return { ok, status, headers, text: () => answer.text(), json: () => answer.json() };
  }) as typeof fetch;
}

function noStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  Object.defineProperty(document, 'cookie', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });
}

describe('widgets look the same where the page', () => {
  it.each([
    ['replaced Array.from', prototypeArrayFrom],
    ['added enumerable members to Array.prototype, Object.prototype, String.prototype', enumerableMembers],
    ['has globals of AMD and CommonJS loaders', loaders],
    ['wrapped fetch and answers without a stream', wrappedFetch],
    ['has no storage and no cookies', noStorage],
  ])('%s', async (_, before) => {
    const { page, trouble } = await visit(portal(FAMILY + TABLE), { files, before });
    expect(trouble).toEqual([]);
    expect(differences(plain, await look(page))).toEqual([]);
  });
});

describe('a page that', () => {
  it('stops every event before it arrives keeps the picture and its words', async () => {
    const { page, trouble } = await visit(portal(), {
      files,
      before: () => {
        for (const type of [
          'click',
          'keydown',
          'pointermove',
          'pointerdown',
          'focusin',
          'indicator-load',
          'slotchange',
        ])
          window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      },
    });
    await page.locator('indicator-gauge button[part~=status]').first().click();
    await page.locator('target-trend [data-marks]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('indicator-gauge [part~=finding]').first().innerText()).toMatch(/目标/);
    expect(trouble).toEqual([]);
  });

  it('listens for keys loses none: Tab leaves, and keys that do nothing are not cancelled', async () => {
    const { page } = await visit(portal(THREE + '<input>'), { files });
    await page.evaluate(() => {
      Object.assign(window, { cancelled: [] as string[] });
      window.addEventListener('keydown', ({ key, defaultPrevented }) => {
        if (defaultPrevented) (window as unknown as { cancelled: string[] }).cancelled.push(key);
      });
    });
    const cancelled = () =>
      page.evaluate(() => (window as unknown as { cancelled: string[] }).cancelled.splice(0));
    const keys = ['a', 'Enter', 'Escape', 'F5', 'Delete', '1'];
    await page.keyboard.press('ArrowDown');
    expect(await cancelled()).toEqual([]);
    await page.locator('target-trend [data-marks]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await cancelled()).toEqual(['ArrowLeft', 'Escape']);
    // Sent to the element only: the browser would load the page anew.
    await page.locator('target-trend [data-marks]').evaluate((node, keys) => {
      for (const key of keys)
        node.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
    }, keys);
    expect(await cancelled()).toEqual([]);
    const isOut = () => page.evaluate(() => document.activeElement!.localName === 'input');
    for (let step = 0; step < 40 && !(await isOut()); step++) await page.keyboard.press('Tab');
    expect(await isOut()).toBe(true);
  });

  it('hears every event of ours with a prefix, bubbling, composed, with its detail', async () => {
    const { page } = await visit(portal(THREE, ''), { files, wait: false });
    const heard = await page.evaluateHandle(() => {
      const heard: string[] = [];
      for (const type of ['indicator-load', 'indicator-select', 'indicator-problem'])
        document.addEventListener(type, (event) => {
          const { bubbles, composed, detail } = event as CustomEvent<object>;
          heard.push([type, bubbles, composed, Object.keys(detail)].join());
        });
      return heard;
    });
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    await drawn(page);
    await page.locator('district-compare [data-marks]').focus();
    for (const key of ['Home', 'Enter']) await page.keyboard.press(key);
    await page.locator('indicator-gauge').evaluate((node) => node.setAttribute('src', 'javascript:1'));
    await expect
      .poll(() => heard.jsonValue())
      .toEqual(
        expect.arrayContaining([
          'indicator-load,true,true,document,problems',
          expect.stringMatching(/^indicator-select,true,true,/),
          'indicator-problem,true,true,problems',
        ]),
      );
  });
});
