import type { PartialCatalogue } from './catalogue.ts';
import { compareWords } from './compare-words.ts';
import { map as en, mapProblems as enProblems } from './en/map.ts';
import { PARTS } from './parts.ts';
import { map as zhCN, mapProblems as zhProblems } from './zh-cn/map.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const mapParts = {
  count: 'count noun',
  numbers: 'sign hatched!',
  wrong: 'title right',
  share: 'word count',
  reviewNumber: 'number',
  mapSource: 'source',
} as const;

/** The words of `<district-map>`, which come with the widget: its own, and those of a comparison of areas. */
export const mapWords: readonly PartialCatalogue[] = [
  ...compareWords,
  { tag: PARTS, map: mapParts },
  { tag: 'zh-CN', map: zhCN, problems: zhProblems },
  { tag: 'en', map: en, problems: enProblems },
];
