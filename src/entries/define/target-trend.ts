/** Registers `<target-trend>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { TargetTrend } from '../../widgets/target-trend/target-trend.ts';

define('target-trend', TargetTrend);

export type { TargetTrend };
