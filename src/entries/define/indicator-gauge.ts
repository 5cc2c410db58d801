/** Registers `<indicator-gauge>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorGauge } from '../../widgets/indicator-gauge/indicator-gauge.ts';

define('indicator-gauge', IndicatorGauge);

export type { IndicatorGauge };
