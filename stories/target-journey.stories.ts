import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/target-journey.ts';
import { stateSheet } from './sheet.ts';
import { STATES } from './states.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'target-journey';

const meta: Meta<Args> = {
  title: 'Widgets/target-journey',
  component: 'target-journey',
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
export const CeilingKept: Story = { name: 'Ceiling kept · 低于上限', args: { data: STATES.ceilingKept } };
export const CeilingBroken: Story = {
  name: 'Ceiling broken · 超过上限',
  args: { data: STATES.ceilingBroken },
};
export const Approximate: Story = { name: 'About · 左右', args: { data: STATES.approximate } };
export const RelativeChange: Story = { name: 'Change · 较某年', args: { data: STATES.relativeChange } };
export const Ratio: Story = { name: 'Ratio · 比例', args: { data: STATES.ratio } };
export const NoBaseline: Story = { name: 'No baseline · 无基期', args: { data: STATES.noBaseline } };
export const NoActual: Story = { name: 'No value · 无数值', args: { data: STATES.noActual } };
export const Suppressed: Story = { name: 'Suppressed · 未公开', args: { data: STATES.suppressed } };
export const Keep: Story = { name: 'Keep · 保持', args: { data: STATES.keep } };
export const Missed: Story = { name: 'Missed · 到期未达标', args: { data: STATES.missed } };
export const InWords: Story = { name: 'Words · 文字目标', args: { data: STATES.inWords } };
export const NoTarget: Story = { name: 'No target · 未设目标', args: { data: STATES.noTarget } };
export const OnePoint: Story = { name: 'One point · 一个数值', args: { data: STATES.onePoint } };
export const TwoPoints: Story = { name: 'Two points · 两个数值', args: { data: STATES.twoPoints } };
export const Long: Story = { name: 'Long series · 长序列', args: { data: STATES.long } };
export const Provisional: Story = { name: 'Provisional · 初步数据', args: { data: STATES.provisional } };
export const Break: Story = { name: 'Break · 口径变化', args: { data: STATES.break } };
export const Empty: Story = { name: 'No data · 无数据', args: { heading: '人均期望寿命' } };
export const Problem: Story = {
  name: 'Problem · 出错',
  args: { heading: '人均期望寿命', data: { version: 2, indicators: [] } },
};

/** Every state at three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () => stateSheet(tag) as unknown as string,
};
