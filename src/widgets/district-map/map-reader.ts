/**
 * Who reads outlines of areas: a part that few pages need, in a file of its own (`indicator-map.js`, or the module
 * `define/district-map-geometry`). It stands in one place of the page, so that a second script adds it to the widgets
 * of the first, before or after.
 */
import type { MapShapes } from '../../geometry/map-shapes.ts';

/** Outlines fitted into a width and at most a height; undefined when there are none. May throw. */
export type MapReader = (geometry: unknown, width: number, height: number) => MapShapes | undefined;

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
