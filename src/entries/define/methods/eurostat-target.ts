/** Adds `method="eurostat-target"` to the widgets of the page, with its words in zh-CN and en. */
import { eurostatTargetMethod } from '../../../assessment/methods/eurostat-target.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { eurostatTargetWords } from '../../../language/methods/eurostat-target.ts';

registerMethod({ ...eurostatTargetMethod, words: eurostatTargetWords });
