import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/indicator-data.ts';
import '../../src/entries/define/indicator-table.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

runSharedSuite('indicator-table', { attributes: { indicators: 'literacy' } });

/** Invented figures: so many indicators in two domains, every third without a value. */
function plan(count = 8): Record<string, unknown> {
  return {
    version: 1,
    language: 'zh-CN',
    sample: true,
    title: { 'zh-CN': '某市主要指标', en: 'Main indicators of a city' },
    areas: [{ id: 'city', label: { 'zh-CN': '某市', en: 'City' } }],
    indicators: Array.from({ length: count }, (_, index) => ({
      id: `i${index}`,
      label: { 'zh-CN': `第${index}项`, en: `Indicator ${index}` },
      domain: index * 2 < count ? { 'zh-CN': '前半', en: 'First' } : { 'zh-CN': '后半', en: 'Second' },
      nature: index % 4 ? 'anticipatory' : 'binding',
      unit: 'percent',
      direction: index % 2 ? 'lower' : 'higher',
      series: [
        {
          area: 'city',
          baseline: { period: '2020', value: '40%' },
          target: { period: '2025', value: '60％' },
          observations: index % 3 ? [{ period: '2024', value: `${30 + 5 * index}%` }] : [],
        },
      ],
    })),
  };
}

const root = (element: Element) => element.shadowRoot!;
const all = (element: Element, selector: string) =>
  Array.from(root(element).querySelectorAll<HTMLElement>(selector));
const names = (element: Element) => all(element, '.rb').map((button) => button.textContent!.trim());
/** A reader comes near: what can be pressed has to be there from then on. */
const approached = async (element: Widget): Promise<Widget> => {
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(
    () => !element.shadowRoot!.querySelector('details') || element.shadowRoot!.querySelector('[data-ask]'),
    'no controls',
  );
  return element;
};
const table = async (width = 1000, options: Parameters<typeof place>[1] = {}): Promise<Widget> =>
  drawn(place('indicator-table', { data: plan(), into: stage(width), ...options }));

