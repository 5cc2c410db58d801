import { webAddress } from './load.ts';

/** The ids that an address is made of. */
export interface LinkTarget {
  readonly indicator: string;
  readonly area?: string;
}

/**
 * The address that a page's `href-template` makes for a row, a mark or a tile: `{indicator}` and `{area}` become the ids,
 * percent-encoded. Undefined without a template; throws a `ProblemError` where it is no address of http or https.
 */
export function linkOf(
  template: string | undefined,
  ids: LinkTarget,
  base = document.baseURI,
): string | undefined {
  if (!template) return undefined;
  const text = template.replace(/\{(indicator|area)\}/g, (_, name: keyof LinkTarget) =>
    // Half of a character is no text, and has no code.
    encodeURIComponent((ids[name] ?? '').replace(/[\ud800-\udfff]/gu, '')),
  );
  return webAddress(text, base).href;
}
