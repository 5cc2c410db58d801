import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/define/target-status.ts';
import { GAUGE_STATES } from '../fixtures/gauge-states.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const tag = 'target-status';

async function badge(name: string, attributes: Record<string, string> = {}, into = stage()): Promise<Widget> {
  const element = place(tag, { data: GAUGE_STATES[name]!.document, attributes, into });
  await waitUntil(() => element.shadowRoot!.querySelector('.status, .quiet, [aria-hidden]'));
  return element;
}

const button = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('button')!;
const popover = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="popover"]');
const focused = (element: Element) => element.shadowRoot!.activeElement;

async function opened(name: string, into?: HTMLElement): Promise<Widget> {
  const element = await badge(name, {}, into);
  button(element).click();
  await waitUntil(() => popover(element)?.querySelector('.sums'));
  await settled();
  return element;
}

const press = (target: EventTarget) =>
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

runSharedSuite(tag, { badge: true });

describe('<target-status>', () => {
  afterEach(clearStages);

  it('is one tab stop that says shape, word and flags', async () => {
    const element = await badge('bar-infant');
    expect(element.shadowRoot!.querySelectorAll('button, a[href], [tabindex="0"]').length).to.equal(1);
    expect(button(element).textContent).to.match(/^\s*已达标\s*提前\s*$/);
    expect(button(element).querySelectorAll('path').length).to.equal(1);
  });

  it('refuses with its reason beside it', async () => {
    expect(words(await badge('no-baseline')))
      .to.contain('暂无法评估')
      .and.to.contain('缺少基期值');
  });

  it('says that no target is set, without a button', async () => {
    for (const form of ['', 'shape']) {
      const element = await badge('no-target', { form });
      expect(words(element)).to.contain('未设目标，不作评价');
      expect(button(element)).to.equal(null);
    }
  });

  it('as a shape alone keeps its words for a voice and under the pointer', async () => {
    const element = await badge('dot-life', { form: 'shape' });
    expect(button(element).textContent!.trim()).to.equal('进度正常');
    expect(button(element).title).to.equal('进度正常');
    expect(element.offsetWidth).to.be.within(24, 28);
  });

  it('is as large as the text around it, and never smaller than a finger’s aim', async () => {
    const height = async (size: string) => {
      const box = stage();
      box.style.fontSize = size;
      const element = await badge('dot-life', {}, box);
      expect(button(element).offsetHeight).to.be.at.least(24);
      return element.shadowRoot!.querySelector('.status-w')!.getBoundingClientRect().height;
    };
    expect(await height('32px')).to.be.above(1.8 * (await height('16px')));
  });

  it('opens numbers, formulas, method, period and source', async () => {
    const element = await opened('dot-life');
    expect(popover(element)!.textContent)
      .to.contain('(81.91 − 81.33) ÷ (82.38 − 81.33)')
      .and.to.contain('55.2%')
      .and.to.contain('linear-path')
      .and.to.contain('数值时间：2020年')
      .and.to.contain('来源：天津市');
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    expect(popover(element)!.getAttribute('aria-label')).to.equal('人均期望寿命，天津市');
    await expect(element).to.be.accessible();
  });

  it('opens the sentence that says why where there is nothing to compute', async () => {
    const element = await badge('no-value-open');
    button(element).click();
    await settled();
    expect(popover(element)!.textContent).to.contain('没有南开区的公布值');
  });

  it('moves nothing on the page', async () => {
    const box = stage();
    const after = document.createElement('p');
    const element = await badge('dot-life', {}, box);
    box.append(after);
    const before = [after.offsetTop, document.documentElement.scrollWidth];
    button(element).click();
    await waitUntil(() => popover(element)?.querySelector('.sums'));
    await settled();
    expect([after.offsetTop, document.documentElement.scrollWidth]).to.deep.equal(before);
  });

  it('stays inside the window at every edge, in a transformed parent too', async () => {
    for (const side of ['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0'])
      for (const transform of ['', 'transform:translate(0,0)']) {
        const box = stage();
        box.style.cssText = `position:fixed;width:auto;${side};${transform}`;
        const element = await opened('dot-life', box);
        const { left, top, right, bottom } = popover(element)!.getBoundingClientRect();
        expect(left, side).to.be.at.least(0);
        expect(top, side).to.be.at.least(0);
        expect(right, side).to.be.at.most(document.documentElement.clientWidth);
        expect(bottom, side).to.be.at.most(document.documentElement.clientHeight);
        box.remove();
      }
  });

  it('closes by Escape and gives the focus back to its badge', async () => {
    const element = await opened('dot-life');
    button(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(popover(element));
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(popover(element)).to.equal(null);
    expect(focused(element)).to.equal(button(element));
  });

  it('opens and closes by Enter and by space', async () => {
    const element = await badge('dot-life');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(popover(element)).to.exist;
    await sendKeys({ press: 'Space' });
    await settled();
    expect(popover(element)).to.equal(null);
  });

  it('closes by a press outside, not by one inside', async () => {
    const element = await opened('dot-life');
    press(popover(element)!);
    await settled();
    expect(popover(element)).to.exist;
    press(document.body);
    await settled();
    expect(popover(element)).to.equal(null);
  });

  it('closes when the focus goes on to something else', async () => {
    const box = stage();
    const element = await opened('dot-life', box);
    const next = document.createElement('button');
    next.textContent = 'next';
    box.append(next);
    next.focus();
    await settled();
    expect(popover(element)).to.equal(null);
    expect(document.activeElement).to.equal(next);
  });

  it('closes when its badge has left the window, and when it is taken off the page', async () => {
    const element = await opened('dot-life');
    element.parentElement!.style.cssText = 'position:fixed;top:-99px';
    window.dispatchEvent(new Event('scroll'));
    await settled();
    expect(popover(element)).to.equal(null);
    const removed = await opened('dot-life');
    removed.remove();
    press(document.body);
    window.dispatchEvent(new Event('resize'));
  });
});
