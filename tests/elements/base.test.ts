import { expect } from '@open-wc/testing';
import '../../src/entries/languages/zh-cn.ts';
import '../../src/entries/languages/en.ts';
import { define } from '../../src/element/define.ts';
import { sampleDocument } from './sample-document.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, listenForTrouble, place, settled, stage, words, waitUntil } from './stage.ts';
import { TestWidget } from './test-widget.ts';

const tag = 'test-widget';
const literacy = { indicator: 'literacy', area: 'city' };
const widget = (options: Parameters<typeof place>[1] = {}) =>
  place(tag, { data: sampleDocument(), attributes: literacy, ...options }) as unknown as TestWidget;
const chart = (element: Element) => element.shadowRoot!.querySelector<SVGSVGElement>('[data-marks]')!;
const key = (element: Element, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  chart(element).dispatchEvent(event);
  return event.defaultPrevented;
};
const said = (element: Element) => element.shadowRoot!.querySelector('[aria-live]')!.textContent!.trim();

runSharedSuite(tag);

describe('the base element', () => {
  afterEach(clearStages);

  it('keeps the page’s own words until it is measured: where a policy keeps styles away it never is', async () => {
    const element = widget({ children: '居民健康素养水平28.52%' });
    element.style.display = 'none';
    await settled();
    const slot = () => element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot()!.assignedNodes()).to.have.length(1);
    element.style.display = '';
    await drawn(element);
    expect(slot()).to.equal(null);
  });

  describe('views', () => {
    it('are made once for what was asked, not again for what is opened', async () => {
      const element = await drawn(widget());
      await settled();
      const { views } = element;
      element.shadowRoot!.querySelector<HTMLElement>('[data-do="table"]')!.click();
      await settled();
      element.announce('x');
      await settled();
      expect(element.views).to.equal(views);
      element.heading = '另一个名字';
      await settled();
      expect(element.views).to.equal(views + 1);
      expect(words(element)).to.contain('另一个名字');
    });

    it('follow the width in design px', async () => {
      const box = stage(300);
      const element = await drawn(widget({ into: box }));
      expect(chart(element).viewBox.baseVal.width).to.equal(300);
      box.style.width = '500px';
      await waitUntil(() => chart(element).viewBox.baseVal.width === 500);
      element.textSize = 'large';
      await waitUntil(() => chart(element).viewBox.baseVal.width === Math.round((500 * 16) / 22));
    });

    for (const place of ['view', 'render'] as const)
      it(`that throw (${place}) cost the widget its picture and one event, not the page`, async () => {
        const trouble = listenForTrouble();
        const element = widget();
        let fired = 0;
        element.addEventListener('indicator-problem', () => fired++);
        element.throwIn = place;
        await settled();
        expect(element.shadowRoot!.querySelector('.prob')).to.exist;
        element.throwIn = undefined;
        element.data = sampleDocument();
        await drawn(element);
        trouble.stop();
        expect(fired).to.equal(1);
        expect(trouble.heard).to.deep.equal([]);
      });

    it('can be read as text before the first picture', () => {
      expect(widget().toText()).to.contain('居民健康素养水平');
    });
  });

  describe('marks', () => {
    it('are one tab stop; arrows, Home and End move and speak, Escape ends, other keys are left alone', async () => {
      const element = await drawn(widget());
      const marks = () => element.marks.index;
      expect(element.shadowRoot!.querySelectorAll('svg [tabindex]').length).to.equal(0);
      expect(key(element, 'ArrowLeft')).to.equal(true);
      await element.updateComplete;
      const { length } = element['view']!.marks;
      expect([marks(), said(element)]).to.deep.equal([length - 1, element['view']!.marks[length - 1]]);
      key(element, 'Home');
      expect(marks()).to.equal(0);
      key(element, 'ArrowRight');
      expect(marks()).to.equal(1);
      key(element, 'End');
      expect(marks()).to.equal(length - 1);
      expect(key(element, 'Escape')).to.equal(true);
      expect(marks()).to.equal(-1);
      expect(key(element, 'Escape')).to.equal(false);
      expect(key(element, 'Tab')).to.equal(false);
      expect(key(element, 'a')).to.equal(false);
    });

    it('are picked by the pointer, the nearest one, and chosen by a click', async () => {
      const element = await drawn(widget());
      const box = chart(element).getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: box.left + 2, clientY: box.top + 2, detail: 1 };
      chart(element).dispatchEvent(new PointerEvent('pointermove', at));
      expect(element.marks.index).to.equal(0);
      let chosen: unknown;
      element.addEventListener('indicator-select', (event) => (chosen = event.detail));
      chart(element).dispatchEvent(new MouseEvent('click', at));
      expect(chosen).to.deep.equal({ period: element['view']!.marks[0] });
      element.dispatchEvent(new PointerEvent('pointerleave'));
      expect(element.marks.index).to.equal(-1);
    });
  });

  it('makes no error event where its drawing changes the widths of the page, as a scroll bar does', async () => {
    const trouble = listenForTrouble();
    const box = stage(600);
    box.addEventListener('indicator-load', () => (box.style.width = '585px'));
    const both = [widget({ into: box }), widget({ into: box })];
    await waitUntil(() => both.every((one) => chart(one)?.viewBox.baseVal.width === 585));
    await settled();
    trouble.stop();
    expect(trouble.heard).to.deep.equal([]);
  });

  it('announces an update once, and nothing at first', async () => {
    const element = await drawn(widget());
    expect(said(element)).to.equal('');
    element.data = { ...sampleDocument(), updated: '2025-07-01' };
    await waitUntil(() => said(element) !== '');
  });

  it('follows the theme that the page declares', async () => {
    const box = stage();
    const element = await drawn(widget({ into: box }));
    const colour = () => getComputedStyle(element.shadowRoot!.querySelector('.iw')!).color;
    const light = colour();
    box.style.colorScheme = 'dark';
    const dark = colour();
    box.style.colorScheme = '';
    element.theme = 'dark';
    await element.updateComplete;
    expect([light, dark, colour()]).to.deep.equal([
      'rgb(23, 32, 43)',
      'rgb(233, 238, 243)',
      'rgb(233, 238, 243)',
    ]);
  });

  it('has text of 16 px on a 62.5 % root and follows a larger one', async () => {
    const element = await drawn(widget());
    const size = () => getComputedStyle(element.shadowRoot!.querySelector('.iw')!).fontSize;
    document.documentElement.style.fontSize = '62.5%';
    expect(size()).to.equal('16px');
    document.documentElement.style.fontSize = '19px';
    expect(size()).to.equal('19px');
    document.documentElement.style.fontSize = '';
  });
});

describe('define(tag, class)', () => {
  it('warns once with both versions when another version is there', () => {
    const trouble = listenForTrouble();
    define(
      tag,
      class extends HTMLElement {
        static version = '9.9.9';
      } as never,
    );
    define(tag, TestWidget);
    trouble.stop();
    expect(trouble.heard).to.have.length(0);
    customElements.define(
      'test-other',
      class extends HTMLElement {
        static version = '9.9.9';
      },
    );
    const second = listenForTrouble();
    define('test-other', TestWidget);
    define('not a tag', TestWidget);
    second.stop();
    expect(second.heard[0]).to.contain('0.1.0').and.to.contain('9.9.9');
    expect(second.heard).to.have.length(2);
  });
});
