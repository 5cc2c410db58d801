/** Registers `<target-journey>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { TargetJourney } from '../../widgets/target-journey/target-journey.ts';

define('target-journey', TargetJourney);

export type { TargetJourney };
