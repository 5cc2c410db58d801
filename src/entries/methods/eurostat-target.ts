/** Eurostat's method for series with a target as a plain function, and as a method to register. No side effects. */
export { eurostatTarget, eurostatTargetMethod } from '../../assessment/methods/eurostat-target.ts';
export type {
  EurostatInput,
  EurostatTargetCategory,
  EurostatTargetResult,
} from '../../assessment/methods/eurostat-target.ts';
export type * from './input.ts';
