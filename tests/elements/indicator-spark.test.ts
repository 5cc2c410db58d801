import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-spark.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage } from './stage.ts';

const tag = 'indicator-spark';
const data = GAUGE_STATES['dot-life']!.document;

runSharedSuite(tag, { inline: true });

describe('<indicator-spark>', () => {
  afterEach(clearStages);

  it('is a picture whose name is the sentence', async () => {
    const chart = (await drawn(place(tag, { data }))).shadowRoot!.querySelector('[part~="chart"]')!;
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.match(/人均期望寿命，天津市。进度正常。2020年为81\.91岁/);
  });

  for (const lines of ['normal', '1', '1.2', '1.85'])
    it(`leaves lines of height ${lines} as they are`, async () => {
      // Fonts are chosen by language: one that is not the page's may be taller.
      const box = stage(480, { lang: 'zh-CN' });
      box.style.lineHeight = lines;
      box.append('天津市人均期望寿命');
      const height = (): number => box.getBoundingClientRect().height;
      const before = height();
      const element = await drawn(place(tag, { data, into: box }));
      await settled();
      expect(element.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width).to.be.greaterThan(40);
      expect(height()).to.be.closeTo(before, 0.1);
    });

  it('grows with the text around it', async () => {
    const box = stage();
    box.style.fontSize = '32px';
    const element = await drawn(place(tag, { data, into: box }));
    expect(element.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width).to.equal(120);
  });

  it('shows what stands between its tags while it has no data', async () => {
    const element = place(tag, { children: '（见下表）' });
    await settled();
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });
});
