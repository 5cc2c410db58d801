import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/methods/open-sdg.ts';
import { registerMethod } from '../../src/assessment/register.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, place, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const gauge = (attributes: Record<string, string>, lang = 'zh-CN'): Promise<Widget> =>
  drawn(
    place('indicator-gauge', {
      data: sampleDocument(),
      attributes: { indicator: 'literacy', area: 'city', method: 'open-sdg', ...attributes },
      into: stage(364, { lang }),
    }),
  );

const badge = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="status"]')!;
const said = (element: Element) => badge(element).textContent!.replace(/\s+/g, ' ').trim();

async function opened(element: Widget): Promise<string> {
  badge(element).click();
  await waitUntil(() => element.shadowRoot!.querySelector('.sums'), 'no arithmetic');
  return words(element);
}

describe('method="open-sdg"', () => {
  afterEach(clearStages);

  it('has the word of the method for the verdict, and its name beside it, in both languages', async () => {
    expect(said(await gauge({}))).to.equal('进展显著Open SDG');
    expect(said(await gauge({ area: 'c' }))).to.equal('出现倒退Open SDG');
    expect(said(await gauge({ area: 'b' }))).to.equal('目标已实现Open SDG提前');
    expect(said(await gauge({}, 'en'))).to.equal('Substantial progressOpen SDG');
    expect((await gauge({})).toText()).to.contain('进展显著 · Open SDG');
  });

  it('shows growth, ratio and thresholds, what the shape stands for, and the source', async () => {
    const zh = await opened(await gauge({}));
    expect(zh)
      .to.contain('(28.5 ÷ 17.4)^(1 ÷ (2023 − 2020)) − 1')
      .and.to.contain('≥0.95 进展显著，≥0.6 进展中等')
      .and.to.contain('“进展显著”在图中记作“进度正常”')
      .and.to.contain('加拿大统计局');
    const en = await opened(await gauge({}, 'en'));
    expect(en)
      .to.contain('Observed growth a year')
      .and.to.contain('≥0.95 Substantial progress')
      .and.to.contain('“Substantial progress” is drawn as “On track”')
      .and.to.contain('Statistics Canada');
  });

  it('says nothing of the planned path, which is another method', async () => {
    const text = words(await gauge({ area: 'c' }));
    expect(text).not.to.contain('计划路径');
    expect((await gauge({ area: 'c' })).assessment).to.deep.include({
      category: 'deterioration',
      status: 'moving-away',
      method: 'open-sdg',
    });
  });

  it('judges a series without a target, where the default method does not', async () => {
    const document = sampleDocument() as { indicators: { series: { target?: unknown }[] }[] };
    delete document.indicators[0]!.series[0]!.target;
    const element = await gauge({});
    element.data = document;
    await waitUntil(() => !words(element).includes('目标 ≥31%'), 'the target stays');
    expect(said(element)).to.equal('进展显著Open SDG');
    // A percentage has an end: the thresholds shrink towards it, and that is shown.
    expect(await opened(element))
      .to.contain('1 − (17.4 ÷ 100)^4.44')
      .and.to.contain('≥1.49936% 进展显著');
  });
});

describe('method="…" that is not there', () => {
  afterEach(clearStages);

  it('names those that are, and is judged as soon as it comes', async () => {
    const element = await gauge({ method: 'by-eye' });
    expect(said(element)).to.equal('暂无法评估by-eye');
    expect(await opened(element))
      .to.contain('没有这种评估方法')
      .and.to.contain('linear-path, ')
      .and.to.contain('open-sdg');
    registerMethod({
      name: 'by-eye',
      judge: () => ({ status: 'behind', reason: 'method-class', category: 'so-so' }),
    });
    await waitUntil(() => said(element) === 'so-soby-eye', 'the new method is not used');
  });
});
