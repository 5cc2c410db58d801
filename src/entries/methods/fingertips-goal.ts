/** The comparison of Fingertips with a goal as a plain function, and as a method to register. No side effects. */
export { fingertipsGoal, fingertipsGoalMethod } from '../../assessment/methods/fingertips-goal.ts';
export type { GoalCategory, GoalInput } from '../../assessment/methods/fingertips-goal.ts';
export type * from './input.ts';
