import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { journey as en } from './en/journey.ts';
import { journey as zhCN } from './zh-cn/journey.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const journeyParts = {
  time: 'share',
  progress: 'done time',
  gap: 'distance met! ceiling!',
  early: 'years#',
  since: 'period',
  dated: 'figure period',
  baseline: 'figure period',
  scale: 'low high',
  picture: 'name from value goal',
} as const;

/** The words of `<target-journey>`, which come with the widget. */
export const journeyWords: readonly PartialCatalogue[] = [
  { tag: PARTS, journey: journeyParts },
  { tag: 'zh-CN', journey: zhCN },
  { tag: 'en', journey: en },
];
