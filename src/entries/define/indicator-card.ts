/** Registers `<indicator-card>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorCard } from '../../widgets/indicator-card/indicator-card.ts';

define('indicator-card', IndicatorCard);

export type { IndicatorCard };
