import type { PartialCatalogue } from './catalogue.ts';
import { card as en } from './en/card.ts';
import { card as zhCN } from './zh-cn/card.ts';

/** The words of `<indicator-card>`, which come with the widget. */
export const cardWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', card: zhCN },
  { tag: 'en', card: en },
];
