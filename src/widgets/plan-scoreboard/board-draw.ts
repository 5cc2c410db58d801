import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { statusBadge, statusShape } from '../../marks/status.ts';
import type { Mark } from './board-marks.ts';
import type { Board } from './plan-scoreboard.view.ts';

interface Shown {
  /** Place of the board among the boards. */
  readonly index: number;
  /** `id` of the chosen indicator. */
  readonly chosen?: string;
  /** Places as `board,domain,mark`. */
  readonly active: string;
  readonly entry: string;
  /** Where a mark leads; undefined where a press chooses it. */
  link(mark: Mark): string | undefined;
}

/** Counts in a row, below them the domains with one mark an indicator. */
export function boardTemplate(board: Board, shown: Shown): TemplateResult {
  return html`<div class="board" role="group" aria-label=${board.label ?? nothing}>
    ${board.label ? html`<p class="label"><b>${board.label}</b><span>${board.total}</span></p>` : nothing}
    <div class="tot" role="list">
      ${board.counts.map(
        ({ status, word, count }) =>
          html`<div role="listitem" class=${count ? nothing : 'zero'}>
            <b>${count}</b
            ><span class="status">${statusShape(status)}<span class="status-w">${word}</span></span>
          </div>`,
      )}
    </div>
    ${board.domains.map(({ label, marks }, place) => {
      const at = `${shown.index},${place},`;
      const active =
        shown.active.indexOf(at) === 0 ? marks[Number(shown.active.slice(at.length))] : undefined;
      return html`<div class="domain" role="group" aria-label=${label || nothing}>
        ${label ? html`<span class="name">${label}</span>` : nothing}<span class="sum">${marks.length}</span>
        <span class="marks">${marks.map((mark, index) => markTemplate(mark, at + index, shown))}</span>
        ${active && active.id !== shown.chosen ? boxTemplate(active) : nothing}
      </div>`;
    })}
  </div>`;
}

function markTemplate(mark: Mark, at: string, { chosen, entry, link }: Shown): TemplateResult {
  const { id, status, sentence } = mark;
  const classes = status.binding ? 'un bd' : 'un';
  const stop = at === entry ? '0' : '-1';
  const href = link(mark);
  if (href)
    return html`<a class=${classes} href=${href} data-at=${at} tabindex=${stop} aria-label=${sentence}
      >${statusShape(status.status)}</a
    >`;
  return html`<button
    type="button"
    class=${classes}
    data-do="mark"
    data-id=${id}
    data-at=${at}
    tabindex=${stop}
    aria-label=${sentence}
    aria-pressed=${id === chosen ? 'true' : 'false'}
  >
    ${statusShape(status.status)}
  </button>`;
}

/** The same words as the name of the button, so no voice reads them twice. */
function boxTemplate({ name, status, finding }: Mark): TemplateResult {
  return html`<span class="box screen" aria-hidden="true">
    <b>${name}</b> ${statusBadge(status)}
    <span class="says">${finding}</span>
  </span>`;
}
