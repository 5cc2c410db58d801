import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-gauge.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'indicator-gauge';

async function gauge(name: string, width = 364, attributes: Record<string, string> = {}): Promise<Widget> {
  const { document: data, shape, min, max, compact } = GAUGE_STATES[name]!;
  const own: Record<string, string> = {};
  if (shape) own.shape = shape;
  if (min !== undefined) own.min = String(min);
  if (max !== undefined) own.max = String(max);
  if (compact) own.density = 'compact';
  return drawn(place(tag, { data, attributes: { ...own, ...attributes }, into: stage(width) }));
}

const find = (element: Element, part: string) => element.shadowRoot!.querySelector(`[part~="${part}"]`);
const said = (element: Element, part: string) =>
  find(element, part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

runSharedSuite(tag);

describe('<indicator-gauge>', () => {
  afterEach(clearStages);

  it('shows value, period, target, status and finding', async () => {
    const element = await gauge('dot-life');
    expect(said(element, 'value')).to.match(/^81\.91\s?岁\s?2020年/);
    expect(said(element, 'chart')).to.contain('2025年目标 ≥82.38岁');
    expect(said(element, 'status')).to.equal('进度正常');
    expect(said(element, 'finding')).to.contain('还差0.47岁');
    expect(said(element, 'source')).to.contain('刻度81—83岁，不从0起');
  });

  it('is one picture with a name that says value and target', async () => {
    const chart = find(await gauge('bar-infant'), 'chart')!;
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label'))
      .to.contain('婴儿死亡率')
      .and.to.contain('千分之1.90')
      .and.to.contain('≤5‰');
  });

  it('changes its form with the attribute, live', async () => {
    const element = await gauge('arc-literacy', 280);
    expect(said(element, 'chart')).to.contain('28.52');
    element.setAttribute('shape', 'bar');
    await settled();
    expect(said(element, 'chart')).not.to.contain('28.52');
    expect(said(element, 'value')).to.contain('28.52');
  });

  it('draws an arc by itself for a share, and a bar where a measure has no end', async () => {
    const share = await gauge('missed', 280);
    share.removeAttribute('shape');
    await settled();
    expect(said(share, 'chart')).to.contain('30.33');
    expect(said(await gauge('bar-infant', 280, { shape: 'arc' }), 'chart')).not.to.contain('1.90');
  });

  it('takes the ends of its scale from min and max', async () => {
    const element = await gauge('bar-infant', 364, { min: '0', max: '10' });
    expect(said(element, 'chart')).to.contain('10‰');
  });

  it('prints a target in words as it stands', async () => {
    const element = await gauge('target-in-words', 280);
    expect(said(element, 'target')).to.contain('签约服务基本实现全覆盖，重点人群签约服务做到应签尽签');
    expect(words(element)).to.contain('暂无法评估');
  });

  it('says that there is no target, without a badge', async () => {
    const element = await gauge('no-target');
    expect(find(element, 'status')).to.equal(null);
    expect(words(element)).to.contain('未设目标，不作评价');
  });

  it('says that there is no value, and still shows the target', async () => {
    const element = await gauge('no-value-open');
    expect(said(element, 'value')).to.contain('无数值');
    expect(said(element, 'chart')).to.contain('≥4人');
  });

  it('has a tab stop for its badge, its table and its downloads, and no other', async () => {
    const element = await gauge('dot-life');
    const stops = element.shadowRoot!.querySelectorAll('button, a[href], [tabindex="0"]');
    expect(Array.from(stops, (stop) => (stop as HTMLElement).dataset.do)).to.deep.equal([
      'arithmetic',
      'table',
      'downloads',
    ]);
  });

  it('in compact rows leaves out source and table, and keeps the arithmetic', async () => {
    for (const width of [280, 760]) {
      const element = await gauge('compact-life', width);
      expect(find(element, 'source')).to.equal(null);
      expect(words(element)).to.contain('81.91').and.to.contain('82.38').and.to.contain('进度正常');
      element.shadowRoot!.querySelector<HTMLElement>('[data-do="arithmetic"]')!.click();
      await settled();
      expect(element.shadowRoot!.querySelector('.sums')).to.exist;
    }
  });

  for (const width of [160, 280, 360, 480, 720, 1200])
    it(`draws every state inside ${width} px, in both languages`, async () => {
      for (const lang of ['zh-CN', 'en'])
        for (const name of Object.keys(GAUGE_STATES)) {
          const element = await gauge(name, width, { lang });
          const box = element.getBoundingClientRect();
          for (const text of element.shadowRoot!.querySelectorAll('.fig text')) {
            const own = text.getBoundingClientRect();
            expect(own.left, `${name}: ${text.textContent}`).to.be.at.least(box.left - 1.1);
            expect(own.right, `${name}: ${text.textContent}`).to.be.at.most(box.right + 1.1);
          }
          expect(element.scrollWidth, name).to.be.at.most(width + 1);
          element.parentElement!.remove();
        }
    });

  it('draws with at most 20 nodes', async () => {
    for (const name of Object.keys(GAUGE_STATES)) {
      expect(find(await gauge(name, 1200), 'chart')!.querySelectorAll('*').length).to.be.at.most(19);
      clearStages();
    }
  });
});
