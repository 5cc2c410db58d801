/** Registers `<indicator-table>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { IndicatorTable } from '../../widgets/indicator-table/indicator-table.ts';

define('indicator-table', IndicatorTable);

export type { IndicatorTable };
