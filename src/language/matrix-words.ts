import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { matrix as en } from './en/matrix.ts';
import { matrix as zhCN } from './zh-cn/matrix.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const matrixParts = {
  indicators: 'count',
  areas: 'count noun above',
  of: 'name verdict',
  dated: 'value period',
  binding: 'natures*',
  borrowed: 'above',
  targetOf: 'above goal',
  byTarget: 'above',
  counts: 'total indicators areas shares*',
  share: 'count word items!',
  everywhere: 'names*',
  most: 'words* areas* count',
  which: 'words* names*',
  line: 'name groups*',
  group: 'word areas*',
  sentence: 'clauses*',
} as const;

/** The words of `<district-matrix>`, which come with the widget. */
export const matrixWords: readonly PartialCatalogue[] = [
  { tag: PARTS, matrix: matrixParts },
  { tag: 'zh-CN', matrix: zhCN },
  { tag: 'en', matrix: en },
];
