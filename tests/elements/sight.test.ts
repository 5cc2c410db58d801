/** Seen by who asks for more contrast or forces colours, and by who moves with the keyboard: as a browser computes it. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { contrast } from '../../stories/foundations/colour.ts';
import { BOOKS, name, shown } from './books.ts';
import { clearStages, settled } from './stage.ts';

/** Sent as it stands to the browser, which knows more than the types of this command say. */
const emulate = (features: Readonly<Record<string, string | null>>): Promise<void> =>
  emulateMedia(features as never);

const CONTEXT = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A computed colour over another one, as `#rrggbb`; a share of it shines through. */
function over(colour: string, ground: string, opacity = 1): string {
  CONTEXT.globalAlpha = 1;
  CONTEXT.fillStyle = ground;
  CONTEXT.fillRect(0, 0, 1, 1);
  CONTEXT.globalAlpha = opacity;
  CONTEXT.fillStyle = colour;
  CONTEXT.fillRect(0, 0, 1, 1);
  const [red, green, blue] = CONTEXT.getImageData(0, 0, 1, 1).data;
  return `#${[red!, green!, blue!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How much of a node is seen: its opacity and that of all around it. */
function opacityOf(node: Element): number {
  let opacity = 1;
  for (let at: Element | null = node; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** The nearest ground that is painted behind words; white where the page has none. */
function groundOf(node: Element, page: string): string {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/, 0\)$|^transparent$/.test(backgroundColor)) return over(backgroundColor, page);
  }
  return page;
}

const isSeen = (node: Element): boolean => {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(node).visibility === 'visible';
};

/** Words with less contrast than `least` to what they stand on. */
function paleWords(root: ShadowRoot, page: string, least: number): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pale = new Set<string>();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement!;
    if (!text.nodeValue!.trim() || node.localName === 'style' || !isSeen(node)) continue;
    const { fill, color } = getComputedStyle(node);
    const ground = groundOf(node, page);
    const ratio = contrast(over(node.closest('svg') ? fill : color, ground, opacityOf(node)), ground);
    if (ratio < least) pale.add(`${ratio.toFixed(2)} ${name(node)}`);
  }
  return [...pale];
}

/** What carries meaning: values, targets, baselines, paths and verdicts. Grounds, grids and tracks do not. */
const MARKS = `.act,.actdot,.actline,.basedot,.basetick,.bound,.hatch,.wall,.rail,.own,.path,.oldtarget,.proj,.projdot,
.cityline,.breakline,.axis,.tile,.chosen,.way,.going,[class^="s-"]`;

/** Marks with less contrast than 3 to the ground, in line and in face. */
function paleMarks(root: ShadowRoot, page: string): string[] {
  return Array.from(root.querySelectorAll<SVGElement>(MARKS))
    .filter((node) => node instanceof SVGGraphicsElement && isSeen(node))
    .filter((node) => {
      const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(node);
      const painted = [
        [fill, fillOpacity],
        [stroke, strokeOpacity],
      ].filter(([colour]) => colour !== 'none');
      const ratios = painted.map(([colour, part]) =>
        contrast(over(colour!, page, opacityOf(node) * Number(part)), page),
      );
      return Math.max(0, ...ratios) < 3;
    })
    .map(name);
}

for (const book of BOOKS)
  describe(`<${book.default.component}> in sight`, () => {
    afterEach(async () => {
      clearStages();
      await emulate({ forcedColors: null, contrast: null, colorScheme: null });
    });

    for (const colorScheme of ['light', 'dark'])
      it(`keeps words, marks and verdicts where the reader forces colours (${colorScheme})`, async () => {
        await emulate({ forcedColors: 'active', colorScheme });
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const { root } = await shown(book);
        const probe = document.createElement('i');
        probe.style.cssText = 'background:Canvas;forced-color-adjust:none';
        document.body.append(probe);
        const page = over(getComputedStyle(probe).backgroundColor, '#fff');
        probe.remove();
        expect(page).to.equal(colorScheme === 'dark' ? '#000000' : '#ffffff');
        expect(paleWords(root, page, 7)).to.deep.equal([]);
        expect(paleMarks(root, page)).to.deep.equal([]);
      });

    for (const theme of ['light', 'dark', 'high-contrast'] as const)
      it(`has words at 7 : 1 for who asks for more contrast (${theme})`, async () => {
        const page = theme === 'dark' ? '#12181f' : '#ffffff';
        if (theme !== 'high-contrast') await emulate({ contrast: 'more' });
        expect(matchMedia('(prefers-contrast: more)').matches).to.equal(theme !== 'high-contrast');
        const { box, root } = await shown(book, 480, { theme });
        box.style.background = page;
        expect(paleWords(root, page, 7)).to.deep.equal([]);
        expect(paleMarks(root, page)).to.deep.equal([]);
      });

    for (const theme of ['light', 'dark'] as const)
      it(`shows at 3 : 1, and whole, where the keyboard is (${theme})`, async () => {
        const page = theme === 'dark' ? '#12181f' : '#ffffff';
        const { root } = await shown(book, 480, { theme });
        await sendKeys({ press: 'Shift' });
        const stops = root.querySelectorAll<HTMLElement>(
          'button, select, input, summary, a[href], [tabindex="0"]',
        );
        const unseen: string[] = [];
        for (const stop of stops) {
          stop.focus();
          if (root.activeElement !== stop) continue;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
          const ratio = contrast(over(outlineColor, page), page);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || ratio < 3)
            unseen.push(`${outlineWidth} ${outlineStyle} ${ratio.toFixed(2)} ${name(stop)}`);
          else if (!liesOpen(stop)) unseen.push(`cut off: ${name(stop)}`);
        }
        await settled();
        expect(unseen).to.deep.equal([]);
      });
  });

/** The ring round a node is not cut off by a box that hides what leaves it. */
function liesOpen(node: HTMLElement): boolean {
  const { outlineOffset, outlineWidth } = getComputedStyle(node);
  const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const own = node.getBoundingClientRect();
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const box = at.getBoundingClientRect();
    if (own.left - ring < box.left - 1 || own.top - ring < box.top - 1) return false;
  }
  return true;
}
