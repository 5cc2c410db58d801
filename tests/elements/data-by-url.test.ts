import { expect } from '@open-wc/testing';
import '../../src/entries/languages/zh-cn.ts';
import '../../src/entries/languages/en.ts';
import '../../src/entries/define/indicator-data.ts';
import { SIZE_LIMIT, TIMEOUT_MS } from '../../src/element/load.ts';
import { sampleDocument } from './sample-document.ts';
import { answerFetch, clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { TestWidget } from './test-widget.ts';
import './test-widget.ts';

/** Data by their address: what is asked, what is refused, what stays when nothing comes. Every test has its own address. */
const literacy = { indicator: 'literacy', area: 'city' };
const widget = (src: string, attributes: Readonly<Record<string, string>> = {}): TestWidget =>
  place('test-widget', { attributes: { ...literacy, ...attributes, src } }) as unknown as TestWidget;
const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const press = (element: Element): void => inside(element, '[data-do="retry"]')!.click();
const good = JSON.stringify(sampleDocument());
/** The same document with another name of its indicator. */
function named(label: string, more: object = {}): string {
  const document = sampleDocument();
  (document.indicators as { label: unknown }[])[0]!.label = label;
  return JSON.stringify({ ...document, ...more });
}

let restore: (() => void)[] = [];

/** Answers every request as `answer` says; what was asked, and with which options. */
function server(answer: Parameters<typeof answerFetch>[0]) {
  const stub = answerFetch(answer);
  restore.push(stub.restore);
  return stub;
}

/** Long waits wait for the test: `pass` lets those of a length be over. */
function clock() {
  const { setTimeout: real, clearTimeout: clear } = window;
  const waits = new Map<number, { readonly run: () => void; readonly delay: number }>();
  let last = -1;
  const fake = (run: () => void, delay = 0) => {
    if (delay < 9000) return real(run, delay);
    waits.set(--last, { run, delay });
    return last;
  };
  window.setTimeout = fake as typeof setTimeout;
  window.clearTimeout = ((id?: number) => waits.delete(id!) || clear(id)) as typeof clearTimeout;
  restore.push(() => Object.assign(window, { setTimeout: real, clearTimeout: clear }));
  const near = (delay: number) => [...waits].filter(([, wait]) => Math.abs(wait.delay - delay) < 1000);
  return {
    count: (delay: number) => near(delay).length,
    pass(delay: number) {
      for (const [id, { run }] of near(delay)) {
        waits.delete(id);
        run();
      }
    },
  };
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('data by their address', () => {
  afterEach(() => {
    clearStages();
    restore.splice(0).forEach((undo) => undo());
    restore = [];
  });

  describe('the address', () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://example.org/1',
      'file:///etc/plan.json',
      'ftp://example.org/plan.json',
      'https://name:word@example.org/plan.json',
      'https://name@example.org/plan.json',
      'pl\u0000an.json',
      'pl\nan.json',
      'pl\u0085an.json',
      'https://',
    ])
      it(`${JSON.stringify(src)} is refused in a sentence, without a request`, async () => {
        const { asked } = server(async () => good);
        const element = widget(src);
        await waitUntil(() => inside(element, '.prob'));
        expect(asked).to.deep.equal([]);
        expect(words(element)).to.match(/地址不可用.*应为http或https地址/);
        expect(inside(element, '[data-do="retry"]')).to.equal(null);
      });

    it('counts from the base of the page', async () => {
      const { asked } = server(async () => good);
      const base = document.createElement('base');
      base.href = '/portal/deep/page.html';
      document.head.append(base);
      restore.push(() => base.remove());
      await drawn(widget('../based.json#part'));
      expect(asked).to.deep.equal([`${location.origin}/portal/based.json`]);
    });
  });

  describe('the request', () => {
    it('sends cookies to the page’s own origin only, unless crossorigin="use-credentials" asks for more', async () => {
      const { sent } = server(async () => good);
      const address = 'https://example.org/cookies.json';
      await drawn(widget(address));
      await drawn(widget(address, { crossorigin: '' }));
      await drawn(widget(address, { crossorigin: 'use-credentials' }));
      expect(sent.map((init) => init?.credentials)).to.deep.equal(['same-origin', 'include']);
    });

    it('is made once for an address, for widgets beside each other and for those that come later', async () => {
      const { asked } = server(async () => good);
      await Promise.all([1, 2, 3].map(() => drawn(widget('/shared.json'))));
      await drawn(widget('/shared.json'));
      expect(asked).to.have.length(1);
    });

    it('is made once for a scope and a widget with the same address', async () => {
      const { asked } = server(async () => good);
      const around = place('indicator-data', { attributes: { src: '/scoped.json' }, into: stage() });
      const child = place('test-widget', { attributes: literacy, into: around });
      await Promise.all([drawn(child), drawn(widget('/scoped.json'))]);
      expect(asked).to.have.length(1);
    });

    it('ends after 10 seconds, and the reader is told', async () => {
      const { count, pass } = clock();
      let signal: AbortSignal | undefined;
      server(
        (_, given) =>
          new Promise((_, reject) => {
            signal = given;
            given!.addEventListener('abort', () => reject(new Error('aborted')));
          }),
      );
      const element = widget('/late.json');
      await waitUntil(() => signal);
      expect([TIMEOUT_MS, count(TIMEOUT_MS)]).to.deep.equal([10000, 1]);
      pass(TIMEOUT_MS);
      await waitUntil(() => inside(element, '.prob'));
      expect(signal!.aborted).to.equal(true);
      expect(words(element)).to.contain('服务器没有及时回答');
    });

    it('ends at 5 MB, by what the server states and by what it sends', async () => {
      expect(SIZE_LIMIT).to.equal(5 * 1024 * 1024);
      const pieces: number[] = [];
      const body = () =>
        new ReadableStream<Uint8Array>({
          pull(stream) {
            pieces.push(1);
            stream.enqueue(new Uint8Array(1024 * 1024).fill(32));
          },
        });
      server(async (url) =>
        url.endsWith('stated.json')
          ? new Response('{}', { headers: { 'content-length': String(SIZE_LIMIT + 1) } })
          : new Response(body()),
      );
      for (const element of [widget('/stated.json'), widget('/endless.json')]) {
        await waitUntil(() => inside(element, '.prob'));
        expect(words(element)).to.contain('文件太大，最多5 MB');
      }
      expect(pieces.length).to.be.lessThan(9);
    });

    it('is given up when the last widget leaves the page, and made again when one comes back', async () => {
      const signals: AbortSignal[] = [];
      server((_, given) => new Promise(() => signals.push(given!)));
      const [one, two] = [widget('/left.json'), widget('/left.json')];
      await settled();
      one.remove();
      expect(signals[0]!.aborted).to.equal(false);
      two.remove();
      expect(signals[0]!.aborted).to.equal(true);
      stage().append(two);
      await settled();
      expect(signals).to.have.length(2);
    });

    it('is given up when src changes; the last src wins, whichever answers first', async () => {
      const answers: Record<string, (text: string) => void> = {};
      const signals: Record<string, AbortSignal> = {};
      server((url, given) => {
        signals[url.slice(-6, -5)] = given!;
        return new Promise((resolve) => (answers[url.slice(-6, -5)] = resolve));
      });
      const element = widget('/a.json');
      await settled();
      element.src = '/b.json';
      await settled();
      expect(signals.a!.aborted).to.equal(true);
      answers.b!(named('第二份'));
      await drawn(element);
      answers.a!(good);
      await settled();
      expect(words(element)).to.contain('第二份');
    });
  });

  describe('when nothing comes', () => {
    it('the words between the tags stay readable', async () => {
      server(async () => 404);
      const attributes = { src: '/gone.json' };
      const element = place('test-widget', { attributes, children: '<p>28.5%</p>' });
      await waitUntil(() => inside(element, '.prob'));
      expect(element.innerText).to.contain('28.5%');
    });

    it('one press of “retry” brings all widgets of the address back, with one request', async () => {
      let works = false;
      const { asked } = server(async () => (works ? good : 500));
      const both = [widget('/again.json'), widget('/again.json')];
      for (const element of both) await waitUntil(() => inside(element, '.prob'));
      expect(words(both[0]!)).to.contain('未能载入，服务器回答500');
      works = true;
      asked.length = 0;
      press(both[1]!);
      await Promise.all(both.map(drawn));
      expect(asked).to.have.length(1);
    });

    it('the last good picture stays, with the day of its data, and the reader can try again', async () => {
      let works = true;
      server(async () => (works ? good : 500));
      const element = await drawn(widget('/good.json'));
      works = false;
      element.src = '/bad.json';
      await waitUntil(() => inside(element, '.stale'));
      expect(inside(element, '[part~="chart"]')).to.exist;
      expect(words(element)).to.contain('未能更新，显示的是2025年6月30日的数据');
      works = true;
      press(element);
      await waitUntil(() => !inside(element, '.stale'));
    });

    for (const [lang, sentence] of [
      ['zh-CN', /显示的是\d{4}年\d+月\d+日\d\d:\d\d载入的数据。/],
      ['en', /shown are the data loaded on .*\d{4}.*, \d\d:\d\d\./],
    ] as const)
      it(`data without a day are told by the time they were loaded: ${lang}`, async () => {
        const { pass } = clock();
        let works = true;
        server(async () => (works ? named('x', { updated: undefined }) : 500));
        const element = await drawn(widget(`/timed-${lang}.json`, { refresh: '600', lang }));
        works = false;
        pass(600_000);
        await waitUntil(() => inside(element, '.stale'));
        expect(words(element)).to.match(sentence);
      });
  });

  describe('refresh', () => {
    it('asks again after its seconds, past what the browser keeps, and draws what is new', async () => {
      const { pass } = clock();
      let label = '第一份';
      const { sent } = server(async () => named(label));
      const element = await drawn(widget('/refreshed.json', { refresh: '600' }));
      label = '第二份';
      pass(600_000);
      await waitUntil(() => words(element).includes('第二份'));
      expect(sent.map((init) => init?.cache)).to.deep.equal([undefined, 'no-cache']);
    });

    it('does nothing when the answer is the same', async () => {
      const { count, pass } = clock();
      const { asked } = server(async () => good);
      const element = await drawn(widget('/same.json', { refresh: '600' }));
      const { views } = element;
      let told = 0;
      element.addEventListener('indicator-load', () => told++);
      await settled();
      pass(600_000);
      await waitUntil(() => asked.length === 2 && count(600_000));
      await settled();
      expect([element.views, told]).to.deep.equal([views, 0]);
    });

    it('is one request for all widgets of an address, those without refresh included', async () => {
      const { pass } = clock();
      let label = '第一份';
      const { asked } = server(async () => named(label));
      const all = [
        widget('/many.json', { refresh: '600' }),
        widget('/many.json', { refresh: '600' }),
        widget('/many.json'),
      ];
      await Promise.all(all.map(drawn));
      label = '第二份';
      pass(600_000);
      for (const element of all) await waitUntil(() => words(element).includes('第二份'));
      expect(asked).to.have.length(2);
    });

    it('waits while the page is hidden, and catches up when it is seen again', async () => {
      const { pass } = clock();
      const { asked } = server(async () => good);
      restore.push(() => delete (document as { hidden?: boolean }).hidden);
      await drawn(widget('/hidden.json', { refresh: '600' }));
      const { now } = Date;
      restore.push(() => void (Date.now = now));
      hide(true);
      Date.now = () => now() + 700_000;
      pass(600_000);
      await settled();
      expect(asked).to.have.length(1);
      hide(false);
      await waitUntil(() => asked.length === 2);
    });

    it('is never shorter than a minute, and nothing where it is no number of seconds', async () => {
      const { count } = clock();
      server(async () => good);
      await drawn(widget('/often.json', { refresh: '1' }));
      await waitUntil(() => count(60_000) === 1);
      for (const refresh of ['0', '-5', 'soon', ''])
        await drawn(widget(`/never-${refresh}.json`, { refresh }));
      expect(count(60_000)).to.equal(1);
    });

    it('ends when the attribute or the widget goes', async () => {
      const { count } = clock();
      server(async () => good);
      const element = await drawn(widget('/ending.json', { refresh: '600' }));
      await waitUntil(() => count(600_000) === 1);
      element.removeAttribute('refresh');
      await waitUntil(() => !count(600_000));
      element.setAttribute('refresh', '600');
      await waitUntil(() => count(600_000) === 1);
      element.remove();
      expect(count(600_000)).to.equal(0);
    });

    it('holds for an <indicator-data> and everything inside', async () => {
      const { pass } = clock();
      let label = '第一份';
      server(async () => named(label));
      const around = place('indicator-data', {
        attributes: { src: '/scope-refresh.json', refresh: '600' },
        into: stage(),
      });
      const child = await drawn(place('test-widget', { attributes: literacy, into: around }));
      label = '第二份';
      pass(600_000);
      await waitUntil(() => words(child).includes('第二份'));
    });
  });
});
