/** Rows, marks and tiles that lead to pages, for sites without a script of their own. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/district-map.ts';
import '../../src/entries/define/indicator-table.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import { sixteen } from '../fixtures/compare-states.ts';
import { SIXTEEN_LAYOUT } from '../fixtures/map-states.ts';
import { samplePlan } from '../fixtures/sample-plan.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const TEMPLATE = 'detail.html?id={indicator}&area={area}';

interface Case {
  readonly data: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What has the focus for the keyboard, once the tab key came in. */
  focus(element: Element): HTMLElement | SVGElement;
  /** Keys that lead from there to the second link. */
  readonly keys: readonly string[];
}

const root = (element: Element) => element.shadowRoot!;
const links = (element: Element) => Array.from(root(element).querySelectorAll<HTMLAnchorElement>('a'));
const hrefOf = (link: Element): string => new URL(link.getAttribute('href')!, document.baseURI).href;

const CASES: Readonly<Record<string, Case>> = {
  'indicator-table': {
    data: samplePlan(),
    focus: (element) => links(element)[0]!,
    keys: ['ArrowDown'],
  },
  'plan-scoreboard': {
    data: samplePlan(),
    focus: (element) => links(element)[0]!,
    keys: ['ArrowRight'],
  },
  'district-map': {
    data: sixteen,
    attributes: { layout: SIXTEEN_LAYOUT },
    focus: (element) => root(element).querySelector<SVGElement>('[data-marks]')!,
    keys: ['Home', 'PageDown'],
  },
};

/** Links that were followed; the page of the tests stays where it is. */
function followed(): { readonly hrefs: string[]; stop(): void } {
  const hrefs: string[] = [];
  const listen = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof Element && node.localName === 'a');
    if (!link) return;
    event.preventDefault();
    hrefs.push(hrefOf(link as Element));
  };
  document.addEventListener('click', listen);
  return { hrefs, stop: () => document.removeEventListener('click', listen) };
}

for (const [tag, { data, attributes, focus, keys }] of Object.entries(CASES))
  describe(`<${tag} href-template>`, () => {
    let seen: ReturnType<typeof followed>;
    const chosen: unknown[] = [];
    const show = async (template = TEMPLATE): Promise<Widget> => {
      const element = place(tag, {
        data,
        attributes: { ...attributes, 'href-template': template },
        into: stage(1000),
      });
      chosen.length = 0;
      element.addEventListener('indicator-select', (event) => chosen.push(event.detail));
      return drawn(element);
    };
    beforeEach(() => void (seen = followed()));
    afterEach(() => {
      seen.stop();
      clearStages();
    });

    it('makes a link of each, with the ids in it and a name', async () => {
      const element = await show();
      expect(links(element).length).to.be.greaterThan(3);
      for (const link of links(element)) {
        expect(hrefOf(link)).to.match(/\/detail\.html\?id=[\w%.-]+&area=[\w%.-]+$/);
        expect((link.getAttribute('aria-label') ?? link.textContent)!.trim()).not.to.equal('');
      }
      expect(new Set(links(element).map(hrefOf)).size).to.equal(links(element).length);
      await expect(element).to.be.accessible();
    });

    it('follows a link once where it is pressed, and chooses nothing', async () => {
      const element = await show();
      const link = links(element)[1]!;
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }),
      );
      await settled();
      expect(seen.hrefs).to.deep.equal([hrefOf(link)]);
      expect(chosen).to.deep.equal([]);
    });

    it('is one tab stop; keys lead to a link and Enter follows it, once', async () => {
      const element = await show();
      const stops = Array.from(root(element).querySelectorAll<HTMLElement>('a, [data-marks]'));
      expect(stops.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
      focus(element).focus();
      for (const press of [...keys, 'Enter']) await sendKeys({ press });
      await settled();
      expect(seen.hrefs).to.deep.equal([hrefOf(links(element)[1]!)]);
      expect(chosen).to.deep.equal([]);
    });

    it('says in words that another kind of address is none, once', async () => {
      const element = place(tag, {
        attributes: { ...attributes, 'href-template': 'javascript:open("{area}")' },
      });
      let told = 0;
      element.addEventListener('indicator-problem', () => told++);
      element.data = data;
      await waitUntil(() => told, 'no event');
      await settled();
      expect(told).to.equal(1);
      expect(links(element)).to.deep.equal([]);
      expect(words(element)).to.contain('地址不可用').and.to.contain('应为http或https地址');
    });

    it('has none without the attribute', async () => {
      const element = await drawn(place(tag, { data, attributes: { ...attributes }, into: stage(1000) }));
      expect(links(element)).to.deep.equal([]);
    });
  });

describe('<indicator-table href-template>', () => {
  afterEach(clearStages);

  it('follows the link of a row that is pressed anywhere, and opens none', async () => {
    const seen = followed();
    const element = await drawn(
      place('indicator-table', {
        data: samplePlan(),
        attributes: { 'href-template': TEMPLATE },
        into: stage(1000),
      }),
    );
    const row = root(element).querySelectorAll<HTMLElement>('tr[data-row]')[2]!;
    row.querySelector<HTMLElement>('td:last-child')!.click();
    await settled();
    seen.stop();
    expect(seen.hrefs).to.deep.equal([hrefOf(links(element)[2]!)]);
    expect(root(element).querySelector('.detail')).to.equal(null);
  });
});
