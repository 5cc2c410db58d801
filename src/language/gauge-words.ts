import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { gauge as en } from './en/gauge.ts';
import { gauge as zhCN } from './zh-cn/gauge.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const gaugeParts = {
  baseline: 'figure period earlier!? worded!?',
  bound: 'period upper!',
  scale: 'low high',
  rowScale: 'low high',
  change: 'period',
  picture: 'name value period goal',
} as const;

/** The words of `<indicator-gauge>`, which come with the widget. */
export const gaugeWords: readonly PartialCatalogue[] = [
  { tag: PARTS, gauge: gaugeParts },
  { tag: 'zh-CN', gauge: zhCN },
  { tag: 'en', gauge: en },
];
