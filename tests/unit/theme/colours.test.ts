import { describe, expect, test } from 'vitest';
import { contrast, difference, lab, seen } from '../../../stories/foundations/colour.ts';
import type { Vision } from '../../../stories/foundations/colour.ts';
import { TOKENS } from '../../../src/theme/tokens.ts';

const set = (column: 1 | 2 | 3) => Object.fromEntries(TOKENS.map((token) => [token[0], token[column]]));
const SETS = { light: set(1), dark: set(2), print: set(3) };
type SetName = keyof typeof SETS;

/** Filled shapes, from the best verdict to the worst; the sixth is a dashed ring. */
const FILLED = ['met', 'on-track', 'behind', 'moving-away', 'missed'];
const TEXT = ['ink', 'ink-2', 'ink-3', 'actual', 'target', 'path'];
const MARKS = ['axis', ...FILLED, 'not-assessable'];

/** Contrast on the surface, as the specification of the look states it. */
const STATED: Readonly<Record<string, readonly [light: number, dark: number]>> = {
  ink: [16.43, 15.29],
  'ink-2': [8.21, 9.99],
  'ink-3': [5.51, 6.96],
  actual: [9.91, 9.1],
  target: [16.43, 16.32],
  path: [4.62, 5.93],
  axis: [3.04, 3.64],
  met: [3.91, 5.68],
  'on-track': [4.66, 6.68],
  behind: [5.31, 7.66],
  'moving-away': [7.88, 10.02],
  missed: [13.43, 13.81],
  'not-assessable': [5.51, 6.96],
};

/** Smallest CIE76 distance of two filled shapes, per kind of colour vision; below 2.3 nobody sees a difference. */
const DISTANCES: readonly (readonly [Vision, light: number, dark: number])[] = [
  ['normal', 24, 26],
  ['protanopia', 19, 15],
  ['deuteranopia', 13.5, 23],
  ['tritanopia', 12.5, 11],
  ['grey', 3.9, 3.7],
];

const on = (name: SetName, token: string, ground = 'surface'): number =>
  contrast(SETS[name][token]!, SETS[name][ground]!);

function smallest(name: SetName, vision: Vision): number {
  const colours = FILLED.map((token) => seen(SETS[name][token]!, vision));
  return Math.min(
    ...colours.flatMap((one, index) => colours.slice(index + 1).map((other) => difference(one, other))),
  );
}

describe('the arithmetic of colour', () => {
  test('black on white is 21 to 1, and a colour has no contrast to itself', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#2477c4', '#2477c4')).toBe(1);
  });

  test('white is L* 100 and middle grey 53.6, both without colour', () => {
    const [lightness, ...colour] = lab('#ffffff');
    expect(lightness).toBeCloseTo(100, 1);
    for (const part of colour) expect(part).toBeCloseTo(0, 1);
    expect(lab('#808080')[0]).toBeCloseTo(53.59, 1);
  });

  test('every kind of colour vision sees black, white and grey as they are', () => {
    for (const [vision] of DISTANCES)
      for (const colour of ['#000000', '#808080', '#ffffff']) expect(seen(colour, vision)).toBe(colour);
  });
});

describe.each(['light', 'dark', 'print'] as const)('colours in %s', (name) => {
  test.each(TEXT)('%s can be read as text: 4.5 on the surface', (token) => {
    expect(on(name, token)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s can be seen as a mark: 3 on the surface', (token) => {
    expect(on(name, token)).toBeGreaterThanOrEqual(3);
  });

  test('text that stands on track, band, highlight and the allowed side can be read there', () => {
    for (const ground of ['track', 'band', 'highlight'])
      expect(on(name, 'ink-3', ground)).toBeGreaterThanOrEqual(4.5);
    for (const token of ['ink', 'ink-2', 'actual', 'target'])
      expect(on(name, token, 'allowed')).toBeGreaterThanOrEqual(4.5);
  });

  test('the ring of the focus stands out from everything it may lie on', () => {
    for (const ground of ['surface', 'track', 'band', 'highlight', 'allowed', 'grid'])
      expect(on(name, 'ink', ground)).toBeGreaterThanOrEqual(3);
  });

  test('the lightness of the verdicts runs one way, in colour and in grey', () => {
    for (const vision of ['normal', 'grey'] as const) {
      const lightness = FILLED.map((token) => lab(seen(SETS[name][token]!, vision))[0]);
      const sorted = [...lightness].sort((a, b) => (name === 'dark' ? a - b : b - a));
      expect(lightness).toEqual(sorted);
    }
  });
});

describe('what the specification of the look states', () => {
  test.each(Object.entries(STATED))('the contrast of %s', (token, [light, dark]) => {
    expect(on('light', token)).toBeCloseTo(light, 2);
    expect(on('dark', token)).toBeCloseTo(dark, 2);
  });

  test.each(DISTANCES)('verdicts keep their distance in %s vision', (vision, light, dark) => {
    expect(smallest('light', vision)).toBeGreaterThanOrEqual(light);
    expect(smallest('dark', vision)).toBeGreaterThanOrEqual(dark);
  });
});
