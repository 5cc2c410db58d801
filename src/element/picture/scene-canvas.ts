import type { Line, Paint, Scene, Shape, Stroke } from './scene.ts';

/** Longest side and greatest area that browsers make a canvas of, in px. */
const LONGEST = 16384;
const LARGEST = 1e8;

/** A scene as pixels. It is drawn, not loaded, so no policy on images stands against it. */
export function sceneCanvas(scene: Scene, wanted: number): HTMLCanvasElement {
  const { width, height, ground, family, language } = scene;
  const scale = Math.min(wanted, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  const canvas = document.createElement('canvas');
  // Fonts are chosen by language.
  canvas.lang = language;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  if (ground) drawShape(pen, { path: `M0 0H${width}V${height}H0Z`, fill: ground });
  for (const item of scene.items) {
    pen.save();
    if ('path' in item) drawShape(pen, item);
    else drawLine(pen, item, family);
    pen.restore();
  }
  return canvas;
}

function drawShape(pen: CanvasRenderingContext2D, { path, matrix, fill, isEvenOdd, stroke }: Shape): void {
  if (matrix) pen.transform(...matrix);
  const outline = new Path2D(path);
  if (fill) {
    pen.fillStyle = paint(pen, fill);
    pen.fill(outline, isEvenOdd ? 'evenodd' : 'nonzero');
  }
  if (stroke) {
    useStroke(pen, stroke);
    pen.stroke(outline);
  }
}

function drawLine(pen: CanvasRenderingContext2D, line: Line, family: string): void {
  const { text, x, y, anchor, length, size, isBold, isRightToLeft, fill, halo } = line;
  pen.font = `${isBold ? 'bold ' : ''}${size}px ${family}`;
  pen.textAlign = anchor === 'middle' ? 'center' : anchor;
  pen.direction = isRightToLeft ? 'rtl' : 'ltr';
  pen.translate(x, y);
  // Figures of equal width and letters set closer are no matter of a canvas: the whole line is made as wide.
  const own = pen.measureText(text).width;
  if (own && text.length > 1) pen.scale(length / own, 1);
  if (halo) {
    useStroke(pen, halo);
    pen.strokeText(text, 0, 0);
  }
  pen.fillStyle = paint(pen, fill);
  pen.fillText(text, 0, 0);
}

function useStroke(pen: CanvasRenderingContext2D, stroke: Stroke): void {
  pen.strokeStyle = paint(pen, stroke);
  pen.lineWidth = stroke.width;
  pen.lineCap = stroke.cap ?? 'butt';
  pen.lineJoin = stroke.join ?? 'miter';
  pen.miterLimit = 4;
  pen.setLineDash(stroke.dash ? stroke.dash.slice() : []);
}

/** The colour; how opaque it is goes to the pen, because fill and stroke may differ. */
function paint(pen: CanvasRenderingContext2D, { colour, opacity }: Paint): string {
  pen.globalAlpha = opacity;
  return colour;
}
