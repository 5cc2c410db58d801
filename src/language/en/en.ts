import type { CommonCatalogue } from '../catalogue.ts';
import { format, units } from './format.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import { flags, natures, observed, quantities, statuses, words } from './words.ts';

/** English. */
export const en: CommonCatalogue = {
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
};
