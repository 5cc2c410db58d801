import { paintOf } from './paint.ts';
import { framed } from './read-box.ts';
import type { Box, Frame } from './read-box.ts';
import type { Line, Matrix } from './scene.ts';

/** Share of a line of text that stands above its base line, where the browser does not tell. */
const ABOVE = 0.8;

let pen: CanvasRenderingContext2D | undefined;
const shares = new Map<string, number>();

/** Share of the height of a text's box that stands above the base line, by its font. */
function shareAbove({ fontWeight, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontWeight} 100px ${fontFamily}`;
  let share = shares.get(font);
  if (share === undefined) {
    pen ||= document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
    share = above ? above / (above + below) : ABOVE;
    shares.set(font, share);
  }
  return share;
}

/** What a text shares with all others of its element. */
function manner(style: CSSStyleDeclaration, paint: string, opacity: number, scale = 1) {
  const fill = paintOf(paint, opacity);
  return (
    fill && {
      fill,
      size: parseFloat(style.fontSize) * scale,
      isBold: Number(style.fontWeight) >= 600,
      isRightToLeft: style.direction === 'rtl',
    }
  );
}

/** The lines of a text that stands between tags; the browser tells where it broke them. */
export function textLines(node: Text, style: CSSStyleDeclaration, frame: Frame, opacity: number): Line[] {
  const common = manner(style, style.color, opacity);
  if (!common) return [];
  const share = shareAbove(style);
  const { isRightToLeft } = common;
  const isCentred = style.textAlign === 'center';
  const isAtRight = style.textAlign === 'right' || (style.textAlign === 'end') !== isRightToLeft;
  return brokenText(node).map((piece) => {
    const { left, right, top, bottom } = framed(piece, frame);
    return {
      ...common,
      text: piece.text,
      anchor: isCentred ? 'middle' : isAtRight === isRightToLeft ? 'start' : 'end',
      x: isCentred ? (left + right) / 2 : isAtRight ? right : left,
      y: top + (bottom - top) * share,
      length: right - left,
    };
  });
}

interface Piece extends Box {
  readonly text: string;
}

function brokenText(node: Text): Piece[] {
  const { data } = node;
  const from = data.search(/\S/);
  const whole = from < 0 ? undefined : pieceOf(node, from, data.search(/\s*$/));
  if (!whole) return [];
  if (whole.isOneLine) return [whole];
  const pieces: Piece[] = [];
  let index = from;
  for (const character of data.slice(from)) {
    const next = pieceOf(node, index, (index += character.length));
    const last = pieces[pieces.length - 1];
    if (!next) continue;
    if (last && Math.abs(next.top - last.top) < (last.bottom - last.top) / 2)
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + next.text,
        left: Math.min(last.left, next.left),
        right: Math.max(last.right, next.right),
      };
    else pieces.push(next);
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() })).filter(({ text }) => text);
}

/** The part of a text from one place to another; undefined where nothing of it is seen. */
function pieceOf(
  node: Text,
  from: number,
  to: number,
): (Piece & { readonly isOneLine: boolean }) | undefined {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
  const [first] = rects;
  if (!first) return undefined;
  const { top, bottom } = first;
  return {
    text: node.data
      .slice(from, to)
      .replace(/\s+/g, ' ')
      .replace(/\u200b/g, ''),
    left: Math.min(...rects.map((rect) => rect.left)),
    right: Math.max(...rects.map((rect) => rect.right)),
    top,
    bottom,
    isOneLine: rects.every((rect) => Math.abs(rect.top - top) < (bottom - top) / 2),
  };
}

/** Characters of a figure that stand farther apart than this share of their size are texts of their own. */
const APART = 0.5;

/** The texts of a `<text>` in a figure, which places each by itself; `matrix` leads into the picture. */
export function figureLines(
  node: Text,
  start: number,
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  matrix: Matrix,
  opacity: number,
): Line[] {
  const [scale, , , , dx, dy] = matrix;
  const common = manner(style, style.fill, opacity, scale);
  if (!common) return [];
  const size = parseFloat(style.fontSize);
  const runs: { text: string; from: number; to: number; y: number }[] = [];
  let place = start;
  for (const character of node.data) {
    const { x, y } = text.getStartPositionOfChar(place);
    const to = text.getEndPositionOfChar(place).x;
    const last = runs[runs.length - 1];
    place += character.length;
    if (last && last.y === y && Math.abs(x - last.to) < size * APART) {
      last.text += character;
      last.to = to;
    } else runs.push({ text: character, from: x, to, y });
  }
  const anchor = style.textAnchor as Line['anchor'];
  const paint = style.stroke === 'none' ? undefined : paintOf(style.stroke, opacity);
  const halo = paint && { ...paint, width: parseFloat(style.strokeWidth) * scale, join: 'round' as const };
  return runs.map(({ text: given, from, to, y }) => ({
    ...common,
    halo,
    text: given.trim(),
    anchor,
    isRightToLeft: false,
    x: (anchor === 'middle' ? (from + to) / 2 : anchor === 'end' ? to : from) * scale + dx,
    y: y * scale + dy,
    length: (to - from) * scale,
  }));
}
