/** The numbers without the pictures: contract and assessment, no DOM. Published as `indicator-widgets/core`. */
export * from '../contract/document.ts';
export { parseDocument } from '../contract/parse.ts';
export type { ParsedDocument } from '../contract/parse.ts';
export { readPeriod } from '../contract/period.ts';
export type { Period } from '../contract/period.ts';
export { readQuantity } from '../contract/quantity.ts';
export type { Quantity, QuantityOptions } from '../contract/quantity.ts';
export { convertUnit, readUnit } from '../contract/unit.ts';
export * from '../assessment/assessment.ts';
export { assess } from '../assessment/assess.ts';
export { registerMethod } from '../assessment/register.ts';
export type { Evidence, Method, MethodWords, Verdict } from '../assessment/method.ts';
export { readSeries } from '../assessment/reading.ts';
export type { SeriesReading } from '../assessment/reading.ts';
