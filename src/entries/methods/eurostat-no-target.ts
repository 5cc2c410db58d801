/** Eurostat's method for series without a target as a plain function, and as a method to register. No side effects. */
export { eurostatNoTarget, eurostatNoTargetMethod } from '../../assessment/methods/eurostat-no-target.ts';
export type { EurostatNoTargetCategory } from '../../assessment/methods/eurostat-no-target.ts';
export type { EurostatInput } from '../../assessment/methods/eurostat-target.ts';
export type * from './input.ts';
