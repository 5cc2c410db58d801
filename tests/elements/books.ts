/** The playground story of every widget that draws, to hold all of them to the same. */
import { render } from 'lit';
import * as card from '../../stories/indicator-card.stories.ts';
import * as compare from '../../stories/district-compare.stories.ts';
import * as gauge from '../../stories/indicator-gauge.stories.ts';
import * as journey from '../../stories/target-journey.stories.ts';
import * as map from '../../stories/district-map.stories.ts';
import * as matrix from '../../stories/district-matrix.stories.ts';
import * as planTable from '../../stories/indicator-table.stories.ts';
import * as scoreboard from '../../stories/plan-scoreboard.stories.ts';
import * as sentence from '../../stories/indicator-sentence.stories.ts';
import * as spark from '../../stories/indicator-spark.stories.ts';
import * as status from '../../stories/target-status.stories.ts';
import * as tasks from '../../stories/task-board.stories.ts';
import * as trend from '../../stories/target-trend.stories.ts';
import { settled, stage, waitUntil } from './stage.ts';

export interface Book {
  readonly default: { readonly component: string; readonly render: (args: object) => unknown };
  readonly Playground: { readonly args?: object };
}

/** Widgets that stand by themselves. */
export const BOXES = [
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
] as readonly unknown[] as readonly Book[];

/** These, and the two that stand in running text. */
export const BOOKS: readonly Book[] = [...BOXES, sentence as unknown as Book, spark as unknown as Book];

/** Shows the playground of a widget, `more` being arguments of its story, in a box of its own. */
export async function shown(
  { default: meta, Playground }: Book,
  width = 480,
  more: object = {},
  attributes: Readonly<Record<string, string>> = { lang: 'zh-CN' },
) {
  const box = stage(width, attributes);
  render(meta.render({ ...Playground.args, ...more }), box);
  const element = box.querySelector<HTMLElement>(meta.component)!;
  element.scrollIntoView({ block: 'nearest' });
  await waitUntil(() => element.shadowRoot?.querySelector('.iw *'), 'nothing was drawn');
  await settled();
  return { box, element, root: element.shadowRoot! };
}

/** A node of a widget as a failing test names it. */
export const name = (node: Element): string =>
  `${node.localName}.${node.getAttribute('class') ?? ''} ${(node.textContent ?? '').trim().slice(0, 20)}`;
