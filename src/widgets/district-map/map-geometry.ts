import { mapShapes } from '../../geometry/map-shapes.ts';
import { registerMapReader } from './map-reader.ts';

/** Makes `geometry` work in every `<district-map>` of the page. */
export function registerMapGeometry(): void {
  registerMapReader(mapShapes);
}
