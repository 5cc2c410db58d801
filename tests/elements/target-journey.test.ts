import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/target-journey.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { TREND_STATES } from '../fixtures/trend-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'target-journey';
const STATES = { ...TREND_STATES, ...GAUGE_STATES };

const journey = (name: string, width = 364, attributes: Record<string, string> = {}): Promise<Widget> =>
  drawn(place(tag, { data: STATES[name]!.document, attributes, into: stage(width) }));
const said = (element: Element, part: string): string =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Where the letters of a text stand on the page: some browsers count its halo as well. */
function lettersOf(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { left, top } = text.ownerSVGElement!.getBoundingClientRect();
  return new DOMRect(left + x, top + y, width, height);
}

runSharedSuite(tag);

describe('<target-journey>', () => {
  afterEach(clearStages);

  it('prints baseline, value, target and their years, and says how far it is beside the status', async () => {
    const element = await journey('dot-life');
    const texts = Array.from(element.shadowRoot!.querySelectorAll('.fig text'), (text) => text.textContent);
    expect(texts).to.have.members(['81.33', '81.91', '≥82.38', '2015年', '2025年', '时间50%']);
    expect(said(element, 'status')).to.equal('进度正常');
    expect(said(element, 'finding')).to.equal('走过55.2%，时间用去50%');
  });

  it('is one picture with a name that says baseline, value and target', async () => {
    const chart = (await journey('dot-life')).shadowRoot!.querySelector('[part~="chart"]')!;
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.match(
      /81\.33（2015年），81\.91岁（2020年），2025年目标 ≥82\.38岁/,
    );
  });

  it('leaves out its half line where the page asks for it, and keeps the whole finding in its text', async () => {
    const element = await journey('dot-life', 364, { hide: 'finding' });
    expect(said(element, 'finding')).to.equal('');
    expect(element.toText()).to.contain('还差0.47岁，快于计划路径');
  });

  it('prints a target in words below the track', async () => {
    expect(said(await journey('target-in-words'), 'target')).to.contain('全覆盖');
  });

  for (const width of [160, 280, 480, 1200])
    it(`keeps every text inside ${width} px and off the others, in both languages`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        const elements = await Promise.all(Object.keys(STATES).map((name) => journey(name, width, { lang })));
        await settled();
        elements.forEach((element, state) => {
          const box = element.getBoundingClientRect();
          const texts = Array.from(element.shadowRoot!.querySelectorAll<SVGTextElement>('.fig text'));
          const boxes = texts.map(lettersOf);
          boxes.forEach((own, index) => {
            const label = `${Object.keys(STATES)[state]} (${lang}): ${texts[index]!.textContent}`;
            expect(own.left, label).to.be.at.least(box.left - 2);
            expect(own.right, label).to.be.at.most(box.right + 2);
            // The box of a line is higher than its letters.
            const met = boxes
              .slice(0, index)
              .filter((other) => own.left < other.right - 1 && other.left < own.right - 1)
              .filter((other) => own.top < other.bottom - 6 && other.top < own.bottom - 6);
            expect(met.length, label).to.equal(0);
          });
        });
        clearStages();
      }
    });

  describe('its baseline, value and target', () => {
    const chartOf = (element: Element) =>
      element.shadowRoot!.querySelector<SVGSVGElement>('[part~="chart"]')!;
    const tipOf = (element: Element) => element.shadowRoot!.querySelector('.tip')?.textContent?.trim() ?? '';
    const spoken = (element: Element) => element.shadowRoot!.querySelector('[aria-live]')!.textContent;
    const press = async (key: string): Promise<void> => {
      await sendKeys({ press: key });
      await settled();
    };

    it('are one tab stop, entered at the value, with arrows, Home, End and Escape', async () => {
      const element = await journey('dot-life');
      expect(element.shadowRoot!.querySelectorAll('svg [tabindex]').length).to.equal(0);
      chartOf(element).focus();
      await press('Home');
      expect(spoken(element)).to.equal('2015年，81.33岁，第1个点，共3个。基期。');
      await press('ArrowRight');
      expect(spoken(element)).to.equal(
        '2020年，81.91岁，第2个点，共3个。比2015年提高0.58岁，走过55.2%，时间用去50%。',
      );
      expect(tipOf(element)).to.contain('81.91岁（2020年）').and.to.contain('走过55.2%');
      await press('End');
      expect(spoken(element)).to.equal('2025年目标 ≥82.38岁，第3个点，共3个。距目标还差0.47岁。');
      await press('Escape');
      expect(tipOf(element)).to.equal('');
    });

    it('are met from left to right where the value moved back', async () => {
      const element = await journey('moving-away');
      chartOf(element).focus();
      await press('Home');
      expect(spoken(element)).to.match(/^2024年，41\.2%，第1个点，共3个。比基期低0\.8个百分点。$/);
    });

    for (const [type, pointerType] of [
      ['pointermove', 'mouse'],
      ['pointerdown', 'touch'],
    ] as const)
      it(`show with a ${pointerType} what they show with the keyboard`, async () => {
        const element = await journey('dot-life');
        const { left, top, width } = chartOf(element).getBoundingClientRect();
        for (const [share, words] of [
          [0.1, '基期 81.33岁（2015年）'],
          [0.5, '81.91岁（2020年）'],
          [0.9, '2025年目标 ≥82.38岁'],
        ] as const) {
          const place = { clientX: left + width * share, clientY: top + 30, bubbles: true, composed: true };
          chartOf(element).dispatchEvent(new PointerEvent(type, { ...place, pointerType }));
          await settled();
          expect(tipOf(element)).to.contain(words);
        }
      });

    it('are no tab stop where there are none', async () => {
      const element = await journey('target-in-words');
      expect(chartOf(element).hasAttribute('tabindex')).to.equal(false);
    });
  });

  it('says of every state nothing that a reader must not see', async () => {
    const elements = await Promise.all(Object.keys(STATES).map((name) => journey(name)));
    for (const element of elements)
      expect(words(element)).not.to.match(/undefined|NaN|null|Infinity|\[object/);
  });
});
