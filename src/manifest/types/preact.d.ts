/** The tags in the JSX of Preact: `/// <reference types="indicator-widgets/preact" />` in one file of the project. */
import type { JSX } from 'preact';
import type { Elements, Listeners, Markup } from './elements.js';

type Tags = {
  [Tag in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Markup<Tag>> &
    Markup<Tag> &
    Listeners<Tag>;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to the one that is there
    interface IntrinsicElements extends Tags {}
  }
}
