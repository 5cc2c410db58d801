/** Made by the build; types are checked before it, so they cannot come from the file. */
declare module '*/custom-elements.json' {
  import type { Package } from 'custom-elements-manifest/schema';
  const manifest: Package;
  export default manifest;
}
