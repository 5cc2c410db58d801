/**
 * The tags in the JSX of React 19: `/// <reference types="indicator-widgets/react" />` in one file of the project. React
 * 18 sets attributes only; there the components of `indicator-widgets/react/<tag>` are to be used.
 */
import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Elements, Events, Listeners, Markup, Properties } from './elements.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Host<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]>, keyof Markup<Tag>>;

type Handlers<Tag extends keyof Elements> = {
  [Name in keyof Events[Tag] & string as `on${Pascal<Name>}`]?: (event: Events[Tag][Name]) => void;
};

/** An element as a component: its properties, its events as `onIndicatorSelect`, and a ref to it. React 18 and 19. */
export type Component<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Host<Tag> & Properties[Tag] & Handlers<Tag> & RefAttributes<Elements[Tag]>
>;

type Tags = {
  [Tag in keyof Elements]: DetailedHTMLProps<Host<Tag>, Elements[Tag]> & Markup<Tag> & Listeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to the one that is there
    interface IntrinsicElements extends Tags {}
  }
}
