import { embedCode } from '../src/entries/embed-code.ts';
import type { Embed, EmbedTag } from '../src/entries/embed-code.ts';

/** What a story shows, as a page would write it. */
export interface Embedded extends Pick<Embed, 'attributes' | 'data'> {
  readonly tag: string;
}

export interface Snippet {
  readonly label: string;
  readonly code: string;
}

/** Code for pages that load scripts, bundle modules, hold frames, or none of these; each ready to be pasted. */
export function snippets({ tag, attributes, data }: Embedded, lang: string): readonly Snippet[] {
  const language = lang === 'zh-CN' ? {} : { lang };
  const made = embedCode({ tag: tag as EmbedTag, data, attributes: { ...language, ...attributes } });
  return [
    { label: 'Script · 脚本', code: made.script },
    { label: 'Module · 模块', code: made.module },
    { label: 'Frame · 框架', code: made.frame },
    { label: 'Text only · 只有文字', code: made.text },
  ].filter(({ code }) => code);
}
