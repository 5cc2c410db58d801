/** A text of these pages in both languages; the toolbar chooses. */
export type Said = readonly [zh: string, en: string];

export interface Context {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Picks the words of the language that the toolbar asks for. */
export function speaker({ globals }: Context): (words: Said) => string {
  const index = globals.lang === 'en' ? 1 : 0;
  return (words) => words[index];
}
