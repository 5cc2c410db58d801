/** Adds `method="escap-api"` to the widgets of the page, with its words in zh-CN and en. */
import { escapApiMethod } from '../../../assessment/methods/escap-api.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { escapApiWords } from '../../../language/methods/escap-api.ts';

registerMethod({ ...escapApiMethod, words: escapApiWords });
