/** Reads tables with a column for each period, such as the World Bank's CSV. */
export { readWideTable } from '../../formats/wide-table.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
