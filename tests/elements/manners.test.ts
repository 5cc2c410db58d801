/** What checks by axe do not see, for every widget: silence at first, one stop of the tab key, every language and theme. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/languages/ar.ts';
import '../../src/entries/languages/zh-tw.ts';
import { BOOKS, BOXES, name, shown } from './books.ts';
import { clearStages, settled } from './stage.ts';

/** Tables and lists of what can be chosen; their rows are stops of their own. */
const LISTS = /^(?:indicator-table|task-board|target-status|indicator-card)$/;

for (const book of BOOKS) {
  const tag = book.default.component;
  describe(`<${tag}>`, () => {
    afterEach(clearStages);

    it('says nothing when it is drawn for the first time', async () => {
      const { root } = await shown(book);
      const spoken = Array.from(root.querySelectorAll('[aria-live]'), (node) => node.textContent!.trim());
      expect(spoken.filter(Boolean)).to.deep.equal([]);
      expect(root.querySelector('[role="application"], [aria-live="assertive"]')).to.equal(null);
    });

    for (const lang of ['ar', 'zh-TW'])
      for (const theme of ['light', 'dark', 'high-contrast'])
        it(`is accessible in ${lang}, ${theme}`, async () => {
          const { box, element } = await shown(
            book,
            480,
            { theme },
            { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
          );
          box.style.background = theme === 'light' ? '#fff' : theme === 'dark' ? '#12181f' : '';
          await expect(element).to.be.accessible();
        });
  });
}

for (const book of BOXES) {
  const tag = book.default.component;
  describe(`the tab key in <${tag}>`, () => {
    afterEach(clearStages);

    it('stops once in a chart, and leaves', async () => {
      const { box, root } = await shown(book);
      const before = document.createElement('button');
      const after = document.createElement('button');
      box.prepend(before);
      box.append(after);
      before.focus();
      const stops: Element[] = [];
      for (let press = 0; press < 60 && document.activeElement !== after; press++) {
        await sendKeys({ press: 'Tab' });
        await settled();
        if (root.activeElement) stops.push(root.activeElement);
      }
      expect(document.activeElement).to.equal(after);
      const charts = Array.from(root.querySelectorAll('[part~="chart"]'));
      const inside = stops.filter((node) => charts.some((chart) => chart.contains(node)));
      if (!LISTS.test(tag)) expect(inside.map(name)).to.have.length.at.most(1);
      expect(new Set(stops).size).to.equal(stops.length);
    });
  });
}
