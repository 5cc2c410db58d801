import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { STATES, STATE_NAMES } from './states.ts';
import type { StateName } from './states.ts';
import type { Args } from './widget.ts';
import { widget } from './widget.ts';

/** One cell of a sheet: what it is called and what the element is given. */
export interface Cell {
  readonly name: string;
  readonly args: Args;
}

const WIDTHS = [280, 480, 960] as const;
const GROUNDS = { light: ['#ffffff', '#17202b'], dark: ['#12181f', '#e9eef3'] } as const;

/** Every state at three widths, light and dark, normal and large: to be looked over at once, or photographed. */
export function sheet(tag: string, cells: readonly Cell[]): TemplateResult {
  return html`${(['light', 'dark'] as const).map((theme) =>
    ['normal', 'large'].map((text) => part(tag, cells, theme, text === 'large')),
  )}`;
}

/** The sheet of a widget that shows one indicator: every state of its data. */
export function stateSheet(tag: string): TemplateResult {
  const names = Object.keys(STATES) as StateName[];
  return sheet(
    tag,
    names.map((name) => ({ name: STATE_NAMES[name], args: { data: STATES[name] } })),
  );
}

function part(tag: string, cells: readonly Cell[], theme: 'light' | 'dark', large: boolean): TemplateResult {
  const [ground, ink] = GROUNDS[theme];
  return html`<section
    style="padding:16px;color-scheme:${theme};background:${ground};color:${ink};${
      large ? '--indicator-text-size:22px' : ''
    }"
  >
    ${cells.map(
      ({ name, args }) =>
        html`<p style="margin:16px 0 8px;font:12px system-ui,sans-serif">${name}</p>
          <div style="display:flex;align-items:flex-start;column-gap:32px;overflow-x:auto">
            ${WIDTHS.map((width) => html`<div style="flex:none;width:${width}px">${widget(tag, args)}</div>`)}
          </div>`,
    )}
  </section>`;
}
