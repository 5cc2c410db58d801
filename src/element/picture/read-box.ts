import { paintOf } from './paint.ts';
import type { Shape } from './scene.ts';

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

/** Where a box stands in the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a picture begins on the page, and how many px of the page are one of its own: a page may be zoomed. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A box of the page as it stands in the picture. */
export function framed({ left, top, right, bottom }: Box, frame: Frame): Box {
  const at = (place: number, start: number): number =>
    Math.round(((place - start) / frame.scale) * 100) / 100;
  return {
    left: at(left, frame.left),
    top: at(top, frame.top),
    right: at(right, frame.left),
    bottom: at(bottom, frame.top),
  };
}

/** Dashes and gaps by the width of their line, as browsers draw them. */
const DASHES: Readonly<Record<string, readonly number[] | undefined>> = { dashed: [3, 2], dotted: [1, 1] };

/** Ground and borders of a box. */
export function boxShapes(box: Box, style: CSSStyleDeclaration, opacity: number): Shape[] {
  const fill = paintOf(style.backgroundColor, opacity);
  const radius = radiusOf(box, style.borderTopLeftRadius);
  const ground: Shape[] = fill ? [{ path: outline(box, radius), fill }] : [];
  const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => border(style, side, opacity));
  const [top] = borders;
  if (!borders.some(Boolean)) return ground;
  if (top && borders.every((other) => JSON.stringify(other) === JSON.stringify(top))) {
    const inset = top.width / 2;
    const inner = {
      left: box.left + inset,
      top: box.top + inset,
      right: box.right - inset,
      bottom: box.bottom - inset,
    };
    return ground.concat({ path: outline(inner, Math.max(0, radius - inset)), stroke: top });
  }
  return borders.reduce(
    (shapes, stroke, side) =>
      stroke ? shapes.concat({ path: edge(box, side, stroke.width / 2), stroke }) : shapes,
    ground,
  );
}

function border(style: CSSStyleDeclaration, side: Side, opacity: number): Shape['stroke'] {
  const width = parseFloat(style[`border${side}Width`]);
  const line = style[`border${side}Style`];
  const paint = width && !/none|hidden/.test(line) && paintOf(style[`border${side}Color`], opacity);
  return paint ? { ...paint, width, dash: DASHES[line]?.map((part) => part * width) } : undefined;
}

function edge({ left, top, right, bottom }: Box, side: number, inset: number): string {
  return [
    `M${left} ${top + inset}H${right}`,
    `M${right - inset} ${top}V${bottom}`,
    `M${left} ${bottom - inset}H${right}`,
    `M${left + inset} ${top}V${bottom}`,
  ][side]!;
}

function radiusOf({ left, right, top, bottom }: Box, css: string): number {
  const given = parseFloat(css) * (/%/.test(css) ? (right - left) / 100 : 1);
  return Math.min(given || 0, (right - left) / 2, (bottom - top) / 2);
}

function outline({ left, top, right, bottom }: Box, radius: number): string {
  if (!radius) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const corner = (x: number, y: number): string => `A${radius} ${radius} 0 0 1 ${x} ${y}`;
  return (
    `M${left + radius} ${top}H${right - radius}${corner(right, top + radius)}` +
    `V${bottom - radius}${corner(right - radius, bottom)}` +
    `H${left + radius}${corner(left, bottom - radius)}V${top + radius}${corner(left + radius, top)}Z`
  );
}
