import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { metaMark } from '../../marks/words.ts';
import type { TaskBoardView, TaskView } from './task-board.view.ts';
import { taskShape } from './task-shape.ts';

type Drawn = TemplateResult | typeof nothing;

/** One row a task, groups as rows of their own. */
export function tableTemplate({ heading, heads, groups, at }: TaskBoardView, said: Drawn): TemplateResult {
  const columns = [heads.task, heads.lead, heads.due, heads.state].filter(Boolean);
  return html`<table part="chart table" aria-label=${heading}>
    <thead>
      <tr>
        ${columns.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ label, tasks }) =>
        html`<tbody>
          ${
            label
              ? html`<tr>
                  <th class="group" scope="rowgroup" colspan=${columns.length}>${label}</th>
                </tr>`
              : nothing
          }
          ${tasks.map(
            (task) =>
              html`<tr class=${task.chosen ? 'chosen' : nothing}>
                  <th scope="row">${task.name}${servedTemplate(task)}</th>
                  ${heads.lead ? html`<td>${task.lead}</td>` : nothing}
                  ${heads.due ? html`<td>${task.dueShort}</td>` : nothing}
                  <td>${stateTemplate(task)}</td>
                </tr>
                ${
                  task === at && said !== nothing
                    ? html`<tr class="chosen">
                        <td colspan=${columns.length}>${said}</td>
                      </tr>`
                    : nothing
                }`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** One block a task, for narrow places. */
export function listTemplate({ groups, at }: TaskBoardView, said: Drawn): TemplateResult {
  return html`<div part="chart">
    ${groups.map(
      ({ label, tasks }) =>
        html`${label ? html`<p class="group">${label}</p>` : nothing}
          <ul>
            ${tasks.map(
              (task) =>
                html`<li class=${task.chosen ? 'chosen' : nothing}>
                  <p class="name">${task.name}</p>
                  <div class="line">${stateTemplate(task)}</div>
                  ${metaMark([task.due, task.lead].filter(Boolean).map((text) => ({ text })))}
                  ${servedTemplate(task)}${task === at ? said : nothing}
                </li>`,
            )}
          </ul>`,
    )}
  </div>`;
}

function stateTemplate({ standing, word, days }: TaskView): TemplateResult {
  return html`<span class="status">${taskShape(standing)}<span class="status-w">${word}</span></span
    >${days ? html`<span class="days">${days}</span>` : nothing}`;
}

function servedTemplate({ serves, chosen }: TaskView): Drawn {
  return serves
    ? html`<button
        type="button"
        class="do"
        data-do="serves"
        data-id=${serves.id}
        aria-pressed=${chosen ? 'true' : 'false'}
      >
        ${serves.text}
      </button>`
    : nothing;
}
