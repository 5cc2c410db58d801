import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { scoreboard as en } from './en/scoreboard.ts';
import { scoreboard as zhCN } from './zh-cn/scoreboard.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const scoreboardParts = {
  heading: 'total#',
  plan: 'area plan bare!',
  until: 'period',
  targets: 'period',
  total: 'count#',
  count: 'count# word',
  met: '@ word',
  bound: 'nature total# allMet! word counts*',
  sentence: 'counts* bound*',
  against: 'period sentence',
  listed: 'word names*',
  framed: 'natures*',
  without: 'count# period',
  noneSet: 'period',
} as const;

/** The words of `<plan-scoreboard>`, which come with the widget. */
export const scoreboardWords: readonly PartialCatalogue[] = [
  { tag: PARTS, scoreboard: scoreboardParts },
  { tag: 'zh-CN', scoreboard: zhCN },
  { tag: 'en', scoreboard: en },
];
