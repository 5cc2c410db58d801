/** What every widget must do, whatever it draws. Call it once in the test file of each. */
import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.ts';
import { sampleDocument } from './sample-document.ts';
import {
  answerFetch,
  clearStages,
  drawn,
  listenForTrouble,
  place,
  settled,
  stage,
  words,
  waitUntil,
} from './stage.ts';
import type { Widget } from './stage.ts';

const TABLE = `<table><caption>主要指标</caption>
  <tr><th>指标</th><th>2020年指标值</th><th>2025年指标值</th><th>指标性质</th></tr>
  <tr data-direction="higher"><td>甲项（%）</td><td>28.5%</td><td>31%</td><td>预期性</td></tr></table>`;

export interface SuiteOptions {
  /** What a widget needs besides to show everything it can, e.g. the chosen row of a comparison. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** For a widget that shows no series: the document it is shown with, and words of it in both languages. */
  readonly other?: { data(): Record<string, unknown>; readonly says: readonly [zh: string, en: string] };
  /** A badge: as wide as its words, without a heading and a table of its own. */
  readonly badge?: boolean;
  /** In running text: it takes on the type of its sentence, and nothing in it opens. */
  readonly inline?: boolean;
}

export function runSharedSuite(
  tag: string,
  { attributes: more, other, inline, badge = inline }: SuiteOptions = {},
): void {
  const literacy = { indicator: 'literacy', area: 'city', ...more };
  const sample = other?.data ?? sampleDocument;
  const [inChinese, inEnglish] = other?.says ?? ['居民健康素养水平', 'Health literacy'];
  const literal = () => place(tag, { data: sample(), attributes: literacy });
  /** A badge has its figures in its text. */
  const figures = (element: Widget): string => words(element) + (badge ? element.toText() : '');
  /** What only a widget on series does. */
  const itOfSeries = (title: string, body: () => Promise<void>): void => {
    if (!other) it(title, body);
  };
  /** What only a widget that stands by itself does. */
  const itOfBoxes = (title: string, body: () => Promise<void>): void => {
    if (!inline) it(title, body);
  };

  describe(`<${tag}> as every widget`, () => {
    let trouble: ReturnType<typeof listenForTrouble>;
    const heard: string[] = [];
    beforeEach(() => void (trouble = listenForTrouble()));
    afterEach(() => {
      trouble.stop();
      clearStages();
      heard.push(...trouble.heard);
    });

    describe('data', () => {
      it('says in words that it has none, and keeps a size', async () => {
        const element = place(tag);
        await settled();
        expect(words(element)).to.match(/数|data/i);
        expect(element.offsetHeight).to.be.greaterThan(16);
      });

      it('shows a notice and fires one indicator-problem for data that cannot be read', async () => {
        const element = place(tag);
        let fired = 0;
        element.addEventListener('indicator-problem', (event) => {
          fired++;
          expect(event.detail.problems.length).to.be.greaterThan(0);
        });
        element.data = '{"version": 1, ';
        await waitUntil(() => fired, 'no event');
        await settled();
        expect(fired).to.equal(1);
        expect(element.shadowRoot!.querySelector('.prob')).to.exist;
      });

      for (const bad of [[], 7, 'x', { version: 99 }, { indicators: [null, 3, {}] }, { indicators: {} }])
        it(`does not throw on ${JSON.stringify(bad)}`, async () => {
          const element = place(tag, { data: bad });
          await settled();
          expect(words(element).length).to.be.greaterThan(2);
        });

      it('names an indicator or area that the document does not have', async () => {
        const element = place(tag, { data: sample(), attributes: { indicator: 'zz' } });
        await settled();
        expect(element.shadowRoot!.querySelector('.prob')).to.exist;
      });

      it('says that it is loading, then draws and fires indicator-load once', async () => {
        let give: (text: string) => void = () => {};
        const server = answerFetch(() => new Promise((resolve) => (give = resolve)));
        const element = place(tag, { attributes: { ...literacy, src: `/${tag}-slow.json` } });
        let fired = 0;
        element.addEventListener('indicator-load', () => fired++);
        await settled();
        expect(words(element)).to.match(/载入|loading/i);
        give(JSON.stringify(sample()));
        await drawn(element);
        await settled();
        server.restore();
        expect(fired).to.equal(1);
      });

      itOfSeries('keeps the target as printed when it is in words, and gives no verdict', async () => {
        const element = place(tag, {
          data: sample(),
          attributes: { indicator: 'worded', area: 'city' },
        });
        await drawn(element);
        expect(words(element) + element.toText()).to.contain('全覆盖');
        expect(element.assessment!.status).to.equal('not-assessable');
      });

      itOfSeries('reads a table between the tags', async () => {
        const element = await drawn(place(tag, { children: TABLE }));
        expect(figures(element)).to.contain('甲项').and.to.contain('31%');
      });

      it('reads a JSON script between the tags, also one that comes later', async () => {
        const element = place(tag, { attributes: literacy });
        await settled();
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(sample());
        element.append(script);
        await drawn(element);
        expect(words(element)).to.contain(inChinese);
      });

      itOfSeries('reads simple attributes', async () => {
        const attributes = {
          label: '甲项',
          value: '28.5%',
          'value-period': '2024',
          target: '≥31%',
          'target-period': '2025',
          direction: 'higher',
        };
        const element = await drawn(place(tag, { attributes }));
        expect(figures(element)).to.contain('28.5').and.to.contain('31');
      });

      it('takes its data from the <indicator-data> around', async () => {
        if (!customElements.get('indicator-data')) {
          const { IndicatorData } = await import('../../src/widgets/indicator-data/indicator-data.ts');
          define('indicator-data', IndicatorData);
        }
        const scope = document.createElement('indicator-data') as HTMLElement & { data?: unknown };
        scope.data = sample();
        stage().append(scope);
        await drawn(place(tag, { attributes: literacy, into: scope }));
      });

      it('neither changes nor keeps the object it was given', async () => {
        const data = sample();
        const before = JSON.stringify(data);
        await drawn(place(tag, { data, attributes: literacy }));
        expect(JSON.stringify(data)).to.equal(before);
      });
    });

    describe('words', () => {
      it('speaks the language of the place, live', async () => {
        const box = stage(480, { lang: 'en' });
        const element = await drawn(place(tag, { data: sample(), attributes: literacy, into: box }));
        expect(words(element)).to.contain(inEnglish);
        expect(words(element)).not.to.match(/[\u4e00-\u9fff]/);
        box.lang = 'zh-CN';
        await waitUntil(() => words(element).includes(inChinese));
      });

      for (const lang of ['zh_CN', 'chinese', '', 'ar', '??'])
        it(`draws where lang="${lang}"`, async () => {
          const box = stage(480, { lang });
          await drawn(place(tag, { data: sample(), attributes: literacy, into: box }));
        });

      it('marks invented figures in the picture and in every export', async () => {
        const element = await drawn(literal());
        for (const text of [words(element), element.toText(), element.toCSV()])
          expect(text).to.match(/示例数据/);
      });

      it('writes its finding as text and its table as CSV', async () => {
        const element = await drawn(literal());
        expect(element.toText()).to.contain(inChinese);
        expect(element.toCSV()).to.match(/^\ufeff[^]*\r\n$/);
      });
    });

    describe('box', () => {
      for (const width of [160, 280, 600])
        it(`stays inside ${width} px`, async () => {
          const box = stage(width);
          const element = await drawn(place(tag, { data: sample(), attributes: literacy, into: box }));
          await settled();
          if (inline) expect(element.offsetWidth).to.be.at.most(width);
          else expect(element.offsetWidth).to[badge ? 'below' : 'equal'](width);
          expect(box.scrollWidth).to.be.at.most(width);
        });

      it('stays inside where the page runs from right to left', async () => {
        const box = stage(320, { dir: 'rtl' });
        await drawn(place(tag, { data: sample(), attributes: literacy, into: box }));
        expect(box.scrollWidth).to.be.at.most(320);
      });

      it('is right when it was hidden first', async () => {
        const box = stage();
        box.hidden = true;
        const element = place(tag, { data: sample(), attributes: literacy, into: box });
        await settled();
        box.hidden = false;
        await drawn(element);
      });

      itOfBoxes('does not take over text styles of the page', async () => {
        const box = stage();
        box.style.cssText += ';letter-spacing:5px;line-height:3;text-indent:4em;text-transform:uppercase';
        const element = await drawn(place(tag, { data: sample(), attributes: literacy, into: box }));
        const style = getComputedStyle(
          element.shadowRoot!.querySelector(`[part~="${badge ? 'status' : 'heading'}"]`)!,
        );
        expect([style.letterSpacing, style.textIndent, style.textTransform]).to.deep.equal([
          'normal',
          '0px',
          'none',
        ]);
      });
    });

    describe('life', () => {
      it('stands after it was moved', async () => {
        const element = await drawn(literal());
        const picture = words(element);
        stage(480).append(element);
        await settled();
        expect(words(element)).to.equal(picture);
      });

      itOfSeries('can be cloned with what stands in its tags', async () => {
        const element = await drawn(place(tag, { children: TABLE }));
        const copy = element.cloneNode(true) as typeof element;
        stage().append(copy);
        await drawn(copy);
        expect(words(copy)).to.equal(words(element));
      });

      it('is registered once when two copies of the library meet', () => {
        const Class = customElements.get(tag)!;
        define(tag, Class as never);
        define(
          tag,
          class extends HTMLElement {
            static version = (Class as never as { version: string }).version;
          },
        );
        expect(customElements.get(tag)).to.equal(Class);
      });

      if (!inline)
        itOfSeries('opens its arithmetic, and its table if it has one, on request', async () => {
          const element = await drawn(literal());
          const root = element.shadowRoot!;
          const press = (name: string) => root.querySelector<HTMLElement>(`[data-do="${name}"]`)!.click();
          if (!badge) press('table');
          press('arithmetic');
          // What opens is loaded when it is first asked for.
          await waitUntil(() => (badge || root.querySelector('table')) && root.querySelector('.sums'));
          expect(
            root.querySelectorAll('table caption, table th[scope="col"], table th[scope="row"]').length,
          ).to.be.at.least(badge ? 0 : 3);
          expect(root.querySelector('.sums')!.textContent).to.match(/÷|−|=/);
        });
    });

    describe('house rules', () => {
      it('has no style attribute and no listener-catching leftovers', async () => {
        const element = await drawn(literal());
        expect(element.shadowRoot!.querySelectorAll('[style], style, script').length).to.equal(0);
        expect(element.hasAttribute('style')).to.equal(false);
      });

      it('passes axe, closed and open', async () => {
        const element = await drawn(literal());
        await expect(element).to.be.accessible();
        for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('[data-do]')) button.click();
        await settled();
        await expect(element).to.be.accessible();
      });

      it('passes axe in the dark and in English', async () => {
        const box = stage(480, { lang: 'en' });
        box.style.background = '#12181f';
        const attributes = { ...literacy, theme: 'dark' };
        const element = await drawn(place(tag, { data: sample(), attributes, into: box }));
        await expect(element).to.be.accessible();
      });

      it('left no word on the console and no error on the page in all of the above', () => {
        expect(heard.join('\n')).to.equal('');
      });
    });
  });
}
