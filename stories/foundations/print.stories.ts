import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/district-map.ts';
import '../../src/entries/define/district-matrix.ts';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/indicator-sentence.ts';
import '../../src/entries/define/indicator-spark.ts';
import '../../src/entries/define/indicator-table.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import '../../src/entries/define/target-journey.ts';
import '../../src/entries/define/target-status.ts';
import '../../src/entries/define/target-trend.ts';
import '../../src/entries/define/task-board.ts';
import tianjin from '../../demo/data/tianjin.json';
import { fourDistricts, sixteen } from '../../tests/fixtures/compare-states.ts';
import { SIXTEEN_LAYOUT } from '../../tests/fixtures/map-states.ts';
import { tenDistricts } from '../../tests/fixtures/matrix-states.ts';
import { sampleTasks } from '../../tests/fixtures/sample-tasks.ts';
import { STATES } from '../states.ts';
import { widget } from '../widget.ts';
import type { Args } from '../widget.ts';

const meta: Meta = {
  title: 'Foundations/Print',
  tags: ['!autodocs'],
  parameters: { wide: true, controls: { disable: true } },
};
export default meta;

const city = (tag: string, indicator: string, more: Args = {}): HTMLElement =>
  widget(tag, { data: tianjin, area: '120000', indicator, ...more });

function columns(least: number, ...inside: readonly HTMLElement[]): TemplateResult {
  return html`<div
    style="display:grid;grid-template-columns:repeat(auto-fit,minmax(${least}px,1fr));column-gap:32px;row-gap:24px"
  >
    ${inside}
  </div>`;
}

/** Print it (Ctrl P) from a wide window: every kind of widget on sheets of A4, in greys. */
export const Page: StoryObj = {
  name: 'A page of every widget · 整页打印',
  render: () =>
    html`<div style="display:grid;grid-template-columns:minmax(0,1fr);row-gap:32px">
      <p style="margin:0;line-height:1.8">
        ${city('indicator-sentence', 'life-expectancy')} ${city('indicator-spark', 'life-expectancy')}
        ${city('target-status', 'life-expectancy')}
      </p>
      ${widget('plan-scoreboard', { data: tianjin, area: '120000' })}
      ${columns(
        200,
        ...['life-expectancy', 'infant-mortality', 'maternal-management'].map((id) =>
          city('indicator-card', id),
        ),
      )}
      ${columns(320, city('indicator-gauge', 'health-literacy'), city('indicator-gauge', 'life-expectancy'))}
      ${city('target-trend', 'health-literacy', { print: 'arithmetic' })}
      ${widget('target-trend', { data: STATES.long })} ${city('target-journey', 'health-literacy')}
      ${widget('district-compare', { data: fourDistricts, indicator: 'life-expectancy', highlight: '120106' })}
      ${widget('district-map', { data: sixteen, layout: SIXTEEN_LAYOUT, highlight: '990106' })}
      ${widget('district-matrix', { data: tenDistricts, area: '990106' })}
      ${widget('indicator-table', { data: tianjin })} ${widget('task-board', { data: sampleTasks() })}
    </div>` as unknown as string,
};
