import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/district-matrix.ts';
import '../../src/entries/define/indicator-data.ts';
import { plenty, tenDistricts } from '../fixtures/matrix-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'district-matrix';

async function matrix(
  data: unknown = tenDistricts,
  attributes: Record<string, string> = {},
  width = 620,
): Promise<Widget> {
  return drawn(place(tag, { data, attributes, into: stage(width) }));
}

const root = (element: Element) => element.shadowRoot!;
const cell = (element: Element, row: number, column: number) =>
  root(element).querySelector<HTMLTableRowElement>(`[data-row="${row}"]`)!.cells[column + 1] as HTMLElement;
const tip = (element: Element) =>
  root(element).querySelector('.tip')?.textContent?.replace(/\s+/g, ' ').trim();
const spoken = (element: Element) => root(element).querySelector('.said')!.textContent!.trim();
const inFocus = (element: Element) => {
  const node = root(element).activeElement as HTMLTableCellElement;
  return [Number((node.parentElement as HTMLElement).dataset.row), node.cellIndex - 1];
};
const stops = (element: Element) => root(element).querySelectorAll('td[tabindex="0"]').length;

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled();
}

async function enter(element: Element): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await press('Tab');
}

function hover(target: Element, type = 'pointermove'): Promise<void> {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
  return settled();
}

runSharedSuite(tag);

