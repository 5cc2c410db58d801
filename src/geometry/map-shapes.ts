import { geoIdentity, geoMercatorRaw, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Ring, Rings } from './rings.ts';

/** One outline of a map in px. */
export interface MapShape {
  /** What the outline may be known by: its id, then the values of its properties. */
  readonly keys: readonly string[];
  readonly rings: Rings;
  readonly path: string;
}

export interface MapShapes {
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

type Loose = Record<string, unknown>;
type Point = readonly [x: number, y: number];

interface Outline {
  readonly keys: readonly string[];
  /** Parts, each an outer ring and its holes. */
  readonly parts: readonly (readonly (readonly Point[])[])[];
}

/** Room around the map, for the frame of the chosen area. */
const EDGE = 2;
/** Beyond this, Mercator leaves the sheet. */
const POLE = 85;
/** Drawings are counted in hundreds of px, ground plans in metres by the hundred thousand. */
const METRES = 20_000;
const RADIAN = Math.PI / 180;
/** The bare formula; its published types speak of a factory. */
const mercator = geoMercatorRaw as unknown as (lambda: number, phi: number) => Point;

/**
 * The outlines of a GeoJSON or TopoJSON, fitted into a width and at most a height. Degrees are projected (Mercator);
 * larger coordinates are a projection already: those of a drawing run downwards, those in metres upwards. Outlines may
 * run either way round. Undefined when there is no outline of an area in it.
 */
export function mapShapes(geometry: unknown, width: number, most: number): MapShapes | undefined {
  const outlines = featuresOf(geometry).flatMap(outlineOf);
  const points = outlines.flatMap(({ parts }) => parts.flatMap((part) => part.flatMap((ring) => ring)));
  if (!points.length) return undefined;
  const reach = (axis: 0 | 1): number =>
    points.reduce((far, point) => Math.max(far, Math.abs(point[axis])), 0);
  const isDegrees = reach(0) <= 180 && reach(1) <= 90;
  const flat = isDegrees ? outlines.map(projected) : outlines;
  const whole = { type: 'GeometryCollection', geometries: flat.map(polygons) } as GeoPermissibleObjects;
  const isUp = isDegrees || Math.max(reach(0), reach(1)) > METRES;
  const fit = geoIdentity()
    .reflectY(isUp)
    .fitExtent(
      [
        [EDGE, EDGE],
        [width - EDGE, most - EDGE],
      ],
      whole,
    );
  // All in one place: no map, whatever its scale.
  if (!Number.isFinite(fit.scale())) return undefined;
  const draw = geoPath(fit).digits(1);
  const [[left, top], [, bottom]] = draw.bounds(whole);
  // A map that is less wide than its room begins at the left, where the words begin.
  const [x, y] = fit.translate();
  fit.translate([x - left + EDGE, y - top + EDGE]);
  const shapes = flat.map((outline) => ({
    keys: outline.keys,
    path: draw(polygons(outline)) ?? '',
    rings: outline.parts.flatMap((part) => part.map((ring): Ring => ring.map((point) => fit([...point])!))),
  }));
  return { height: Math.ceil(bottom - top + 2 * EDGE), shapes };
}

function polygons({ parts }: Outline): GeoPermissibleObjects {
  return { type: 'MultiPolygon', coordinates: parts as never };
}

function projected({ keys, parts }: Outline): Outline {
  const flat = ([lon, lat]: Point): Point =>
    mercator(lon * RADIAN, Math.max(-POLE, Math.min(POLE, lat)) * RADIAN);
  return { keys, parts: parts.map((part) => part.map((ring) => ring.map(flat))) };
}

/** Every feature of whatever is given; nothing of what is no geometry. */
function featuresOf(given: unknown): readonly Loose[] {
  const { type, features, objects, geometry } = (given ?? {}) as Loose;
  if (type === 'FeatureCollection') return (features as readonly Loose[]).flatMap(featuresOf);
  if (type === 'Topology')
    return Object.keys(objects as Loose).flatMap((name) => featuresOf(feature(given as never, name)));
  return type === 'Feature' && geometry ? [given as Loose] : [];
}

function outlineOf({ id, properties, geometry }: Loose): Outline[] {
  const { type, coordinates } = geometry as Loose;
  const parts =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? (coordinates as unknown[]) : [];
  const read = parts
    .map((part) => (part as unknown[]).map((ring) => (ring as unknown[]).flatMap(pointOf)))
    .map((part) => part.filter((ring) => ring.length > 2))
    .filter((part) => part.length);
  const keys = [id, ...Object.values((properties ?? {}) as Loose)]
    .filter((key) => typeof key === 'string' || typeof key === 'number')
    .map(String);
  return read.length ? [{ keys, parts: read }] : [];
}

/** Coordinates may be written as text. */
function pointOf(given: unknown): Point[] {
  const [x, y] = (given as unknown[]).map(Number);
  return Number.isFinite(x) && Number.isFinite(y) ? [[x!, y!]] : [];
}
