import type { Section } from '../catalogue.ts';

/** Words of `<target-journey>` in English. */
export const journey: Section<'journey'> = {
  time: '{share} of time',
  progress: '{done} of the way{time?, {time} of the time}',
  gap: '{distance} {met?{ceiling?below the ceiling|above the target}|{ceiling?above the ceiling|short of the target}}',
  kept: 'baseline equals target; no progress share',
  beyond: 'baseline beyond target; no progress share',
  early: '{years} {years#one=year|years} early',
  allowed: 'allowed side',
  since: 'Since {period}',
  dated: '{figure}{period? ({period})}',
  baseline: 'Baseline {figure}{period? ({period})}',
  scale: 'Scale {low} to {high}, not from 0',
  cut: 'The value lies beyond the figure; not to scale past the gap',
  picture: '{name}{from?, {from}}{value?, {value}}{goal?, {goal}}',
};
