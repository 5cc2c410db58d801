/** The recent trend of Fingertips as a plain function, and as a method to register. No side effects. */
export {
  fingertipsRecentTrend,
  fingertipsRecentTrendMethod,
} from '../../assessment/methods/fingertips-recent-trend.ts';
export type {
  RecentTrend,
  RecentTrendCategory,
  RecentTrendInput,
} from '../../assessment/methods/fingertips-recent-trend.ts';
export type * from './input.ts';
