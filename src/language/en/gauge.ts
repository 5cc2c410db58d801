import type { Section } from '../catalogue.ts';

/** Words of `<indicator-gauge>` in English. */
export const gauge: Section<'gauge'> = {
  baseline: '{worded?{figure}, {period}|{earlier?|Baseline }{figure}{period? ({period})}}',
  bound: '{period?{period} }({upper?at most|at least})',
  noScale: 'No value and no scale to draw',
  scale: 'Scale {low} to {high}, not from 0',
  rowScale: ' (scale {low} to {high})',
  change: 'The scale shows the change{period? since {period}}',
  picture: '{name}{value?, {value}{period? in {period}}}{goal?, {goal}}',
};
