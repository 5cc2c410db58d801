/** Registers the Arabic words of all widgets. */
import { ar } from '../../language/ar/ar.ts';
import { registerLanguage } from '../../language/register.ts';

registerLanguage(ar);
