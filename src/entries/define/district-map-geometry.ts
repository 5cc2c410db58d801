/** Makes `geometry` (GeoJSON, TopoJSON) work in every `<district-map>` of the page, before or after it is defined. */
import { registerMapGeometry } from '../../widgets/district-map/map-geometry.ts';

registerMapGeometry();
