import { format, units } from './format.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import { flags, natures, observed, quantities, statuses, words } from './words.ts';

/**
 * Chinese (simplified): the default language, and the keys that every language gives. Words of one widget come with it.
 */
export const zhCN = {
  tag: 'zh-CN',
  words,
  statuses,
  flags,
  natures,
  observed,
  quantities,
  reasons,
  problems,
  units,
  format,
  sentences,
};
