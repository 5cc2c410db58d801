import { describe, expect, it } from 'vitest';
import { portal, PORTAL_CSS, THREE } from './family.ts';
import { openHosts } from './host.ts';

/** What the editors of content systems do to markup: each fault is named in the widget, and stays in it. */
const visit = openHosts();
const files = { 'portal.css': PORTAL_CSS };
const JSON_TEXT =
  '{ "label": "甲项", "unit": "percent", "direction": "higher", "target": { "period": "2025", "value": "31%" }, "observations": [[2020, 28.5]] }';
const withScript = (text: string, before = '', after = '') =>
  `<indicator-gauge>${before}<script type="application/json">${text}</script>${after}</indicator-gauge>`;

describe('a fault of an editor', () => {
  it.each([
    ['curly quotes in data', withScript(JSON_TEXT.replaceAll('"', '”')), /JSON/],
    ['data escaped twice', withScript(JSON_TEXT.replaceAll('"', '&quot;')), /JSON/],
    ['breaks of lines in data', withScript(JSON_TEXT.replaceAll(', ', ',<br />')), /JSON/],
    [
      'curly quotes around an address',
      '<indicator-gauge src=“plan.json” indicator=“doctors”></indicator-gauge>',
      /plan\.json/,
    ],
    [
      'an indicator that is not there',
      '<indicator-gauge src="plan.json" indicator="“doctors”"></indicator-gauge>',
      /doctors/,
    ],
    ['no address at all', '<indicator-gauge indicator="doctors"></indicator-gauge>', /没有数据/],
    ['a comparison without its indicator', '<district-compare src="plan.json"></district-compare>', /指标/],
  ])('%s is named in the widget', async (_, markup, words) => {
    const { page, trouble } = await visit(portal(`${markup}<hr>${THREE}`), { files, wait: false });
    await page.locator('indicator-data target-trend [part~=chart]').waitFor();
    const widget = page.locator('#column > *').first();
    await expect.poll(() => widget.evaluate((node) => node.shadowRoot!.textContent)).toMatch(words);
    expect(trouble.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it.each([
    ['empty paragraphs around data', withScript(JSON_TEXT, '<p>&nbsp;</p>', '<p></p>')],
    [
      'a paragraph around data',
      withScript(JSON_TEXT).replace('<script', '<p><script').replace('</script>', '</script></p>'),
    ],
    [
      'curly quotes around values',
      '<indicator-gauge value=“28.5%” target=“31%” direction=“higher” label=“甲项”></indicator-gauge>',
    ],
    [
      'blanks of full width',
      '<indicator-gauge value="　28.5％ " target=" ３１%" direction="higher" label="甲项"></indicator-gauge>',
    ],
  ])('%s is read over', async (_, markup) => {
    const { page } = await visit(portal(markup), { files });
    const words = await page.locator('indicator-gauge [part~=figure]').innerText();
    expect(words).toMatch(/28\.5/);
    expect(words).toMatch(/31/);
  });

  it('in one widget reaches no other, and is told by one event', async () => {
    const { page, trouble } = await visit(
      portal(THREE.replace('<indicator-gauge>', `<indicator-gauge id="bad">`), ''),
      { files, wait: false },
    );
    await page.evaluate(() => {
      Object.assign(window, { told: 0 });
      addEventListener('indicator-problem', () => (window as unknown as { told: number }).told++);
      // What no contract foresees: a document that throws when it is read.
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          ownKeys: () => {
            throw new Error('no');
          },
        },
      );
      Object.assign(document.querySelector('#bad')!, { data: hostile });
    });
    await page.addScriptTag({ url: 'indicator-widgets.js' });
    await page.locator('target-trend [part~=chart]').waitFor();
    await page.locator('district-compare [part~=chart]').waitFor();
    expect(await page.locator('#bad [part~=figure]').innerText()).toMatch(/\S/);
    expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(1);
    expect(trouble).toEqual([]);
  });

  it('that closes a tag in itself is named, and what follows is shown', async () => {
    const widget = (tag: string) => `<${tag} value="1%" target="2%" label="甲项" />`;
    const { page, trouble } = await visit(
      portal(`${widget('indicator-gauge')}${widget('target-trend')}<p>后文</p>`),
      {
        files,
        wait: false,
      },
    );
    const told = page.locator('indicator-gauge > target-trend').locator('..').locator('.prob');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/标签没有结束[^]*<indicator-gauge><\/indicator-gauge>/);
    await page.locator('target-trend [part~=heading]').waitFor();
    expect(trouble).toEqual([]);
  });
});
