import type { PartialCatalogue } from './catalogue.ts';
import { trend as en } from './en/trend.ts';
import { trend as zhCN } from './zh-cn/trend.ts';

/** The words of `<target-trend>`, which come with the widget. */
export const trendWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', trend: zhCN },
  { tag: 'en', trend: en },
];
