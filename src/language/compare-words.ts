import type { PartialCatalogue } from './catalogue.ts';
import { compare as en } from './en/compare.ts';
import { compare as zhCN } from './zh-cn/compare.ts';

/** The words of `<district-compare>`, which come with the widget. */
export const compareWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', compare: zhCN },
  { tag: 'en', compare: en },
];
