/** Adds `method="fingertips-recent-trend"` to the widgets of the page, with its words in zh-CN and en. */
import { fingertipsRecentTrendMethod } from '../../../assessment/methods/fingertips-recent-trend.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { fingertipsRecentTrendWords } from '../../../language/methods/fingertips-recent-trend.ts';

registerMethod({ ...fingertipsRecentTrendMethod, words: fingertipsRecentTrendWords });
