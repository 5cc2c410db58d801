/** The method of the United Nations' SDG Progress Chart as a plain function, and as a method to register. No side effects. */
export { unProgressChart, unProgressChartMethod } from '../../assessment/methods/un-progress-chart.ts';
export type { UnProgressCategory, UnProgressResult } from '../../assessment/methods/un-progress-chart.ts';
export type * from './input.ts';
