import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/task-board.ts';
import hedong from '../demo/data/hedong.json';
import nankai from '../demo/data/nankai.json';
import { sampleTasks } from '../tests/fixtures/sample-tasks.ts';
import { sheet } from './sheet.ts';
import { embed, widget } from './widget.ts';
import type { Args } from './widget.ts';

const tag = 'task-board';

const meta: Meta<Args> = {
  title: 'Widgets/task-board',
  component: 'task-board',
  render: (args) => widget(tag, args) as unknown as string,
  parameters: { embed: embed(tag) },
};
export default meta;

type Story = StoryObj<Args>;

/** Try every attribute here. */
export const Playground: Story = { args: { data: sampleTasks(), today: '2025-07-23' } };

export const Overdue: Story = {
  name: 'One overdue · 一项逾期',
  args: { data: sampleTasks(), today: '2025-07-23' },
};
export const LaterDay: Story = {
  name: 'A later day · 之后的一天',
  args: { data: sampleTasks(), today: '2025-12-01' },
};
export const Chosen: Story = {
  name: 'Chosen indicator · 选定一项指标',
  args: { data: sampleTasks(), today: '2025-07-23', indicator: 'literacy' },
};
export const NoStates: Story = {
  name: 'States not stated · 未说明状态',
  args: { data: nankai, today: '2025' },
};
export const OneTask: Story = { name: 'One task · 一项任务', args: { data: hedong } };
export const NoTasks: Story = {
  name: 'No tasks · 没有任务',
  args: { data: { version: 1, indicators: [] }, heading: '重点任务' },
};
export const Empty: Story = { name: 'No data · 无数据', args: { heading: '重点任务' } };
export const Problem: Story = {
  name: 'Problem · 出错',
  args: { heading: '重点任务', data: { version: 2, indicators: [] } },
};

/** At three widths, light and dark, normal and large text. */
export const Sheet: Story = {
  name: 'All states · 全部状态',
  parameters: { embed: undefined, wide: true, docs: { disable: true } },
  tags: ['!autodocs', 'sheet'],
  render: () =>
    sheet(
      tag,
      [Overdue, LaterDay, Chosen, NoStates, OneTask].map(({ name, args }) => ({ name: name!, args: args! })),
    ) as unknown as string,
};
