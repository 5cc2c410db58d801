import type { Line, Matrix, Paint, Scene, Shape } from './scene.ts';

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** A scene as an SVG document that office and drawing programs open: no style sheet, no link, no HTML inside. */
export function sceneSVG(scene: Scene): string {
  const { width, height, ground, family, title, description, language } = scene;
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': family,
    'xml:lang': language,
    role: 'img',
  };
  return tag('svg', frame, [
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(description)),
    ground ? tag('path', { d: `M0 0H${width}V${height}H0Z`, ...filled(ground) }) : '',
    ...scene.items.map((item) => ('path' in item ? shapeTag(item) : lineTags(item))),
    '\n',
  ]);
}

function shapeTag({ path, matrix, fill, isEvenOdd, stroke }: Shape): string {
  return `\n${tag('path', {
    d: path,
    transform: matrix && transform(matrix),
    ...filled(fill),
    'fill-rule': fill && isEvenOdd && 'evenodd',
    ...stroked(stroke),
  })}`;
}

/** The halo is a text of its own below: not every program knows the order of painting. */
function lineTags(line: Line): string {
  const { text, x, y, anchor, length, size, isBold, isRightToLeft, fill, halo } = line;
  const place = {
    x: rounded(x),
    y: rounded(y),
    'font-size': rounded(size),
    'font-weight': isBold && 700,
    'text-anchor': anchor !== 'start' && anchor,
    direction: isRightToLeft && 'rtl',
    textLength: text.length > 1 && rounded(length),
    lengthAdjust: text.length > 1 && 'spacingAndGlyphs',
  };
  const words = escaped(text);
  const below = halo ? `\n${tag('text', { ...place, ...filled(undefined), ...stroked(halo) }, words)}` : '';
  return `${below}\n${tag('text', { ...place, ...filled(fill) }, words)}`;
}

function filled(paint: Paint | undefined): Attributes {
  return {
    fill: paint ? paint.colour : 'none',
    'fill-opacity': paint && paint.opacity < 1 && rounded(paint.opacity),
  };
}

function stroked(stroke: Shape['stroke']): Attributes {
  if (!stroke) return {};
  const { colour, opacity, width, dash, cap, join } = stroke;
  return {
    stroke: colour,
    'stroke-opacity': opacity < 1 && rounded(opacity),
    'stroke-width': rounded(width),
    'stroke-dasharray': dash?.map(rounded).join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': join,
  };
}

function transform(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix.map((part, index) => Number(part.toFixed(index < 4 ? 5 : 2)));
  return b === 0 && c === 0 && a === 1 && d === 1
    ? `translate(${e} ${f})`
    : `matrix(${[a, b, c, d, e, f].join(' ')})`;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function tag(name: string, attributes: Attributes, inside?: string | readonly string[]): string {
  const written = Object.keys(attributes)
    .filter((key) => attributes[key] !== undefined && attributes[key] !== false)
    .map((key) => ` ${key}="${escaped(String(attributes[key]))}"`);
  const start = `<${name}${written.join('')}`;
  return inside === undefined
    ? `${start}/>`
    : `${start}>${typeof inside === 'string' ? inside : inside.join('')}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not allow are left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- exactly these may not stand in XML
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
      .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
  );
}
