import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { painted } from './painted.ts';
import type { Painted } from './painted.ts';
import type { Status } from '../assessment/assessment.ts';
import type { StatusView } from './view.ts';

/**
 * One path per status in a 16 × 16 box, so that a shape costs one node. The tick of `met` is a hole, not a
 * stroke in the surface colour: it stays a tick on a highlighted row and in forced colours.
 */
const SHAPES: Record<Status, string> = {
  met: 'M1.4 8a6.6 6.6 0 1 1 13.2 0a6.6 6.6 0 1 1-13.2 0ZM4.23 8.97A.95.95 0 0 1 5.57 7.63L7.05 9.11 10.48 5.18A.95.95 0 0 1 11.92 6.42L7.82 11.12A.95.95 0 0 1 6.43 11.17Z',
  'on-track': 'M8 1.3 15.2 14H.8Z',
  behind: 'M8 .6 15.4 8 8 15.4.6 8Z',
  'moving-away': 'M.8 2H15.2L8 14.7Z',
  missed: 'M2 2h12v12H2Z',
  'not-assessable': 'M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z',
};

/** Path of a status in a 16 × 16 box; inside a figure draw it as `<path class="s-behind" d transform>`. */
export function statusPath(status: Status): string {
  return SHAPES[status];
}

/** The shape as a node, `size` design px wide. */
function shapeNode(status: Status, size = 16): Painted {
  const box = { class: 'shape', width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': 'true' };
  return ['svg', box, [['path', { class: `s-${status}`, d: SHAPES[status] }]]];
}

/** The shape alone, `size` design px wide. The word must stand beside it. */
export function statusShape(status: Status, size = 16): TemplateResult {
  return html`<svg class="shape" width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">
    <path class=${`s-${status}`} d=${SHAPES[status]} />
  </svg>`;
}

/**
 * Shape, word, flags and, where no verdict is given, its reason. With `open` given it is a button that opens the
 * arithmetic; the element listens for its `data-do`, so the idle badge carries no listener.
 */
export function statusBadge(
  view: StatusView,
  options: { readonly size?: number; readonly open?: boolean; readonly hint?: string } = {},
): TemplateResult {
  const inner = painted([
    shapeNode(view.status, options.size),
    [
      'span',
      {},
      [
        ['span', { class: 'status-w' }, view.word],
        ...view.flags.map((flag): Painted => ['span', { class: 'flag' }, flag]),
      ],
    ],
  ]);
  const name = `status${view.binding ? ' binding' : ''}`;
  return options.open === undefined
    ? html`<span class=${name} part="status" ${inner}></span>`
    : html`<button
        type="button"
        class=${name}
        part="status"
        data-do="arithmetic"
        aria-expanded=${options.open ? 'true' : 'false'}
        title=${options.hint || nothing}
        ${inner}
      ></button>`;
}
