/** The tags in Svelte 5: `/// <reference types="indicator-widgets/svelte" />` in one file of the project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Markup } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Markup<Tag>> &
    Markup<Tag> &
    Listeners<Tag>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to the one that is there
  interface SvelteHTMLElements extends Tags {}
}
