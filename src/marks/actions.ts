import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

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
  return html`<div class="acts" part="actions">
    ${toggles.map(
      ({ name, word, open }) =>
        word &&
        html`<button type="button" class="do" data-do=${name} aria-expanded=${open ? 'true' : 'false'}>
          ${word}
        </button>`,
    )}${more}<slot name="actions"></slot>
  </div>`;
}
