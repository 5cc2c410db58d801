import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/entries/define/area-picker.ts';
import '../src/entries/define/district-compare.ts';
import '../src/entries/define/indicator-data.ts';
import '../src/entries/define/indicator-gauge.ts';
import '../src/entries/define/indicator-picker.ts';
import '../src/entries/define/period-picker.ts';
import '../src/entries/define/target-trend.ts';
import { fourDistricts, sixteen } from '../tests/fixtures/compare-states.ts';

const meta: Meta = { title: 'Widgets/linked', component: 'indicator-data' };
export default meta;

const linked = (data: unknown, inside: TemplateResult): string =>
  html`<indicator-data .data=${data}>${inside}</indicator-data>` as unknown as string;

/** A row of the comparison or an option of the list chooses for all. */
export const Areas: StoryObj = {
  name: 'One place for all · 联动',
  render: () =>
    linked(
      sixteen,
      html`<area-picker></area-picker>
        <indicator-gauge></indicator-gauge>
        <target-trend></target-trend>
        <district-compare></district-compare>`,
    ),
};
export const Pickers: StoryObj = {
  name: 'Pickers · 选择框',
  render: () =>
    linked(
      fourDistricts,
      html`<area-picker></area-picker>
        <indicator-picker></indicator-picker>
        <period-picker></period-picker>`,
    ),
};
export const Large: StoryObj = {
  name: 'Large text · 大字版',
  render: () => linked(fourDistricts, html`<area-picker text-size="large"></area-picker>`),
};
export const Empty: StoryObj = {
  name: 'No data · 无数据',
  render: () => html`<area-picker></area-picker>` as unknown as string,
};
