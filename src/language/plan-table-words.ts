import type { PartialCatalogue } from './catalogue.ts';
import { planTable as en } from './en/plan-table.ts';
import { planTable as zhCN } from './zh-cn/plan-table.ts';

/** The words of `<indicator-table>`, which come with the widget. */
export const planTableWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', planTable: zhCN },
  { tag: 'en', planTable: en },
];
