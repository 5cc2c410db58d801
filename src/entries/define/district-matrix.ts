/** Registers `<district-matrix>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { DistrictMatrix } from '../../widgets/district-matrix/district-matrix.ts';

define('district-matrix', DistrictMatrix);

export type { DistrictMatrix };
