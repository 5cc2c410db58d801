/** Registers `<target-status>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { TargetStatus } from '../../widgets/target-status/target-status.ts';

define('target-status', TargetStatus);

export type { TargetStatus };
