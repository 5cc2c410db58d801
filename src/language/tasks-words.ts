import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { tasks as en } from './en/tasks.ts';
import { tasks as zhCN } from './zh-cn/tasks.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const tasksParts = {
  heading: 'year',
  statedOn: 'date',
  countedTo: 'date',
  count: 'count# word',
  sentence: 'total# counts*',
  noneStated: 'total#',
  passed: 'count# date',
  late: 'days#',
  over: 'days#',
  due: 'date kind year month# day#',
  dueIn: 'year',
  serves: 'indicator',
} as const;

/** The words of `<task-board>`, which come with the widget. */
export const tasksWords: readonly PartialCatalogue[] = [
  { tag: PARTS, tasks: tasksParts },
  { tag: 'zh-CN', tasks: zhCN },
  { tag: 'en', tasks: en },
];
