import { readPlan } from '../assessment/plan.ts';
import type { PlanRow, ReadPlanOptions } from '../assessment/plan.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import { findIndicator } from '../contract/select.ts';
import { ProblemError } from './load.ts';
import type { PlanInput } from './view-input.ts';

/** The input of a widget on a whole plan. */
export interface PlanRowsInput extends PlanInput {
  /** Every measured indicator in the area, in published order. */
  readonly rows: readonly PlanRow[];
  /** Of the indicator that the page or the reader chose; of a plan of one indicator that one. */
  readonly reading?: SeriesReading;
}

/** So many ids are named to somebody who asked for one that is not there. */
const KNOWN_LIMIT = 12;

/** Reads the whole plan in the area asked for. Throws a `ProblemError` where indicator or area are not there. */
export function planOf(input: PlanInput, more: Pick<ReadPlanOptions, 'targetPeriod'> = {}): PlanRowsInput {
  const { document, options } = input;
  const { indicator: given, area, period, method } = options;
  const rows = readPlan(document, { area, asOf: period, method, ...more });
  const known = (ids: readonly string[]): string => ids.slice(0, KNOWN_LIMIT).join(', ');
  if (!rows[0]) throw new ProblemError('no-indicators');
  const named = given ? findIndicator(document, given) : rows.length === 1 ? rows[0].indicator : undefined;
  if (given && !named)
    throw new ProblemError('unknown-indicator', {
      given,
      known: known(rows.map(({ indicator }) => indicator.id)),
    });
  if (area && !rows.some(({ reading }) => reading))
    throw new ProblemError('unknown-area', { given: area, known: known(document.areas.map(({ id }) => id)) });
  return { ...input, rows, reading: rows.find(({ indicator }) => indicator === named)?.reading };
}
