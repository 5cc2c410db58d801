import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { card as en } from './en/card.ts';
import { card as zhCN } from './zh-cn/card.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const cardParts = {
  since: 'period',
  change: 'by@',
  target: 'period printed!',
} as const;

/** The words of `<indicator-card>`, which come with the widget. */
export const cardWords: readonly PartialCatalogue[] = [
  { tag: PARTS, card: cardParts },
  { tag: 'zh-CN', card: zhCN },
  { tag: 'en', card: en },
];
