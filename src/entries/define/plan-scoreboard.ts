/** Registers `<plan-scoreboard>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { PlanScoreboard } from '../../widgets/plan-scoreboard/plan-scoreboard.ts';

define('plan-scoreboard', PlanScoreboard);

export type { PlanScoreboard };
