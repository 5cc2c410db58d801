/** Adds `method="eurostat-no-target"` to the widgets of the page, with its words in zh-CN and en. */
import { eurostatNoTargetMethod } from '../../../assessment/methods/eurostat-no-target.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { eurostatNoTargetWords } from '../../../language/methods/eurostat-no-target.ts';

registerMethod({ ...eurostatNoTargetMethod, words: eurostatNoTargetWords });
