import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserArgs, findBrowser } from '../find-browser.mjs';

/** The two classic scripts of `dist/` on one page. */
const script = (name: string): string => fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));

it('the script of the methods adds them to the widgets of the classic file, whichever comes first', async () => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
  try {
    for (const names of [
      ['indicator-widgets.js', 'indicator-methods.js'],
      ['indicator-methods.js', 'indicator-widgets.js'],
    ]) {
      const page = await browser.newPage();
      await page.setContent(
        `<html lang="en"><indicator-gauge method="open-sdg" value="28.52%" value-period="2020" baseline="17.42%"
          baseline-period="2015" target="31%" target-period="2025" direction="higher"></indicator-gauge></html>`,
      );
      for (const name of names) await page.addScriptTag({ path: script(name) });
      const status = page.locator('indicator-gauge [part~="status"]');
      await status.getByText('Substantial progress').waitFor();
      expect(await status.textContent()).toContain('Open SDG');
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
