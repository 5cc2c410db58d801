import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { differences, look, portal, PORTAL_CSS, THREE } from './family.ts';
import { drawn, openHosts } from './host.ts';

/** What pages do with elements: move, wrap, copy, take away by hundreds, leave and come back. */
const visit = openHosts();
const files = { 'portal.css': PORTAL_CSS };

/** Counts what observers watch; runs before the page. */
function countObserved(): void {
  const observed = { sizes: new Set<Element>(), made: 0 };
  Object.assign(window, { observed });
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super(callback);
      observed.made++;
    }
    override observe(target: Element): void {
      observed.sizes.add(target);
      super.observe(target);
    }
    override unobserve(target: Element): void {
      observed.sizes.delete(target);
      super.unobserve(target);
    }
  };
}
interface Counted {
  readonly observed: { readonly sizes: ReadonlySet<Element>; readonly made: number };
}

/** The ways that scripts of a page put an element somewhere else; each leaves one `#it` in the column. */
const WAYS: Readonly<Record<string, () => void | Promise<void>>> = {
  'moved elsewhere': () => document.querySelector('#column')!.append(document.querySelector('#it')!),
  wrapped: () => {
    const it = document.querySelector('#it')!;
    const wrap = document.createElement('div');
    it.replaceWith(wrap);
    wrap.append(it);
  },
  'taken off and put back later': async () => {
    const it = document.querySelector('#it')!;
    it.remove();
    await new Promise((next) => setTimeout(next, 60));
    document.querySelector('#column')!.append(it);
  },
  cloned: () => {
    const it = document.querySelector('#it')!;
    it.replaceWith(it.cloneNode(true));
  },
  'imported from a template': () => {
    const it = document.querySelector('#it')!;
    const template = document.createElement('template');
    template.innerHTML = it.outerHTML;
    it.replaceWith(document.importNode(template.content, true));
  },
  'written anew as text': () => {
    const it = document.querySelector('#it')!;
    it.outerHTML = `${it.outerHTML}`;
  },
  'taken from another document': () => {
    const it = document.querySelector('#it')!;
    const other = new DOMParser().parseFromString(it.outerHTML, 'text/html');
    it.replaceWith(other.body.firstChild!);
  },
};

describe('widgets that are', () => {
  it.each(Object.keys(WAYS))('%s look as before, with one observer for all of them', async (way) => {
    const { page, trouble } = await visit(portal(`<div id="it">${THREE}</div>`), {
      files,
      before: countObserved,
    });
    const before = await look(page);
    await page.evaluate(WAYS[way]!);
    await drawn(page);
    await settled(page);
    expect(differences(before, await look(page))).toEqual([]);
    const { made, watched, gone } = await page.evaluate(() => {
      const { made, sizes } = (window as unknown as Counted).observed;
      return { made, watched: sizes.size, gone: [...sizes].filter(({ isConnected }) => !isConnected).length };
    });
    expect([made, watched, gone]).toEqual([1, 3, 0]);
    expect(trouble).toEqual([]);
  });

  it('put on and taken off 210 times leave no node and no listener', async () => {
    // All in one place, so that all are in sight and drawn.
    const css = `${PORTAL_CSS} .heap indicator-data > * { position: absolute; top: 0; width: 700px }`;
    const { page } = await visit(portal(THREE), { files: { 'portal.css': css } });
    const session = await page.context().newCDPSession(page);
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const mount = (times: number) =>
      page.evaluate(
        async ([times, three]) => {
          const box = document.body.appendChild(document.createElement('div'));
          box.className = 'heap';
          const copy = document.createElement('template');
          copy.innerHTML = three;
          for (let time = 0; time < times; time += 10) {
            for (let each = 0; each < 10; each++) box.append(document.importNode(copy.content, true));
            const waits = () =>
              [...box.querySelectorAll('indicator-gauge')].some(
                ({ shadowRoot }) => !shadowRoot!.querySelector('svg'),
              );
            while (waits()) await new Promise((next) => requestAnimationFrame(next));
            box.replaceChildren();
          }
          box.remove();
        },
        [times, THREE] as const,
      );
    await mount(20);
    const before = await counts();
    await mount(70);
    const after = await counts();
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
    expect(after.nodes - before.nodes).toBeLessThan(20);
  });
});

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next));
  });

describe('a page that is left', () => {
  it('is kept for the way back, as it was', async () => {
    let tell: (words: string) => void;
    const told = new Promise<string>((resolve) => (tell = resolve));
    const { page, base } = await visit(portal(THREE), {
      files: {
        ...files,
        'kept.json': (response) => response.writeHead(200).end('{}'),
        told: (response) => response.end(),
      },
    });
    page.on('request', (request) => request.url().endsWith('/told') && tell(request.postData() ?? ''));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        const { shadowRoot } = document.querySelector('indicator-gauge')!;
        void fetch('told', { method: 'POST', body: `${persisted} ${shadowRoot!.textContent}` });
      });
    });
    await page.goto(`${base}kept.json`);
    // The browser answers no question about a page that came back: the page speaks by itself.
    await page.evaluate(() => setTimeout(() => history.back()));
    expect(await told).toMatch(/^true[^]*目标/);
  });
});
