import { VERSION } from './version.ts';

/** A class that may be registered; the version tells two copies of the library apart. */
type ElementClass = CustomElementConstructor & { readonly version?: string };

/** What the page was told already. */
const told = new Set<string>();

function tellOnce(what: string, sentence: string): void {
  if (told.has(what)) return;
  told.add(what);
  console.warn(sentence);
}

/**
 * Registers a tag once. A tag that is there already is left alone: the same version in silence, another one with
 * one warning on the page that names both. Never throws, so one tag never costs the page the others.
 */
export function define(tag: string, element: ElementClass): void {
  if (typeof customElements === 'undefined') return;
  // A server that loads our modules has no page.
  const contentType = typeof document === 'undefined' ? 'text/html' : document.contentType;
  // Templates are HTML, which a document of XML refuses: what stands between the tags is read there.
  if (contentType !== 'text/html')
    return tellOnce(
      contentType,
      `indicator-widgets ${VERSION}: nothing is drawn in a page sent as ${contentType}`,
    );
  const there = customElements.get(tag) as ElementClass | undefined;
  if (there) {
    const { version = 'unknown' } = there;
    if (there !== element && version !== VERSION)
      tellOnce(version, `<${tag}> ${VERSION}: already registered by version ${version}`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`<${tag}> ${VERSION}: ${(error as Error).message}`);
  }
}
