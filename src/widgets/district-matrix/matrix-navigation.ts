import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Dismissal, isOnBox } from '../../element/dismissal.ts';
import { byKeyboard } from '../../element/marks-navigation.ts';
import type { MatrixView, Place } from './district-matrix.view.ts';

export interface GridNavigationOptions {
  /** Undefined while there is nothing to move in. */
  view(): MatrixView | undefined;
  /** The cell that stands there now, if it is drawn. */
  cell(place: Place): HTMLElement | undefined;
  /** Draws the cell where it is not drawn yet. */
  reach(place: Place): Promise<void>;
  choose(place: Place): void;
}

interface NavigationHost extends ReactiveControllerHost, HTMLElement {
  announce(sentence: string): void;
}

const EVENTS = ['keydown', 'click', 'pointerdown', 'pointermove', 'pointerleave'];
/** Focus that goes from cell to cell is told inside of the element only: Firefox and WebKit keep to that. */
const INNER_EVENTS = ['focusin', 'focusout'];
/** Rows down and columns to the right; with Ctrl, Home and End go as far down as to the side. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Moves through the cells of a `role="grid"` with one tab stop; the listeners sit on the host element, so that no cell
 * has one of its own. Read `place` while drawing. Keys that do nothing here are left to the page.
 */
export class GridNavigation implements ReactiveController {
  /** The cell in focus or under the pointer. */
  place?: Place;
  private focused = false;

  constructor(
    private readonly host: NavigationHost,
    private readonly options: GridNavigationOptions,
  ) {
    host.addController(this);
    for (const type of EVENTS) host.addEventListener(type, this);
    new Dismissal(
      host,
      () => !!this.place,
      () => this.show(undefined),
    );
  }

  hostConnected(): void {
    for (const type of INNER_EVENTS) this.host.shadowRoot!.addEventListener(type, this);
  }

  hostUpdate(): void {
    const { place } = this;
    if (place && !this.options.view()?.rows[place.row]?.cells[place.column]) this.place = undefined;
  }

  /** One tab stop, and the chosen cell, are marked here: bound in every cell they would cost thousands of bindings. */
  hostUpdated(): void {
    const { view, cell } = this.options;
    const root = this.host.shadowRoot!;
    const chosen = view() && cell(view()!.chosen);
    const before = root.querySelector('[aria-selected]');
    if (before !== chosen) {
      before?.removeAttribute('aria-selected');
      chosen?.setAttribute('aria-selected', 'true');
    }
    if (!root.querySelector('td[tabindex]')) this.stopAt(chosen ?? cell({ row: 0, column: 0 }));
  }

  handleEvent(event: Event): void {
    const place = placeOf(event);
    if (event.type === 'focusout') this.show(undefined);
    else if (event.type === 'keydown') {
      if (place) this.handleKey(event as KeyboardEvent, place);
    } else if (event.type === 'focusin') {
      if (place) this.handleFocus(place);
    } else this.handlePointer(event as PointerEvent, place);
  }

  private handleKey(event: KeyboardEvent, { row, column }: Place): void {
    const { key } = event;
    const far = event.ctrlKey || event.metaKey;
    if (event.altKey || event.defaultPrevented) return;
    const { rows, areas } = this.options.view()!;
    const [down, right] = STEPS[key] ?? [0, 0];
    const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
    if (far ? Math.abs(right) > 1 : down || right)
      void this.go({
        row: within(row + (far ? right : down), rows.length),
        column: within(column + right, areas.length),
      });
    else if (key === 'Escape' && this.place) this.show(undefined);
    else if ((key === 'Enter' || key === ' ') && !far) this.options.choose({ row, column });
    else return;
    event.preventDefault();
  }

  private async go(place: Place): Promise<void> {
    await this.options.reach(place);
    const cell = this.options.cell(place);
    if (!cell) return;
    this.stopAt(cell);
    cell.focus();
    reveal(cell);
  }

  private handleFocus(place: Place): void {
    this.focused = byKeyboard(this.options.cell(place)!);
    this.show(place);
    if (this.focused) this.host.announce(this.options.view()!.rows[place.row]!.cells[place.column]!.sentence);
  }

  private handlePointer(event: PointerEvent, place: Place | undefined): void {
    const { type } = event;
    if (isOnBox(event)) return;
    // A finger that scrolls past must not light up cells: touch counts when it is put down or clicks.
    if (type === 'pointermove' && (event.pointerType === 'touch' || this.focused)) return;
    if (type === 'pointerleave' ? !this.focused : place || !this.focused) this.show(place);
    if (!place) return;
    // The press itself gives the focus to the cell, which is the tab stop from now on.
    if (type === 'pointerdown') this.stopAt(this.options.cell(place));
    else if (type === 'click') this.options.choose(place);
  }

  private stopAt(cell: HTMLElement | undefined): void {
    this.host.shadowRoot!.querySelector('td[tabindex]')?.removeAttribute('tabindex');
    cell?.setAttribute('tabindex', '0');
  }

  private show(place: Place | undefined): void {
    if (!place) this.focused = false;
    if (place?.row === this.place?.row && place?.column === this.place?.column) return;
    this.place = place;
    this.host.requestUpdate();
  }
}

/** The cell that an event comes from: rows say their number, the first cell of a row is its head. */
function placeOf(event: Event): Place | undefined {
  const cell = (event.composedPath()[0] as Element).closest?.('td');
  const row = cell?.parentElement?.dataset.row;
  return row ? { row: Number(row), column: cell!.cellIndex - 1 } : undefined;
}

/** Focus scrolls a cell into its box, but not out from under the heads that stick there. */
function reveal(cell: HTMLElement): void {
  const box = cell.closest('.sheet')!;
  const head = cell.parentElement!.firstElementChild!.getBoundingClientRect();
  const top = box.querySelector('thead')!.getBoundingClientRect();
  const own = cell.getBoundingClientRect();
  if (own.left < head.right) box.scrollLeft -= head.right - own.left;
  if (own.top < top.bottom) box.scrollTop -= top.bottom - own.top;
}
