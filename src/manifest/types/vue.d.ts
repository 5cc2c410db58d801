/** The tags in templates of Vue 3: `/// <reference types="indicator-widgets/vue" />` in one file of the project. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Markup } from './elements.js';

type Component<Tag extends keyof Elements> = new () => Elements[Tag] & {
  readonly $props: Omit<HTMLAttributes, keyof Markup<Tag>> & Markup<Tag> & PublicProps;
  readonly $emit: EmitFn<{ [Name in keyof Events[Tag]]: (event: Events[Tag][Name]) => void }>;
};

type Tags = { [Tag in keyof Elements]: Component<Tag> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to the one that is there
  interface GlobalComponents extends Tags {}
}
