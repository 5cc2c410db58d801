import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/entries/languages/ar.ts';
import '../src/entries/languages/zh-tw.ts';
import { plainControls } from '../stories/controls.ts';
import { framed } from '../stories/frame.ts';
import { overview } from '../stories/overview.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractComponentDescription: overview },
    // The frame of a story brings its own ground; the toolbar of Storybook would hide the theme.
    backgrounds: { disable: true },
    options: { storySort: { order: ['Start', 'Widgets', 'Foundations'] } },
  },
  globalTypes: {
    lang: {
      description: 'Language · 语言',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
          { value: 'zh-TW', title: '正體中文' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    theme: {
      description: 'Theme · 明暗',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light · 浅色' },
          { value: 'dark', title: 'Dark · 深色' },
        ],
      },
    },
    width: {
      description: 'Width · 宽度',
      toolbar: { icon: 'ruler', items: ['160', '280', '480', '720', '960', '1200'] },
    },
    text: {
      description: 'Text size · 字号',
      toolbar: {
        icon: 'zoom',
        items: [
          { value: 'normal', title: 'Normal · 标准' },
          { value: 'large', title: 'Large · 大字版' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'zh-CN', theme: 'light', width: '480', text: 'normal' },
  argTypesEnhancers: [plainControls],
  decorators: [framed],
};

export default preview;
