import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-card.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'indicator-card';

async function card(name: string, width = 280, attributes: Record<string, string> = {}): Promise<Widget> {
  const data = GAUGE_STATES[name]!.document;
  const element = place(tag, { data, attributes, into: stage(width) });
  await waitUntil(() => element.shadowRoot!.querySelector('[part~="value"]'));
  return element;
}

const said = (element: Element, part: string) =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

runSharedSuite(tag);

describe('<indicator-card>', () => {
  afterEach(clearStages);

  it('shows value, period, change, target, distance, status and source', async () => {
    const element = await card('dot-life');
    expect(said(element, 'value')).to.match(/^81\.91\s?岁\s?2020年$/);
    expect(said(element, 'rows')).to.equal('比2015年 提高0.58岁 2025年目标 ≥82.38岁 距目标 还差0.47岁');
    expect(said(element, 'status')).to.equal('进度正常');
    expect(said(element, 'source')).to.contain('来源：');
  });

  it('says beside a refusal why', async () => {
    expect(words(await card('dot-ratio')))
      .to.contain('暂无法评估')
      .and.to.contain('基期之后尚无公布值');
  });

  it('without a target gives no badge and says so', async () => {
    const element = await card('no-target');
    expect(said(element, 'status')).to.equal('');
    expect(words(element)).to.contain('未设目标，不作评价');
  });

  it('takes a link as its heading', async () => {
    const element = await card('dot-life');
    element.innerHTML = '<a slot="heading" href="#life">人均期望寿命</a>';
    await settled();
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(10);
  });

  it('is as high as its neighbour in a row of cards, outline and all', async () => {
    const box = stage(600);
    box.style.cssText += ';display:grid;grid-template-columns:290px 290px';
    const [short, long] = ['no-value', 'provisional'].map((name) =>
      place(tag, { data: GAUGE_STATES[name]!.document, into: box }),
    );
    await waitUntil(() => long!.shadowRoot!.querySelector('[part~="status"]'));
    await settled();
    const outline = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.iw')!.offsetHeight;
    expect(outline(short!)).to.equal(outline(long!));
  });

  for (const width of [160, 280, 480, 1200])
    it(`keeps every word of every state inside ${width} px, in both languages, from 280 px on in large text too`, async () => {
      for (const lang of ['zh-CN', 'en'])
        for (const size of width < 280 ? [''] : ['', 'large'])
          for (const name of Object.keys(GAUGE_STATES)) {
            const element = await card(name, width, { lang, 'text-size': size });
            const { left, right } = element.getBoundingClientRect();
            for (const node of element.shadowRoot!.querySelectorAll(
              '.value b, .value .u, dt, dd, .status-w, .src',
            )) {
              const box = node.getBoundingClientRect();
              expect(box.left, `${name}: ${node.textContent}`).to.be.at.least(left);
              expect(box.right, `${name}: ${node.textContent}`).to.be.at.most(right);
            }
            element.parentElement!.remove();
          }
    }).timeout(20000);
});
