/** Adds `method="arr"` to the widgets of the page, with its words in zh-CN and en. */
import { arrMethod } from '../../../assessment/methods/arr.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { arrWords } from '../../../language/methods/arr.ts';

registerMethod({ ...arrMethod, words: arrWords });
