import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { compare as en } from './en/compare.ts';
import { compare as zhCN } from './zh-cn/compare.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const compareParts = {
  whole: 'level name',
  own: 'level',
  count: 'count noun above',
  eachDot: 'noun',
  ordered: 'order period rising!',
  with: 'text more',
  targetOf: 'whole goal',
  distanceHead: 'whose period',
  above: 'count noun',
  ownLegend: 'whose long!',
  comparable: 'populations*',
  left: 'count why',
  population: 'population others',
  unit: 'unit',
  collected: 'period',
  none: 'period',
  last: 'period value',
  search: 'noun',
  found: 'count',
  is: 'name value from? way#?',
  place: 'rank shared!',
  against: 'whole difference way#',
  goal: 'whose period goal side#',
  gap: 'goal difference met! side#',
  of: 'name text',
  because: 'word reason',
  sentence: 'clauses*',
  among: 'total noun partly! shares*',
  share: 'count word goal',
  ends: 'ends*',
  others: 'listed* empty*',
} as const;

/** The words of `<district-compare>`, which come with the widget. */
export const compareWords: readonly PartialCatalogue[] = [
  { tag: PARTS, compare: compareParts },
  { tag: 'zh-CN', compare: zhCN },
  { tag: 'en', compare: en },
];
