import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ValueView } from './view.ts';

/** The big value: sign, digits, unit, 左右. It stands in a `.value`. */
export function valueMark({ sign, number, unit, symbol, after, missing }: ValueView): TemplateResult {
  return html`<span class=${missing ? 'vv none' : 'vv'}
    ><b>${sign && html`<span class="sg">${sign}</span>`}${number}</b
    ><span class=${symbol ? 'u sym' : 'u'}
      >${unit}${after && html`<span class="ab">${after}</span>`}</span
    ></span
  >`;
}
