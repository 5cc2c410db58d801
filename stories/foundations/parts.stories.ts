import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as card from '../indicator-card.stories.ts';
import * as compare from '../district-compare.stories.ts';
import * as gauge from '../indicator-gauge.stories.ts';
import * as journey from '../target-journey.stories.ts';
import * as map from '../district-map.stories.ts';
import * as matrix from '../district-matrix.stories.ts';
import * as scoreboard from '../plan-scoreboard.stories.ts';
import * as sentence from '../indicator-sentence.stories.ts';
import * as spark from '../indicator-spark.stories.ts';
import * as status from '../target-status.stories.ts';
import * as planTable from '../indicator-table.stories.ts';
import * as tasks from '../task-board.stories.ts';
import * as trend from '../target-trend.stories.ts';
import { declarationOf } from '../declarations.ts';
import type { Named } from '../declarations.ts';
import { PART_WORDS } from './part-words.ts';
import { speaker } from './speech.ts';
import type { Context, Said } from './speech.ts';
import { widget } from '../widget.ts';
import type { Args } from '../widget.ts';

const meta: Meta = {
  title: 'Foundations/Parts',
  tags: ['!autodocs'],
  parameters: { wide: true, controls: { disable: true } },
};
export default meta;

const partsOf = (tag: string): readonly Named[] => declarationOf(tag).cssParts ?? [];

/** Points at a part or takes the pointing away; a part that is not drawn now says so. */
function point(button: HTMLElement, part: string, on: boolean): void {
  const element = button.closest('.parts')!.querySelector<HTMLElement>('[data-shown]')!;
  element.dataset.shown = on ? part : '';
}

/** A rule for each part, in the page as a portal would write it. */
function rules(tag: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = partsOf(tag)
    .map(
      ({ name }) =>
        `${tag}[data-shown='${name}']::part(${name}){outline:3px solid #c2008f;outline-offset:2px}`,
    )
    .join('');
  return style;
}

function button({ name, description = '' }: Named, say: (words: Said) => string): TemplateResult {
  const turn = (on: boolean) => (event: Event) => point(event.currentTarget as HTMLElement, name, on);
  return html`<li style="margin:0 0 4px">
    <button
      type="button"
      style="min-height:32px;padding:2px 10px;font:inherit;text-align:start"
      @mouseenter=${turn(true)}
      @mouseleave=${turn(false)}
      @focus=${turn(true)}
      @blur=${turn(false)}
    >
      <code>${name}</code> ${say([PART_WORDS[description] ?? description, description])}
    </button>
  </li>`;
}

function partsMap(tag: string, args: Args): StoryObj {
  return {
    name: tag,
    render: (_args, context) => {
      const say = speaker(context as unknown as Context);
      const element = widget(tag, args);
      element.dataset.shown = '';
      return html`<div class="parts" style="font:14px/1.5 system-ui,sans-serif">
        ${rules(tag)}
        <p style="max-width:44em">
          ${say([
            `把指针移到名称上，或用 Tab 键移到名称上，图中相应部分会显出外框。页面可这样改它的样式：`,
            `Point at a name, or move to it with Tab: the part is outlined. A page styles it like this:`,
          ])}
          <code>${`${tag}::part(${partsOf(tag)[0]?.name}) { … }`}</code>
        </p>
        <div style="display:flex;flex-wrap:wrap;gap:16px 40px;align-items:flex-start">
          <ul style="flex:none;max-width:100%;margin:0;padding:0;list-style:none">
            ${partsOf(tag).map((part) => button(part, say))}
          </ul>
          <div style="flex:1 1 320px;min-width:0;max-width:900px;font-size:16px">${element}</div>
        </div>
      </div>` as unknown as string;
    },
  };
}

const of = (book: { readonly Playground: { readonly args?: Args } }): Args => book.Playground.args ?? {};

export const Gauge = partsMap('indicator-gauge', of(gauge));
export const Card = partsMap('indicator-card', of(card));
export const Status = partsMap('target-status', of(status));
export const Journey = partsMap('target-journey', of(journey));
export const Spark = partsMap('indicator-spark', of(spark));
export const Sentence = partsMap('indicator-sentence', of(sentence));
export const Trend = partsMap('target-trend', of(trend));
export const Compare = partsMap('district-compare', of(compare));
export const DistrictMap = partsMap('district-map', of(map));
export const Matrix = partsMap('district-matrix', of(matrix));
export const PlanTable = partsMap('indicator-table', of(planTable));
export const Scoreboard = partsMap('plan-scoreboard', of(scoreboard));
export const Tasks = partsMap('task-board', of(tasks));
