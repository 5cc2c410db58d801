/** Code for pages, in Chinese and English; plain Node too. Published as `indicator-widgets/embed-code`. */
import './languages/zh-cn.ts';
import './languages/en.ts';

export { embedCode } from '../embed/embed-code.ts';
export type { Embed, EmbedCode } from '../embed/embed-code.ts';
export type { EmbedTag } from '../embed/tags.ts';
