import { textWidth } from './text.ts';

/** A text in a figure, placed by its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in px. */
  readonly size: number;
  readonly bold?: boolean;
  /** Which point of the text stands at `x`. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A rectangle; `bottom` is greater than `top`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fonts that run wider than the estimate by no more than this stay inside. */
const FONT_SLACK = 1.12;

/** The estimated room a text takes. */
export function textBox({ x, y, text, size, bold, anchor = 'start' }: PlacedText): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.85 * size, bottom: y + 0.2 * size };
}

/** True when two boxes come nearer than `gap` px. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** `center` moved so that a text of this width stays between `low` and `high`; in the middle when it is too wide. */
export function keptInside(center: number, width: number, low: number, high: number): number {
  if (width >= high - low) return (low + high) / 2;
  return Math.min(Math.max(center, low + width / 2), high - width / 2);
}

/** Where to anchor a text that begins at `start` unless a wide font would leave [low, high]. */
export function begunInside(
  start: number,
  width: number,
  low: number,
  high: number,
): { readonly x: number; readonly anchor?: 'end' } {
  return start + width * FONT_SLACK > high ? { x: high, anchor: 'end' } : { x: Math.max(low, start) };
}

/**
 * Where to anchor a text that is centred on `center` unless it would leave [low, high]: at an end it is anchored to
 * that end, so that a font wider than estimated still stays inside.
 */
export function anchoredInside(
  center: number,
  width: number,
  low: number,
  high: number,
): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  const x = keptInside(center, width * FONT_SLACK, low, high);
  if (x > center) return { x: low, anchor: 'start' };
  return x < center ? { x: high, anchor: 'end' } : { x, anchor: 'middle' };
}
