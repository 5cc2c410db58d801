import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-sentence.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, waitUntil } from './stage.ts';

const tag = 'indicator-sentence';
const data = GAUGE_STATES['dot-life']!.document;
const sentence = (element: Element): string | undefined =>
  element.shadowRoot!.querySelector('[part~="finding"]')?.textContent?.replace(/\s+/g, '');

runSharedSuite(tag, { inline: true });

describe('<indicator-sentence>', () => {
  afterEach(clearStages);

  it('says a whole sentence, with the shape of the status before its word', async () => {
    const element = await drawn(place(tag, { data }));
    expect(sentence(element)).to.equal(
      '到2020年，天津市人均期望寿命由2015年的81.33岁提高到81.91岁，距2025年目标82.38岁还差0.47岁，进度正常。',
    );
    expect(element.shadowRoot!.querySelector('[part~="status"] svg')).to.exist;
  });

  it('changes its template live', async () => {
    const element = await drawn(place(tag, { data }));
    element.setAttribute('template', 'short');
    await settled();
    expect(sentence(element)).to.equal('天津市人均期望寿命81.91岁（2020年），进度正常。');
    element.setAttribute('template', 'finding');
    await settled();
    expect(sentence(element)).to.equal(
      '2020年为81.91岁，比2015年提高0.58岁；距2025年目标82.38岁还差0.47岁，快于计划路径。',
    );
  });

  it('runs on in its line and takes on its type', async () => {
    const box = stage(600);
    box.style.fontSize = '20px';
    const element = await drawn(place(tag, { data, into: box }));
    const style = getComputedStyle(element.shadowRoot!.querySelector('[part~="finding"]')!);
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(style.display).to.equal('inline');
    expect(style.fontSize).to.equal('20px');
  });

  it('shows what stands between its tags without data and where they cannot be read', async () => {
    const bare = place(tag, { children: '见规划原文' });
    const broken = place(tag, { children: '见规划原文', data: '{' });
    await settled();
    for (const element of [bare, broken])
      await waitUntil(() => element.shadowRoot!.querySelector('slot'), 'no fallback');
  });

  it('says in its own words that something is wrong where nothing stands between its tags', async () => {
    const element = place(tag, { data: '{' });
    await waitUntil(() => element.shadowRoot!.querySelector('.prob'));
  });
});
