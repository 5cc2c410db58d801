import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hoverBox } from '../../marks/hover-box.ts';
import { statusPath, statusShape } from '../../marks/status.ts';
import type { MatrixView } from './district-matrix.view.ts';
import type { MatrixCell, MatrixRow } from './matrix-cells.ts';
import { paperBlocks } from './matrix-columns.ts';
import type { ColumnLayout } from './matrix-columns.ts';

/** Longer tables scroll in a box of their own, with their heads in sight. */
const TALL = 24;
/** Beside cells of areas that have no series. */
const ABSENT = '—';

/**
 * The grid on the screen. Cells are drawn in the first `drawn` rows: thousands of them cost their layout. The box is no tab
 * stop, as some browsers make one of whatever scrolls: its cells are.
 */
export function matrixGrid(view: MatrixView, drawn: number): TemplateResult {
  const { rows, layout } = view;
  const classes = `sheet${layout.width > 100 ? ' wide' : ''}${rows.length > TALL ? ' tall' : ''}`;
  return html`<div class=${classes} part="chart" tabindex="-1">
    ${matrixTable(view, layout, 0, view.areas.length, drawn)}
  </div>`;
}

/** The same for paper: columns in blocks that each fit a page, the heads in all of them. */
export function paperGrid(view: MatrixView): TemplateResult {
  const { size, layout } = paperBlocks(view.width, view.heads);
  const starts = view.areas.map((_, index) => index).filter((index) => index % size === 0);
  return html`<div class="sheet" part="chart">
    ${starts.map((from) => {
      const to = Math.min(from + size, view.areas.length);
      return matrixTable(view, layout(to - from), from, to, Infinity);
    })}
  </div>`;
}

function matrixTable(
  view: MatrixView,
  layout: ColumnLayout,
  from: number,
  to: number,
  drawn: number,
): TemplateResult {
  const areas = view.areas.slice(from, to);
  const chosen = view.chosen.column - from;
  const hi = (index: number) => (index === chosen && view.areas.length > 1 ? 'hi' : nothing);
  return html`<table
    class=${from === 0 && areas.length > 1 && areas[0]!.isAbove ? 'mx above' : 'mx'}
    role="grid"
    aria-label=${view.name}
    width="${layout.width}%"
  >
    <colgroup>
      <col width="${layout.head}%" />
      ${areas.map((_, index) => html`<col class=${hi(index)} width="${layout.column}%" />`)}
    </colgroup>
    <thead>
      <tr>
        <td></td>
        ${areas.map(({ name }, index) => html`<th scope="col" class=${hi(index)}>${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${view.rows.map(
        (row, index) =>
          html`${row.group ? groupRow(row.group, areas.length) : nothing}
            <tr data-row=${index}>
              ${rowHead(row)}${index < drawn ? row.cells.slice(from, to).map(cellMark) : nothing}
            </tr>`,
      )}
    </tbody>
  </table>`;
}

function groupRow(title: string, columns: number): TemplateResult {
  return html`<tr>
    <th class="g" scope="rowgroup" colspan=${columns + 1}>${title}</th>
  </tr>`;
}

function rowHead({ name, unit, sign, hint, binding }: MatrixRow): TemplateResult {
  return html`<th scope="row" class=${binding ? 'b' : nothing}>
    ${name} <i>${unit}${sign ? html` <span role="img" aria-label=${hint}>${sign}</span>` : nothing}</i>
  </th>`;
}

function cellMark({ status, label }: MatrixCell): TemplateResult {
  return status
    ? html`<td aria-label=${label}>
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
          <path class="s-${status}" d=${statusPath(status)} />
        </svg>
      </td>`
    : html`<td aria-label=${label}>${ABSENT}</td>`;
}

/** What the shapes mean. */
export function matrixLegend({ legend }: MatrixView): TemplateResult {
  return html`<p class="legend" part="legend">
    ${legend.map(
      ({ status, word }) =>
        html`<span>${status ? statusShape(status) : html`<i aria-hidden="true">${ABSENT}</i>`}${word}</span>`,
    )}
  </p>`;
}

/** Where a cell stands in its grid, in design px. */
export interface CellPlace {
  /** Where its box begins: the middle of the cell. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole grid. */
  readonly height: number;
}

/** What is said of a cell, in a box beside it: the pointer can go there, or past it along the column. */
export function matrixTip({ width }: MatrixView, cell: CellPlace, lines: readonly string[]): TemplateResult {
  const { left, top, bottom, height } = cell;
  return html`<svg class="tip" viewBox="0 0 ${width} 1" aria-hidden="true">
    ${hoverBox({ width, height }, { left, top, bottom }, lines)}
  </svg>`;
}

/** Rows without anything in them, about as high as they will be. */
export function outlineGrid(words: string, width: number, rows: number): TemplateResult {
  const height = 32 * rows + 32;
  const lines = Array.from({ length: rows + 1 }, (_, index) => `M0 ${32 + index * 32 - 0.5}H${width}`);
  return html`<svg class="fig" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <path class="grid" d=${lines.join('')} />
    <text class="s" y="20">${words}</text>
  </svg>`;
}
