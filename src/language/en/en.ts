import type { Catalogue } from '../catalogue.ts';
import { compare } from './compare.ts';
import { format, units } from './format.ts';
import { gauge } from './gauge.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import { trend } from './trend.ts';
import { flags, natures, observed, quantities, statuses, words } from './words.ts';

/** English. */
export const en: Catalogue = {
  tag: 'en',
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
  gauge,
  trend,
  compare,
};
