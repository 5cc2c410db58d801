import type { trend as chinese } from '../zh-cn/trend.ts';

/** Words of `<target-trend>` in English. */
export const trend: typeof chinese = {};
