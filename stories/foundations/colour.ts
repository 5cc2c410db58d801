/** The arithmetic of colour that the token page shows and the tests hold. Colours are `#rgb` or `#rrggbb`. */

type Triple = readonly [number, number, number];

/** Kinds of colour vision that a page is looked at with; `grey` is a filter of the whole page. */
export type Vision = 'normal' | 'grey' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * What remains of linear RGB. Dichromacy: Machado, Oliveira and Fernandes 2009, severity 1. Grey: the weights of CSS
 * `grayscale(1)`.
 */
const SEEN: Readonly<Record<Exclude<Vision, 'normal' | 'grey'>, readonly Triple[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const GREY: Triple = [0.2126, 0.7152, 0.0722];

function channels(colour: string): Triple {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const channel = (at: number): number => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const encoded = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const sum = (weights: Triple, of: Triple): number =>
  weights[0] * of[0] + weights[1] * of[1] + weights[2] * of[2];
const each = (of: Triple, change: (c: number) => number): Triple => [
  change(of[0]),
  change(of[1]),
  change(of[2]),
];

function hex(of: Triple): string {
  const digits = (c: number): string =>
    Math.round(Math.min(1, Math.max(0, c)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${of.map(digits).join('')}`;
}

const luminance = (colour: string): number => sum(GREY, each(channels(colour), linear));

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour as it is seen. */
export function seen(colour: string, vision: Vision): string {
  const given = channels(colour);
  if (vision === 'normal') return hex(given);
  if (vision === 'grey') {
    const level = sum(GREY, given);
    return hex([level, level, level]);
  }
  const [red, green, blue] = SEEN[vision];
  const light = each(given, linear);
  return hex(each([sum(red!, light), sum(green!, light), sum(blue!, light)], (c) => encoded(Math.max(0, c))));
}

/** CIE L*a*b* under D65. */
export function lab(colour: string): Triple {
  const light = each(channels(colour), linear);
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve(sum([0.4124, 0.3576, 0.1805], light) / 0.95047);
  const y = curve(sum(GREY, light));
  const z = curve(sum([0.0193, 0.1192, 0.9505], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 difference of two colours; below about 2.3 nobody sees one. */
export function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
