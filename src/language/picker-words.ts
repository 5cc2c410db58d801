import type { PartialCatalogue } from './catalogue.ts';
import { picker as en } from './en/picker.ts';
import { picker as zhCN } from './zh-cn/picker.ts';

/** The words of `<area-picker>`, `<indicator-picker>` and `<period-picker>`, which come with them. */
export const pickerWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', picker: zhCN },
  { tag: 'en', picker: en },
];
