import type { PartialCatalogue } from './catalogue.ts';
import { scoreboard as en } from './en/scoreboard.ts';
import { scoreboard as zhCN } from './zh-cn/scoreboard.ts';

/** The words of `<plan-scoreboard>`, which come with the widget. */
export const scoreboardWords: readonly PartialCatalogue[] = [
  { tag: 'zh-CN', scoreboard: zhCN },
  { tag: 'en', scoreboard: en },
];
