/** Adds `method="cn-plan-review"` to the widgets of the page, with its words in zh-CN and en. */
import { cnPlanReviewMethod } from '../../../assessment/methods/cn-plan-review.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { cnPlanReviewWords } from '../../../language/methods/cn-plan-review.ts';

registerMethod({ ...cnPlanReviewMethod, words: cnPlanReviewWords });
