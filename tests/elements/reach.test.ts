/** What readers need who enlarge, who space their text out, and who press with a thumb. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import * as card from '../../stories/indicator-card.stories.ts';
import * as compare from '../../stories/district-compare.stories.ts';
import * as gauge from '../../stories/indicator-gauge.stories.ts';
import * as journey from '../../stories/target-journey.stories.ts';
import * as map from '../../stories/district-map.stories.ts';
import * as matrix from '../../stories/district-matrix.stories.ts';
import * as planTable from '../../stories/indicator-table.stories.ts';
import * as scoreboard from '../../stories/plan-scoreboard.stories.ts';
import * as status from '../../stories/target-status.stories.ts';
import * as tasks from '../../stories/task-board.stories.ts';
import * as trend from '../../stories/target-trend.stories.ts';
import { clearStages, settled, stage, waitUntil } from './stage.ts';

const BOOKS = [
  card,
  compare,
  gauge,
  journey,
  map,
  matrix,
  planTable,
  scoreboard,
  status,
  tasks,
  trend,
] as readonly unknown[] as readonly {
  readonly default: { readonly component: string; readonly render: (args: object) => unknown };
  readonly Playground: { readonly args?: object };
}[];

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const SPACED = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
p{margin-bottom:2em!important}`;

type Book = (typeof BOOKS)[number];

async function shown({ default: meta, Playground }: Book, width: number, more: object = {}) {
  const box = stage(width, { lang: 'zh-CN' });
  render(meta.render({ ...Playground.args, ...more }), box);
  const element = box.firstElementChild as HTMLElement;
  await waitUntil(() => element.shadowRoot?.querySelector('.iw [part]'), 'nothing was drawn');
  await settled();
  return { box, element, root: element.shadowRoot! };
}

const name = (node: Element): string => `${node.localName} ${(node.textContent ?? '').trim().slice(0, 20)}`;

/** Words that are cut off by the box they stand in; what is only for a voice is meant to be. */
function cut(root: ShadowRoot): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('.iw *:not(svg *)'))
    .filter((node) => /hidden|clip/.test(getComputedStyle(node).overflowX) && node.offsetWidth > 1)
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.textContent?.trim())
    .map(name);
}

for (const book of BOOKS)
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
  });
