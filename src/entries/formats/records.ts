/** Reads long records: one observation a row, CSV or JSON. */
export { readRecords } from '../../formats/records.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
