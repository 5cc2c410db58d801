import type { PartialCatalogue } from './catalogue.ts';
import { compareWords } from './compare-words.ts';
import { map as en, mapProblems as enProblems } from './en/map.ts';
import { map as zhCN, mapProblems as zhProblems } from './zh-cn/map.ts';

/** The words of `<district-map>`, which come with the widget: its own, and those of a comparison of areas. */
export const mapWords: readonly PartialCatalogue[] = [
  ...compareWords,
  { tag: 'zh-CN', map: zhCN, problems: zhProblems },
  { tag: 'en', map: en, problems: enProblems },
];
