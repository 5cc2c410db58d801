import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** No value is exported that no other file names. A type may be: what is exported speaks of it. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const PLACES = ['src', 'tests', 'stories', 'demo', '.storybook'];

const files = [
  'vite.config.ts',
  ...PLACES.flatMap((place) =>
    readdirSync(root + place, { recursive: true, encoding: 'utf8' })
      .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.m?ts$/.test(name) && !/node_modules|^tests\/hosts/.test(name)),
  ),
];

const EXPORTED = /^export (?:abstract |async )*(?:function\*?|const|let|class) (\w+)/gm;
/** Names in braces, or all of a file; also what is loaded later. */
const TAKEN = /^(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*[^'"]*?)\s+from\s+['"](\.[^'"]+)['"]/gm;
const LATER = /\bimport\(\s*['"](\.[^'"]+)['"]/g;

describe('exports', () => {
  it('each value is named by another file, or published', () => {
    const texts = files.map((file) => [file, readFileSync(root + file, 'utf8')] as const);
    const used = new Set<string>();
    for (const [file, text] of texts) {
      const target = (from: string) => new URL(from, `file:///${file}`).pathname.slice(1);
      for (const [, names = '*', from] of text.matchAll(TAKEN))
        for (const name of names.split(',')) {
          const [own] = name
            .replace(/^\s*type\s/, '')
            .trim()
            .split(/\s/);
          used.add(`${target(from!)} ${own}`);
        }
      for (const [, from] of text.matchAll(LATER)) used.add(`${target(from!)} *`);
    }
    const idle = texts
      .filter(([file]) => /^src\/(?!entries\/)/.test(file) && !used.has(`${file} *`))
      .flatMap(([file, text]) => [...text.matchAll(EXPORTED)].map(([, name]) => `${file} ${name}`))
      .filter((one) => !used.has(one));
    expect(idle).toEqual([]);
  });
});
