import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../bench/contenders/ours/documents.mjs';
import { MODELS } from '../bench/models.mjs';
import type { Kind } from '../bench/models.mjs';
import { portal } from './family.ts';
import { openHosts } from './host.ts';

/**
 * What a picture may cost, counted and not timed, so that a busy machine changes nothing: the drawing alone, of the
 * figures that the benchmark draws. `reached` holds what has been reached and is only ever lowered, down to `goal`.
 */
const GATES: Readonly<Record<Kind, { tag: string; nodes: { reached: number; goal: number } }>> = {
  gauge: { tag: 'indicator-gauge', nodes: { reached: 35, goal: 20 } },
  trend: { tag: 'target-trend', nodes: { reached: 50, goal: 34 } },
  compare: { tag: 'district-compare', nodes: { reached: 66, goal: 80 } },
};
const KINDS = Object.keys(GATES) as Kind[];
const BARE = 'heading source table finding';

const visit = openHosts();

interface Counts {
  /** Listeners on nodes inside shadow roots. */
  inner: number;
  /** Observers by their kind. */
  readonly observers: Record<string, number>;
  /** What asked for the layout, by its name. */
  readonly asked: Record<string, number>;
}

/** Counts what is listened to, observed and asked; runs before the page. */
function count(): void {
  const counts: Counts = { inner: 0, observers: {}, asked: {} };
  Object.assign(window, { counts });
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isInner = (target: unknown) => target instanceof Node && target.getRootNode() instanceof ShadowRoot;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
    if (isInner(this)) counts.inner++;
    return add.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given) {
    if (isInner(this)) counts.inner--;
    return remove.apply(this, given);
  };
  const host = window as unknown as Record<string, new (...given: never[]) => object>;
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    host[name] = class extends host[name]! {
      constructor(...given: never[]) {
        super(...given);
        counts.observers[name] = (counts.observers[name] ?? 0) + 1;
      }
    };
  }
  /** Names as they are written in a program, so that a message says what to look for. */
  const asks = (owner: object, name: string) => {
    const is = Object.getOwnPropertyDescriptor(owner, name)!;
    const note = () => (counts.asked[name] = (counts.asked[name] ?? 0) + 1);
    const { get, value } = is;
    const noted = (original: (...given: unknown[]) => unknown) =>
      function (this: unknown, ...given: unknown[]) {
        note();
        return original.apply(this, given);
      };
    Object.defineProperty(owner, name, { ...is, ...(get ? { get: noted(get) } : { value: noted(value) }) });
  };
  for (const name of ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'getClientRects'])
    asks(Element.prototype, name);
  for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText'])
    asks(HTMLElement.prototype, name);
  for (const name of ['getBBox', 'getScreenCTM']) asks(SVGGraphicsElement.prototype, name);
  asks(SVGTextContentElement.prototype, 'getComputedTextLength');
  asks(Range.prototype, 'getClientRects');
  asks(window, 'getComputedStyle');
}

const documentOf = (kind: Kind, index: number, state = 0): object =>
  DOCUMENTS[kind](MODELS[kind]({ index, state }));

/** An empty page of a portal that has the library; its window is high enough for all that a test puts on it. */
async function open(): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const { page } = await visit(portal(''), {
    files: { 'portal.css': '#column{width:480px}' },
    before: count,
    context: { viewport: { width: 1280, height: 12_000 } },
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** Puts widgets of each kind on the page and waits until all are drawn. */
async function put(page: Page, kinds: readonly Kind[], each: number): Promise<void> {
  const wanted = kinds.flatMap((kind) =>
    Array.from({ length: each }, (_, index) => ({ tag: GATES[kind].tag, data: documentOf(kind, index) })),
  );
  await page.evaluate(
    async ([wanted, bare]) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const column = document.querySelector('#column')!;
      const made = wanted.map(({ tag, data }) => {
        const element = document.createElement(tag);
        element.setAttribute('hide', bare);
        Object.assign(element, { data });
        return element;
      });
      column.append(...made);
      const isDrawn = (element: Element) =>
        element.shadowRoot?.querySelector('svg[part~="chart"], [part~="chart"]');
      while (!made.every(isDrawn)) await frame();
      await frame();
    },
    [wanted, BARE] as const,
  );
}

const countsOf = (page: Page): Promise<Counts> =>
  page.evaluate(() => (window as unknown as { counts: Counts }).counts);

async function held(session: CDPSession) {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, bytes };
}

