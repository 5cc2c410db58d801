/** Reads the data and metadata files of an Open SDG site. */
export { readOpenSdg } from '../../formats/open-sdg.ts';
export type { OpenSdgOptions } from '../../formats/open-sdg.ts';
export type { Mapping, ReadOptions, Role } from '../../formats/read-options.ts';
export type { FormatReading, Outcome, ReportLine } from '../../formats/reading.ts';
