/** Registers the Chinese words. */
import { registerLanguage } from '../../language/register.ts';
import { zhCN } from '../../language/zh-cn/zh-cn.ts';

registerLanguage(zhCN);
