/** Registers `<indicator-picker>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorPicker } from '../../widgets/indicator-picker/indicator-picker.ts';

define('indicator-picker', IndicatorPicker);

export type { IndicatorPicker };
