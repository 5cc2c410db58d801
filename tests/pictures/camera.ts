/** Takes pictures of the stories, in the browser of all page tests. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { reduceColours } from './png.ts';
import type { Shot } from './shots.ts';

/** What a picture depends on besides the stories. */
export interface Machine {
  readonly browser: string;
  readonly fonts: string;
}

export interface Camera {
  readonly machine: Machine;
  take(shot: Shot): Promise<PNG>;
  close(): Promise<void>;
}

/** What the pages of portals are set in. */
const FONTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const CSS = `body { margin: 0; padding: 16px; display: grid; grid-gap: 24px; color-scheme: light;
    font: 16px ${FONTS}; background: #ffffff; color: #17202b }
  body.dark { background: #12181f; color: #e9eef3; color-scheme: dark }
  body.large { --indicator-text-size: 22px }
  section { min-width: 0 } h6 { margin: 0 0 8px; font: 12px sans-serif; color: gray }`;

/** A browser with the stories in it; `address` is where the browser is reached. */
export async function openCamera(address: string): Promise<Camera> {
  const browser = await chromium.connect(address);
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  // Tasks count the days from today.
  await page.clock.setFixedTime('2025-07-23T12:00:00');
  await page.setContent('<!doctype html><meta charset="utf-8"><title>x</title>');
  await page.addStyleTag({ content: CSS });
  await page.addScriptTag({ content: await program() });
  return {
    machine: { browser: `Chromium ${parseInt(browser.version())}`, fonts: await letters(page) },
    take: (shot) => take(page, shot),
    close: () => browser.close(),
  };
}

async function program(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** Fonts are told apart by letters that they draw. */
async function letters(page: Page): Promise<string> {
  const drawn = await page.evaluate((fonts) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [600, 60];
    const pen = canvas.getContext('2d')!;
    ['400', '700'].forEach((weight, line) => {
      pen.font = `${weight} 20px ${fonts}`;
      pen.fillText('人均期望寿命 82.38岁 ≥31% Life expectancy', 4, 24 + line * 28);
    });
    return canvas.toDataURL();
  }, FONTS);
  return createHash('sha256').update(drawn).digest('hex').slice(0, 16);
}

async function take(page: Page, { book, stories, lang, look, width, columns }: Shot): Promise<PNG> {
  await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
  await page.setViewportSize({ width: columns * (width + 24) + 8, height: 8000 });
  const left = await page.evaluate(
    async ({ book, stories, lang, look, grid }) => {
      document.body.style.gridTemplateColumns = grid;
      (window as unknown as { show(...given: unknown[]): void }).show(book, stories, lang, look);
      const waits = (): string[] =>
        Array.from(document.querySelectorAll('*'), ({ localName, shadowRoot }) =>
          localName.includes('-') && localName !== 'indicator-data' && !shadowRoot?.querySelector('.iw *')
            ? localName
            : '',
        ).filter(Boolean);
      // A drawing follows the size of its box, which is known one frame later; labels follow the drawing.
      const end = performance.now() + 20_000;
      for (let frame = 0; frame < 6 || (waits().length && performance.now() < end); frame++)
        await new Promise((next) => requestAnimationFrame(next));
      return waits();
    },
    { book, stories, lang, look, grid: `repeat(${columns}, ${width}px)` },
  );
  if (left.length) throw new Error(`Not drawn: ${left.join(', ')}`);
  const picture = PNG.sync.read(await page.locator('body').screenshot({ animations: 'disabled' }));
  reduceColours(picture);
  return picture;
}
