/** Reads JSON-stat 2.0 datasets and 1.x bundles. */
export { readJsonStat } from '../../formats/json-stat.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
