import { readPlan } from '../../assessment/plan.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { findArea, findIndicator } from '../../contract/select.ts';
import { listed } from '../../element/listed.ts';
import { ProblemError } from '../../element/load.ts';
import type { PlanInput } from '../../element/view-input.ts';

/** A plan with the rows of its table. */
export interface TableInput extends PlanInput {
  readonly rows: readonly SeriesReading[];
  /** `id` of the row that the page opens. */
  readonly open?: string;
}

/** What the page asks for: ids or names of the rows (default all, as published), and the one that is open. */
export interface AskedRows {
  readonly indicators?: string;
  readonly indicator?: string;
}

/** The indicators that have figures in one area: without a word the one that the document begins with. */
export function tableInput(input: PlanInput, { indicators, indicator }: AskedRows = {}): TableInput {
  const { document, options } = input;
  const first = document.indicators.find(({ series }) => series[0])?.series[0]!.area;
  const area = options.area ?? options.areas[0] ?? first;
  const { period: asOf, method } = options;
  const plan = readPlan(document, { area, asOf, method }).flatMap(({ reading }) => reading ?? []);
  // The row of an indicator, where it has figures here; an indicator that nobody knows is a problem.
  const rowOf = (given: string): SeriesReading | undefined => {
    const found = findIndicator(document, given);
    if (!found) throw new ProblemError('unknown-indicator', { given });
    return plan.find((row) => row.indicator === found);
  };
  const asked = listed(indicators).map(rowOf);
  const rows = asked.length ? asked.flatMap((row) => row ?? []) : plan;
  if (!rows[0]) {
    const code = findArea(document, area) ? 'no-series' : 'unknown-area';
    throw new ProblemError(area === undefined ? 'no-indicators' : code, { given: area ?? '' });
  }
  const chosen = options.indicator ? rowOf(options.indicator) : undefined;
  return { ...input, rows, open: indicator && chosen?.indicator.id };
}
