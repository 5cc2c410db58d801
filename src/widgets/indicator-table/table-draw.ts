import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../language/language.ts';
import { statusBadge } from '../../marks/status.ts';
import { painted } from '../../marks/painted.ts';
import { trackNodes } from '../../marks/value-track.ts';
import type { PlanTableView } from './indicator-table.view.ts';
import type { Arrangement, RowGroup, TableOrder } from './table-groups.ts';
import { ROW_HEIGHT } from './table-rows.ts';
import type { CellView, RowFigure, RowView } from './table-rows.ts';

type Drawn = TemplateResult | typeof nothing;

/** What the rows are drawn with. */
export interface Drawing {
  readonly view: PlanTableView;
  readonly groups: readonly RowGroup[];
  /** Domains stand above or beside their rows; else each row names its own. */
  readonly grouped: boolean;
  readonly asked: Arrangement;
  /** `id` of the row where the keyboard is. */
  readonly current?: string;
  /** Where a row leads; undefined where a press opens it. */
  link(row: RowView): string | undefined;
  /** What stands under the open row. */
  readonly detail: Drawn;
  /** Rank of the heading of a group in a list. */
  readonly level: number;
}

/** The rows as a real table, or where it has no room as lists under the names of the domains. */
export function tableDrawing(drawing: Drawing): TemplateResult {
  return drawing.view.layout === 'list' ? lists(drawing) : table(drawing);
}

function table(drawing: Drawing): TemplateResult {
  const { view } = drawing;
  const { language } = view;
  const { planTable: words } = language.catalogue;
  const { layout, columns } = view;
  return html`<table class="pt ${layout}" part="table">
    <caption class="said">
      ${view.heading}
    </caption>
    <thead>
      <tr>
        ${columns.domain ? html`<th scope="col">${words.domain}</th>` : nothing}
        ${sortable(drawing, 'name', words.indicator)}
        ${columns.base ? html`<th scope="col" class="n">${columns.base}</th>` : nothing}
        <th scope="col" class="n">${columns.value}</th>
        <th scope="col" class="n">${columns.target}</th>
        ${sortable(drawing, 'gap', words.figure, 'gc')}
        ${columns.nature ? html`<th scope="col">${words.nature}</th>` : nothing}
        ${sortable(drawing, 'status', words.status, 'stc')}
      </tr>
    </thead>
    ${drawing.groups.map((group) => tableGroup(drawing, group))}
  </table>`;
}

