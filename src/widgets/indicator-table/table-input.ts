import { findIndicator } from '../../contract/select.ts';
import { readPlan } from '../../assessment/plan.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { ProblemError } from '../../element/load.ts';
import type { PlanInput } from '../../element/view-input.ts';

/** A plan with the rows of its table, in published order. */
export interface TableInput extends PlanInput {
  readonly rows: readonly SeriesReading[];
}

/** The rows asked for: indicators of one area that are measured there. `asked`: ids or one label; default all. */
export function tableInput(input: PlanInput, asked: string | undefined): TableInput {
  const { document, options } = input;
  const ids = asked && wanted(input, asked);
  // A table is that of one area: without a word the one that the document begins with.
  const area =
    options.area ?? options.areas[0] ?? document.indicators.find(({ series }) => series[0])?.series[0]?.area;
  const plan = readPlan(document, {
    ...(ids && { indicators: ids }),
    area,
    asOf: options.period,
    method: options.method,
  });
  const rows = plan.flatMap(({ reading }) => reading ?? []);
  if (!rows.length)
    throw new ProblemError(plan.length ? 'no-series' : 'no-indicators', {
      given: area ?? '',
      known: document.areas
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', '),
    });
  return { ...input, rows };
}

function wanted({ document }: PlanInput, asked: string): string[] {
  const whole = findIndicator(document, asked);
  if (whole) return [whole.id];
  return asked
    .split(/[\s,，]+/)
    .filter(Boolean)
    .map((id) => {
      const found = findIndicator(document, id);
      if (found) return found.id;
      const known = document.indicators.slice(0, 12).map((entry) => entry.id);
      throw new ProblemError('unknown-indicator', { given: id, known: known.join(', ') });
    });
}
