import type { card as chinese } from '../zh-cn/card.ts';

/** Words of `<indicator-card>` in English. */
export const card: typeof chinese = {
  since: (period) => `Since ${period || 'the baseline'}`,
  change: ({ sign, full }) => (sign ? `${sign < 0 ? 'down' : 'up'} ${full}` : 'unchanged'),
  against: 'against the target direction',
  target: (period, printed) => `${period ? `${period} target` : 'Target'}${printed ? ' (as printed)' : ''}`,
  distance: 'Distance',
  within: 'within the target',
  reached: 'target met',
};
