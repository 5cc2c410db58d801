import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { isFailure, readSeries } from '../../assessment/reading.ts';
import { Choice } from '../../element/choice.ts';
import { ProblemError } from '../../element/load.ts';
import { IndicatorElement } from '../../element/indicator-element.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { findIndicator } from '../../contract/select.ts';
import { tasksWords } from '../../language/tasks-words.ts';
import { styles } from './task-board.styles.ts';
import { taskBoardView } from './task-board.view.ts';
import type { TaskBoardInput, TaskBoardView } from './task-board.view.ts';
import { listTemplate, tableTemplate } from './task-draw.ts';

/**
 * @summary Work points without figures: groups, state, lead unit, due date and the indicator they serve; overdue is said with days.
 * @tag task-board
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses the indicator that a task serves
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart finding - the sentence
 * @csspart chart - the tasks
 * @csspart chosen - what is said of the indicator that a task serves
 * @csspart status - the verdict on it
 * @csspart table - the tasks as a table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class TaskBoard extends IndicatorElement<TaskBoardView, TaskBoardInput> {
  static override properties: PropertyDeclarations = { today: {} };
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];
  static override readonly words = tasksWords;

  /** The indicator whose button the reader pressed. */
  private readonly choice = new Choice();

  /**
   * The day that dues are counted to, `2025-07-23`; default `period`. Without both, a task is overdue that was not done
   * on the day of the document (`updated`), and of later dues it is said how long ago they passed, by the reader's day.
   */
  today?: string;

  protected override inputOf(plan: PlanInput): TaskBoardInput {
    const { document, options } = plan;
    const { indicator: given, area, period, method } = options;
    const known = (id: string): boolean => !!findIndicator(document, id);
    if (given && !known(given)) throw new ProblemError('unknown-indicator', { given });
    const id = this.choice.settle(given, known)?.id ?? given;
    const reading = id ? readSeries(document, { indicator: id, area, asOf: period, method }) : undefined;
    return {
      ...plan,
      options: { ...options, indicator: id },
      reading: reading && !isFailure(reading) ? reading : undefined,
    };
  }

  protected override makeView(input: TaskBoardInput): TaskBoardView {
    return taskBoardView(input, { asked: this.today, today: isoDay(new Date()) });
  }

  protected override handleAction(name: string, button: HTMLElement): boolean {
    const { id } = button.dataset;
    if (name !== 'serves' || !id) return false;
    this.choice.make({ id });
    this.invalidate();
    this.select({ indicator: id });
    return true;
  }

  /** Where the tasks stand as a table already, there is no second one to open. */
  protected override hides(part: string): boolean {
    return (part === 'table' && !!this.view && !this.view.list) || super.hides(part);
  }

  protected override renderView(view: TaskBoardView): TemplateResult {
    const { detail } = view;
    const said = detail
      ? html`<div class="said-of" part="chosen" role="group" aria-label=${detail.name}>
          ${detail.targetLabel ? html`<p class="goal">${detail.targetLabel}</p>` : nothing}
          ${this.statusTemplate(detail)} ${this.findingTemplate(detail)}
        </div>`
      : nothing;
    return html`${this.findingTemplate(view)}
    ${view.groups[0] ? (view.list ? listTemplate(view, said) : tableTemplate(view, said)) : nothing}`;
  }
}

/** The reader's own day, not that of Greenwich. */
function isoDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'task-board': TaskBoard;
  }
}
