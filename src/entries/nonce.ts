declare global {
  interface Window {
    /** Lit's own name for the nonce of the style elements that it makes. */
    litNonce?: string;
  }
}

/**
 * A kernel that cannot adopt style sheets gets style elements, which a strict policy lets through by a nonce: that of the
 * classic script itself, unless the page gave Lit one. Stands before the first element is made.
 */
const { nonce } = document.currentScript ?? {};
if (nonce) window.litNonce ??= nonce;

export {};
