/** Registers `<district-compare>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { DistrictCompare } from '../../widgets/district-compare/district-compare.ts';

define('district-compare', DistrictCompare);

export type { DistrictCompare };
