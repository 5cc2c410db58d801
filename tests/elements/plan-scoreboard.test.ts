import { expect } from '@open-wc/testing';
import '../../src/entries/define/plan-scoreboard.ts';
import '../../src/entries/define/methods/cn-plan-review.ts';
import { samplePlan } from '../fixtures/sample-plan.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

runSharedSuite('plan-scoreboard');

describe('<plan-scoreboard>', () => {
  afterEach(clearStages);

  const board = (attributes: Record<string, string> = {}, width = 560) =>
    drawn(place('plan-scoreboard', { data: samplePlan(), attributes, into: stage(width) }));
  const marks = (element: Element) =>
    Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[data-do="mark"]'));
  const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;
  const press = (element: Widget, key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    focused(element).dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('has one mark an indicator, each with its name, verdict and finding', async () => {
    const element = await board();
    const names = marks(element).map((mark) => mark.getAttribute('aria-label')!);
    expect(names).to.have.length(5);
    expect(names[0])
      .to.contain('乙项')
      .and.to.contain('约束性')
      .and.to.contain('已达标')
      .and.to.contain('40%');
  });

  it('frames the binding ones and says so', async () => {
    const element = await board();
    expect(element.shadowRoot!.querySelectorAll('.bd')).to.have.length(2);
    expect(words(element)).to.contain('方框为约束性指标');
  });

  it('is one tab stop; arrows go along the marks and from domain to domain', async () => {
    const element = await board();
    expect(marks(element).filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    marks(element)[0]!.focus();
    const at = () => marks(element).indexOf(focused(element));
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowDown', 3],
      ['ArrowUp', 1],
      ['End', 4],
      ['ArrowRight', 4],
      ['Home', 0],
      ['ArrowLeft', 0],
    ] as const) {
      expect(press(element, key)).to.equal(true);
      expect(at(), key).to.equal(place);
    }
    expect(press(element, 'a')).to.equal(false);
    await settled();
    expect(marks(element).filter((mark) => mark.tabIndex === 0)).to.have.length(1);
  });

  it('shows the same box on hover and on focus; Escape takes it away', async () => {
    const element = await board();
    const box = () => element.shadowRoot!.querySelector('.box')?.textContent ?? '';
    marks(element)[1]!.focus();
    await settled();
    const shown = box();
    expect(shown).to.contain('甲项');
    expect(press(element, 'Escape')).to.equal(true);
    await settled();
    expect(box()).to.equal('');
    focused(element).blur();
    marks(element)[1]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await settled();
    expect(box()).to.equal(shown);
    marks(element)[1]!.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true }));
    await settled();
    expect(box()).to.equal('');
  });

  it('a press chooses: the page is told, and what is said of the indicator stands below', async () => {
    const element = await board({ area: 'x' });
    let chosen: unknown;
    element.addEventListener('indicator-select', (event) => (chosen = event.detail));
    marks(element)[4]!.click();
    await settled();
    expect(chosen).to.deep.equal({ indicator: 'c', area: 'x', period: undefined });
    const detail = element.shadowRoot!.querySelector('[part="chosen"]')!;
    expect(words(detail)).to.contain('丙项').and.to.contain('偏离目标').and.to.contain('2025年目标');
    expect(marks(element)[4]!.getAttribute('aria-pressed')).to.equal('true');
    expect(element.assessment!.status).to.equal('moving-away');
  });

  it('judges against targets of several years beside each other', async () => {
    const element = await board({ 'target-period': '2025 2030' }, 720);
    const labels = Array.from(element.shadowRoot!.querySelectorAll('.label'), (label) => words(label).trim());
    expect(labels).to.deep.equal(['2025年目标5项', '2030年目标4项']);
    expect(words(element)).to.contain('1项已提前达到2030年目标').and.to.contain('另有1项未设2030年目标');
    marks(element)[5]!.click();
    await settled();
    const detail = element.shadowRoot!.querySelector('[part="chosen"]')!;
    expect(words(detail)).to.contain('2030年目标');
  });

  it('counts by the words of another method, and names it', async () => {
    const element = await board({ method: 'cn-plan-review' });
    const said = words(element);
    expect(said).to.contain('规划实施评估').and.to.contain('提前实现').and.to.contain('滞后');
    expect(said).not.to.contain('暂无法评估');
  });

  it('follows an indicator that is chosen beside it', async () => {
    const element = await board({ indicator: 'a' });
    marks(element)[4]!.click();
    await settled();
    element.setAttribute('indicator', 'd');
    await settled();
    expect(words(element.shadowRoot!.querySelector('[part="chosen"]')!)).to.contain('丁项');
  });

  it('says so where no indicator has a target of the period, and where the period cannot be read', async () => {
    const element = await board({ 'target-period': '2035' });
    expect(words(element)).to.contain('没有指标设有2035年目标');
    element.setAttribute('target-period', 'soon');
    await waitUntil(() => element.shadowRoot!.querySelector('.prob'));
    expect(words(element)).to.contain('soon');
  });

  it('names an area that the document does not have', async () => {
    const element = place('plan-scoreboard', { data: samplePlan(), attributes: { area: 'zz' } });
    await waitUntil(() => element.shadowRoot!.querySelector('.prob'));
    expect(words(element)).to.contain('没有这个地区');
  });
});
