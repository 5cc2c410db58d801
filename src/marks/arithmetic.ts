import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ArithmeticView } from './view.ts';

/** The numbers and formulas behind a verdict, line by line. */
export function arithmeticPanel(view: ArithmeticView): TemplateResult {
  return html`<div class="sums" role="group" aria-label=${view.title}>
    <p class="sums-t">${view.title}</p>
    <dl>
      ${view.steps.map(
        (step) =>
          html`<div>
            <dt>${step.label}</dt>
            <dd>
              ${step.formula ? html`<span class="fx">${step.formula}</span>` : ''}
              <span>${step.numbers ? `${step.numbers} = ` : ''}<b>${step.result}</b></span>
            </dd>
          </div>`,
      )}
    </dl>
    ${view.notes.map((note) => html`<p class="sums-n">${note}</p>`)}
  </div>`;
}
