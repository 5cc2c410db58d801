/** Adds `method="spc-mdc"` to the widgets of the page, with its words in zh-CN and en. */
import { spcMdcMethod } from '../../../assessment/methods/spc-mdc.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { spcMdcWords } from '../../../language/methods/spc-mdc.ts';

registerMethod({ ...spcMdcMethod, words: spcMdcWords });
