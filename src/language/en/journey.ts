import type { journey as chinese } from '../zh-cn/journey.ts';

/** Words of `<target-journey>` in English. */
export const journey: typeof chinese = {
  time: (share) => `${share} of time`,
  progress: (done, time) => `${done} of the way${time && `, ${time} of the time`}`,
  gap: (distance, met, ceiling) =>
    `${distance} ${met ? (ceiling ? 'below the ceiling' : 'above the target') : ceiling ? 'above the ceiling' : 'short of the target'}`,
  kept: 'baseline equals target; no progress share',
  beyond: 'baseline beyond target; no progress share',
  early: (years) => `${years} ${years === 1 ? 'year' : 'years'} early`,
  allowed: 'allowed side',
  since: (period) => `Since ${period}`,
  dated: (figure, period) => figure + (period && ` (${period})`),
  baseline: (figure, period) => `Baseline ${figure}${period && ` (${period})`}`,
  scale: (low, high) => `Scale ${low} to ${high}, not from 0`,
  cut: 'The value lies beyond the figure; not to scale past the gap',
  picture: (name, from, value, target) => [name, from, value, target].filter(Boolean).join(', '),
};
