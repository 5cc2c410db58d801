import type { PartialCatalogue } from './catalogue.ts';
import { sentence as en } from './en/sentence.ts';
import { sentence as zhCN } from './zh-cn/sentence.ts';

/** The words of `<indicator-sentence>`, which come with the widget. */
export const sentenceWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', sentence: zhCN },
  { tag: 'en', sentence: en },
];
