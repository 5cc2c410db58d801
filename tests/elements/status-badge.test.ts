import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/target-journey.ts';
import '../../src/entries/define/target-status.ts';
import '../../src/entries/define/target-trend.ts';
import { STATES } from '../../stories/states.ts';
import { clearStages, place, settled, stage, waitUntil } from './stage.ts';

const TAGS = ['indicator-card', 'indicator-gauge', 'target-journey', 'target-status', 'target-trend'];

/** Shape and word of a badge that is as narrow as it may become. */
function rects(element: HTMLElement) {
  const badge = element.shadowRoot!.querySelector<HTMLElement>('.status');
  const shape = badge?.querySelector('.shape')?.getBoundingClientRect();
  const word = badge?.querySelector('.status-w')?.getBoundingClientRect();
  return shape && word ? { shape, word } : undefined;
}

for (const tag of TAGS)
  describe(`shape and word of <${tag}>`, () => {
    afterEach(clearStages);
    for (const [width, lang] of [
      [160, 'zh-CN'],
      [280, 'en'],
      [160, 'en'],
    ] as const)
      it(`stand side by side in large text at ${width} px, however long the word (${lang})`, async () => {
        const elements = Object.values(STATES).map((data) =>
          place(tag, { data, attributes: { 'text-size': 'large' }, into: stage(width, { lang }) }),
        );
        let seen = 0;
        for (const element of elements) {
          element.scrollIntoView();
          await waitUntil(() => element.shadowRoot!.querySelector('.iw *'));
          await settled();
          const badge = rects(element);
          if (!badge) continue;
          seen++;
          const { shape, word } = badge;
          expect(word.left, 'word').to.be.at.least(shape.right);
          const middle = (shape.top + shape.bottom) / 2;
          expect(middle, 'shape').to.be.within(word.top, word.bottom);
          expect(element.shadowRoot!.querySelector('.status')!.getBoundingClientRect().right).to.be.at.most(
            element.getBoundingClientRect().right + 0.5,
          );
        }
        expect(seen).to.be.at.least(5);
      });
  });
