import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../contract/document.ts';

/** Rows of the data table drawn at first; a wish for more adds five times as many. */
const TABLE_ROWS = 200;

/**
 * What the reader opened, and the one listener for all buttons of a widget: it sits on the element itself, and a
 * button inside says in `data-do` what it does.
 */
export class ActionsController implements ReactiveController {
  arithmetic = false;
  table = false;
  downloads = false;
  /** What became of the last download. */
  note = '';
  rows = TABLE_ROWS;
  /** Why what was opened cannot be shown; the next press tries again. */
  problem?: Problem;

  /** `other` is asked for whatever is not opened here; it says whether it did something. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly other: (name: string, button: HTMLElement) => boolean,
  ) {
    host.addController(this);
    host.addEventListener('click', this);
  }

  hostConnected(): void {}

  handleEvent(event: Event): void {
    for (const node of event.composedPath()) {
      if (node === this.host) return;
      const name = node instanceof HTMLElement && node.dataset.do;
      if (name) return this.act(name, node as HTMLElement);
    }
  }

  private act(name: string, button: HTMLElement): void {
    this.problem = undefined;
    this.note = '';
    if (name === 'arithmetic') this.arithmetic = !this.arithmetic;
    else if (name === 'table') this.table = !this.table;
    else if (name === 'downloads') this.downloads = !this.downloads;
    else if (name === 'more') this.rows += TABLE_ROWS * 5;
    else if (!this.other(name, button)) return;
    this.host.requestUpdate();
  }
}
