/** Registers `<period-picker>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { PeriodPicker } from '../../widgets/period-picker/period-picker.ts';

define('period-picker', PeriodPicker);

export type { PeriodPicker };
