import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/district-compare.ts';
import { fourDistricts, mortality, sixteen, townships } from '../fixtures/compare-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { answerFetch, clearStages, drawn, place, settled, stage, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'district-compare';

async function compare(data: unknown, attributes: Record<string, string> = {}, width = 760): Promise<Widget> {
  return drawn(place(tag, { data, attributes, into: stage(width) }));
}

const sixteenth = (width?: number) => compare(sixteen, { highlight: '990106', from: 'baseline' }, width);
const root = (element: Element) => element.shadowRoot!;
const chart = (element: Element) => root(element).querySelector<SVGSVGElement>('[part~="chart"]')!;
const spoken = (element: Element) => root(element).querySelector('.said')!.textContent!.trim();
const field = (element: Element) => root(element).querySelector<HTMLInputElement>('input[type="search"]')!;
const options = (element: Element) =>
  Array.from(root(element).querySelectorAll<HTMLOptionElement>('datalist option'), (node) => node.value);

function type(element: Element, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return settled();
}

/** Enter in the field. */
function enter(element: Element): Promise<void> {
  field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  return settled();
}

/** Clicks where an area's mark stands in the figure. */
function click(element: Element, x: number, y: number): void {
  const box = chart(element).getBoundingClientRect();
  const { width, height } = chart(element).viewBox.baseVal;
  const place = { clientX: box.left + (x * box.width) / width, clientY: box.top + (y * box.height) / height };
  chart(element).dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, detail: 1, ...place }),
  );
}

runSharedSuite(tag);

describe('<district-compare>', () => {
  afterEach(clearStages);

  it('shows rank, name, value, distance and status of every area that may be compared', async () => {
    const text = words(await sixteenth());
    for (const word of ['5=', '己区', '37.3', '还差0.7', '进度正常', '偏离目标'])
      expect(text).to.contain(word);
  });

  it('draws sixteen areas with few nodes and no listener on any of them', async () => {
    for (const width of [280, 760, 1200]) {
      expect(chart(await sixteenth(width)).querySelectorAll('*').length).to.be.at.most(80);
      clearStages();
    }
  });

  it('names the areas that cannot be compared, and why', async () => {
    const text = words(await compare(fourDistricts, { highlight: '120106' }));
    expect(text).to.contain('口径不同，只列出，不排序').and.to.contain('资料中无2020年数值');
  });

  it('is one tab stop; arrows, Home, End and Escape move through the areas with one sentence each', async () => {
    const element = await sixteenth();
    chart(element).focus();
    await sendKeys({ press: 'Home' });
    await settled();
    expect(spoken(element)).to.contain('戊区').and.to.contain('列第1位').and.to.contain('已达标');
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(spoken(element)).to.contain('丑区');
    await sendKeys({ press: 'End' });
    await settled();
    expect(spoken(element)).to.contain('壬区').and.to.contain('列第14位');
    expect(chart(element).querySelector('.tip')).to.exist;
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(chart(element).querySelector('.tip')).not.to.exist;
  });

  it('fires indicator-select for the row that is clicked, and shows its arithmetic', async () => {
    const element = await compare(mortality);
    let chosen: unknown;
    element.addEventListener('indicator-select', (event) => (chosen = (event as CustomEvent).detail));
    const { y } = chart(element).viewBox.baseVal;
    expect(y).to.equal(0);
    const rows = chart(element).querySelectorAll('tspan');
    const row = Array.from(rows).find((node) => node.textContent === '丙区')!;
    click(element, 10, Number(row.getAttribute('y')));
    await settled();
    expect(chosen).to.deep.equal({ indicator: 'infant-mortality', area: '990103', period: '2024' });
    expect(root(element).querySelector('[data-do="arithmetic"]')!.textContent).to.contain('丙区');
  });

  it('changes highlight and order with their attributes, live', async () => {
    const element = await sixteenth();
    element.setAttribute('highlight', '990110');
    await settled();
    expect(root(element).querySelector('[part~="finding"]')!.textContent).to.contain('癸区由23.1%升至32.7%');
    element.setAttribute('order', 'document');
    await settled();
    expect(chart(element).querySelector('text.d tspan')!.textContent).to.equal('甲区');
  });

  it('keeps the room of the rows that the page names while data are on their way', async () => {
    const areas = '990101 990102 990103 990104 990105 990106';
    const server = answerFetch(() => new Promise(() => {}));
    const waiting = place(tag, { attributes: { src: '/waiting.json', areas }, into: stage(760) });
    await settled();
    await settled();
    server.restore();
    const room = root(waiting).querySelector('svg.fig')!.getAttribute('height');
    const drawnHeight = chart(await compare(sixteen, { areas })).getAttribute('height');
    expect(room).to.equal(drawnHeight);
  });

  it('keeps all areas in its table, also those not compared', async () => {
    const element = await compare(fourDistricts);
    root(element).querySelector<HTMLElement>('[data-do="table"]')!.click();
    await settled();
    const heads = Array.from(root(element).querySelectorAll('th[scope="row"]'), (node) => node.textContent);
    expect(heads).to.deep.equal(['红桥区', '东丽区', '南开区', '河东区']);
  });

  describe('thousands of areas', () => {
    it('are drawn as one path', async () => {
      const element = await compare(townships(3000), { highlight: 't0' });
      expect(chart(element).querySelectorAll('path.dots').length).to.equal(1);
      expect(chart(element).querySelectorAll('*').length).to.be.at.most(40);
    });

    it('are found by name: names are offered, their count is said, Enter takes the first', async () => {
      const element = await compare(townships(300), { highlight: 't0' });
      await type(element, '河沿街道 己');
      expect(options(element)[0]).to.equal('己区河沿街道');
      expect(spoken(element)).to.match(/^找到\d+个$/);
      let chosen: { area?: string } = {};
      element.addEventListener('indicator-select', (event) => (chosen = (event as CustomEvent).detail));
      await type(element, '乙区');
      const first = options(element)[0]!;
      await enter(element);
      expect(field(element).value).to.equal(first);
      expect(chosen.area).to.match(/^t\d+$/);
      expect(spoken(element)).to.contain(first);
      expect(root(element).querySelector('[part~="finding"]')!.textContent).to.contain(first);
    });

    it('are taken as soon as a whole name stands in the field', async () => {
      const element = await compare(townships(100));
      let chosen: { area?: string } = {};
      element.addEventListener('indicator-select', (event) => (chosen = (event as CustomEvent).detail));
      await type(element, '庚区新桥街道');
      expect(chosen.area).to.equal('t26');
    });

    it('say when no name fits, and offer no more than eight', async () => {
      const element = await compare(townships(100));
      await type(element, '无此地');
      expect(spoken(element)).to.equal('没有找到');
      await type(element, '甲区');
      expect(options(element)).to.have.length(8);
    });

    it('pass axe, also with names offered', async () => {
      const element = await compare(townships(100), { highlight: 't0' });
      await expect(element).to.be.accessible();
      await type(element, '甲区');
      await expect(element).to.be.accessible();
    });

    it('are walked through in the order of their values', async () => {
      const element = await compare(townships(100), { highlight: 't0' });
      chart(element).focus();
      await sendKeys({ press: 'End' });
      await settled();
      expect(spoken(element)).to.contain('列第1位');
    });
  });
});
