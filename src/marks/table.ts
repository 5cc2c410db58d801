import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TableView } from './view.ts';

/**
 * The same data as a table. `limit` rows are drawn, because thousands of cells cost their layout whoever makes
 * them; `more` is the word of the button that asks for the rest.
 */
export function dataTable(table: TableView, limit = Infinity, more = ''): TemplateResult {
  const rows = table.rows.length > limit ? table.rows.slice(0, limit) : table.rows;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table part="table">
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map(
              (column) => html`<th scope="col" class=${column.numeric ? 'n' : nothing}>${column.label}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => tableCell(table, cell, index))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length < table.rows.length
        ? html`<button type="button" class="do" data-do="more">${more}</button>`
        : nothing
    }`;
}

function tableCell(table: TableView, cell: string, index: number): TemplateResult {
  return index === 0
    ? html`<th scope="row">${cell}</th>`
    : html`<td class=${table.columns[index]?.numeric ? 'n' : nothing}>${cell}</td>`;
}