function tableGroup(drawing: Drawing, { domain, rows }: RowGroup): TemplateResult {
  const { view, grouped } = drawing;
  const isWide = view.layout === 'wide';
  const span = rows.length + (rows.some(({ id }) => id === view.open?.id) ? 1 : 0);
  const beside = (row: RowView): Drawn =>
    !view.columns.domain
      ? nothing
      : !grouped
        ? html`<td class="q">${row.domain}</td>`
        : row === rows[0]
          ? html`<th class="dom" scope="rowgroup" rowspan=${span}><span>${domain}</span></th>`
          : nothing;
  return html`<tbody>
    ${
      !isWide && grouped && domain
        ? html`<tr>
            <th class="dom" scope="rowgroup" colspan="5">${domain}</th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => tableRow(drawing, row, beside(row)))}
  </tbody>`;
}

/** A row, and under it what it opens; `domain` stands in its first column. */
function tableRow(drawing: Drawing, row: RowView, domain: Drawn): TemplateResult {
  const { view, grouped } = drawing;
  const { columns, layout, language } = view;
  const isWide = layout === 'wide';
  const more = [columns.base, columns.nature, columns.domain && !grouped].filter(Boolean).length;
  return html`<tr class=${row.id === view.chosen ? 'on' : nothing} data-row=${row.id}>
      ${domain}
      <th scope="row">
        ${rowButton(drawing, row)}${
          isWide
            ? nothing
            : html`${natureWord(row, 'small')}${grouped || !row.domain ? nothing : html`<span class="small">${row.domain}</span>`}`
        }
      </th>
      ${columns.base ? figureCell(row.base, columns.basePeriod, language) : nothing}
      ${figureCell(row.value, columns.valuePeriod, language)}
      ${figureCell(row.target, columns.targetPeriod, language)}
      <td class="gc">
        ${
          row.figure
            ? html`<span class="sc">${row.figure.ends[0]}</span>${picture(row.figure)}<span class="sc r"
                  >${row.figure.ends[1]}</span
                >`
            : html`<span class="q">${language.catalogue.planTable.noFigure}</span>`
        }
      </td>
      ${columns.nature ? html`<td>${natureWord(row)}</td>` : nothing}
      <td class="stc">${statusCell(drawing, row)}</td>
    </tr>
    ${
      view.open?.id === row.id
        ? html`<tr class="detail">
            <td colspan=${5 + more}>${drawing.detail}</td>
          </tr>`
        : nothing
    }`;
}

function lists(drawing: Drawing): TemplateResult {
  const { groups, grouped, level } = drawing;
  return html`${groups.map(
    ({ domain, rows }) =>
      html`${grouped && domain ? html`<div class="dom" role="heading" aria-level=${level}>${domain}</div>` : nothing}
        <ul class="list">
          ${rows.map((row) => listItem(drawing, row))}
        </ul>`,
  )}`;
}

function listItem(drawing: Drawing, row: RowView): TemplateResult {
  const { view } = drawing;
  const { language } = view;
  const { planTable: words } = language.catalogue;
  const { value, target, figure } = row;
  const period = view.columns.valuePeriod ? '' : value.period;
  const goal = language.target(row.reading);
  const scale = figure ? words.scale(...figure.ends) : '';
  const scope = value.scope || target.scope;
  return html`<li class=${row.id === view.chosen ? 'on' : nothing} data-row=${row.id}>
    <div class="a">
      <span
        >${rowButton(drawing, row)}${natureWord(row, 'small')}${scope ? html`<span class="small">${scope}</span>` : nothing}</span
      >
      <b class=${value.text ? nothing : 'q'}
        >${cellText(value, language)}${period ? html`<span class="small">${period}</span>` : nothing}</b
      >
    </div>
    ${figure ? picture(figure) : html`<p class="q">${words.noFigure}</p>`}
    <div class="a c">
      <span>${(view.columns.targetPeriod ? goal?.label : goal?.dated) ?? words.noTarget}${scale}</span>
      ${row.status ? html`<span>${statusCell(drawing, row)}</span>` : nothing}
    </div>
    ${view.open?.id === row.id ? html`<div class="detail">${drawing.detail}</div>` : nothing}
  </li>`;
}

/** The name, which opens the row or leads to its page: the one tab stop of the rows stands where the keyboard was last. */
function rowButton({ view, current, link }: Drawing, row: RowView): TemplateResult {
  const { id, name } = row;
  const href = link(row);
  if (href) return html`<a class="rb" href=${href} tabindex=${id === current ? 0 : -1}>${name}</a>`;
  return html`<button
    type="button"
    class="rb"
    data-do="row"
    tabindex=${id === current ? 0 : -1}
    aria-expanded=${view.open?.id === id}
  >
    ${name}
  </button>`;
}

function sortable({ asked, view }: Drawing, by: TableOrder, label: string, name = ''): TemplateResult {
  const isSorted = asked.order === by;
  const way = asked.reversed ? 'descending' : 'ascending';
  const hint = `${view.language.catalogue.planTable.order}: ${label}`;
  return html`<th scope="col" class=${name} aria-sort=${isSorted ? way : 'none'}>
    <button type="button" class="sort" data-do="sort" data-by=${by} title=${hint}>
      ${label}<svg class="way screen" viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
        <path
          d=${!isSorted ? 'M1 4 4 1 7 4M1 6 4 9 7 6' : asked.reversed ? 'M1 6 4 2 7 6' : 'M1 4 4 8 7 4'}
        />
      </svg>
    </button>
  </th>`;
}

function natureWord({ nature, binding }: RowView, name = ''): Drawn {
  if (!nature) return nothing;
  return html`<span class=${name}>${binding ? html`<b>${nature}</b>` : nature}</span>`;
}

function figureCell(cell: CellView | undefined, common: string, language: Language): TemplateResult {
  const { scope, period } = cell ?? { scope: '', period: '' };
  return html`<td class="n">
    ${scope ? html`<span class="small cond">${scope}</span>` : nothing}${
      !cell ? nothing : cell.text ? cell.text : html`<span class="q">${cellText(cell, language)}</span>`
    }${period && !common ? html`<span class="small">${period}</span>` : nothing}
  </td>`;
}

function cellText({ text, empty }: CellView, { words, catalogue }: Language): string {
  return text || (empty ? catalogue.planTable.empty : words.noValue);
}

function statusCell({ view }: Drawing, { id, status }: RowView): TemplateResult {
  const letters = view.marks.get(id);
  return html`${
    status ? statusBadge(status) : html`<span class="q">${view.language.catalogue.planTable.noTarget}</span>`
  }${letters ? html`<sup>${letters}</sup>` : nothing}`;
}

function picture({ width, paths, dot }: RowFigure): TemplateResult {
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${ROW_HEIGHT}"
    aria-hidden="true"
    ${painted(trackNodes(paths, dot))}
  ></svg>`;
}
