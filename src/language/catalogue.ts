import type { zhCN } from './zh-cn/zh-cn.ts';

/** A language as plain data: strings, and functions that are handed all parts of a sentence at once. */
export type Catalogue = typeof zhCN;

/** What a page may register: a tag, and as many words as it likes; what is missing comes from the default language. */
export type PartialCatalogue = { readonly tag: string } & {
  readonly [Section in keyof Catalogue]?: Catalogue[Section] extends string
    ? string
    : Partial<Catalogue[Section]>;
};

/** A unit in words: sign behind digits, what its differences are called, its name; what is left out is the sign. */
export type UnitEntry = readonly [symbol: string, points?: string, label?: string];
