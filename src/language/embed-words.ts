import { embed as en } from './en/embed.ts';
import { embed as zhCN } from './zh-cn/embed.ts';

export type EmbedSentences = Readonly<Record<keyof typeof zhCN, string>>;

/** Words of frames and of code for pages; they do not ride with the widgets. */
export interface EmbedWords {
  /** A sentence or word by its name, its parts filled in. */
  sentence(name: keyof EmbedSentences, parts?: Readonly<Record<string, string | undefined>>): string;
}

/** The words in the language of a tag as pages write it: English where it says so, otherwise Chinese. */
export function embedWords(lang: string): EmbedWords {
  const sentences: EmbedSentences = /^en/i.test(lang) ? en : zhCN;
  return {
    sentence: (name, parts = {}) =>
      sentences[name].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? ''),
  };
}
