/** Registers `<area-picker>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { AreaPicker } from '../../widgets/area-picker/area-picker.ts';

define('area-picker', AreaPicker);

export type { AreaPicker };
