import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';
import { snippets } from './embed.ts';
import type { Embedded } from './embed.ts';

/** Grounds of the frame; the widgets themselves paint none. */
const GROUND = { light: '#ffffff', dark: '#12181f' };
const INK = { light: '#17202b', dark: '#e9eef3' };

/** Shows a story in the language, theme, width and text size of the toolbar, with what a page would paste below. */
export const framed: Decorator = (story, { globals, parameters, args, viewMode }) => {
  const {
    lang = 'zh-CN',
    theme = 'light',
    width = '480',
    text = 'normal',
  } = globals as Record<string, string>;
  const embedded = (parameters.embed as ((args: unknown) => Embedded) | undefined)?.(args);
  const wide = parameters.wide === true;
  const size = wide ? 'auto' : `${width}px`;
  const ground = theme === 'dark' ? 'dark' : 'light';
  return html`<div
    lang=${lang}
    dir=${lang === 'ar' ? 'rtl' : 'ltr'}
    data-text=${text}
    style="max-width:100%;width:${size};padding:16px;color-scheme:${ground};background:${
      GROUND[ground]
    };color:${INK[ground]};${text === 'large' ? '--indicator-text-size:22px;' : ''}"
  >
    ${story()}
    ${embedded && (viewMode === 'story' || parameters.embedInDocs) ? embedPanel(embedded, lang) : ''}
  </div>`;
};

function embedPanel(embedded: Embedded, lang: string): TemplateResult {
  return html`<details style="margin-top:24px;font:14px/1.5 system-ui,sans-serif">
    <summary style="min-height:24px;cursor:pointer">Copy the embed · 复制嵌入代码</summary>
    ${snippets(embedded, lang).map(
      ({ label, code }) =>
        html`<p style="margin:12px 0 4px">
            ${label}
            <button type="button" style="min-height:24px" @click=${() => navigator.clipboard.writeText(code)}>
              Copy · 复制
            </button>
          </p>
          <pre
            tabindex="0"
            style="max-height:16em;overflow:auto;margin:0;padding:8px;background:#8882;white-space:pre-wrap"
          ><code>${code}</code></pre>`,
    )}
  </details>`;
}
