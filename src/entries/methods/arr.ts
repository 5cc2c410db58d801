/** Annual rate of reduction as a plain function, and as a method to register. No side effects. */
export { arr, arrMethod } from '../../assessment/methods/arr.ts';
export type { ArrInput, ArrResult } from '../../assessment/methods/arr.ts';
export type * from './input.ts';
