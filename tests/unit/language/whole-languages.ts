import { ar } from '../../../src/language/ar/ar.ts';
import { en } from '../../../src/language/en/en.ts';
import { registerLanguage, registerWords } from '../../../src/language/register.ts';
import { SECTIONS, WHOLE } from '../../../src/language/whole.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { zhTW } from '../../../src/language/zh-tw/zh-tw.ts';

export const TAGS = Object.keys(WHOLE) as (keyof typeof WHOLE)[];

/** Registers all languages and the words of all widgets, as a page with all of them does. */
export function registerAll(): void {
  for (const sections of SECTIONS) registerWords(sections);
  for (const language of [zhCN, en, zhTW, ar]) registerLanguage(language);
}
