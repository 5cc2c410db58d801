import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TaskStanding } from '../../assessment/tasks.ts';
import { statusShape } from '../../marks/status.ts';

const RING = 'M1.2 8a6.8 6.8 0 1 1 13.6 0a6.8 6.8 0 1 1-13.6 0Z';

/** Ring and half ring; the others are the signs of the statuses. */
const OWN: Partial<Record<TaskStanding, string>> = {
  planned: `${RING}M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z`,
  'in-progress': `${RING}M8 2.8a5.2 5.2 0 0 0 0 10.4Z`,
};

/** The sign of a standing; its word must stand beside it. */
export function taskShape(standing: TaskStanding): TemplateResult {
  const own = OWN[standing];
  if (!own)
    return statusShape(standing === 'done' ? 'met' : standing === 'unstated' ? 'not-assessable' : 'behind');
  return html`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path class="going" d=${own} />
  </svg>`;
}
