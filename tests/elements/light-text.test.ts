import { expect } from '@open-wc/testing';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/indicator-sentence.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, listenForTrouble, place, settled, stage, waitUntil } from './stage.ts';
import type { Widget } from './stage.ts';

const ONE = { indicator: 'literacy', area: 'city', 'light-text': '' };
const OURS = '[data-indicator-text]';

/** What a tool of the page sees: the texts below an element, without a look into any shadow. */
function seen(root: Node = document.body): string {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (nodes.nextNode()) text += nodes.currentNode.nodeValue;
  return text;
}

const child = (element: Element, slot: string): Element | null =>
  element.querySelector(`${OURS}[slot="${slot}"]`);

async function light(tag = 'indicator-gauge', attributes: object = {}, into = stage()): Promise<Widget> {
  const element = await drawn(
    place(tag, { data: sampleDocument(), attributes: { ...ONE, ...attributes }, into }),
  );
  await waitUntil(() => element.querySelector(OURS), 'no words');
  await settled();
  return element;
}

describe('light-text', () => {
  let trouble: ReturnType<typeof listenForTrouble>;
  beforeEach(() => void (trouble = listenForTrouble()));
  afterEach(() => {
    trouble.stop();
    clearStages();
    expect(trouble.heard).to.deep.equal([]);
  });

  for (const tag of [
    'indicator-gauge',
    'indicator-card',
    'district-compare',
    'plan-scoreboard',
    'indicator-sentence',
  ])
    it(`lets a tool that walks from the body read name, sentence, table and source of <${tag}>`, async () => {
      const element = await light(tag);
      const text = seen();
      // Every cell of the table that a reader can save, and every line that a reader can copy.
      const [, ...cells] = element.toCSV().split(/[\r\n,"]+/);
      for (const words of [...cells, child(element, 'finding')!.textContent!])
        expect(text).to.contain(words.replace(/^'/, ''));
      expect(element.toText()).to.contain(child(element, 'finding')!.textContent!);
      expect(text)
        .to.match(/某市规划/)
        .and.to.match(/示例数据/);
    });

  it('is shown in the place of the same words, which stand nowhere twice', async () => {
    const element = await light();
    const root = element.shadowRoot!;
    for (const name of ['heading', 'finding', 'source']) {
      const slot = root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)!;
      expect(slot.assignedNodes()).to.deep.equal([child(element, name)]);
    }
    const plain = await drawn(
      place('indicator-gauge', {
        data: sampleDocument(),
        attributes: { indicator: 'literacy', area: 'city' },
      }),
    );
    expect(child(element, 'finding')!.textContent).to.equal(
      plain.shadowRoot!.querySelector('[part~="finding"]')!.textContent!.replace(/\s+/g, ''),
    );
    await expect(element).to.be.accessible();
  });

  it('is the data table when that is opened, with caption and heads', async () => {
    const element = await light();
    element.shadowRoot!.querySelector<HTMLElement>('[data-do="table"]')!.click();
    const slot = (): HTMLSlotElement | null => element.shadowRoot!.querySelector('slot[name="table"]');
    await waitUntil(slot);
    const [table] = slot()!.assignedElements() as HTMLTableElement[];
    expect(element.shadowRoot!.querySelector('table')).not.to.exist;
    expect(table!.caption!.textContent).to.match(/居民健康素养水平/);
    expect(table!.querySelectorAll('th[scope="col"]').length).to.be.greaterThan(2);
    expect(table!.getBoundingClientRect().height).to.be.greaterThan(40);
    await expect(element).to.be.accessible();
  });

  it('follows data and language, and goes with its attribute', async () => {
    const box = stage();
    const element = await light('indicator-gauge', {}, box);
    box.lang = 'en';
    await waitUntil(() => /Health literacy/.test(seen(element)));
    expect(seen(element)).not.to.match(/[\u4e00-\u9fff]/);
    element.setAttribute('indicator', 'worded');
    await waitUntil(() => /Coverage/.test(seen(element)));
    element.removeAttribute('light-text');
    await waitUntil(() => !element.firstChild);
    expect(element.shadowRoot!.textContent).to.contain('Coverage');
  });

  it('goes when there is nothing to say any more', async () => {
    const element = await light();
    element.data = '{';
    await waitUntil(() => element.shadowRoot!.querySelector('.prob'));
    expect(element.querySelector(OURS)).not.to.exist;
  });

  it('stands once in an element that was moved, cloned or written down and read again', async () => {
    const element = await light();
    const count = element.children.length;
    stage().append(element);
    await settled();
    expect(element.children.length).to.equal(count);
    const copy = element.cloneNode(true) as Widget;
    copy.data = sampleDocument();
    stage().append(copy);
    await drawn(copy);
    await settled();
    expect(copy.children.length).to.equal(count);
    expect(seen(copy)).to.equal(seen(element));
    const box = stage();
    box.innerHTML = element.outerHTML;
    const read = box.firstElementChild as Widget;
    read.data = sampleDocument();
    await drawn(read);
    await settled();
    expect(seen(read)).to.equal(seen(element));
    expect(read.children.length).to.equal(count);
  });

  it('is not taken for data', async () => {
    const element = await light();
    const copy = element.cloneNode(true) as Widget;
    stage().append(copy);
    await waitUntil(() => /没有数据/.test(copy.shadowRoot?.textContent ?? ''));
    expect(copy.querySelector('table')).not.to.exist;
  });

  it('leaves alone what the page wrote, and adds nothing where the page has its own', async () => {
    const TABLE = `<table><caption>主要指标</caption><tr><th>指标</th><th>2020年指标值</th><th>2025年指标值</th></tr>
      <tr><td>甲项（%）</td><td>28.5%</td><td>31%</td></tr></table><b slot="heading">页面的标题</b>`;
    const element = place('indicator-gauge', { attributes: { 'light-text': '' }, children: TABLE });
    const before = element.innerHTML;
    await drawn(element);
    await waitUntil(() => child(element, 'finding'));
    const own = Array.from(element.children).filter((node) => !node.matches(OURS));
    expect(own.map(({ localName }) => localName)).to.deep.equal(['table', 'b']);
    expect(child(element, 'heading')).not.to.exist;
    expect(element.querySelectorAll('table').length).to.equal(1);
    element.removeAttribute('light-text');
    await waitUntil(() => !element.querySelector(OURS));
    expect(element.innerHTML).to.equal(before);
  });

  /** As toolbars do it: every text node below the body gets new words. */
  function rewrite(root: Element, change: (text: string) => string): void {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) nodes.currentNode.nodeValue = change(nodes.currentNode.nodeValue!);
  }

  it('bears a tool that writes it in other characters, and keeps them until the words change', async () => {
    const element = await light();
    rewrite(element, (text) => text.replace(/标/g, '標'));
    await settled();
    expect(seen(element)).to.match(/目標/).and.not.to.match(/标/);
    // An update that changes no words takes nothing back.
    element.setAttribute('density', 'comfortable');
    await settled();
    expect(seen(element)).to.match(/目標/);
    expect(
      element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="finding"]')!.assignedNodes()[0]!
        .textContent,
    ).to.match(/目標/);
    element.setAttribute('indicator', 'worded');
    await waitUntil(() => /服务覆盖/.test(seen(element)));
  });

  it('bears tools that wrap its words, empty it, or take it away', async () => {
    const element = await light();
    for (const node of element.querySelectorAll(OURS))
      node.innerHTML = `<font><font>${node.textContent}</font></font>`;
    child(element, 'table')?.replaceChildren();
    child(element, 'source')?.remove();
    element.setAttribute('indicator', 'worded');
    await waitUntil(() => /服务覆盖/.test(seen(element)));
    expect(child(element, 'source')).to.exist;
    expect(element.querySelector('font')).not.to.exist;
    expect(child(element, 'table')!.querySelector('td')).to.exist;
  });

  it('is in the picture as it reads now', async () => {
    const element = (await light()) as Widget & { toSVG(): Promise<string> };
    expect(await element.toSVG()).to.contain('居民健康素养水平');
  });
});
