/**
 * A widget as a list of shapes and lines of text, every place and colour resolved: what the browser laid out, without
 * the browser. The SVG text and the canvas are both made of it, so they show the same.
 */
export interface Scene {
  /** Size in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Colour of the ground; absent: see-through. */
  readonly ground?: Paint;
  /** Font families of all texts, as CSS writes them. */
  readonly family: string;
  /** In the order of painting. */
  readonly items: readonly (Shape | Line)[];
  /** For who cannot see the picture. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

export interface Paint {
  /** Red, green and blue as `#rrggbb`. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** From a path's own space into the picture: a b c d e f as in SVG. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Shape {
  /** Path data. */
  readonly path: string;
  readonly matrix?: Matrix;
  readonly fill?: Paint;
  readonly isEvenOdd?: boolean;
  readonly stroke?: Stroke;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'square';
  readonly join?: 'round' | 'bevel';
}

/** One line of text of one style. */
export interface Line {
  readonly text: string;
  /** The point that `anchor` speaks of, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width of the line, whatever the font of the reader's machine is. */
  readonly length: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
  readonly fill: Paint;
  /** Drawn around the letters before they are. */
  readonly halo?: Stroke;
}
