import type { Section } from '../catalogue.ts';

/** Words of `<indicator-card>` in English. */
export const card: Section<'card'> = {
  since: 'Since {period?{period}|the baseline}',
  change: '{by.sign:0=unchanged|-1=down {by.full}|up {by.full}}',
  against: 'against the target direction',
  target: '{period?{period} target|Target}{printed? (as printed)}',
  distance: 'Distance',
  within: 'within the target',
  reached: 'target met',
};
