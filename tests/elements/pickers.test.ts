import { expect } from '@open-wc/testing';
import '../../src/entries/define/area-picker.ts';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/indicator-data.ts';
import '../../src/entries/define/indicator-picker.ts';
import '../../src/entries/define/period-picker.ts';
import type { IndicatorData } from '../../src/widgets/indicator-data/indicator-data.ts';
import { sampleDocument } from './sample-document.ts';
import {
  answerFetch,
  clearStages,
  drawn,
  listenForTrouble,
  place,
  settled,
  stage,
  waitUntil,
  words,
} from './stage.ts';
import './test-widget.ts';

const scope = (attributes: Readonly<Record<string, string>> = {}, data: unknown = sampleDocument()) => {
  const around = document.createElement('indicator-data') as IndicatorData;
  for (const name of Object.keys(attributes)) around.setAttribute(name, attributes[name]!);
  around.data = data;
  stage().append(around);
  return around;
};
const list = (picker: Element) => picker.shadowRoot!.querySelector('select')!;
const offered = (picker: Element) => Array.from(list(picker).options, ({ text }) => text);

/** What a reader does: takes an option; the browser then says so. */
function take(picker: Element, value: string): void {
  list(picker).value = value;
  list(picker).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('pickers', () => {
  let trouble: ReturnType<typeof listenForTrouble>;
  beforeEach(() => void (trouble = listenForTrouble()));
  afterEach(() => {
    trouble.stop();
    clearStages();
    expect(trouble.heard).to.deep.equal([]);
  });

  it('choose for every widget around that names nothing itself', async () => {
    const around = scope({ indicator: 'literacy', area: 'a' });
    const picker = place('area-picker', { into: around });
    const follows = await drawn(place('test-widget', { into: around }));
    const keeps = await drawn(place('test-widget', { into: around, attributes: { area: 'c' } }));
    expect(list(picker).value).to.equal('a');
    take(picker, 'b');
    await waitUntil(() => words(follows).includes('乙区'));
    expect(words(keeps)).to.contain('丙区');
  });

  it('show what was chosen elsewhere', async () => {
    const around = scope({ indicator: 'literacy', area: 'a' });
    const picker = place('area-picker', { into: around });
    const widget = await drawn(place('test-widget', { into: around }));
    take(picker, 'b');
    await settled();
    (widget as unknown as { select(selection: object): void }).select({ area: 'c' });
    await waitUntil(() => list(picker).value === 'c');
    around.area = 'a';
    await waitUntil(() => list(picker).value === 'a');
  });

  it('tell by one event what the reader chose, and nothing that a script sets', async () => {
    const around = scope({ indicator: 'literacy' });
    const heard: unknown[] = [];
    around.addEventListener('indicator-select', ({ detail }) => heard.push(detail));
    const pickers = ['area-picker', 'indicator-picker', 'period-picker'].map((tag) =>
      place(tag, { into: around }),
    );
    await settled();
    around.area = 'b';
    await settled();
    take(pickers[0]!, 'c');
    take(pickers[1]!, 'worded');
    take(pickers[2]!, '2020');
    expect(heard).to.deep.equal([{ area: 'c' }, { indicator: 'worded' }, { period: '2020' }]);
    expect([around.area, around.indicator, around.period]).to.deep.equal(['c', 'worded', '2020']);
  });

  it('ask for a choice while nothing is chosen', async () => {
    const picker = place('indicator-picker', { into: scope() });
    await settled();
    expect(offered(picker)).to.deep.equal(['请选择', '居民健康素养水平', '服务覆盖']);
  });

  it('offer only what the page wants, in its order', async () => {
    const picker = place('area-picker', { into: scope(), attributes: { only: 'b,zz a', label: '区' } });
    await settled();
    expect(offered(picker)).to.deep.equal(['请选择', '乙区', '甲区']);
    expect(words(picker)).to.contain('区');
  });

  it('are closed while data load, where there are none, and outside of any document', async () => {
    let give: (text: string) => void = () => {};
    const server = answerFetch(() => new Promise((resolve) => (give = resolve)));
    const around = scope({ src: '/pickers-slow.json' }, null);
    const slow = place('area-picker', { into: around });
    const alone = place('area-picker');
    const broken = place('area-picker', { into: scope({}, '{') });
    await settled();
    expect([slow, alone, broken].map((picker) => [list(picker).disabled, ...offered(picker)])).to.deep.equal([
      [true, '正在载入'],
      [true, '没有数据'],
      [true, '没有数据'],
    ]);
    give(JSON.stringify(sampleDocument()));
    await waitUntil(() => !list(slow).disabled);
    server.restore();
    expect(offered(slow)).to.have.length(5);
  });

  it('speak the language of the place, live', async () => {
    const around = scope({ indicator: 'literacy' });
    const picker = place('period-picker', { into: around, attributes: { lang: 'en' } });
    await settled();
    expect(offered(picker)[0]).to.equal('Latest published');
    picker.lang = 'zh-CN';
    await waitUntil(() => offered(picker)[0] === '最新公布值');
  });

  it('stay inside a narrow place, with long names and large text', async () => {
    const data = sampleDocument() as { indicators: { label: string }[] };
    data.indicators[0]!.label = '城乡社区规范健康管理服务率'.repeat(6);
    const around = scope({}, data);
    around.parentElement!.style.width = '160px';
    const picker = place('indicator-picker', { into: around, attributes: { 'text-size': 'large' } });
    await settled();
    expect(picker.offsetWidth).to.be.at.most(160);
    expect(list(picker).offsetHeight).to.be.at.least(44);
    expect(picker.shadowRoot!.querySelector('[style]')).to.equal(null);
  });

  for (const tag of ['area-picker', 'indicator-picker', 'period-picker'])
    it(`<${tag}> is accessible`, async () => {
      const picker = place(tag, { into: scope({ indicator: 'literacy' }) });
      await settled();
      await expect(picker).to.be.accessible();
    });
});

describe('<indicator-data> with comparisons', () => {
  afterEach(clearStages);

  it('lets every widget follow a row that is chosen, and the comparison follow a picker', async () => {
    const around = scope({ indicator: 'literacy' });
    const compare = await drawn(place('district-compare', { into: around }));
    const follows = await drawn(place('test-widget', { into: around }));
    const picker = place('area-picker', { into: around });
    const chart = compare.shadowRoot!.querySelector<SVGElement>('[data-marks]')!;
    const press = (key: string) =>
      chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    chart.focus();
    press('End');
    press('Enter');
    await waitUntil(() => words(follows).includes('丙区') && list(picker).value === 'c');
    expect(around.period).to.equal(undefined);
    take(picker, 'b');
    await waitUntil(() => compare.toText().includes('乙区'));
  });

  it('keeps a comparison when the chosen area has no value', async () => {
    const data = sampleDocument() as { areas: object[] };
    data.areas.push({ id: 'd', label: '丁区', parent: 'city' });
    const around = scope({ indicator: 'literacy', area: 'd' }, data);
    const compare = await drawn(place('district-compare', { into: around }));
    expect(words(compare)).to.contain('丁区');
    expect(words(compare)).to.contain('甲区');
  });
});

describe('a widget', () => {
  afterEach(clearStages);

  it('says in a quiet line that a place has no such indicator, without the fallback of another place', async () => {
    const around = scope({ indicator: 'worded', area: 'city' });
    const children = '<p>某市：90%。</p>';
    const widget = await drawn(place('test-widget', { into: around, children }));
    around.area = 'b';
    await waitUntil(() => words(widget).includes('资料中没有乙区的“服务覆盖”'));
    expect(widget.shadowRoot!.querySelector('.prob, slot')).to.equal(null);
    around.area = 'city';
    await drawn(widget);
  });
});

describe('<indicator-data address>', () => {
  const home = window.location.href;
  const query = () => window.location.search;
  const go = (search: string) =>
    history.replaceState({ page: 'own' }, '', `${home.replace(/[?#].*/, '')}${search}`);
  afterEach(() => {
    clearStages();
    history.replaceState(null, '', home);
  });
  const linked = async (attributes: Readonly<Record<string, string>> = {}) => {
    const around = scope({ indicator: 'literacy', area: 'a', address: '', ...attributes });
    const picker = place('area-picker', { into: around });
    const widget = await drawn(place('test-widget', { into: around }));
    return { around, picker, widget };
  };

  it('takes the selection of a link', async () => {
    go('?area=b&other=1');
    const { widget } = await linked();
    await waitUntil(() => words(widget).includes('乙区'));
    expect(query()).to.equal('?area=b&other=1');
  });

  it('keeps to its attributes where a link names what the document does not have', async () => {
    go('?area=%E5%81%87&indicator=zz&period=zz');
    const { around, widget } = await linked();
    await waitUntil(() => words(widget).includes('甲区'));
    expect(around.selection).to.deep.equal({ indicator: 'literacy', area: 'a', period: undefined });
  });

  it('writes a choice, keeps the page’s parameters and state, and goes back and forward', async () => {
    go('?other=%C4%E3#part');
    const { around, picker } = await linked();
    const before = history.length;
    take(picker, 'b');
    take(picker, 'c');
    expect([query(), location.hash]).to.deep.equal(['?other=%C4%E3&area=c', '#part']);
    expect(history.state).to.deep.equal({ page: 'own' });
    expect(history.length).to.equal(before + 2);
    history.back();
    await waitUntil(() => around.area === 'b' && list(picker).value === 'b');
    history.back();
    await waitUntil(() => around.area === 'a' && list(picker).value === 'a');
    history.forward();
    await waitUntil(() => around.area === 'b');
    expect(query()).to.equal('?other=%C4%E3&area=b');
  });

  it('leaves the address alone when a script chooses, and without the attribute', async () => {
    go('?other=1');
    const { around } = await linked();
    around.area = 'b';
    await settled();
    expect(query()).to.equal('?other=1');
    const silent = scope({ indicator: 'literacy' });
    const picker = place('area-picker', { into: silent });
    await settled();
    take(picker, 'b');
    expect([silent.area, query()]).to.deep.equal(['b', '?other=1']);
  });

  it('goes on where the page’s history cannot be written', async () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('sandbox', 'SecurityError');
    };
    const { around, picker } = await linked();
    take(picker, 'b');
    window.dispatchEvent(new PopStateEvent('popstate'));
    history.pushState = pushState;
    expect(around.area).to.equal('b');
  });
});
