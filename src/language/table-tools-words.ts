import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { tableTools as en } from './en/table-tools.ts';
import { tableTools as zhCN } from './zh-cn/table-tools.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const tableToolsParts = { shown: 'count total' } as const;

/** The words of the filters, orders and the clipboard of `<indicator-table>`, which come with them. */
export const tableToolsWords: readonly PartialCatalogue[] = [
  { tag: PARTS, tableTools: tableToolsParts },
  { tag: 'zh-CN', tableTools: zhCN },
  { tag: 'en', tableTools: en },
];
