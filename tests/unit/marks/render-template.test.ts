import { html, nothing, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { figureStyles, renderFigure, renderTemplate } from '../../render-template.ts';

describe('renderTemplate(template)', () => {
  it('writes attributes, text and nested templates', () => {
    const row = (n: number) => html`<li data-n=${n}>${n}</li>`;
    expect(
      renderTemplate(
        html`<ol class="a ${'b'} c">
          ${[1, 2].map(row)}
        </ol>`,
      ).replace(/>\s+/g, '>'),
    ).toBe('<ol class="a b c"><li data-n="1">1</li><li data-n="2">2</li></ol>');
  });
  it('leaves out nothing, listeners and properties', () => {
    const press = () => {};
    expect(
      renderTemplate(html`<p class=${nothing} @click=${press} .x=${1} ?hidden=${false}>${nothing}</p>`),
    ).toBe('<p></p>');
    expect(renderTemplate(html`<p ?hidden=${true} id="${'a'}">x</p>`)).toBe('<p hidden id="a">x</p>');
  });
  it('writes text as text', () => {
    expect(renderTemplate(html`<p title=${'"<'}>${'<b>&'}</p>`)).toBe(
      '<p title="&quot;&lt;">&lt;b&gt;&amp;</p>',
    );
  });
  it('rounds long decimals', () => {
    expect(renderTemplate(svg`<path d=${'M1.23456 2L-0.98765 4.5'} />`)).toBe(
      '<path d="M1.23 2L-0.99 4.5"/>',
    );
  });
});

describe('renderFigure(template)', () => {
  it('gives an SVG file that takes its colours from the sheet beside it', () => {
    const text = renderFigure(
      html`<p>x</p>
        <svg viewBox="0 0 9 9">${svg`<path class="act" d="M0 0"/>`}</svg>`,
    );
    expect(text).toMatch(
      /^<\?xml-stylesheet [^>]+ href="figures\.css"\?>\n<svg xmlns="[^"]+" viewBox="0 0 9 9">\n/,
    );
    expect(text).toContain('<path class="act" d="M0 0"/>');
  });
  it('stores the sheet of all figures once', async () => {
    await expect(figureStyles()).toMatchFileSnapshot('../../figures/figures.css');
  });
});
