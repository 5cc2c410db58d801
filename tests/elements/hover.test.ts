import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { BOOKS, shown } from './books.ts';
import { clearStages, settled, waitUntil } from './stage.ts';

/** What of a widget the pointer is put on, and where: a share of its width and height. */
const POINTED: Readonly<Record<string, readonly [selector: string, x: number, y: number]>> = {
  'district-compare': ['svg[data-marks]', 0.5, 0.45],
  'district-map': ['svg[data-marks]', 0.5, 0.45],
  'district-matrix': ['tbody td', 0.5, 0.5],
  'plan-scoreboard': ['[data-at]', 0.5, 0.5],
  'target-journey': ['svg[data-marks]', 0.5, 0.45],
  'target-trend': ['svg[data-marks]', 0.5, 0.45],
};

// WCAG 1.4.13: who enlarges a part of the screen moves the pointer onto what it made appear.
for (const [tag, [selector, across, down]] of Object.entries(POINTED))
  describe(`the pointer in <${tag}>`, () => {
    afterEach(async () => {
      await resetMouse();
      clearStages();
    });

    it('may go onto the box that it made appear: the box stays, and goes when the pointer leaves', async () => {
      const { root } = await shown(
        BOOKS.find((book) => book.default.component === tag)!,
        640,
      );
      const box = () => root.querySelector('.tipbox, .domain .box, .box > div');
      const move = async (x: number, y: number) => {
        await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
        await settled();
      };
      const target = root.querySelector(selector)!;
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      await move(left + width * across, top + height * down);
      await waitUntil(box, 'nothing is shown');
      const said = box()!.textContent;
      const [from, to] = [
        { x: left + width * across, y: top + height * down },
        box()!.getBoundingClientRect(),
      ];
      // Straight to the box, then around in it.
      const goal = {
        x: Math.max(to.left + 12, Math.min(from.x, to.right - 12)),
        y: to.top > from.y ? to.top + 4 : to.bottom - 4,
      };
      for (const part of [0.25, 0.5, 0.75, 1])
        await move(from.x + (goal.x - from.x) * part, from.y + (goal.y - from.y) * part);
      expect(box()?.textContent, 'on the way').to.equal(said);
      await move(to.left + to.width / 2, to.top + to.height / 2);
      expect(box()?.textContent, 'in the middle').to.equal(said);
      await move(2, 2);
      expect(box()).to.equal(null);
    });
  });
