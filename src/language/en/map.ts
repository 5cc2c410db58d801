import type { Section } from '../catalogue.ts';
import { noun, one } from './levels.ts';

/** Words of `<district-map>` in English. */
export const map: Section<'map'> = {
  missing: 'No value',
  count: `{count} {count#one=${one}|${noun}}`,
  numbers: '{sign?Numbers in {sign}{hatched?, hatched: no value}|{hatched?Hatched: no value}}',
  star: '* counted differently, not comparable',
  schematic: 'Tiles show neither borders nor size',
  wrapped: 'Too narrow for places: tiles stand one after the other',
  loose: 'No layout: tiles stand one after the other, not at their places',
  outside: 'Areas that the layout does not have',
  offMap: 'Areas that the map does not have',
  small: 'Areas too small on the map for their signs',
  wrong: '{title}. {right}',
  share: '{word} {count}',
  reviewNumber: 'Map review number: {number}',
  mapSource: 'Map: {source}',
};

export const mapProblems: Section<'problems'> = {
  'layout-invalid': [
    'The layout cannot be read',
    'a line of area codes per row, “.” for a free place; or {"990101": [0, 2]}',
  ],
  'map-review-number': [
    'No valid review number: tiles instead of the map',
    'review-number="GS(2024)0650号" or alike',
  ],
  'map-source': ['No source of the map: tiles instead of it', 'map-source'],
  'map-invalid': ['The outlines cannot be read: tiles instead of the map', 'GeoJSON or TopoJSON'],
  'map-unmatched': [
    'The map has none of these areas: tiles instead of it',
    'outlines whose id or a property is the code or the name of an area',
  ],
  'map-reader': ['The reader of outlines is not on the page: tiles instead of the map', 'indicator-map.js'],
};
