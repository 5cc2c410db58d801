import type { PartialCatalogue } from './catalogue.ts';
import { tasks as en } from './en/tasks.ts';
import { tasks as zhCN } from './zh-cn/tasks.ts';

/** The words of `<task-board>`, which come with the widget. */
export const tasksWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', tasks: zhCN },
  { tag: 'en', tasks: en },
];
