import type { PartialCatalogue } from './catalogue.ts';
import { matrix as en } from './en/matrix.ts';
import { matrix as zhCN } from './zh-cn/matrix.ts';

/** The words of `<district-matrix>`, which come with the widget. */
export const matrixWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', matrix: zhCN },
  { tag: 'en', matrix: en },
];
