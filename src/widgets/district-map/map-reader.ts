/**
 * Who reads and draws outlines of areas: a part that few pages need, in a file of its own (`indicator-map.js`, or the module
 * `define/district-map-geometry`). It stands in one place of the page, so that a second script adds it to the widgets
 * of the first, before or after.
 */
import type { AreaFace, MapFigure, Sheet } from './map-figure.ts';

/** A map that was drawn. */
export interface Outlines {
  readonly figure: MapFigure;
  /** Areas that the map does not have. */
  readonly left: readonly string[];
  /** Areas that found no room for any sign. */
  readonly bare: readonly string[];
}

/**
 * Draws areas on their outlines, on an empty sheet; else says the code of the problem: no outlines, or none of these
 * areas. May throw.
 */
export type MapReader = (
  sheet: Sheet,
  faces: readonly AreaFace[],
  geometry: unknown,
  width: number,
  printed: readonly string[],
) => Outlines | 'map-invalid' | 'map-unmatched';

interface Register {
  reader?: MapReader;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('indicator-widgets.map');
const page = globalThis as unknown as Record<symbol, Register | undefined>;

function register(): Register {
  return (page[KEY] = page[KEY] ?? { listeners: new Set() });
}

/** Makes `geometry` work in every `<district-map>` of the page. */
export function registerMapReader(reader: MapReader): void {
  register().reader = reader;
  register().listeners.forEach((listener) => listener());
}

export function mapReader(): MapReader | undefined {
  return register().reader;
}

/** Calls back when a reader comes; returns the function that ends it. */
export function onMapReader(listener: () => void): () => void {
  const { listeners } = register();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
