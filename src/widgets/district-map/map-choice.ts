import type { Problem } from '../../contract/document.ts';
import type { Context } from '../../language/comparison.ts';
import { said } from '../../language/series-words.ts';
import { newSheet } from './map-figure.ts';
import type { AreaFace, MapFigure } from './map-figure.ts';
import { readLayout, shippedLayout } from './map-layout.ts';
import type { MapReader } from './map-reader.ts';
import { missingStatement, problemOf } from './map-rules.ts';
import type { MapStatement } from './map-rules.ts';
import { tilesFigure } from './map-tiles.ts';

export interface MapOptions extends MapStatement {
  readonly highlight?: string;
  readonly reference?: string;
  /** Anything; what is no layout is said to be none. */
  readonly layout?: unknown;
  /** Outlines of the areas; anything. */
  readonly geometry?: unknown;
  readonly reader?: MapReader;
  /** A file is on its way, without which it is not known where the areas stand. */
  readonly isAwaited?: boolean;
  /** A file that could not be had. */
  readonly problem?: Problem;
}

/** What is drawn, and what it leaves out. */
export interface Drawn {
  readonly figure: MapFigure;
  /** Areas that stand nowhere in it. */
  readonly left: readonly string[];
  /** Areas in it that found no room for a sign. */
  readonly bare?: readonly string[];
  readonly kind: 'map' | 'placed' | 'wrapped' | 'loose';
  /** What the map has to say of itself wherever it is shown. */
  readonly printed: readonly string[];
  readonly problem?: Problem;
}

/** The map that was asked for where it can and may be drawn; else tiles. */
export function figureOf(c: Context, faces: readonly AreaFace[], width: number, options: MapOptions): Drawn {
  const asked = options.geometry === undefined ? undefined : outlinesOf(c, faces, width, options);
  if (asked && 'figure' in asked) return asked;
  const { missing } = c.language.catalogue.map;
  const given = options.layout === undefined ? undefined : readLayout(options.layout);
  const layout = given ?? shippedLayout(faces.map(({ id }) => id));
  const wrong = options.layout !== undefined && !given;
  const { figure, arrangement, left } = tilesFigure(faces, layout, width, missing);
  const problem =
    options.problem ?? asked ?? (wrong ? problemOf('layout-invalid', shorten(options.layout)) : undefined);
  return { figure, left, kind: arrangement, printed: [], problem };
}

function outlinesOf(
  c: Context,
  faces: readonly AreaFace[],
  width: number,
  { geometry, reader, ...statement }: MapOptions,
): Drawn | Problem {
  const missing = missingStatement(
    c.document,
    faces.map(({ id }) => id),
    statement,
  );
  if (missing) return missing;
  if (!reader) return problemOf('map-reader');
  const { reviewNumber, mapSource } = statement;
  const { map } = c.language.catalogue;
  const printed = said(reviewNumber && map.reviewNumber(reviewNumber), mapSource && map.mapSource(mapSource));
  let outlines: ReturnType<MapReader> = 'map-invalid';
  try {
    outlines = reader(newSheet(), faces, geometry, width, printed);
  } catch {
    // What is no geometry breaks the reader in many ways, all of which mean the same.
  }
  return typeof outlines === 'string' ? problemOf(outlines) : { ...outlines, kind: 'map', printed };
}

function shorten(given: unknown): string {
  return (typeof given === 'string' ? given : (JSON.stringify(given) ?? '')).slice(0, 40);
}
