import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/plan-scoreboard.ts';
import '../src/entries/define/methods/cn-plan-review.ts';
import hongqiao from '../demo/data/hongqiao.json';
import tianjin from '../demo/data/tianjin.json';
import { samplePlan } from '../tests/fixtures/sample-plan.ts';
import { STATES } from './states.ts';
import { sheet } from './sheet.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'plan-scoreboard';

const meta: Meta<Args> = {
  title: 'Widgets/plan-scoreboard',
  component: 'plan-scoreboard',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

const CITY = { data: tianjin, area: '120000' };
const DISTRICT = { data: hongqiao, area: '120106' };

/** Try every attribute here. */
export const Playground: Story = { args: { ...CITY } };

export const City: Story = { name: 'City · 天津市', args: CITY };
export const District: Story = { name: 'District · 红桥区', args: DISTRICT };
export const Chosen: Story = {
  name: 'Chosen indicator · 选定一项',
  args: { ...CITY, indicator: 'life-expectancy' },
};
export const TwoYears: Story = {
  name: 'Two target years · 两个目标年',
  args: { data: samplePlan(), targetPeriod: '2025 2030' },
};
export const Review: Story = {
  name: 'Plan review · 规划实施评估',
  args: { data: samplePlan(), targetPeriod: '2025', method: 'cn-plan-review' },
};
export const OneIndicator: Story = { name: 'One indicator · 一项指标', args: { data: STATES.onTrack } };
export const NoTargets: Story = { name: 'No targets · 未设目标', args: { data: STATES.noTarget } };
export const Empty: Story = { name: 'No data · 无数据', args: { heading: '主要指标进展' } };
export const Problem: Story = {
  name: 'Problem · 出错',
  args: { heading: '主要指标进展', data: { version: 2, indicators: [] } },
};

/** At three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () =>
    sheet(
      tag,
      [City, District, Chosen, TwoYears, Review].map(({ name, args }) => ({ name: name!, args: args! })),
    ) as unknown as string,
};
