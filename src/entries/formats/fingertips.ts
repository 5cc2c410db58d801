/** Reads CSV files of Fingertips, England's public health profiles. */
export { readFingertips } from '../../formats/fingertips.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
