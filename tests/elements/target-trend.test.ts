import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/target-trend.ts';
import { TREND_STATES } from '../fixtures/trend-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'target-trend';

async function trend(name: string, width = 560, attributes: Record<string, string> = {}): Promise<Widget> {
  const { document: data, areas, projection } = TREND_STATES[name]!;
  const own: Record<string, string> = {};
  if (areas) own.areas = areas.join(' ');
  if (projection) own.projection = '';
  return drawn(place(tag, { data, attributes: { ...own, ...attributes }, into: stage(width) }));
}

const root = (element: Element) => element.shadowRoot!;
const chartOf = (element: Element) => root(element).querySelector<SVGSVGElement>('[part~="chart"]')!;
const tipOf = (element: Element) => root(element).querySelector('.tip');
const spoken = (element: Element) => root(element).querySelector('[aria-live]')!.textContent;

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled();
}

function point(element: Element, type: string, x: number, y: number, init: PointerEventInit = {}): void {
  const box = chartOf(element).getBoundingClientRect();
  const place = { clientX: box.left + x, clientY: box.top + y, bubbles: true, composed: true, ...init };
  chartOf(element).dispatchEvent(
    type === 'click' ? new MouseEvent(type, { detail: 1, ...place }) : new PointerEvent(type, place),
  );
}

runSharedSuite(tag);

describe('<target-trend>', () => {
  afterEach(clearStages);

  it('shows status, finding, figure and source', async () => {
    const element = await trend('life', 720);
    expect(words(element))
      .to.contain('进度正常')
      .and.to.contain('高于计划路径0.055岁')
      .and.to.contain('目标 ≥82.38');
    expect(element.assessment!.status).to.equal('on-track');
    expect(chartOf(element).getAttribute('aria-label')).to.contain('人均期望寿命');
  });

  it('is one tab stop, and its points are none', async () => {
    const element = await trend('long');
    expect(root(element).querySelectorAll('svg [tabindex]').length).to.equal(0);
    expect(chartOf(element).getAttribute('tabindex')).to.equal('0');
    expect(chartOf(element).getAttribute('role')).to.equal('img');
    const keys = root(element).getElementById(chartOf(element).getAttribute('aria-describedby')!);
    expect(keys!.textContent).to.equal('用方向键逐点查看');
  });

  it('builds the box beside a point only when it is used', async () => {
    const element = await trend('literacy');
    expect(tipOf(element)).to.equal(null);
  });

  it('enters at the latest point, moves with the arrows, to the ends with Home and End, and closes with Escape', async () => {
    const element = await trend('long', 760);
    chartOf(element).focus();
    await press('ArrowLeft');
    await press('End');
    expect(spoken(element)).to.contain('2024年').and.to.contain('初步数据');
    await press('ArrowLeft');
    expect(spoken(element)).to.match(/^2023年，64\.3%，第18个点，共19个。比2022年提高1\.7个百分点/);
    expect(tipOf(element)!.textContent).to.contain('2023年');
    await press('Home');
    expect(spoken(element)).to.contain('2005年，41.2%，第1个点');
    await press('ArrowLeft');
    expect(spoken(element)).to.contain('2005年');
    await press('Escape');
    expect(tipOf(element)).to.equal(null);
  });

  it('fires indicator-select for the point that is chosen, by Enter and by click', async () => {
    const element = await trend('literacy');
    const chosen: unknown[] = [];
    element.addEventListener('indicator-select', (event) => chosen.push((event as CustomEvent).detail));
    chartOf(element).focus();
    await press('End');
    await press('Enter');
    point(element, 'click', 60, 120);
    const common = { indicator: 'shown', area: '120000' };
    expect(chosen).to.deep.equal([
      { ...common, period: '2020' },
      { ...common, period: '2015' },
    ]);
  });

  it('shows the point nearest to the pointer, and nothing when it leaves', async () => {
    const element = await trend('literacy');
    point(element, 'pointermove', 60, 30, { pointerType: 'mouse' });
    await settled();
    expect(tipOf(element)!.textContent).to.contain('2015年').and.to.contain('17.42%');
    element.dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(tipOf(element)).to.equal(null);
  });

  it('shows the point that a finger taps', async () => {
    const element = await trend('literacy', 280);
    point(element, 'pointerdown', 150, 60, { pointerType: 'touch' });
    await settled();
    expect(tipOf(element)!.textContent).to.contain('28.52%');
  });

  it('keeps the box in the figure and off the point', async () => {
    for (const width of [160, 280, 720]) {
      const element = await trend('long', width);
      chartOf(element).focus();
      for (const key of ['End', 'ArrowLeft', 'Home']) {
        await press(key);
        const box = tipOf(element)!.querySelector('rect')!.getBoundingClientRect();
        const ring = tipOf(element)!.querySelector('circle')!.getBoundingClientRect();
        const host = element.getBoundingClientRect();
        expect(box.left).to.be.at.least(host.left - 1);
        expect(box.right).to.be.at.most(host.right + 1);
        const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).to.equal(false);
      }
    }
  });

  it('gives each of several areas its status, and draws the chosen one as actual', async () => {
    const element = await trend('two-areas');
    expect(words(element)).to.contain('红桥区 进度正常').and.to.contain('天津市 进度正常');
    expect(root(element).querySelectorAll('.actdot:not(.other)').length).to.equal(1);
    expect(root(element).querySelectorAll('.actdot.other').length).to.equal(1);
  });

  it('draws the projection when asked, and takes it away again', async () => {
    const element = await trend('revised');
    expect(root(element).querySelector('.proj')).to.exist;
    element.removeAttribute('projection');
    await settled();
    expect(root(element).querySelector('.proj')).to.equal(null);
  });

  it('says in words that no value has a place on the axis', async () => {
    const element = place(tag, { data: TREND_STATES['nothing']!.document, into: stage(360) });
    await settled();
    await settled();
    expect(words(element)).to.contain('没有可标在时间轴上的公布值').and.to.contain('“十三五”初');
    await expect(element).to.be.accessible();
  });

  for (const name of Object.keys(TREND_STATES).filter((state) => state !== 'nothing'))
    it(`passes axe: ${name}`, async () => {
      const element = await trend(name, 360);
      chartOf(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }),
      );
      await settled();
      await expect(element).to.be.accessible();
    });
});
