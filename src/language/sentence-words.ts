import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { sentence as en } from './en/sentence.ts';
import { sentence as zhCN } from './zh-cn/sentence.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const sentenceParts = {
  name: 'indicator area',
  verdict: 'word method',
  told: '@ name moved way!',
  goal: 'target@',
  report: 'head moved beside far goal verdict why',
  short: '@ name verdict why',
  change: '@ name head moved',
} as const;

/** The words of `<indicator-sentence>`, which come with the widget. */
export const sentenceWords: readonly PartialCatalogue[] = [
  { tag: PARTS, sentence: sentenceParts },
  { tag: 'zh-CN', sentence: zhCN },
  { tag: 'en', sentence: en },
];
