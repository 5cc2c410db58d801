/** Adds `method="open-sdg"` to the widgets of the page, with its words in zh-CN and en. */
import { openSdgMethod } from '../../../assessment/methods/open-sdg.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { openSdgWords } from '../../../language/methods/open-sdg.ts';

registerMethod({ ...openSdgMethod, words: openSdgWords });
