import { describe, expect, it } from 'vitest';
import { mapShapes } from '../../../src/geometry/map-shapes.ts';
import { inRings, ringsBox } from '../../../src/geometry/rings.ts';
import { SQUARES } from '../../fixtures/map-states.ts';

type Corner = readonly [number | string, number | string];

const one = (ring: readonly Corner[], properties: unknown = {}) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 7, properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
});
const DEGREES: readonly Corner[] = [
  [117, 39],
  [118, 39],
  [118, 40],
  [117, 40],
  [117, 39],
];
/** Tops of the outlines by their id. */
const topOf = (geometry: unknown) => {
  const shapes = mapShapes(geometry, 300, 400)!.shapes.map(({ keys, rings }) => ({
    keys,
    ...ringsBox(rings),
  }));
  return Object.fromEntries(shapes.map((shape) => [shape.keys[0], shape.top]));
};
const two = (north: readonly Corner[], south: readonly Corner[]) => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'first', geometry: { type: 'Polygon', coordinates: [north] } },
    { type: 'Feature', id: 'second', geometry: { type: 'Polygon', coordinates: [south] } },
  ],
});
const box = (x: number, y: number, side: number): Corner[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('outlines of a map', () => {
  it('fit into the width, beginning at the left', () => {
    const { height, shapes } = mapShapes(SQUARES, 300, 400)!;
    const boxes = shapes.map(({ rings }) => ringsBox(rings));
    expect(Math.min(...boxes.map(({ left }) => left))).toBeCloseTo(2);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeCloseTo(298);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(height);
    expect(height).toBeLessThanOrEqual(400);
  });

  it('degrees are projected: a square of degrees in the north is higher than wide', () => {
    const { left, right, top, bottom } = ringsBox(mapShapes(one(DEGREES), 300, 1000)!.shapes[0]!.rings);
    expect((bottom - top) / (right - left)).toBeCloseTo(1 / Math.cos((39.5 * Math.PI) / 180), 2);
  });

  it('outlines that run the other way round are the same outlines', () => {
    const turned = one([...DEGREES].reverse());
    const both = [one(DEGREES), turned].map((given) =>
      ringsBox(mapShapes(given, 300, 400)!.shapes[0]!.rings),
    );
    expect(both[0]).toEqual(both[1]);
  });

  it('degrees written as text are read', () => {
    const text = DEGREES.map(([lon, lat]) => [String(lon), `${lat}`] as const);
    expect(mapShapes(one(text), 300, 400)).toEqual(mapShapes(one(DEGREES), 300, 400));
  });

  it('north is up for degrees and metres, and a drawing in px keeps its top', () => {
    const degrees = topOf(two(box(117, 40, 1), box(117, 38, 1)));
    expect(degrees.first).toBeLessThan(degrees.second!);
    const metres = topOf(two(box(500_000, 4_400_000, 9000), box(500_000, 4_300_000, 9000)));
    expect(metres.first).toBeLessThan(metres.second!);
    const px = topOf(two(box(400, 10, 50), box(400, 300, 50)));
    expect(px.first).toBeLessThan(px.second!);
  });

  it('a drawing in px is not projected again', () => {
    const { left, right, top, bottom } = ringsBox(
      mapShapes(one(box(700, 300, 100)), 300, 400)!.shapes[0]!.rings,
    );
    expect(bottom - top).toBeCloseTo(right - left);
  });

  it('a TopoJSON is read with its arcs, in degrees or as a drawing', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [600, 200] },
      arcs: [
        [
          [0, 0],
          [100, 0],
          [0, 100],
          [-100, 0],
          [0, -100],
        ],
      ],
      objects: {
        areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '06', arcs: [[0]] }] },
      },
    };
    const { shapes } = mapShapes(topology, 300, 400)!;
    expect(shapes.map(({ keys }) => keys)).toEqual([['06']]);
    const { left, right, top, bottom } = ringsBox(shapes[0]!.rings);
    expect(bottom - top).toBeCloseTo(right - left);
  });

  it('holes and parts stay', () => {
    const parts = [[box(117, 39, 1), box(117.4, 39.4, 0.2)], [box(119, 39, 0.5)]];
    const whole = {
      type: 'Feature',
      properties: { adcode: 990101, name: '甲区', parent: { adcode: 1 } },
      geometry: { type: 'MultiPolygon', coordinates: parts },
    };
    const { keys, rings } = mapShapes(whole, 300, 400)!.shapes[0]!;
    expect(keys).toEqual(['990101', '甲区']);
    const { left, right, top, bottom } = ringsBox([rings[0]!]);
    expect(rings).toHaveLength(3);
    expect(inRings(rings, (left + right) / 2, (top + bottom) / 2)).toBe(false);
  });

  it('outlines that are all in one place give none', () => {
    const nowhere = [117, 39] as const;
    expect(mapShapes(one([nowhere, nowhere, nowhere]), 300, 400)).toBeUndefined();
  });

  it('what has no outline of an area gives none', () => {
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [117, 39] } };
    for (const given of [
      undefined,
      null,
      7,
      'x',
      {},
      { type: 'FeatureCollection', features: [] },
      point,
      one([]),
    ])
      expect(mapShapes(given, 300, 400)).toBeUndefined();
  });
});
