import { drawOutlines } from './map-outlines.ts';
import { registerMapReader } from './map-reader.ts';

/** Makes `geometry` work in every `<district-map>` of the page. */
export function registerMapGeometry(): void {
  registerMapReader(drawOutlines);
}
