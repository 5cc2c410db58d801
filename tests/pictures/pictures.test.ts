import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openCamera } from './camera.ts';
import type { Camera, Machine } from './camera.ts';
import { writeIndexed } from './png.ts';
import { SHOTS } from './shots.ts';

/**
 * All stories as stored pictures, compared where the browser and the fonts are those they were taken with.
 * `npm run pictures` takes them anew.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const isRetaking = inject('isRetaking');

/** A pixel is another one if its colour is plainly so and it is no smoothed edge; a picture may have a few of these. */
const TOLERANCE = { colour: 0.05, pixels: 20 };

let camera: Camera;
/** What is missing here for a comparison; empty if nothing is. */
let missing = '';

beforeAll(async () => {
  camera = await openCamera(inject('browser'));
  const file = join(folder, 'machine.json');
  if (isRetaking) writeFileSync(file, `${JSON.stringify(camera.machine, null, 2)}\n`);
  const { browser, fonts } = JSON.parse(readFileSync(file, 'utf8')) as Machine;
  missing = [
    browser === camera.machine.browser ? '' : `${browser} (here is ${camera.machine.browser})`,
    fonts === camera.machine.fonts ? '' : 'the fonts that they were taken with',
  ]
    .filter(Boolean)
    .join(' and ');
  if (missing) console.info(`Stored pictures are not compared: what is missing here is ${missing}.`);
});
afterAll(() => camera.close());

/** Says what differs, and where the pictures of it are; nothing if the picture is the stored one. */
function compare(name: string, actual: PNG): string {
  const { width, height } = actual;
  const stored = PNG.sync.read(readFileSync(join(folder, name)));
  if (stored.data.equals(actual.data)) return '';
  const size = ({ width, height }: PNG): string => `${width} × ${height}`;
  let what = `${size(actual)} instead of ${size(stored)}`;
  const kept = join(tmpdir(), 'indicator-widgets-pictures');
  mkdirSync(kept, { recursive: true });
  if (size(stored) === size(actual)) {
    const difference = new PNG({ width, height });
    const options = { threshold: TOLERANCE.colour };
    const pixels = pixelmatch(stored.data, actual.data, difference.data, width, height, options);
    if (pixels <= TOLERANCE.pixels) return '';
    what = `${pixels} pixels differ`;
    writeFileSync(join(kept, `difference-${name}`), PNG.sync.write(difference));
  }
  writeFileSync(join(kept, name), writeIndexed(actual));
  return `${what}; see ${kept}. If it shall be so: npm run pictures`;
}

describe('a stored picture is what is drawn today', () => {
  for (const shot of SHOTS) {
    const { book, lang, look, width } = shot;
    const name = [book, lang, look, width, 'png'].join('.');
    it(name, { timeout: 120_000 }, async ({ skip }) => {
      if (missing) skip(`missing: ${missing}`);
      const actual = await camera.take(shot);
      if (isRetaking) writeFileSync(join(folder, name), writeIndexed(actual));
      expect(compare(name, actual)).toBe('');
    });
  }
});
