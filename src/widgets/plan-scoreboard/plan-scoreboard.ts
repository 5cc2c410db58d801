import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { readPeriod } from '../../contract/period.ts';
import { findIndicator } from '../../contract/select.ts';
import { Choice } from '../../element/choice.ts';
import { Dismissal } from '../../element/dismissal.ts';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { linkOf } from '../../element/link.ts';
import { listed } from '../../element/listed.ts';
import { ProblemError } from '../../element/load.ts';
import { planOf } from '../../element/plan-of.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { scoreboardWords } from '../../language/scoreboard-words.ts';
import { boardTemplate } from './board-draw.ts';
import { moveOf } from './board-keys.ts';
import { styles } from './plan-scoreboard.styles.ts';
import { scoreboardView } from './plan-scoreboard.view.ts';
import type { ScoreboardInput, ScoreboardView } from './plan-scoreboard.view.ts';

/**
 * @summary How many indicators of a plan are met, on track, behind or cannot be judged, by domain: one mark each, binding ones framed.
 * @tag plan-scoreboard
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses an indicator
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart finding - the sentence on the plan, and that on the chosen indicator
 * @csspart chart - counts and marks
 * @csspart legend - what a frame means
 * @csspart chosen - what is said of the chosen indicator
 * @csspart status - the verdict on the chosen indicator
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class PlanScoreboard extends IndicatorElement<ScoreboardView, ScoreboardInput> {
  static override properties: PropertyDeclarations = { hrefTemplate: { attribute: 'href-template' } };
  static override styles: CSSResultGroup = [IndicatorElement.styles, styles];
  static override readonly words = scoreboardWords;

  /**
   * Makes each mark a link: `detail.html?id={indicator}&area={area}`, in which the ids are put, percent-encoded. An address
   * of http or https, relative to the page; without it a press chooses (`indicator-select`).
   */
  hrefTemplate?: string;

  /** The mark in focus or under the pointer, as `board,domain,mark`; '' = none. */
  private active = '';
  /** The mark that the tab key comes to. */
  private entry = '0,0,0';
  /** Chosen by the reader, with the board it was chosen on. */
  private readonly choice = new Choice<{ readonly id: string; readonly board: number }>();

  constructor() {
    super();
    new Dismissal(
      this,
      () => !!this.active,
      () => this.show(''),
    );
  }

  protected override inputOf(plan: PlanInput): ScoreboardInput {
    const given = plan.options.indicator;
    const chosen = this.choice.settle(given, (id) => !!findIndicator(plan.document, id));
    const { id = given, board = 0 } = chosen ?? {};
    const input = { ...plan, options: { ...plan.options, indicator: id } };
    const periods = listed(this.targetPeriod);
    const unread = periods.find((period) => !readPeriod(period, plan.document.plans));
    if (unread) throw new ProblemError('invalid-period', { given: unread });
    const boards = (periods[0] ? periods : [undefined]).map((targetPeriod) => ({
      ...planOf(input, { targetPeriod }),
      period: targetPeriod,
    }));
    const { rows, reading } = boards[board] ?? boards[0]!;
    return { ...plan, rows, reading, boards };
  }

  /** On paper nothing says which mark is which but a table. */
  protected override get printed(): string {
    return this.print ?? 'table';
  }

  protected override makeView(input: ScoreboardInput): ScoreboardView {
    return scoreboardView(input);
  }

  protected override handleAction(name: string, button: HTMLElement): boolean {
    const { id, at } = button.dataset;
    if (name !== 'mark' || !id || !at) return false;
    this.entry = at;
    this.choice.make({ id, board: Number(at.split(',')[0]) });
    this.invalidate();
    this.select({ indicator: id, area: this.area, period: this.period });
    return true;
  }

  private handleKey(event: KeyboardEvent): void {
    const place = markAt(event);
    if (!place || !this.view || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.active) this.show('');
    else {
      const next = moveOf(this.view.boards, place, event.key);
      if (!next) return;
      this.renderRoot.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
    }
    event.preventDefault();
  }

  /** Focus and pointer show the same box; what has the focus keeps it when the pointer leaves its row. */
  private handlePoint(event: Event): void {
    const to = (event as PointerEvent).relatedTarget;
    if (event.type === 'pointerout' && to instanceof Element && to.closest('.domain')?.querySelector('.box'))
      return;
    const place = markAt(event);
    if (event.type === 'focusin' && place) this.entry = place;
    const isOut = /out$/.test(event.type);
    this.show(isOut ? (event.type === 'focusout' ? '' : this.focusedMark()) : (place ?? this.active));
  }

  private focusedMark(): string {
    return this.shadowRoot!.activeElement?.getAttribute('data-at') ?? '';
  }

  private show(place: string): void {
    if (place === this.active) return;
    this.active = place;
    this.requestUpdate();
  }

  protected override renderView(view: ScoreboardView): TemplateResult {
    const { active, entry } = this;
    const point = (event: Event): void => this.handlePoint(event);
    const { detail } = view;
    return html`${this.findingTemplate(view)}
      <div
        class="in-${view.columns}${view.split ? ' split' : ''}${view.narrow ? ' narrow' : ''}"
        part="chart"
        @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
        @focusin=${point}
        @focusout=${point}
        @pointerover=${point}
        @pointerout=${point}
      >
        ${view.boards.map((board, index) =>
          boardTemplate(board, {
            index,
            chosen: view.chosen,
            active,
            entry: entryOf(view, entry),
            link: ({ id, area }) => linkOf(this.hrefTemplate, { indicator: id, area }),
          }),
        )}
      </div>
      ${
        view.framed
          ? html`<p class="src legend" part="legend"><i class="frame"></i>${view.framed}</p>`
          : nothing
      }
      ${
        detail
          ? html`<div class="chosen" part="chosen" role="group" aria-label=${detail.name}>
              <p>
                <b>${detail.heading}</b>${
                  detail.targetLabel ? html`<span class="goal">${detail.targetLabel}</span>` : nothing
                }
              </p>
              ${this.statusTemplate(detail)} ${this.findingTemplate(detail)}
            </div>`
          : nothing
      }`;
  }
}

/** The tab key comes to a mark that is there. */
function entryOf({ boards }: ScoreboardView, entry: string): string {
  const [board, domain, index] = entry.split(',').map(Number) as [number, number, number];
  return boards[board]?.domains[domain]?.marks[index] ? entry : '0,0,0';
}

function markAt(event: Event): string | undefined {
  const target = event.composedPath()[0];
  const mark = target instanceof Element ? target.closest('[data-at]') : null;
  return mark?.getAttribute('data-at') ?? undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-scoreboard': PlanScoreboard;
  }
}
