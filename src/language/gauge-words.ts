import type { PartialCatalogue } from './catalogue.ts';
import { gauge as en } from './en/gauge.ts';
import { gauge as zhCN } from './zh-cn/gauge.ts';

/** The words of `<indicator-gauge>`, which come with the widget. */
export const gaugeWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', gauge: zhCN },
  { tag: 'en', gauge: en },
];
