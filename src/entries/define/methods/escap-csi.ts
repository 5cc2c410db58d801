/** Adds `method="escap-csi"` to the widgets of the page, with its words in zh-CN and en. */
import { escapCsiMethod } from '../../../assessment/methods/escap-csi.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { escapCsiWords } from '../../../language/methods/escap-csi.ts';

registerMethod({ ...escapCsiMethod, words: escapCsiWords });
