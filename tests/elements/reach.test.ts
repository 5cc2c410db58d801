/** What readers need who enlarge, who space their text out, and who press with a thumb. */
import { expect } from '@open-wc/testing';
import { BOXES, name, shown } from './books.ts';
import { clearStages, settled } from './stage.ts';

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const SPACED = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
p{margin-bottom:2em!important}`;

/** Words that are cut off by the box they stand in; what is only for a voice is meant to be. */
function cut(root: ShadowRoot): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('.iw *:not(svg *)'))
    .filter((node) => /hidden|clip/.test(getComputedStyle(node).overflowX) && node.offsetWidth > 1)
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.textContent?.trim())
    .map(name);
}

for (const book of BOXES)
  describe(`<${book.default.component}> within reach`, () => {
    afterEach(clearStages);

    it('needs no sideways scrolling of the page at 320 px, which is 1280 px at 400 %', async () => {
      const { box, root } = await shown(book, 320);
      expect(box.scrollWidth).to.be.at.most(320);
      expect(cut(root)).to.deep.equal([]);
    });

    it('bears large text at 320 px', async () => {
      const { box, root } = await shown(book, 320, { textSize: 'large' });
      expect(box.scrollWidth).to.be.at.most(320);
      expect(cut(root)).to.deep.equal([]);
    });

    it('bears spaced-out text', async () => {
      const { box, root } = await shown(book, 320);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACED);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await settled();
      expect(box.scrollWidth).to.be.at.most(320);
      expect(cut(root)).to.deep.equal([]);
    });

    for (const [size, least] of [
      ['', 24],
      ['large', 44],
    ] as const)
      it(`what can be pressed is ${least} px high ${size && 'in large text'}`, async () => {
        const { root } = await shown(book, 480, { textSize: size });
        // A row that is pressed as a whole, and the words of a box that is ticked, belong to it.
        const pressed = root.querySelectorAll('button, select, input, summary');
        const small = Array.from(pressed, (node) => node.closest('label, [data-row]') ?? node)
          .filter((node) => node.getBoundingClientRect().height > 0)
          .filter((node) => Math.round(node.getBoundingClientRect().height) < least);
        expect(small.map(name)).to.deep.equal([]);
      });

    it('what can be pressed is 24 px high in a compact widget', async () => {
      const { root } = await shown(book, 480, { density: 'compact' });
      const small = Array.from(root.querySelectorAll('button.status')).filter(
        (node) => Math.round(node.getBoundingClientRect().height) < 24,
      );
      expect(small.map(name)).to.deep.equal([]);
    });
  });
