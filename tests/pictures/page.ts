/** Runs in the page that is photographed: puts stories on it, each under its name. */
import { html, render } from 'lit';
import * as compare from '../../stories/district-compare.stories.ts';
import * as map from '../../stories/district-map.stories.ts';
import * as matrix from '../../stories/district-matrix.stories.ts';
import * as print from '../../stories/foundations/print.stories.ts';
import * as card from '../../stories/indicator-card.stories.ts';
import * as gauge from '../../stories/indicator-gauge.stories.ts';
import * as sentence from '../../stories/indicator-sentence.stories.ts';
import * as spark from '../../stories/indicator-spark.stories.ts';
import * as table from '../../stories/indicator-table.stories.ts';
import * as linked from '../../stories/linked.stories.ts';
import * as scoreboard from '../../stories/plan-scoreboard.stories.ts';
import * as journey from '../../stories/target-journey.stories.ts';
import * as status from '../../stories/target-status.stories.ts';
import * as trend from '../../stories/target-trend.stories.ts';
import * as tasks from '../../stories/task-board.stories.ts';

type Args = Readonly<Record<string, unknown>>;
interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => unknown;
}

const BOOKS = {
  'district-compare': compare,
  'district-map': map,
  'district-matrix': matrix,
  'indicator-card': card,
  'indicator-gauge': gauge,
  'indicator-sentence': sentence,
  'indicator-spark': spark,
  'indicator-table': table,
  linked,
  'plan-scoreboard': scoreboard,
  print,
  'target-journey': journey,
  'target-status': status,
  'target-trend': trend,
  'task-board': tasks,
} as unknown as Readonly<Record<string, Readonly<Record<string, Story>>>>;
/** Shows stories of a book; the look is a class of the page. */
function show(book: string, stories: readonly string[], lang: string, look: string): void {
  const all = BOOKS[book]!;
  document.documentElement.lang = lang;
  document.body.className = look;
  render(
    stories
      .filter((name) => all[name])
      .map((name) => {
        const { args = {}, render: draw = all.default!.render! } = all[name]!;
        return html`<section>
          <h6>${name}</h6>
          ${draw(args)}
        </section>`;
      }),
    document.body,
  );
}

Object.assign(window, { show });
