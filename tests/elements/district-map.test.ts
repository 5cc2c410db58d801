import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/district-map.ts';
import { drawOutlines } from '../../src/widgets/district-map/map-outlines.ts';
import { registerMapReader } from '../../src/widgets/district-map/map-reader.ts';
import { fourDistricts, sixteen } from '../fixtures/compare-states.ts';
import { SIXTEEN_LAYOUT, SQUARES, STATED } from '../fixtures/map-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import {
  answerFetch,
  clearStages,
  drawn,
  place,
  settled,
  stage,
  textBox,
  waitUntil,
  words,
} from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'district-map';
const HIGHLIGHT = { highlight: '990106', layout: SIXTEEN_LAYOUT };

async function map(
  attributes: Record<string, string> = HIGHLIGHT,
  { data = sixteen as unknown, width = 480, own = {} } = {},
): Promise<Widget> {
  const element = place(tag, { data, attributes, into: stage(width) });
  return drawn(Object.assign(element, own));
}

const root = (element: Element) => element.shadowRoot!;
const chart = (element: Element) => root(element).querySelector<SVGSVGElement>('[part~="chart"]')!;
const spoken = (element: Element) => root(element).querySelector('.said')!.textContent!.trim();
const box = (element: Element) =>
  root(element).querySelector('.box')?.textContent?.replace(/\s+/g, ' ').trim();

/** Where a text of the figure stands on the screen. */
function placeOf(element: Element, text: string): { x: number; y: number } {
  const node = Array.from(chart(element).querySelectorAll('tspan')).find((one) => one.textContent === text)!;
  const { left, top, height } = textBox(node);
  return { x: left + 4, y: top + height / 2 };
}

function point(element: Element, type: 'click' | 'pointermove', text: string): Promise<void> {
  const { x, y } = placeOf(element, text);
  const init = { bubbles: true, composed: true, detail: 1, clientX: x, clientY: y };
  chart(element).dispatchEvent(
    type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, { ...init, pointerType: 'mouse' }),
  );
  return settled();
}

runSharedSuite(tag);

