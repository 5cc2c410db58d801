/** Registers the Chinese words in traditional characters, of all widgets. */
import { registerLanguage } from '../../language/register.ts';
import { zhTW } from '../../language/zh-tw/zh-tw.ts';

registerLanguage(zhTW);
