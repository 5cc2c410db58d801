import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { painted } from './painted.ts';
import type { Painted } from './painted.ts';

/** A button that opens or closes something below; without a word it is left out. */
export interface Toggle {
  readonly name: string;
  readonly word: string;
  readonly open: boolean;
}

/** The row of buttons: first those that open something, then the widget's own (`more`), then the page's. */
export function actionsRow(
  toggles: readonly Toggle[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const buttons = toggles
    .filter(({ word }) => word)
    .map(({ name, word, open }): Painted => {
      const pressed = { 'data-do': name, 'aria-expanded': open ? 'true' : 'false' };
      return ['button', { type: 'button', class: 'do', ...pressed }, word];
    });
  return html`<div class="acts" part="actions" ${painted(buttons)}>${more}<slot name="actions"></slot></div>`;
}
