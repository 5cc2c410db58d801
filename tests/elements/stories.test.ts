import { expect } from '@open-wc/testing';
import { render } from 'lit';
import * as card from '../../stories/indicator-card.stories.ts';
import * as compare from '../../stories/district-compare.stories.ts';
import * as map from '../../stories/district-map.stories.ts';
import * as gauge from '../../stories/indicator-gauge.stories.ts';
import * as sentence from '../../stories/indicator-sentence.stories.ts';
import * as spark from '../../stories/indicator-spark.stories.ts';
import * as planTable from '../../stories/indicator-table.stories.ts';
import * as linked from '../../stories/linked.stories.ts';
import * as matrix from '../../stories/district-matrix.stories.ts';
import * as scoreboard from '../../stories/plan-scoreboard.stories.ts';
import * as status from '../../stories/target-status.stories.ts';
import * as journey from '../../stories/target-journey.stories.ts';
import * as trend from '../../stories/target-trend.stories.ts';
import * as tasks from '../../stories/task-board.stories.ts';
import { snippets } from '../../stories/embed.ts';
import type { Embedded } from '../../stories/embed.ts';
import { STATES } from '../../stories/states.ts';
import { clearStages, listenForTrouble, settled, stage, waitUntil, words } from './stage.ts';

type Args = Record<string, unknown>;
interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly tags?: readonly string[];
  readonly render?: (args: Args) => unknown;
}
interface Book {
  readonly default: {
    readonly title?: string;
    readonly render?: (args: Args) => unknown;
    readonly parameters?: { readonly embed?: (args: Args) => Embedded };
  };
}

const BOOKS: readonly Book[] = [
  card,
  status,
  gauge,
  journey,
  spark,
  sentence,
  trend,
  compare,
  matrix,
  linked,
  scoreboard,
  tasks,
  planTable,
  map,
] as never;

/** What a reader must never see, whatever the data. */
const LEAKS = /\b(?:undefined|NaN|null|Infinity)\b|\[object/;

for (const book of BOOKS) {
  const { default: meta, ...stories } = book;
  describe(meta.title!, () => {
    afterEach(clearStages);
    for (const [key, story] of Object.entries(stories as Record<string, Story>)) {
      if (story.tags?.includes('sheet')) continue;
      for (const lang of ['zh-CN', 'en'])
        it(`${story.name ?? key} is drawn, said and accessible (${lang})`, async () => {
          const trouble = listenForTrouble();
          const box = stage(480, { lang });
          const args = { ...story.args };
          render((story.render ?? meta.render!)(args), box);
          // Linked widgets stand inside of what links them.
          const element = box.querySelector('indicator-data > *') ?? box.firstElementChild!;
          await waitUntil(() => element.shadowRoot?.querySelector('.iw *'), 'nothing was drawn');
          await settled();
          trouble.stop();
          expect(trouble.heard).to.deep.equal([]);
          expect(words(element)).not.to.match(LEAKS);
          await expect(element).to.be.accessible();
        });
    }
  });
}

describe('code to be pasted', () => {
  it('is there for every story, without a leak in its words', () => {
    for (const { default: meta, ...stories } of BOOKS)
      for (const { args = {} } of Object.values(stories as Record<string, Story>))
        for (const lang of ['zh-CN', 'en']) {
          // Storybook adds a listener for every event.
          const embedded = meta.parameters?.embed?.({ ...args, onIndicatorLoad: () => {} });
          const codes = embedded ? snippets(embedded, lang).map(({ code }) => code) : [];
          expect(codes).to.have.length.least(embedded ? 3 : 0);
          expect(codes[3] ?? '').not.to.match(LEAKS);
        }
  });

  it('is read by a page as the same document', () => {
    const box = stage();
    const data = { ...STATES.onTrack, title: 'a "quoted" </script> & more' };
    const [script] = snippets(
      { tag: 'indicator-gauge', attributes: { heading: '<"&>', sample: true }, data },
      'zh-CN',
    );
    box.innerHTML = script!.code;
    const element = box.querySelector('indicator-gauge')!;
    expect(element.getAttribute('heading')).to.equal('<"&>');
    expect(element.hasAttribute('sample')).to.equal(true);
    expect(JSON.parse(element.querySelector('script')!.textContent!)).to.deep.equal(data);
    clearStages();
  });
});
