import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/indicator-table.ts';
import '../src/entries/define/methods/cn-plan-review.ts';
import hongqiao from '../demo/data/hongqiao.json';
import tianjin from '../demo/data/tianjin.json';
import { plenty, tenDistricts } from '../tests/fixtures/matrix-states.ts';
import { sheet } from './sheet.ts';
import { STATES } from './states.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'indicator-table';

const meta: Meta<Args> = {
  title: 'Widgets/indicator-table',
  component: 'indicator-table',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = { args: { data: tianjin } };

export const City: Story = { name: 'City · 天津市', args: { data: tianjin } };
export const District: Story = { name: 'District · 红桥区', args: { data: hongqiao } };
export const Open: Story = {
  name: 'An open row · 展开一行',
  args: { data: tianjin, indicator: 'life-expectancy' },
};
export const Sorted: Story = { name: 'By status · 按进展排序', args: { data: tianjin, order: 'status' } };
export const Chosen: Story = {
  name: 'Some rows · 部分指标',
  args: { data: tianjin, indicators: 'life-expectancy infant-mortality beds', heading: '重点指标' },
};
export const Bare: Story = {
  name: 'Nothing but the table · 只有表格',
  args: { data: tianjin, hide: 'controls finding meta' },
};
export const Baselines: Story = {
  name: 'A column of baselines · 有基期一栏',
  args: { data: tenDistricts, area: '990106' },
};
export const PlanReview: Story = {
  name: 'Words of a review · 评估用语',
  args: { data: tianjin, method: 'cn-plan-review' },
};
export const OneRow: Story = { name: 'One indicator · 一项指标', args: { data: STATES.behind } };
export const NoTarget: Story = { name: 'No target · 未设目标', args: { data: STATES.noTarget } };
export const InWords: Story = { name: 'Words · 文字目标', args: { data: STATES.inWords } };
export const Plenty: Story = { name: '192 indicators · 一百九十二项', args: { data: plenty() } };
export const Empty: Story = { name: 'No data · 无数据', args: { heading: '主要指标' } };
export const Problem: Story = { name: 'Problem · 出错', args: { data: tianjin, indicators: 'unknown' } };

/** The tables at three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () =>
    sheet(
      tag,
      [City, District, Open, Chosen, Baselines, OneRow, NoTarget, InWords].map((story) => ({
        name: story.name!,
        args: story.args!,
      })),
    ) as unknown as string,
};
