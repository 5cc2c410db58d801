import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlanTableView } from './indicator-table.view.ts';
import { ORDERS } from './table-order.ts';
import type { Arrangement } from './table-order.ts';

/** From so many rows on there is something to look for. */
const WORTH_IT = 6;

/** Small native controls behind one line; the element listens for what is chosen by the name in `data-ask`. */
export function tableControls(
  view: PlanTableView,
  asked: Arrangement,
  shown: number,
): TemplateResult | typeof nothing {
  const { number, catalogue } = view.language;
  const { planTable: words } = catalogue;
  const { rows, domains, natures, statuses } = view;
  if (rows.length < WORTH_IT) return nothing;
  const filter = (name: 'domain' | 'nature' | 'status', label: string, values: readonly string[]) =>
    values[1]
      ? choice(name, label, [['', words.all], ...values.map((value) => [value, value] as const)], asked[name])
      : nothing;
  return html`<details class="ask screen" part="controls">
    <summary>
      ${words.controls}${shown < rows.length ? html`<span>${words.shown(number(shown), number(rows.length))}</span>` : nothing}
    </summary>
    <div>
      ${filter('domain', words.domain, domains)} ${filter('nature', words.nature, natures)}
      ${filter('status', words.status, statuses)}
      ${choice(
        'order',
        words.order,
        ORDERS.map((order) => [order, words.orders[order]]),
        asked.order,
      )}
      <label class="tick"
        ><input type="checkbox" data-ask="reversed" .checked=${asked.reversed} />${words.reversed}</label
      >
      <label
        >${words.find}<input type="search" autocomplete="off" data-ask="text" .value=${asked.text}
      /></label>
    </div>
  </details>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, word: string])[],
  chosen: string,
): TemplateResult {
  return html`<label
    >${label}<select data-ask=${name}>
      ${options.map(
        ([value, word]) => html`<option value=${value} .selected=${value === chosen}>${word}</option>`,
      )}
    </select></label
  >`;
}
