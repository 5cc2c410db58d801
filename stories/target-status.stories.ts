import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/methods/cn-plan-review.ts';
import '../src/entries/define/target-status.ts';
import { stateSheet } from './sheet.ts';
import { STATES } from './states.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'target-status';

const meta: Meta<Args> = {
  title: 'Widgets/target-status',
  component: 'target-status',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = {
  args: {
    label: '居民健康素养水平',
    unit: 'percent',
    direction: 'higher',
    value: '28.52%',
    valuePeriod: '2020',
    baseline: '17.42%',
    baselinePeriod: '2015',
    target: '31%',
    targetPeriod: '2025',
  },
};

export const MetEarly: Story = { name: 'Met early · 提前达标', args: { data: STATES.metEarly } };
export const OnTrack: Story = { name: 'On track · 进度正常', args: { data: STATES.onTrack } };
export const Behind: Story = { name: 'Behind · 进度滞后', args: { data: STATES.behind } };
export const MovingAway: Story = { name: 'Moving away · 偏离目标', args: { data: STATES.movingAway } };
export const Missed: Story = { name: 'Missed · 到期未达标', args: { data: STATES.missed } };
export const Binding: Story = { name: 'Binding, keep · 约束性，保持', args: { data: STATES.keep } };
export const NoBaseline: Story = { name: 'No baseline · 无基期', args: { data: STATES.noBaseline } };
export const InWords: Story = { name: 'Words · 文字目标', args: { data: STATES.inWords } };
export const NoTarget: Story = { name: 'No target · 未设目标', args: { data: STATES.noTarget } };
export const Review: Story = {
  name: 'Another method · 其他方法',
  args: { data: STATES.onTrack, method: 'cn-plan-review' },
};
export const Shape: Story = {
  name: 'Shape alone · 仅形状',
  args: { data: STATES.behind, form: 'shape' },
};
export const Empty: Story = { name: 'No data · 无数据', args: {} };
export const Problem: Story = {
  name: 'Problem · 出错',
  args: { data: { version: 2, indicators: [] } },
};

/** Every state at three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () => stateSheet(tag) as unknown as string,
};
