import { expect } from '@open-wc/testing';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/methods/cn-plan-review.ts';
import '../../src/entries/define/target-trend.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const review = (tag: string, area: string, lang: string, method = 'cn-plan-review'): Promise<Widget> =>
  drawn(
    place(tag, {
      data: sampleDocument(),
      attributes: { indicator: 'literacy', area, method },
      into: stage(tag === 'target-trend' ? 560 : 364, { lang }),
    }),
  );

const status = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="status"]')!;

for (const tag of ['indicator-gauge', 'target-trend'])
  describe(`<${tag} method="cn-plan-review">`, () => {
    afterEach(clearStages);

    it('has the words of the review for the verdict, and the name of the method beside them', async () => {
      const badge = async (area: string, lang = 'zh-CN') =>
        status(await review(tag, area, lang)).parentElement!.textContent!.replace(/\s+/g, ' ');
      expect(await badge('city'))
        .to.contain('快于预期')
        .and.to.contain('规划实施评估');
      expect(await badge('b')).to.contain('提前实现');
      expect(await badge('c')).to.contain('滞后');
      expect(await badge('city', 'en'))
        .to.contain('Ahead of expectation')
        .and.to.contain('Plan review');
    });

    it('shows completion against time, the tolerance, what the shape stands for, and the source', async () => {
      const element = await review(tag, 'city', 'zh-CN');
      status(element).click();
      await waitUntil(() => words(element).includes('进度差'), 'no arithmetic');
      expect(words(element))
        .to.contain('81.6% − 60.0%')
        .and.to.match(/≥5个百分点 快于预期/)
        .and.to.contain('“快于预期”在图中记作“进度正常”')
        .and.to.contain('国家发展改革委');
    });

    it('takes another tolerance from behind its name, in English too', async () => {
      const element = await review(tag, 'city', 'en', 'cn-plan-review 0.3');
      expect(words(element)).to.contain('In line with expectation');
      status(element).click();
      await waitUntil(() => words(element).includes('Lead over time'), 'no arithmetic');
      expect(words(element)).to.match(/≥30 (?:percentage )?points Ahead of expectation/);
      element.setAttribute('method', 'cn-plan-review wide');
      await settled();
      expect(words(element)).to.contain('what stands behind the method’s name cannot be read');
    });
  });

describe('<district-compare method="cn-plan-review">', () => {
  afterEach(clearStages);

  it('has the words of the review in its rows and counts them in its finding', async () => {
    const attributes = { indicator: 'literacy', reference: 'city', method: 'cn-plan-review', highlight: 'c' };
    const element = await drawn(
      place('district-compare', { data: sampleDocument(), attributes, into: stage(560, { lang: 'zh-CN' }) }),
    );
    const finding = element.shadowRoot!.querySelector('[part~="finding"]')!.textContent!;
    expect(finding).to.contain('1个已达到目标').and.to.contain('1个快于预期').and.to.contain('1个滞后');
    const chart = element.shadowRoot!.querySelector('[part~="chart"]')!.textContent!;
    expect(chart).to.contain('提前实现').and.to.contain('快于预期').and.to.contain('滞后');
    expect(chart).not.to.contain('进度正常');
  });
});
