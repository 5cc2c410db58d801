/** The table of indicators of a plan, read with a report of every cell, and written again. */
export { readPlanTable } from '../../formats/plan-table.ts';
export type { PlanTableInput, PlanTableOptions } from '../../formats/plan-table.ts';
export { writePlanTable } from '../../formats/plan-table-writer.ts';
export type { WriteOptions } from '../../formats/plan-table-writer.ts';
export type { Grid, GridCell } from '../../formats/grid.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
