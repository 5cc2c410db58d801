import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/district-compare.ts';
import { fourDistricts, mortality, sixteen, townships } from '../tests/fixtures/compare-states.ts';
import { sheet } from './sheet.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'district-compare';

const meta: Meta<Args> = {
  title: 'Widgets/district-compare',
  component: 'district-compare',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = { args: { data: fourDistricts, highlight: '120106' } };

export const FourPlaces: Story = {
  name: 'Four places · 四个区',
  args: { data: fourDistricts, highlight: '120106' },
};
export const Sixteen: Story = { name: 'Sixteen · 十六个区', args: { data: sixteen, highlight: '990107' } };
export const FromBaseline: Story = {
  name: 'From the baseline · 自基期',
  args: { data: sixteen, highlight: '990107', from: 'baseline' },
};
export const LowerIsBetter: Story = {
  name: 'Lower is better · 越低越好',
  args: { data: mortality, highlight: '990102' },
};
export const Strip: Story = {
  name: 'Three thousand · 三千个单位',
  args: { data: townships(3000, 12), highlight: 't0' },
};
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
  render: () =>
    sheet(
      tag,
      [FourPlaces, Sixteen, FromBaseline, LowerIsBetter, Strip].map((story) => ({
        name: story.name!,
        args: story.args!,
      })),
    ) as unknown as string,
};
