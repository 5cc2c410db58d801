/** What every method takes and gives back. */
export type { Reason } from '../../assessment/assessment.ts';
export type { Method, MethodWords } from '../../assessment/method.ts';
export type { PlainInput, PlainPoint, PlainResult, PlainTarget } from '../../assessment/methods/input.ts';
