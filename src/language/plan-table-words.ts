import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { planTable as en } from './en/plan-table.ts';
import { planTable as zhCN } from './zh-cn/plan-table.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const planTableParts = {
  base: 'period',
  value: 'period',
  target: 'period',
  figures: 'value goal',
  count: 'count natures*',
  natureCount: 'nature count',
  scale: 'low high',
  named: 'label unit',
  finding: 'count shares*',
  share: 'count word',
  baseNote: 'period figures*',
  changeNote: 'period',
  reasons: 'word clauses*',
  reasonOf: 'reason names*',
  line: 'name value goal status',
} as const;

/** The words of `<indicator-table>`, which come with the widget. */
export const planTableWords: readonly PartialCatalogue[] = [
  { tag: PARTS, planTable: planTableParts },
  { tag: 'zh-CN', planTable: zhCN },
  { tag: 'en', planTable: en },
];
