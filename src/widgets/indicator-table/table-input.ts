import { findIndicator } from '../../contract/select.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { listed } from '../../element/listed.ts';
import { ProblemError } from '../../element/load.ts';
import { planOf } from '../../element/plan-of.ts';
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
  const plan = planOf({ ...input, options: { ...options, area } });
  const ids = listed(indicators);
  const asked = ids.length
    ? ids.map((given) => {
        const found = findIndicator(document, given);
        const row = plan.rows.find((entry) => entry.indicator === found);
        if (!row) throw new ProblemError('unknown-indicator', { given });
        return row;
      })
    : plan.rows;
  const rows = asked.flatMap(({ reading }) => reading ?? []);
  if (!rows.length) throw new ProblemError('no-indicators');
  return {
    ...input,
    rows,
    open: indicator && plan.reading?.indicator.id,
  };
}
