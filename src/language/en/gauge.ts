import type { gauge as chinese } from '../zh-cn/gauge.ts';

/** Words of `<indicator-gauge>` in English. */
export const gauge: typeof chinese = {
  baseline: (figure, period, earlier, worded) =>
    worded ? `${figure}, ${period}` : `${earlier ? '' : 'Baseline '}${figure}${period && ` (${period})`}`,
  bound: (period, upper) => `${period} (${upper ? 'at most' : 'at least'})`.trim(),
  noScale: 'No value and no scale to draw',
  scale: (low, high) => `Scale ${low} to ${high}, not from 0`,
  rowScale: (low, high) => ` (scale ${low} to ${high})`,
  change: (period) => `The scale shows the change${period && ` since ${period}`}`,
  picture: (name, value, period, target) =>
    [name, period ? `${value} in ${period}` : value, target].filter(Boolean).join(', '),
};