describe('<indicator-table>', () => {
  afterEach(clearStages);

  it('is a table with a caption, column heads, domains as heads of their rows, and a head for each row', async () => {
    const element = await table();
    expect(all(element, 'caption')).to.have.length(1);
    expect(all(element, 'thead th[scope="col"]')).to.have.length(8);
    expect(all(element, 'th[scope="rowgroup"]').map((head) => head.getAttribute('rowspan'))).to.deep.equal([
      '4',
      '4',
    ]);
    expect(all(element, 'th[scope="row"]')).to.have.length(8);
    expect(words(element)).to.contain('60％').and.to.contain('各行刻度不同，只在本行内比较');
  });

  it('has domains as rows and five columns from 600 px on', async () => {
    const element = await table(700);
    expect(all(element, 'thead th')).to.have.length(5);
    expect(all(element, 'th[scope="rowgroup"]')).to.have.length(2);
  });

  it('is a list with a data table beside it below 600 px', async () => {
    const element = await table(480);
    expect(all(element, 'table')).to.have.length(0);
    expect(all(element, 'li')).to.have.length(8);
    expect(all(element, '[role="heading"]').map(({ textContent }) => textContent)).to.include('前半');
    expect(all(element, '[data-do="table"]')).to.have.length(1);
    expect(all(await table(), '[data-do="table"]')).to.have.length(0);
  });

  it('selects a row by a press anywhere in it, tells the page once and opens its finding', async () => {
    const element = await table();
    const heard: unknown[] = [];
    element.addEventListener('indicator-select', (event) => heard.push(event.detail));
    all(element, 'td.n')[3]!.click();
    await settled();
    expect(heard).to.deep.equal([{ indicator: 'i1', area: 'city', period: '2024' }]);
    expect(root(element).querySelector('.detail .finding')!.textContent).to.contain('2024年为35%');
    expect(element.assessment!.status).to.equal('met');
    expect(all(element, 'tr.on')).to.have.length(1);
    expect(root(element).querySelector('th[scope="rowgroup"]')!.getAttribute('rowspan')).to.equal('5');
    root(element).querySelector<HTMLElement>('.detail [data-do="arithmetic"]')!.click();
    await waitUntil(() => root(element).querySelector('.detail .sums'));
    expect(heard).to.have.length(1);
    all(element, '.rb')[1]!.click();
    await settled();
    expect(all(element, '.detail')).to.have.length(0);
  });

  for (const width of [1000, 400])
    it(`has one tab stop for its rows, arrows between them and Escape to close (${width} px)`, async () => {
      const element = await table(width);
      expect(all(element, '.rb[tabindex="0"]')).to.have.length(1);
      all(element, '.rb')[0]!.focus();
      const here = () => root(element).activeElement!.textContent!.trim();
      await sendKeys({ press: 'ArrowDown' });
      expect(here()).to.equal('第1项');
      await sendKeys({ press: 'End' });
      expect(here()).to.equal('第7项');
      await sendKeys({ press: 'ArrowDown' });
      expect(here()).to.equal('第7项');
      await sendKeys({ press: 'Home' });
      expect(here()).to.equal('第0项');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(root(element).activeElement!.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await settled();
      expect(root(element).activeElement!.getAttribute('aria-expanded')).to.equal('false');
      expect(all(element, '.rb[tabindex="0"]').map((button) => button.textContent!.trim())).to.deep.equal([
        '第1项',
      ]);
    });

  it('sorts by its heads: best first, the other way round, as published', async () => {
    const element = await approached(await table());
    const head = () => root(element).querySelector<HTMLElement>('[data-by="status"]')!;
    const way = () => head().closest('th')!.getAttribute('aria-sort');
    const published = names(element);
    head().click();
    await settled();
    const best = names(element);
    expect([way(), best[0]]).to.deep.equal(['ascending', '第1项']);
    expect(all(element, 'th[scope="rowgroup"]')).to.have.length(0);
    head().click();
    await settled();
    expect(way()).to.equal('descending');
    head().click();
    await settled();
    expect([way(), names(element).join()]).to.deep.equal(['none', published.join()]);
  });

  it('has its controls from when a reader comes near, by pointer or keyboard, and keeps its look', async () => {
    for (const come of [
      (element: Widget) => element.dispatchEvent(new PointerEvent('pointerenter')),
      (element: Widget) => root(element).querySelector('summary')!.focus(),
    ]) {
      const element = await table();
      expect(all(element, '[data-ask]')).to.have.length(0);
      const height = element.offsetHeight;
      come(element);
      await waitUntil(() => all(element, '[data-ask]').length, 'no controls');
      expect(element.offsetHeight).to.equal(height);
      root(element).querySelector('details')!.open = true;
      expect(getComputedStyle(all(element, 'select')[0]!).borderTopStyle).to.equal('solid');
      clearStages();
    }
  });

  it('stands in the order that a page asks for from the first picture on', async () => {
    const element = place('indicator-table', {
      data: plan(),
      attributes: { order: 'status' },
      into: stage(1000),
    });
    const firsts: (string | undefined)[] = [];
    const look = new MutationObserver(() => firsts.push(names(element)[0]));
    look.observe(root(element), { childList: true, subtree: true });
    await drawn(element);
    look.disconnect();
    expect(new Set(firsts.filter(Boolean))).to.deep.equal(new Set(['第1项']));
  });

  it('takes its order and its groups from attributes too', async () => {
    const element = await table(1000, { attributes: { order: 'gap', group: 'domain' } });
    expect(all(element, 'th[scope="rowgroup"]')).to.have.length(2);
    element.setAttribute('order', 'nonsense');
    element.setAttribute('group', 'none');
    await settled();
    expect(names(element)[0]).to.equal('第0项');
    expect(all(element, 'th[scope="rowgroup"]')).to.have.length(0);
  });

  it('filters by what is chosen and typed, says how many are left, and keeps exports whole', async () => {
    const element = await approached(await table());
    const ask = (name: string, value: string) => {
      const field = root(element).querySelector<HTMLInputElement>(`[data-ask="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const before = element.toCSV();
    ask('domain', '后半');
    ask('text', '项 5');
    await settled();
    expect(names(element)).to.deep.equal(['第5项']);
    expect(root(element).querySelector('[aria-live]')!.textContent).to.equal('显示1项，共8项');
    expect(root(element).querySelector('summary')!.textContent).to.contain('显示1项，共8项');
    expect(element.toCSV()).to.equal(before);
    ask('text', 'zz');
    await settled();
    expect(names(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has no controls where the page hides them or where there is little to look for', async () => {
    expect(all(await table(), '.ask')).to.have.length(1);
    expect(all(await table(1000, { attributes: { hide: 'controls' } }), '.ask')).to.have.length(0);
    expect(all(await table(1000, { data: plan(3) }), '.ask')).to.have.length(0);
  });

  it('copies the published table as text with tabs', async () => {
    const element = await table();
    let copied = '';
    const { execCommand } = document;
    document.execCommand = () => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
      document.dispatchEvent(event);
      copied = event.clipboardData!.getData('text/plain');
      return true;
    };
    root(element).querySelector<HTMLElement>('[data-do="copy"]')!.click();
    await waitUntil(() => root(element).querySelector('[aria-live]')!.textContent!.includes('已复制'));
    document.execCommand = execCommand;
    expect(copied.split('\n')[1]).to.equal('前半\t第0项\t\t40%\t2020年\t60％\t约束性');
  });

  it('brings out the row that was chosen elsewhere, without hiding the others', async () => {
    const scope = document.createElement('indicator-data');
    scope.data = plan();
    stage(1000).append(scope);
    const element = await drawn(place('indicator-table', { into: scope }));
    const other = await drawn(place('indicator-table', { into: scope }));
    all(element, '.rb')[4]!.click();
    await settled();
    expect(all(other, 'tr.on .rb').map((button) => button.textContent!.trim())).to.deep.equal(['第4项']);
    expect(all(other, '.detail')).to.have.length(0);
    expect(names(other)).to.have.length(8);
  });

  it('opens the row that the page names, until the reader opens another', async () => {
    const element = await table(1000, { attributes: { indicator: '第4项', indicators: 'i1 i4 i5' } });
    expect(names(element)).to.deep.equal(['第1项', '第4项', '第5项']);
    const open = () => all(element, '.rb[aria-expanded="true"]').map((button) => button.textContent!.trim());
    expect(open()).to.deep.equal(['第4项']);
    all(element, '.rb')[0]!.click();
    await settled();
    expect(open()).to.deep.equal(['第1项']);
    all(element, '.rb')[0]!.click();
    await settled();
    expect(open()).to.deep.equal([]);
  });

  it('draws 200 rows at once, the others on request and on paper', async () => {
    const element = await table(1000, { data: plan(230) });
    expect(names(element)).to.have.length(200);
    window.dispatchEvent(new Event('beforeprint'));
    await settled();
    expect(names(element)).to.have.length(230);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(names(element)).to.have.length(200);
    root(element).querySelector<HTMLElement>('[data-do="more"]')!.click();
    await settled();
    expect(names(element)).to.have.length(230);
  });

  for (const width of [160, 280, 480, 700, 1200])
    for (const lang of ['zh-CN', 'en'])
      it(`stays inside ${width} px with a row open (${lang})`, async () => {
        const box = stage(width, { lang });
        const element = await approached(await drawn(place('indicator-table', { data: plan(), into: box })));
        all(element, '.rb')[1]!.click();
        root(element).querySelector('details')!.open = true;
        await settled();
        expect(box.scrollWidth).to.be.at.most(width);
        expect(words(element)).not.to.match(/undefined|NaN|null|\[object/);
        await expect(element).to.be.accessible();
      });
});
