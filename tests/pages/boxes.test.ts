import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BOXES, differences, look, portal, SCRIPT } from './family.ts';
import { drawn, openHosts } from './host.ts';

/** The boxes that pages put us in: of any width, shut at first, or without a width of their own. */
const visit = openHosts();
const arabic = readFileSync(new URL('../../dist/languages/ar.json', import.meta.url), 'utf8');
const data = (content: string) => `<indicator-data src="plan.json" area="120106">${content}</indicator-data>`;

/** How a page wraps each widget; what is named here is the class of the box. */
const PLACES: Readonly<Record<string, (widget: string) => string>> = {
  ...Object.fromEntries(
    [160, 320, 600, 3840].map((width) => [`w${width}`, (widget) => `<div>${widget}</div>`]),
  ),
  'table cell': (widget) => `<table><tr><td>区县</td><td>${widget}</td></tr></table>`,
  'min-content flex item': (widget) => `<div class="flex"><div class="min">${widget}</div></div>`,
  'flex item': (widget) => `<div class="flex"><div>${widget}</div><div>文字</div></div>`,
  'grid track': (widget) => `<div class="grid"><div>${widget}</div><div>文字</div></div>`,
  float: (widget) => `<div class="float">${widget}</div><div class="clear"></div>`,
  'inline-block': (widget) => `<div class="inline">${widget}</div>`,
  'line of text': (widget) => `<span>${widget}</span>`,
};
const CSS = `body { margin: 0 } .flex { display: flex } .min { width: min-content }
  .grid { display: grid; grid-template-columns: auto minmax(0, 1fr) } .float { float: left } .clear { clear: both }
  .inline { display: inline-block } .w160 { width: 160px } .w320 { width: 320px } .w600 { width: 600px } .w3840 { width: 3840px }`;

/** Places and sizes of all widgets, by the box they stand in. */
function measure(
  page: Page,
): Promise<{ place: string; tag: string; width: number; over: number; size: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('indicator-data *')]
      .filter(({ localName }) => localName.includes('-'))
      .map((widget) => ({
        place: widget.closest('section')!.title,
        tag: widget.localName,
        width: widget.offsetWidth,
        over: widget.scrollWidth - widget.clientWidth,
        size: `${widget.offsetWidth} × ${widget.offsetHeight}`,
      })),
  );
}

const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise((next) => requestAnimationFrame(next));
  }, count);

describe('in a box of any kind', () => {
  it.each([
    ['zh-CN', 'ltr'],
    ['ar', 'rtl'],
  ])(
    '(%s, %s) a widget is 120 px wide at least, keeps inside, and comes to rest',
    async (lang, direction) => {
      const sections = Object.entries(PLACES).map(
        ([place, wrap]) =>
          `<section title="${place}" class="${place.replace(/ .*/, '')}">${BOXES.map(wrap).join('')}</section>`,
      );
      const words = `<script type="application/json" data-indicator-language="ar.json"></script>`;
      const { page, trouble } = await visit(
        portal(data(sections.join('')), words + SCRIPT).replace('zh-CN', lang),
        { files: { 'portal.css': `${CSS} html { direction: ${direction} }`, 'ar.json': arabic } },
      );
      if (lang === 'ar')
        await expect
          .poll(() => page.locator('indicator-gauge [part~=figure]').last().innerText())
          .toMatch(/[\u0600-\u06ff]/);
      await frames(page, 4);
      const first = await measure(page);
      await frames(page, 12);
      const last = await measure(page);
      expect(first.length).toBe(BOXES.length * Object.keys(PLACES).length);
      expect(first.filter(({ width }) => width < 120)).toEqual([]);
      expect(first.filter(({ over }) => over > 1)).toEqual([]);
      expect(last).toEqual(first);
      expect(trouble).toEqual([]);
    },
  );
});

describe('that is shut at first', () => {
  const widgets = data(BOXES.slice(0, 4).join('') + BOXES[8]);
  const sections = `<section>${widgets}</section>
<section id="tab" hidden>${widgets}</section>
<section><details><summary>x</summary>${widgets}</details></section>
<section><dialog>${widgets}</dialog></section>
<section id="accordion">${widgets}</section>
<section id="unseen">${widgets}</section>
<section id="below">${widgets}</section>`;
  const css = `body { margin: 0 } section, dialog { width: 600px; padding: 0; border: 0; margin: 0; max-height: none; max-width: none }
  dialog { position: static } #accordion.shut { height: 0; overflow: hidden } #unseen.shut { visibility: hidden }
  #below { content-visibility: auto; margin-top: 40000px }`;

  it('a widget is right as soon as it is shown: tab, details, dialog, accordion, content-visibility', async () => {
    const { page, trouble } = await visit(
      portal(sections.replaceAll(/id="(?:accordion|unseen)"/g, '$& class="shut"')),
      {
        files: { 'portal.css': css },
        wait: false,
      },
    );
    await page.locator('indicator-gauge [part~=finding]').first().waitFor();
    await frames(page, 3);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#tab')!.hidden = false;
      document.querySelector('details')!.open = true;
      document.querySelector('dialog')!.show();
      for (const shut of document.querySelectorAll('.shut')) shut.classList.remove('shut');
      document.querySelector('#below')!.scrollIntoView();
    });
    await drawn(page);
    await frames(page, 3);
    const shown = await look(page, 'section:first-child *');
    expect(shown.length).toBeGreaterThan(300);
    for (const section of ['#tab', 'details', 'dialog', '#accordion', '#unseen', '#below'])
      expect(differences(shown, await look(page, `${section} *`)), section).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

describe('on paper', () => {
  it('after a wide screen every widget fits the width of A4 and nothing scrolls', async () => {
    const { page, trouble } = await visit(portal(data(BOXES.join(''))), {
      files: { 'portal.css': 'body { margin: 0 }' },
      context: { viewport: { width: 1900, height: 900 } },
    });
    await page.evaluate(measureOnPaper);
    await page.pdf({ format: 'A4', margin: { left: '10mm', right: '10mm' } });
    const { width, found, words } = await page.evaluate(() => (window as unknown as Paper).paper);
    expect(width).toBeLessThan(800);
    expect(found.length).toBeGreaterThanOrEqual(BOXES.length);
    expect(found.filter(({ over }) => over > 1)).toEqual([]);
    for (const figure of ['82.72', '82.8', '81.91']) expect(words).toContain(figure);
    expect(trouble).toEqual([]);
  });
});

interface Paper {
  readonly paper: {
    readonly width: number;
    readonly found: readonly { readonly box: string; readonly over: number }[];
    readonly words: string;
  };
}

/** While the page is laid out for paper: how far each widget, and each box that scrolls, is wider than its room. */
function measureOnPaper(): void {
  matchMedia('print').addEventListener('change', async ({ matches }) => {
    if (!matches) return;
    const widgets = [...document.querySelectorAll<HTMLElement>('indicator-data *')];
    for (const widget of widgets)
      await (widget as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    const boxes = widgets.flatMap((widget) => [
      widget,
      ...widget.shadowRoot!.querySelectorAll<HTMLElement>('*:not(svg *)'),
    ]);
    const found = boxes
      .filter((box) => box.clientWidth > 1)
      .filter((box) => box.shadowRoot || /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX))
      .map((box) => ({ box: `${box.localName} ${box.className}`, over: box.scrollWidth - box.clientWidth }));
    const words = widgets.map(({ shadowRoot }) => shadowRoot!.textContent).join();
    Object.assign(window, { paper: { width: document.body.offsetWidth, found, words } });
  });
}
