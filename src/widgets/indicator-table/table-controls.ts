import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Catalogue } from '../../language/catalogue.ts';
import type { Language } from '../../language/language.ts';
import { languageFor } from '../../language/register.ts';
import { said } from '../../language/series-words.ts';
import type { PlanTableView } from './indicator-table.view.ts';
import type { Arrangement } from './table-groups.ts';

/** Small native controls; the element listens for what is chosen by the name in `data-ask`. */
export function tableControls({ rows, language }: PlanTableView, asked: Arrangement): TemplateResult {
  const { planTable, tableTools: words } = toolWords(language);
  const filter = (name: 'domain' | 'nature' | 'status', label: string, values: readonly string[]) =>
    values[1]
      ? choice(name, label, [['', words.all], ...values.map((value) => [value, value] as const)], asked[name])
      : nothing;
  return html`<div>
    ${filter('domain', planTable.domain, said(...rows.map(({ domain }) => domain)))}
    ${filter('nature', planTable.nature, said(...rows.map(({ nature }) => nature)))}
    ${filter('status', planTable.status, said(...rows.map(({ status }) => status?.word)))}
    ${choice('order', planTable.order, Object.entries(words.orders), asked.order)}
    <label class="tick"
      ><input type="checkbox" data-ask="reversed" .checked=${asked.reversed} />${words.reversed}</label
    >
    <label
      >${words.find}<input type="search" autocomplete="off" data-ask="text" .value=${asked.text}
    /></label>
  </div>`;
}

/** 显示5项，共21项 */
export function shownWords({ rows, language }: PlanTableView, shown: number): string {
  return toolWords(language).tableTools.shown(language.number(shown), language.number(rows.length));
}

/** The words came after the language was made. */
export function toolWords({ tag }: Language): Catalogue {
  return languageFor(tag)!.catalogue;
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
