import { boxShapes, framed } from './read-box.ts';
import type { Frame } from './read-box.ts';
import { figureLines, textLines } from './read-text.ts';
import { paintOf } from './paint.ts';
import type { Line, Matrix, Shape } from './scene.ts';

/** What was read so far, and where it is counted from. */
interface Reading {
  readonly frame: Frame;
  readonly items: (Shape | Line)[];
}

/** Everything that is seen in a laid-out box, in the order of the document; places count from its corner. */
export function readItems(root: Element, frame: Frame): (Shape | Line)[] {
  const reading: Reading = { frame, items: [] };
  readElement(root, 1, reading);
  return reading.items;
}

function readElement(element: Element, above: number, reading: Reading): void {
  const style = getComputedStyle(element);
  // Words for a voice alone are clipped away.
  if (style.display === 'none' || style.visibility === 'hidden' || style.clip !== 'auto') return;
  const opacity = above * parseFloat(style.opacity);
  if (element instanceof SVGElement) return readFigure(element, style, opacity, reading);
  const { items, frame } = reading;
  if (style.display !== 'contents')
    for (const rect of Array.from(element.getClientRects()))
      items.push(...boxShapes(framed(rect, frame), style, opacity));
  readBar(element, opacity, reading);
  for (const child of Array.from(element.childNodes)) {
    if (child instanceof Text) items.push(...textLines(child, style, frame, opacity));
    else if (child instanceof Element) readElement(child, opacity, reading);
  }
}

/** The thin bar before a part of a line; one that begins the line lies outside and is cut off. */
function readBar(element: Element, opacity: number, { items, frame }: Reading): void {
  const style = getComputedStyle(element, '::before');
  const width = parseFloat(style.width);
  const fill = style.content !== 'none' && width && paintOf(style.backgroundColor, opacity);
  if (!fill) return;
  const { left, right, top } = element.getBoundingClientRect();
  const line = element.parentElement!.getBoundingClientRect();
  const isRightToLeft = style.direction === 'rtl';
  const x = isRightToLeft
    ? right - parseFloat(style.marginRight) - width
    : left + parseFloat(style.marginLeft);
  if (x < line.left || x + width > line.right) return;
  const y = top + parseFloat(style.marginTop);
  const box = framed({ left: x, right: x + width, top: y, bottom: y + parseFloat(style.height) }, frame);
  items.push({ path: `M${box.left} ${box.top}H${box.right}V${box.bottom}H${box.left}Z`, fill });
}

function readFigure(
  element: SVGElement,
  style: CSSStyleDeclaration,
  opacity: number,
  reading: Reading,
): void {
  if (element instanceof SVGTextElement) return readWords(element, opacity, reading);
  if (element instanceof SVGGeometryElement) {
    const path = pathOf(element);
    if (path) reading.items.push(shape(path, matrixOf(element, reading.frame), style, opacity));
    return;
  }
  if (element instanceof SVGSVGElement || element instanceof SVGGElement)
    for (const child of Array.from(element.children)) readElement(child, opacity, reading);
}

/**
 * From the mark to its figure, and with the figure's box to the picture: what WebKit says of the way to the screen
 * leaves out the transforms of the page.
 */
function matrixOf(element: SVGGraphicsElement, frame: Frame): Matrix {
  const svg = element.ownerSVGElement!;
  const box = svg.getBoundingClientRect();
  const { x, y, width } = svg.viewBox.baseVal;
  const { a, b, c, d, e, f } = svg.getScreenCTM()!.inverse().multiply(element.getScreenCTM()!);
  const size = box.width / (width || box.width) / frame.scale;
  return [
    a * size,
    b * size,
    c * size,
    d * size,
    (box.left - frame.left) / frame.scale + (e - x) * size,
    (box.top - frame.top) / frame.scale + (f - y) * size,
  ];
}

function shape(path: string, matrix: Matrix, style: CSSStyleDeclaration, opacity: number): Shape {
  const fill = paintOf(style.fill, opacity * parseFloat(style.fillOpacity));
  const stroke = paintOf(style.stroke, opacity * parseFloat(style.strokeOpacity));
  const dash = style.strokeDasharray.match(/[\d.]+/g);
  const width = parseFloat(style.strokeWidth);
  return {
    path,
    matrix,
    fill,
    isEvenOdd: style.fillRule === 'evenodd',
    stroke: stroke && {
      ...stroke,
      width,
      dash: dash ? dash.map(Number) : undefined,
      cap: style.strokeLinecap === 'butt' ? undefined : (style.strokeLinecap as 'round'),
      join: style.strokeLinejoin === 'miter' ? undefined : (style.strokeLinejoin as 'round'),
    },
  };
}

function pathOf(element: SVGGeometryElement): string {
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(element.getAttribute(name)));
  return element instanceof SVGCircleElement
    ? `M${cx! - r!} ${cy}a${r} ${r} 0 1 0 ${2 * r!} 0a${r} ${r} 0 1 0 ${-2 * r!} 0Z`
    : (element.getAttribute('d') ?? '');
}

/** A text and the parts in it, each in its own manner. */
function readWords(text: SVGTextElement, opacity: number, { items, frame }: Reading): void {
  const matrix = matrixOf(text, frame);
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const style = getComputedStyle(node.parentElement!);
    items.push(...figureLines(node, start, text, style, matrix, opacity));
    start += node.length;
  }
}
