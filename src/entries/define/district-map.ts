/** Registers `<district-map>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { DistrictMap } from '../../widgets/district-map/district-map.ts';

define('district-map', DistrictMap);

export type { DistrictMap };
