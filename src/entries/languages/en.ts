/** Registers the English words. */
import { en } from '../../language/en/en.ts';
import { registerLanguage } from '../../language/register.ts';

registerLanguage(en);
