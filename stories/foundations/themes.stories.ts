import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/target-trend.ts';
import { sixteen } from '../../tests/fixtures/compare-states.ts';
import { STATES } from '../states.ts';
import { widget } from '../widget.ts';

// A style sheet holds for the whole page, so these stories do not stand together on one.
const meta: Meta = {
  title: 'Foundations/Themes',
  tags: ['!autodocs'],
  parameters: { wide: true, controls: { disable: true } },
};
export default meta;

/** A portal's header of this colour, and widgets that follow a style sheet of the page. */
function themed(name: string, sheet?: URL, header?: string, theme?: string): StoryObj {
  const cards = [STATES.metEarly, STATES.onTrack, STATES.behind, STATES.movingAway, STATES.missed];
  return {
    name,
    render: () =>
      html`${sheet && html`<link rel="stylesheet" href=${sheet.href} />`}
        <div style="height:56px;margin-bottom:24px;background:${header ?? 'none'}"></div>
        <div style="display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px">
          ${cards.map((data) => widget('indicator-card', { data, theme }))}
        </div>
        <div
          style="display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:32px;margin-top:32px"
        >
          ${widget('target-trend', { data: STATES.long, theme })}
          ${widget('district-compare', { data: sixteen, highlight: '990107', theme })}
        </div>` as unknown as string,
  };
}

export const RedHeader = themed(
  'Red header · 红色页头',
  new URL('../../src/themes/red-header.css', import.meta.url),
  '#9e1b1e',
);
export const BlueHeader = themed(
  'Blue header · 蓝色页头',
  new URL('../../src/themes/blue-header.css', import.meta.url),
  '#0b57a4',
);
export const StatusRag = themed(
  'Verdicts green to red · 状态红黄绿',
  new URL('../../src/themes/status-rag.css', import.meta.url),
);
export const StatusHonour = themed(
  'Verdicts gold to grey · 状态金灰',
  new URL('../../src/themes/status-honour.css', import.meta.url),
);
export const HighContrast = themed('High contrast · 高对比度', undefined, undefined, 'high-contrast');
export const Grey: StoryObj = {
  name: 'Grey page · 灰度网页',
  render: (...given) =>
    html`<div style="filter:grayscale(1)">${themed('').render!(...given)}</div>` as unknown as string,
};
