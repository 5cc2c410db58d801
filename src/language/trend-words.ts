import type { PartialCatalogue } from './catalogue.ts';
import { PARTS } from './parts.ts';
import { trend as en } from './en/trend.ts';
import { trend as zhCN } from './zh-cn/trend.ts';

/** What its messages are handed; the signs are explained in `parts.ts`. */
export const trendParts = {
  missing: 'span reason',
  fromPath: 'distance above!',
  fromPathHead: 'above!',
  toTargetHead: 'due',
  change: 'since distance rising!',
  toTarget: 'due goal distance',
  onTarget: 'due goal',
  gate: 'due distance',
  formerTarget: 'goal figure',
  revisedNote: 'due former date reason',
  projected: 'figure',
  projectionFinding: 'since due figure met!',
  level: 'since',
  changesSince: 'since',
  break: 'period',
  breakNote: 'periods',
  missingNote: 'what',
  undatedNote: 'area figures*',
  areasHeading: 'indicator areas',
  areasJoined: 'names*',
  ofArea: 'area sentence',
  whole: 'level',
  beside: 'period one* other distance above! pace#',
  notDrawn: 'names',
  half: 'year# part#',
  quarter: 'year# part#',
  month: 'year# part#',
} as const;

/** The words of `<target-trend>`, which come with the widget. */
export const trendWords: readonly PartialCatalogue[] = [
  { tag: PARTS, trend: trendParts },
  { tag: 'zh-CN', trend: zhCN },
  { tag: 'en', trend: en },
];
