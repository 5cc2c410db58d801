/** Reads a file of any of the formats; which one is found out. */
export { FORMATS, readAny } from '../../formats/any.ts';
export type { AnyOptions, AnyReading, Format } from '../../formats/any.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
export { saidArea, saidColumns, saidMapping, saidPlan } from '../../formats/said.ts';