describe('<district-map>', () => {
  afterEach(clearStages);

  it('draws a tile for every area with few nodes', async () => {
    const element = await map();
    for (const word of ['己区', '37.3', '无数值', '进度正常 7', '色块不表示边界与面积'])
      expect(words(element)).to.contain(word);
    expect(chart(element).querySelectorAll('*').length).to.be.below(60);
  });

  it('is one tab stop; arrows lead to the neighbour and say its sentence', async () => {
    const element = await map();
    chart(element).focus();
    await sendKeys({ press: 'Home' });
    expect(spoken(element)).to.match(/^辰县为30.9%/);
    await sendKeys({ press: 'ArrowDown' });
    expect(spoken(element)).to.match(/^寅区，2024年未开展调查/);
    await sendKeys({ press: 'ArrowDown' });
    expect(spoken(element)).to.match(/^癸区/);
    await sendKeys({ press: 'ArrowLeft' });
    expect(spoken(element)).to.match(/^壬区/);
    // In the layout's order every tile is reached, also one that no arrow leads to.
    await sendKeys({ press: 'PageDown' });
    expect(spoken(element)).to.match(/^癸区/);
    await sendKeys({ press: 'End' });
    expect(spoken(element)).to.match(/^卯区/);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(root(element).querySelector('.tip')).to.equal(null);
  });

  it('the keyboard enters at the chosen area', async () => {
    const element = await map();
    chart(element).focus();
    await settled();
    expect(spoken(element)).to.match(/^己区/);
  });

  it('pointer and touch show the same box as the keyboard', async () => {
    const element = await map();
    await point(element, 'pointermove', '戊区');
    expect(box(element)).to.contain('戊区为40.2%').and.to.contain('已达标');
  });

  it('a click chooses: the frame moves, the finding and the page are told', async () => {
    const element = await map();
    const chosen: unknown[] = [];
    element.addEventListener('indicator-select', (event) => chosen.push(event.detail));
    await point(element, 'click', '戊区');
    expect(chosen).to.deep.equal([{ indicator: 'health-literacy', area: '990105', period: '2024' }]);
    expect(words(element)).to.contain('戊区：已达标');
    expect(element.assessment!.status).to.equal('met');
  });

  it('gives the reason where an area is counted differently', async () => {
    const element = await map({ highlight: '120106' }, { data: fourDistricts });
    expect(words(element)).to.contain('81.15*').and.to.contain('户籍人口，与常住人口口径不同');
  });

  it('takes the layout that stands between the tags, beside data that stand there too, and follows it', async () => {
    const element = document.createElement(tag) as Widget;
    const script = (text: unknown): HTMLScriptElement => {
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = JSON.stringify(text);
      return child;
    };
    const layout = script({ '990101': [0, 0], '990102': [1, 0] });
    layout.dataset.layout = '';
    element.append(layout, script(sixteen));
    stage(480).append(element);
    await drawn(element);
    const names = () =>
      Array.from(chart(element).querySelectorAll('text.d tspan'), (node) => node.textContent);
    expect(names()).to.deep.equal(['甲区', '乙区']);
    layout.textContent = JSON.stringify({ '990103': [0, 0] });
    await waitUntil(() => names().length === 1, 'the layout is not followed');
    expect(names()).to.deep.equal(['丙区']);
    layout.textContent = '{"990103": [0]}';
    await waitUntil(() => words(element).includes('布局读不出来'), 'no word on a wrong layout');
    // What is said of the element counts before what stands in it.
    element.setAttribute('layout', '990104');
    await settled();
    expect(names()).to.deep.equal(['丁区']);
  });

  it('waits for the file of its layout, then stands by it', async () => {
    let give: (text: string) => void = () => {};
    const server = answerFetch(() => new Promise((resolve) => (give = resolve)));
    const element = place(tag, {
      data: sixteen,
      attributes: { 'layout-src': '/layout-of-two.json' },
      into: stage(480),
    });
    await settled();
    expect(words(element)).to.contain('正在载入');
    give(JSON.stringify({ '990101': [0, 0], '990102': [1, 0] }));
    await waitUntil(() => chart(element), 'no tiles');
    server.restore();
    expect(chart(element).querySelectorAll('text.d tspan')).to.have.length(2);
    expect(words(element)).to.contain('布局中没有的地区');
  });

  it('says that a layout did not come, tells the page once, and draws tiles', async () => {
    const server = answerFetch(() => Promise.resolve('{'));
    const element = place(tag, { data: sixteen, attributes: { 'layout-src': '/broken-layout.json' } });
    const codes: string[] = [];
    element.addEventListener('indicator-problem', (event) => codes.push(event.detail.problems[0]!.code));
    await drawn(element);
    server.restore();
    element.setAttribute('highlight', '990101');
    await settled();
    expect(codes).to.deep.equal(['invalid-json']);
    expect(words(element)).to.contain('不是有效的JSON');
  });

  it('says that the reader of outlines is missing, and draws the map when it comes', async () => {
    const element = await map({}, { own: { geometry: SQUARES } });
    expect(words(element)).to.contain('没有载入读地图轮廓的程序');
    registerMapReader(drawOutlines);
    await waitUntil(() => words(element).includes('地图上没有的地区'), 'no map');
    expect(words(element)).not.to.contain('没有载入');
  });

  it('a map of areas in China carries review number and source, also in its exports', async () => {
    const own = { geometry: SQUARES, country: 'CN' };
    const tiles = await map(HIGHLIGHT, { own });
    expect(words(tiles)).to.contain('没有有效的审图号').and.to.contain('色块不表示边界与面积');
    const shown = await map(HIGHLIGHT, { own: { ...own, ...STATED } });
    for (const text of [chart(shown).textContent, shown.toText(), shown.toCSV()])
      expect(text).to.contain('审图号：示例S(2024)001号').and.to.contain('底图来源：示例底图');
    await expect(shown).to.be.accessible();
  });

  it('keyboard and pointer find the outlines of a map', async () => {
    const element = await map({}, { own: { geometry: SQUARES } });
    await point(element, 'pointermove', '戊区');
    expect(box(element)).to.contain('戊区为40.2%');
    chart(element).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowUp' });
    expect(spoken(element)).to.match(/^丁区/);
  });
});
