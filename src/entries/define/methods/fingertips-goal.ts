/** Adds `method="fingertips-goal"` to the widgets of the page, with its words in zh-CN and en. */
import { fingertipsGoalMethod } from '../../../assessment/methods/fingertips-goal.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { fingertipsGoalWords } from '../../../language/methods/fingertips-goal.ts';

registerMethod({ ...fingertipsGoalMethod, words: fingertipsGoalWords });
