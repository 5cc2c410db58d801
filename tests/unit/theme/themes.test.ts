import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, lab, seen } from '../../../stories/foundations/colour.ts';
import { TOKENS } from '../../../src/theme/tokens.ts';

const folder = new URL('../../../src/themes/', import.meta.url);
const files = readdirSync(folder);
const STATUSES = ['met', 'on-track', 'behind', 'moving-away', 'missed'];

type Colours = Record<string, string>;
const shipped = (column: 1 | 2): Colours =>
  Object.fromEntries(TOKENS.map((token) => [token[0], token[column]]));

/** What a theme states: as light colours, once more for kernels without `light-dark()`, and as dark ones. */
function stated(file: string): { readonly plain: Colours; readonly light: Colours; readonly dark: Colours } {
  const css = readFileSync(new URL(file, folder), 'utf8');
  const pairs = [...css.matchAll(/--indicator-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  return {
    plain: Object.fromEntries([...css.matchAll(/--indicator-([\w-]+): (#\w+)/g)].map((m) => [m[1], m[2]])),
    light: Object.fromEntries(pairs.map((m) => [m[1], m[2]])),
    dark: Object.fromEntries(pairs.map((m) => [m[1], m[3]])),
  };
}

describe.each(files)('themes/%s', (file) => {
  const { plain, light, dark } = stated(file);

  test('names tokens that exist, and the same light colours for every kernel', () => {
    const names = TOKENS.map(([name]) => name);
    expect(Object.keys(plain).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(plain).length).toBeGreaterThan(0);
    expect(light).toEqual(plain);
  });

  test.each([
    ['light', { ...shipped(1), ...light }],
    ['dark', { ...shipped(2), ...dark }],
  ] as const)('keeps the contrasts of text and marks (%s)', (_scheme, colours: Colours) => {
    const ratio = (token: string, ground = 'surface') => contrast(colours[token]!, colours[ground]!);
    expect(ratio('actual')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('ink-2', 'allowed')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('actual', 'allowed')).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['track', 'highlight']) expect(ratio('ink-3', ground)).toBeGreaterThanOrEqual(4.5);
    for (const status of STATUSES) expect(ratio(status)).toBeGreaterThanOrEqual(3);
  });

  test('keeps the order of the verdicts in grey, light and dark', () => {
    const order = (colours: Colours) => STATUSES.map((name) => lab(seen(colours[name]!, 'grey'))[0]);
    const down = order({ ...shipped(1), ...light });
    expect(down).toEqual([...down].sort((a, b) => b - a));
    const up = order({ ...shipped(2), ...dark });
    expect(up).toEqual([...up].sort((a, b) => a - b));
  });
});
