import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/district-matrix.ts';
import '../src/entries/define/methods/cn-plan-review.ts';
import { fourDistricts } from '../tests/fixtures/compare-states.ts';
import { plenty, tenDistricts } from '../tests/fixtures/matrix-states.ts';
import { sheet } from './sheet.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'district-matrix';

const meta: Meta<Args> = {
  title: 'Widgets/district-matrix',
  component: 'district-matrix',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = { args: { data: tenDistricts, area: '990106' } };

export const TenDistricts: Story = {
  name: 'Ten districts · 十个区',
  args: { data: tenDistricts, area: '990106' },
};
export const ChosenCell: Story = {
  name: 'A cell chosen · 选定一格',
  args: { data: tenDistricts, area: '990106', indicator: 'literacy' },
};
export const FewAreas: Story = { name: 'City and districts · 全市与各区', args: { data: fourDistricts } };
export const OneArea: Story = {
  name: 'One area · 一个地区',
  args: { data: tenDistricts, areas: '990106' },
};
export const PlanReview: Story = {
  name: 'Words of a review · 评估用语',
  args: { data: tenDistricts, method: 'cn-plan-review' },
};
export const Plenty: Story = { name: '192 indicators · 一百九十二项', args: { data: plenty() } };
export const Empty: Story = { name: 'No data · 无数据', args: { heading: '指标×地区' } };
export const Problem: Story = {
  name: 'Problem · 出错',
  args: { data: tenDistricts, indicators: 'unknown' },
};

/** Every state at three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () =>
    sheet(
      tag,
      [TenDistricts, ChosenCell, FewAreas, OneArea, PlanReview].map((story) => ({
        name: story.name!,
        args: story.args!,
      })),
    ) as unknown as string,
};
