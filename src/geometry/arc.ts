import { round1 } from './scale.ts';

/** A half circle that opens downwards: fraction 0 is its left end, 1 its right end. */
export interface HalfCircle {
  readonly cx: number;
  readonly cy: number;
}

/** The point at `fraction` of the half circle of radius `r`. */
export function arcPoint({ cx, cy }: HalfCircle, r: number, fraction: number): [number, number] {
  const angle = Math.PI * (1 - fraction);
  return [cx + r * Math.cos(angle), cy - r * Math.sin(angle)];
}

const at = (circle: HalfCircle, r: number, fraction: number): string =>
  arcPoint(circle, r, fraction).map(round1).join(' ');

const sweep = (circle: HalfCircle, r: number, to: number, forward: 0 | 1): string =>
  `A${round1(r)} ${round1(r)} 0 0 ${forward} ${at(circle, r, to)}`;

/** A part of the ring between two radii, as a closed path. */
export function ringPath(circle: HalfCircle, inner: number, outer: number, from: number, to: number): string {
  return `M${at(circle, outer, from)}${sweep(circle, outer, to, 1)}L${at(circle, inner, to)}${sweep(circle, inner, from, 0)}Z`;
}

/** A line along the circle. */
export function arcPath(circle: HalfCircle, r: number, from: number, to: number): string {
  return `M${at(circle, r, from)}${sweep(circle, r, to, 1)}`;
}

/** A line across the circle, from one radius to another. */
export function spokePath(circle: HalfCircle, inner: number, outer: number, fraction: number): string {
  return `M${at(circle, inner, fraction)}L${at(circle, outer, fraction)}`;
}

/** Slanted strokes across a part of the ring, about `step` px apart: hatching that needs no pattern and so no id. */
export function ringHatchPath(
  circle: HalfCircle,
  inner: number,
  outer: number,
  from: number,
  to: number,
  step: number,
): string {
  const length = Math.PI * outer;
  const lean = (outer - inner) / length;
  const count = Math.floor(((to - from) * length) / step);
  let path = '';
  for (let i = 1; i <= count; i++) {
    const foot = to - (i * step) / length;
    const head = Math.min(to, foot + lean);
    const reach = (head - foot) / lean;
    path += `M${at(circle, inner, foot)}L${at(circle, inner + (outer - inner) * reach, head)}`;
  }
  return path;
}
