import { card } from './card.ts';
import { compare } from './compare.ts';
import { format, units } from './format.ts';
import { gauge } from './gauge.ts';
import { journey } from './journey.ts';
import { map, mapProblems } from './map.ts';
import { matrix } from './matrix.ts';
import { methods } from './methods.ts';
import { picker } from './picker.ts';
import { planTable } from './plan-table.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { scoreboard } from './scoreboard.ts';
import { sentence } from './sentence.ts';
import { sentences } from './sentences.ts';
import { tableTools } from './table-tools.ts';
import { tasks } from './tasks.ts';
import { trend } from './trend.ts';
import { flags, natures, observed, quantities, statuses, words } from './words.ts';

/** Arabic, written from right to left; digits stay as they are published. */
export const ar = {
  tag: 'ar',
  direction: 'rtl',
  words,
  statuses,
  flags,
  natures,
  observed,
  quantities,
  reasons,
  problems: { ...problems, ...mapProblems },
  units,
  format,
  sentences,
  methods,
  card,
  gauge,
  trend,
  compare,
  planTable,
  journey,
  map,
  matrix,
  picker,
  scoreboard,
  sentence,
  tableTools,
  tasks,
};
