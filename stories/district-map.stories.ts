import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/district-map.ts';
import '../src/entries/define/district-map-geometry.ts';
import { fourDistricts, sixteen } from '../tests/fixtures/compare-states.ts';
import { SIXTEEN_LAYOUT, SQUARES, STATED } from '../tests/fixtures/map-states.ts';
import { sheet } from './sheet.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'district-map';

const meta: Meta<Args> = {
  title: 'Widgets/district-map',
  component: 'district-map',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = {
  args: { data: sixteen, layout: SIXTEEN_LAYOUT, highlight: '990106' },
};

export const Sixteen: Story = {
  name: 'Sixteen · 十六个区',
  args: { data: sixteen, layout: SIXTEEN_LAYOUT, highlight: '990106' },
};
export const FourPlaces: Story = {
  name: 'Four places, shipped layout · 四个区，自带布局',
  args: { data: fourDistricts, highlight: '120106' },
};
export const NoLayout: Story = { name: 'No layout · 没有布局', args: { data: sixteen } };
export const Partly: Story = {
  name: 'Layout of some · 布局不全',
  args: { data: sixteen, layout: '990106 990105 990104; 990102 990101 990107' },
};
export const Outlines: Story = {
  name: 'Outlines of the page (squares) · 网页给出的轮廓（方块示意）',
  args: { data: sixteen, geometry: SQUARES, highlight: '990105', ...STATED },
  parameters: { embed: undefined },
};
export const NoReviewNumber: Story = {
  name: 'Without a review number · 没有审图号',
  args: { data: sixteen, geometry: SQUARES, country: 'CN', layout: SIXTEEN_LAYOUT },
  parameters: { embed: undefined },
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
      [Sixteen, FourPlaces, NoLayout, Partly, Outlines, NoReviewNumber].map((story) => ({
        name: story.name!,
        args: story.args!,
      })),
    ) as unknown as string,
};
