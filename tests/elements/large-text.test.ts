/** Large text by the attribute and by the style property, and no motion: for every widget that draws. */
import { expect } from '@open-wc/testing';
import { BOXES, name, shown } from './books.ts';
import { clearStages, settled } from './stage.ts';

for (const book of BOXES)
  describe(`<${book.default.component}> for who needs it large and still`, () => {
    afterEach(clearStages);

    for (const way of ['attribute', 'style property'])
      it(`has main text of 18 px and lines of 1.3 at least (${way})`, async () => {
        const { element, root } = await shown(book, 480, way === 'attribute' ? { textSize: 'large' } : {});
        if (way !== 'attribute') element.style.setProperty('--indicator-text-size', '22px');
        await settled();
        const main = root.querySelectorAll('.h, .finding, .status-w, .value b');
        const small = Array.from(main).filter((node) => {
          const { fontSize, lineHeight } = getComputedStyle(node);
          const line = parseFloat(lineHeight) / parseFloat(fontSize);
          return parseFloat(fontSize) < 18 || (node.matches('.finding') && line < 1.3);
        });
        expect(small.filter((node) => !node.closest('.tot, td, .list')).map(name)).to.deep.equal([]);
      });

    it('moves nothing: no animation, no transition', async () => {
      const { root } = await shown(book);
      const moving = Array.from(root.querySelectorAll('*')).filter((node) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
      });
      expect(moving.map(name)).to.deep.equal([]);
      expect(root.getAnimations()).to.deep.equal([]);
    });
  });
