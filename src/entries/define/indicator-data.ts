/** Registers `<indicator-data>`. */
import { define } from '../../element/define.ts';
import { IndicatorData } from '../../widgets/indicator-data/indicator-data.ts';

define('indicator-data', IndicatorData);

export type { IndicatorData };
