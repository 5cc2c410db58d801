/** Registers `<indicator-spark>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorSpark } from '../../widgets/indicator-spark/indicator-spark.ts';

define('indicator-spark', IndicatorSpark);

export type { IndicatorSpark };
