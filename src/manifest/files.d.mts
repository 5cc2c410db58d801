import type { Manifest } from './elements.mjs';

/** Texts by name of the file in `dist/`, made of the manifest for editors and frameworks. */
export declare function filesOf(
  manifest: Manifest,
  package_: { readonly name: string; readonly version: string },
): Readonly<Record<string, string>>;
