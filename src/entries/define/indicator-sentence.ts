/** Registers `<indicator-sentence>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorSentence } from '../../widgets/indicator-sentence/indicator-sentence.ts';

define('indicator-sentence', IndicatorSentence);

export type { IndicatorSentence };
