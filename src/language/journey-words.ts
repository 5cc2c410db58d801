import type { PartialCatalogue } from './catalogue.ts';
import { journey as en } from './en/journey.ts';
import { journey as zhCN } from './zh-cn/journey.ts';

/** The words of `<target-journey>`, which come with the widget. */
export const journeyWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', journey: zhCN },
  { tag: 'en', journey: en },
];
