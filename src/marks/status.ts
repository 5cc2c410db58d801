import { html } from 'lit';
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

export interface BadgeOptions {
  readonly size?: number;
  /** Given where it is a button that opens the arithmetic: whether that is open. */
  readonly open?: boolean;
  readonly hint?: string;
}

/** Shape, word and flags. The element listens for the button's `data-do`, so that an idle badge carries no listener. */
export function badgeNode(view: StatusView, { size, open, hint }: BadgeOptions = {}): Painted {
  const named = { class: `status${view.binding ? ' binding' : ''}`, part: 'status' };
  const inner: Painted[] = [
    shapeNode(view.status, size),
    [
      'span',
      {},
      [
        ['span', { class: 'status-w' }, view.word],
        ...view.flags.map((flag): Painted => ['span', { class: 'flag' }, flag]),
      ],
    ],
  ];
  if (open === undefined) return ['span', named, inner];
  const pressed = {
    'data-do': 'arithmetic',
    'aria-expanded': open ? 'true' : 'false',
    title: hint || undefined,
  };
  return ['button', { type: 'button', ...named, ...pressed }, inner];
}

/** The badge among other marks. */
export function statusBadge(view: StatusView, options?: Pick<BadgeOptions, 'size'>): TemplateResult {
  const [, { class: name }, inner] = badgeNode(view, options);
  return html`<span class=${name} part="status" ${painted(inner as readonly Painted[])}></span>`;
}

/** The badge on a line of its own. */
export function statusLine(view: StatusView, options: BadgeOptions): TemplateResult {
  return html`<div class="st" ${painted([badgeNode(view, options)])}></div>`;
}
