/** Reads SDMX-JSON 1.0 and 2.x data messages and SDMX-CSV 1.0 and 2.0. */
export { readSdmxCsv } from '../../formats/sdmx-csv.ts';
export { readSdmxJson } from '../../formats/sdmx-json.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