describe('<district-matrix>', () => {
  afterEach(clearStages);

  it('is a grid with heads on both sides, and a name for every cell', async () => {
    const element = await matrix();
    const table = root(element).querySelector('table')!;
    expect(table.getAttribute('role')).to.equal('grid');
    expect(table.querySelectorAll('th[scope="col"]').length).to.equal(10);
    expect(table.querySelectorAll('th[scope="row"]').length).to.equal(8);
    const cells = Array.from(table.querySelectorAll('tbody td'));
    expect(cells.filter((node) => !node.getAttribute('aria-label'))).to.deep.equal([]);
    expect(cells.length).to.equal(80);
  });

  it('says unit, direction and nature of a row, and has binding ones in bold', async () => {
    const element = await matrix();
    const head = (row: number) => root(element).querySelector(`[data-row="${row}"] th`)!;
    expect(head(1).textContent).to.contain('婴儿死亡率').and.to.contain('‰');
    expect(head(1).querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('越低越好，预期性');
    expect(getComputedStyle(head(6)).fontWeight).to.equal('700');
    expect(getComputedStyle(head(0)).fontWeight).to.equal('400');
  });

  it('tells an area without the indicator from one that cannot be judged', async () => {
    const element = await matrix();
    expect(cell(element, 5, 8).getAttribute('aria-label')).to.equal('没有此项');
    expect(cell(element, 5, 8).querySelector('svg')).not.to.exist;
    expect(cell(element, 0, 7).getAttribute('aria-label')).to.equal('暂无法评估：基期之后尚无公布值');
    expect(cell(element, 0, 7).querySelector('.s-not-assessable')).to.exist;
    expect(root(element).querySelector('.legend')!.textContent).to.contain('没有此项');
  });

  it('is one tab stop; arrows, Home, End, Page Up and Page Down move by cell', async () => {
    const element = await matrix();
    expect(stops(element)).to.equal(1);
    await enter(element);
    expect(inFocus(element)).to.deep.equal([0, 0]);
    const way: [string, number[]][] = [
      ['ArrowRight', [0, 1]],
      ['ArrowDown', [1, 1]],
      ['End', [1, 9]],
      ['Control+Home', [0, 0]],
      ['ArrowUp', [0, 0]],
      ['Control+End', [7, 9]],
      ['Home', [7, 0]],
      ['PageUp', [0, 0]],
      ['PageDown', [7, 0]],
    ];
    for (const [key, to] of way) {
      await press(key);
      expect(inFocus(element), key).to.deep.equal(to);
    }
    expect(stops(element)).to.equal(1);
  });

  it('says the finding of the cell in focus, with value, target and verdict in a box; Escape closes it', async () => {
    const element = await matrix();
    await enter(element);
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(spoken(element)).to.match(/^2024年为36\.9%/);
    expect(tip(element)).to.contain('居民健康素养水平，乙区').and.to.contain('36.9%（2024年）');
    expect(tip(element)).to.contain('2025年目标 ≥36%').and.to.contain('已达标');
    await press('Escape');
    expect(tip(element)).to.equal(undefined);
  });

  it('shows the same box under the pointer, without a word spoken, and takes it away again', async () => {
    const element = await matrix();
    const before = spoken(element);
    await hover(cell(element, 2, 7).querySelector('svg')!);
    expect(tip(element)).to.contain('居民健康素养水平，辛区').and.to.contain('偏离目标');
    expect(spoken(element)).to.equal(before);
    await hover(element, 'pointerleave');
    expect(tip(element)).to.equal(undefined);
  });

  for (const key of ['Enter', 'Space'])
    it(`fires indicator-select on ${key}: the column is marked, the finding stands below`, async () => {
      const element = await matrix();
      let chosen: unknown;
      element.addEventListener('indicator-select', (event) => (chosen = event.detail));
      await enter(element);
      await press('ArrowDown');
      await press('ArrowRight');
      await press(key);
      expect(chosen).to.deep.equal({ indicator: 'infant', area: '990102' });
      expect(root(element).querySelector('thead .hi')!.textContent).to.equal('乙区');
      expect(cell(element, 1, 1).getAttribute('aria-selected')).to.equal('true');
      expect(root(element).querySelectorAll('[aria-selected]').length).to.equal(1);
      expect(words(element)).to.contain('婴儿死亡率，乙区：已达标');
      expect(inFocus(element)).to.deep.equal([1, 1]);
      expect(element.assessment!.status).to.equal('met');
    });

  it('fires indicator-select for the cell that is clicked, and takes another cell from the page later', async () => {
    const element = await matrix(tenDistricts, { area: '990101' });
    cell(element, 2, 3).click();
    await settled();
    expect(root(element).querySelector('thead .hi')!.textContent).to.equal('丁区');
    element.setAttribute('area', '990105');
    await settled();
    expect(root(element).querySelector('thead .hi')!.textContent).to.equal('戊区');
    expect(root(element).querySelector('[aria-selected]')).not.to.exist;
  });

  it('shares its choice with the widgets around', async () => {
    const scope = document.createElement('indicator-data') as HTMLElement & { data?: unknown };
    scope.data = tenDistricts;
    stage(620).append(scope);
    const [first, second] = [place(tag, { into: scope }), place(tag, { into: scope })];
    await drawn(first);
    await drawn(second);
    cell(first, 3, 5).click();
    await settled();
    await settled();
    for (const element of [first, second])
      expect(cell(element, 3, 5).getAttribute('aria-selected')).to.equal('true');
    cell(second, 1, 1).click();
    await settled();
    await settled();
    expect(cell(first, 1, 1).getAttribute('aria-selected')).to.equal('true');
  });

  it('shows the indicators that the page names, in its order', async () => {
    const element = await matrix(tenDistricts, { indicators: 'vaccine, life' });
    const heads = Array.from(root(element).querySelectorAll('th[scope="row"]'), (node) => node.textContent!);
    expect(heads.length).to.equal(2);
    expect(heads[0]).to.contain('免疫规划疫苗接种率');
    expect(heads[1]).to.contain('人均期望寿命');
  });

  it('keeps its heads in sight while it scrolls, and the cell in focus beside them', async () => {
    const element = await matrix(plenty(60), {}, 320);
    await enter(element);
    await press('Control+End');
    await press('Home');
    const box = root(element).querySelector('.sheet')!.getBoundingClientRect();
    const head = root(element).querySelector('thead th')!.getBoundingClientRect();
    const own = cell(element, 59, 0).getBoundingClientRect();
    const name = root(element).querySelector('[data-row="59"] th')!.getBoundingClientRect();
    expect(head.top).to.be.closeTo(box.top, 1);
    expect(name.left).to.be.closeTo(box.left, 1);
    expect(own.left).to.be.at.least(name.right - 1);
    expect(box.right).to.be.greaterThan(own.right);
  });

  describe('192 × 16', () => {
    it('draws the cells of the first rows, and others as they come into sight', async () => {
      const element = await matrix(plenty());
      const cells = () => root(element).querySelectorAll('tbody td').length;
      expect(root(element).querySelectorAll('th[scope="row"]').length).to.equal(192);
      expect(cells()).to.be.below(17 * 60);
      const box = root(element).querySelector('.sheet')!;
      box.scrollTop = box.scrollHeight;
      await settled();
      await settled();
      expect(cells()).to.equal(17 * 192);
    });

    it('is reached to its last cell by keyboard', async () => {
      const element = await matrix(plenty());
      await enter(element);
      await press('Control+End');
      expect(inFocus(element)).to.deep.equal([191, 16]);
    });

    it('is whole on paper, in blocks of columns with their own heads, and whole again after it', async () => {
      const element = await matrix(plenty(), { area: 'a3' }, 900);
      window.dispatchEvent(new Event('beforeprint'));
      await settled();
      const tables = root(element).querySelectorAll('.mx');
      expect(tables.length).to.be.greaterThan(1);
      expect(root(element).querySelectorAll('.mx tbody td').length).to.equal(17 * 192);
      tables.forEach((table) => expect(table.querySelectorAll('th[scope="row"]').length).to.equal(192));
      window.dispatchEvent(new Event('afterprint'));
      await settled();
      expect(root(element).querySelectorAll('.mx').length).to.equal(1);
    });
  });

  it('passes axe with a cell chosen, in the dark and where it scrolls', async () => {
    const element = await matrix(tenDistricts, { area: '990106', indicator: 'literacy' }, 300);
    await expect(element).to.be.accessible();
    const box = stage(300);
    box.style.background = '#12181f';
    const dark = place(tag, { data: tenDistricts, attributes: { theme: 'dark', area: '990106' }, into: box });
    await drawn(dark);
    await expect(dark).to.be.accessible();
  });

  it('writes every indicator as a line and every cell as a row of its table', async () => {
    const element = await matrix();
    expect(element.toText()).to.match(/婴儿死亡率（‰）：已达标（甲区、乙区.*暂无法评估（辛区）/);
    const lines = element.toCSV().split('\r\n');
    expect(lines[0]).to.contain('指标,地区,方向,性质,公布值,时间,目标,评价');
    expect(lines).to.contain('居民健康素养水平,乙区,越高越好,预期性,36.9%,2024年,2025年目标 ≥36%,已达标');
    // A head, the cells, two lines that name the data as invented, and the end.
    expect(lines.length).to.equal(1 + 80 + 2 + 1);
  });
});
