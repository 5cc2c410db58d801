import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { portal, PORTAL_CSS } from './family.ts';
import { openHosts } from './host.ts';

/** Pictures on a page with a strict policy, by the published classic script. */
const visit = openHosts();
const folder = mkdtempSync(join(tmpdir(), 'indicator-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = { 'portal.css': PORTAL_CSS };
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** Width and height of a PNG file, as its head has them. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a page that allows nothing but its own scripts, styles and data', () => {
  it('gets pictures of every widget that draws, and breaks no rule for them', async () => {
    const { page, trouble } = await visit(portal(), { files, headers });
    const made = await page.evaluate(async () => {
      const widgets = [...document.querySelectorAll<HTMLElement>('*')].filter((node) => 'toSVG' in node);
      return Promise.all(
        (widgets as (HTMLElement & { toSVG(): Promise<string>; toPNG(o: object): Promise<Blob> })[]).map(
          async (widget) => {
            const [svg, png] = [await widget.toSVG(), await widget.toPNG({ scale: 1 })];
            return { tag: widget.localName, svg, bytes: [...new Uint8Array(await png.arrayBuffer())] };
          },
        ),
      );
    });
    expect(new Set(made.map(({ tag }) => tag)).size).toBe(13);
    for (const { tag, svg, bytes } of made) {
      const size = ['width', 'height'].map((name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)?.[1]));
      expect(sizeOf(Buffer.from(bytes)), tag).toEqual(size);
      expect(bytes.length, tag).toBeGreaterThan(300);
      expect(svg, tag).not.toMatch(/NaN|undefined|data:|blob:|href|foreignObject|style=/);
    }
    expect(trouble).toEqual([]);
  });

  it('lets its readers save files', async () => {
    const { page, trouble } = await visit(portal(), { files, headers });
    const gauge = page.locator('indicator-gauge').first();
    await gauge.locator('[data-do="downloads"]').click();
    for (const kind of ['png', 'svg', 'csv']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        gauge.locator(`[data-kind="${kind}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[^/\\\\]+\\.${kind}$`));
      const file = join(folder, kind);
      await download.saveAs(file);
      const head = readFileSync(file).subarray(0, 4).toString('latin1');
      expect(head).toBe({ png: '\x89PNG', svg: '<svg', csv: '\xef\xbb\xbf\xe6' }[kind]);
    }
    expect(trouble).toEqual([]);
  });
});
