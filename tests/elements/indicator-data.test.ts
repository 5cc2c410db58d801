import { expect } from '@open-wc/testing';
import '../../src/entries/languages/zh-cn.ts';
import '../../src/entries/define/indicator-data.ts';
import type { IndicatorData } from '../../src/widgets/indicator-data/indicator-data.ts';
import { sampleDocument } from './sample-document.ts';
import { answerFetch, clearStages, drawn, place, settled, stage, words, waitUntil } from './stage.ts';
import './test-widget.ts';

const scope = (data?: unknown) => {
  const element = document.createElement('indicator-data') as IndicatorData;
  if (data) element.data = data;
  element.indicator = 'literacy';
  stage().append(element);
  return element;
};

describe('<indicator-data>', () => {
  afterEach(clearStages);

  it('loads once for all widgets inside', async () => {
    const server = answerFetch(async () => JSON.stringify(sampleDocument()));
    const around = scope();
    around.src = '/scope.json';
    const inside = [1, 2].map(() => place('test-widget', { into: around }));
    await Promise.all(inside.map(drawn));
    server.restore();
    expect(server.asked).to.have.length(1);
  });

  it('reaches widgets in nested shadow roots and those that come later', async () => {
    const around = scope(sampleDocument());
    const nest = document.createElement('div');
    nest.attachShadow({ mode: 'open' });
    around.append(nest);
    await settled();
    await drawn(place('test-widget', { into: nest.shadowRoot as unknown as Element }));
  });

  it('shares what a reader chooses with the widgets that name nothing themselves', async () => {
    const around = scope(sampleDocument());
    const asked: Record<string, string>[] = [{}, {}, { area: 'a' }];
    const [first, second, own] = asked.map((attributes) =>
      place('test-widget', { into: around, attributes }),
    );
    await Promise.all([first!, second!, own!].map(drawn));
    (first as unknown as { select(selection: object): void }).select({ area: 'b' });
    expect(around.area).to.equal('b');
    await waitUntil(() => words(second!).includes('乙区'));
    expect(words(own!)).to.contain('甲区');
  });

  it('gives way to data of a widget’s own', async () => {
    const around = scope(sampleDocument());
    const attributes = { label: '自带', value: '3', indicator: '' };
    const element = await drawn(place('test-widget', { into: around, attributes }));
    expect(words(element)).to.contain('自带');
  });

  it('reads a plan’s table that stays on the page', async () => {
    const around = document.createElement('indicator-data');
    around.innerHTML = `<div><table><tr><th>指标</th><th>2025年目标</th></tr><tr><td>甲项</td><td>≥31%</td></tr></table></div>`;
    stage().append(around);
    const element = await drawn(place('test-widget', { into: around, attributes: { indicator: '甲项' } }));
    expect(words(element)).to.contain('31%');
    expect(around.querySelector('table')!.offsetHeight).to.be.greaterThan(0);
  });

  it('says by one event what went wrong', async () => {
    const around = scope();
    let fired = 0;
    around.addEventListener('indicator-problem', (event) => event.target === around && fired++);
    const element = place('test-widget', { into: around });
    around.data = '{';
    await waitUntil(() => element.shadowRoot!.querySelector('.prob'));
    expect(fired).to.equal(1);
  });
});