/** How often the page was laid out so far. */
async function layouts(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')!.value;
}

describe('the drawing alone', () => {
  it.each(KINDS)('of a %s has no more elements than were reached', async (kind) => {
    const { page } = await open();
    await put(page, [kind], 1);
    const { tag, nodes } = GATES[kind];
    const elements = await page
      .locator(tag)
      .evaluate(({ shadowRoot }) => shadowRoot!.querySelectorAll('*').length);
    expect(elements).toBeLessThanOrEqual(nodes.reached);
  });

  it('has no listener inside, and the page has one observer of each kind', async () => {
    const { page } = await open();
    await put(page, KINDS, 8);
    const { inner, observers } = await countsOf(page);
    expect(inner).toBe(0);
    for (const name of Object.keys(observers)) expect([name, observers[name]]).toEqual([name, 1]);
    expect(observers.ResizeObserver).toBe(1);
  });

  it('asks nothing of the layout, which is made as often for 24 widgets as for one', async () => {
    const cost = async (each: number) => {
      const { page, session } = await open();
      const before = await layouts(session);
      await put(page, KINDS, each);
      return { asked: (await countsOf(page)).asked, layouts: (await layouts(session)) - before };
    };
    const one = await cost(1);
    const many = await cost(8);
    expect(many.asked).toEqual({});
    expect(many.layouts).toBeLessThanOrEqual(one.layouts + 2);
  });
});

/** What is left is left every time; what the engine compiles while it learns the program is not. */
async function leastGrowth(session: CDPSession, work: () => Promise<void>) {
  const grown: { nodes: number; listeners: number; bytes: number }[] = [];
  let before = await held(session);
  for (let quarter = 0; quarter < 4; quarter++) {
    await work();
    const after = await held(session);
    grown.push({
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      bytes: after.bytes - before.bytes,
    });
    before = after;
  }
  const least = (name: keyof (typeof grown)[number]) => Math.min(...grown.map((one) => one[name]));
  return { nodes: least('nodes'), listeners: least('listeners'), bytes: least('bytes') };
}

describe('nothing is left', () => {
  it('after 24 widgets were made and removed 100 times', { timeout: 240_000 }, async () => {
    const { page, session } = await open();
    const churn = async (times: number) => {
      const wanted = KINDS.map((kind) => ({ tag: GATES[kind].tag, data: documentOf(kind, 0) }));
      await page.evaluate(
        async ([wanted, times, bare]) => {
          const column = document.querySelector('#column')!;
          for (let time = 0; time < times; time++) {
            for (let each = 0; each < 24; each++) {
              const { tag, data } = wanted[each % wanted.length]!;
              const element = document.createElement(tag);
              element.setAttribute('hide', bare);
              Object.assign(element, { data });
              column.append(element);
            }
            while (!column.lastElementChild!.shadowRoot?.querySelector('[part~="chart"]'))
              await new Promise((next) => requestAnimationFrame(next));
            column.replaceChildren();
          }
          await new Promise((next) => requestAnimationFrame(next));
        },
        [wanted, times, BARE] as const,
      );
    };
    await churn(10);
    const { nodes, listeners, bytes } = await leastGrowth(session, () => churn(25));
    expect([nodes, listeners]).toEqual([0, 0]);
    expect(bytes / (25 * 24)).toBeLessThanOrEqual(50);
  });

  it('of 10,000 updates of one widget but 100 kB', { timeout: 240_000 }, async () => {
    const { page, session } = await open();
    await put(page, ['gauge'], 1);
    const update = (times: number) =>
      page.evaluate(
        async ([texts, times]) => {
          const gauge = document.querySelector('indicator-gauge') as HTMLElement & {
            data: unknown;
            readonly updateComplete: Promise<boolean>;
          };
          for (let time = 0; time < times; time++) {
            gauge.data = JSON.parse(texts[time % texts.length]!);
            await gauge.updateComplete;
          }
        },
        [
          Array.from({ length: 7 }, (_, state) => JSON.stringify(documentOf('gauge', 0, state))),
          times,
        ] as const,
      );
    await update(1000);
    const { nodes, bytes } = await leastGrowth(session, () => update(2500));
    expect(nodes).toBe(0);
    expect(bytes * 4).toBeLessThanOrEqual(100_000);
  });
});
