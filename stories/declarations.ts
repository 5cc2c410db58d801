import manifest from '../dist/custom-elements.json';

/** Something that the manifest names and describes. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

/** An attribute; `fieldName` is the property of the same value, where the names differ. */
export interface Attribute extends Named {
  readonly fieldName?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** What the manifest says of an element. */
export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

const declarations = (manifest.modules as readonly { declarations?: readonly object[] }[]).flatMap(
  (module) => module.declarations ?? [],
) as readonly Declaration[];

/** The element of this tag; nothing is said of one that is not there. */
export function declarationOf(tag: unknown): Declaration {
  return declarations.find(({ tagName }) => tagName === tag) ?? {};
}
