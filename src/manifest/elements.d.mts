/** Something with a name, as pages and style sheets write it. */
export interface Named {
  readonly name: string;
  readonly description: string;
  /** TypeScript; '' where it has none. */
  readonly type: string;
  readonly default?: string;
}

/** What a page may write of an element, as the files for editors and frameworks need it. */
export interface Element {
  readonly tag: string;
  /** Of the class. */
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly (Named & { readonly field: string })[];
  /** What may be set. */
  readonly properties: readonly Named[];
  /** The properties, and what may only be read. */
  readonly fields: readonly (Named & { readonly readonly?: boolean })[];
  readonly methods: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly tokens: readonly Named[];
}

/** `custom-elements.json`. */
export interface Manifest {
  readonly modules: readonly object[];
}

/** By tag. */
export declare function elementsOf(manifest: Manifest): readonly Element[];
/** Each name once, with what is said of it first. */
export declare function once(list: readonly Named[]): readonly Named[];
