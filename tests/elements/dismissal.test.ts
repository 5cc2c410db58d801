import { expect } from '@open-wc/testing';
import { BOOKS, shown } from './books.ts';
import { clearStages, settled, waitUntil } from './stage.ts';

/** What of a widget the pointer is put on. */
const POINTED: Readonly<Record<string, string>> = {
  'district-compare': 'svg[data-marks]',
  'district-map': 'svg[data-marks]',
  'district-matrix': 'tbody td',
  'plan-scoreboard': '[data-at]',
  'target-journey': 'svg[data-marks]',
  'target-trend': 'svg[data-marks]',
};

for (const [tag, selector] of Object.entries(POINTED))
  describe(`what the pointer shows in <${tag}>`, () => {
    afterEach(clearStages);

    it('goes by Escape though the focus is elsewhere, and comes again', async () => {
      const { root } = await shown(BOOKS.find((book) => book.default.component === tag)!);
      const target = root.querySelector(selector)!;
      const box = () => root.querySelector('.tip, .board .box');
      const before = box()?.textContent;
      // Not the very middle, where tiles have a gap.
      const point = async () => {
        const { left, top, width, height } = target.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height * 0.45, bubbles: true, composed: true };
        for (const type of ['pointerover', 'pointermove']) target.dispatchEvent(new PointerEvent(type, at));
        await waitUntil(() => box()?.textContent !== before, 'nothing is shown');
      };
      const press = async (key: string) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await settled();
      };
      await point();
      await press('a');
      expect(box()?.textContent).not.to.equal(before);
      await press('Escape');
      expect(box()?.textContent).to.equal(before);
      await point();
    });
  });
