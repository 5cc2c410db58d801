/** Completion against elapsed time, as reviews of Chinese plans compare them, as a plain function, and as a method to register. No side effects. */
export { cnPlanReview, cnPlanReviewMethod } from '../../assessment/methods/cn-plan-review.ts';
export type {
  PlanReviewCategory,
  PlanReviewInput,
  PlanReviewResult,
} from '../../assessment/methods/cn-plan-review.ts';
export type * from './input.ts';
