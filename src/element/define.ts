import { VERSION } from './version.ts';

/** A class that may be registered; the version tells two copies of the library apart. */
type ElementClass = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. A tag that is there already is left alone: the same version in silence, another one with
 * one warning that names both. Never throws, so one tag never costs the page the others.
 */
export function define(tag: string, element: ElementClass): void {
  if (typeof customElements === 'undefined') return;
  const there = customElements.get(tag) as ElementClass | undefined;
  if (there) {
    if (there !== element && there.version !== VERSION)
      console.warn(`<${tag}> ${VERSION}: already registered by version ${there.version ?? 'unknown'}`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`<${tag}> ${VERSION}: ${(error as Error).message}`);
  }
}
