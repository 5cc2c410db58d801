/** Adds `method="un-progress-chart"` to the widgets of the page, with its words in zh-CN and en. */
import { unProgressChartMethod } from '../../../assessment/methods/un-progress-chart.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { unProgressChartWords } from '../../../language/methods/un-progress-chart.ts';

registerMethod({ ...unProgressChartMethod, words: unProgressChartWords });
