import type { Paint } from './scene.ts';

const known = new Map<string, Paint | undefined>();

/** A computed colour; undefined where nothing is painted. */
export function paintOf(css: string, opacity: number): Paint | undefined {
  if (!known.has(css)) known.set(css, readColour(css));
  const paint = known.get(css);
  return paint && opacity ? { ...paint, opacity: paint.opacity * opacity } : undefined;
}

function readColour(css: string): Paint | undefined {
  if (/^(?:none|transparent|url)/.test(css)) return undefined;
  const [red, green, blue, alpha = 1] = /^rgb/.test(css) ? css.match(/[\d.]+/g)!.map(Number) : pixelOf(css);
  if (!alpha) return undefined;
  const hex = [red, green, blue].map((part) => (256 + Math.round(part!)).toString(16).slice(1));
  return { colour: `#${hex.join('')}`, opacity: alpha };
}

/** Red, green, blue and opacity of a colour in a notation that other programs do not read, e.g. `oklch()`. */
function pixelOf(css: string): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = Array.from(context.getImageData(0, 0, 1, 1).data);
  return [red!, green!, blue!, alpha! / 255];
}
