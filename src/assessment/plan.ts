import type { Area, Indicator, IndicatorDocument } from '../contract/document.ts';
import { findArea, findSeries } from '../contract/select.ts';
import type { Status } from './assessment.ts';
import { readingOf } from './reading.ts';
import type { ReadOptions, SeriesReading } from './reading.ts';
import { STATUS_ORDER } from './status-order.ts';

/** One indicator of a plan in one area. */
export interface PlanRow {
  readonly indicator: Indicator;
  /** Absent where the area has no series of the indicator. */
  readonly reading?: SeriesReading;
}

export interface ReadPlanOptions extends Omit<ReadOptions, 'indicator'> {
  /** Ids in the wanted order; default every indicator that is measured, in the document's order. */
  readonly indicators?: readonly string[];
}

/** The indicators of a plan in one area, assessed, in published order. Tasks are left out: they have no figures. */
export function readPlan(document: IndicatorDocument, options: ReadPlanOptions = {}): readonly PlanRow[] {
  const { indicators, area: given, ...rest } = options;
  const area: Area | undefined = findArea(document, given);
  const wanted = indicators
    ? indicators.flatMap((id) => document.indicators.filter((entry) => entry.id === id))
    : document.indicators;
  return wanted
    .filter(({ kind }) => kind !== 'task')
    .map((indicator) => {
      const series = findSeries(indicator, area?.id ?? given);
      return { indicator, reading: series && readingOf(document, indicator, series, rest) };
    });
}

/** How many rows have each status. A row without a series is counted as not assessable, openly. */
export function countStatuses(rows: readonly PlanRow[]): Readonly<Record<Status, number>> {
  const counts = {} as Record<Status, number>;
  for (const status of STATUS_ORDER) counts[status] = 0;
  for (const { reading } of rows) counts[reading ? reading.assessment.status : 'not-assessable']++;
  return counts;
}
