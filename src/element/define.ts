import { VERSION } from './version.ts';

/** A class that may be registered; the version tells two copies of the library apart. */
type ElementClass = CustomElementConstructor & { readonly version?: string };

/** Versions of other copies that the page was told of. */
const told = new Set<string>();

/**
 * Registers a tag once. A tag that is there already is left alone: the same version in silence, another one with
 * one warning on the page that names both. Never throws, so one tag never costs the page the others.
 */
export function define(tag: string, element: ElementClass): void {
  if (typeof customElements === 'undefined') return;
  const there = customElements.get(tag) as ElementClass | undefined;
  if (there) {
    const { version = 'unknown' } = there;
    if (there === element || version === VERSION || told.has(version)) return;
    told.add(version);
    console.warn(`<${tag}> ${VERSION}: already registered by version ${version}`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`<${tag}> ${VERSION}: ${(error as Error).message}`);
  }
}
