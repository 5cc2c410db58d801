import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from './district-matrix.view.ts';

export interface GridNavigationOptions {
  rows(): number;
  columns(): number;
  /** The cell that stands there now, if it is drawn. */
  cell(place: Place): HTMLElement | undefined;
  /** Draws the cell where it is not drawn yet. */
  reach(place: Place): Promise<void>;
  /** One spoken sentence for a cell. */
  sentence(place: Place): string;
  choose(place: Place): void;
  /** Chosen cell; −1 = none. The keyboard enters there. */
  chosen(): Place;
}

interface NavigationHost extends ReactiveControllerHost, HTMLElement {
  announce(sentence: string): void;
}

const EVENTS = ['keydown', 'focusin', 'focusout', 'click', 'pointerdown', 'pointermove', 'pointerleave'];
/** Rows that Page Up and Page Down go. */
const PAGE = 10;

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
  }

  hostUpdate(): void {
    const { place, options } = this;
    if (place && (place.row >= options.rows() || place.column >= options.columns())) this.place = undefined;
  }

  /** One tab stop, and the chosen cell, are marked here: bound in every cell they would cost thousands of bindings. */
  hostUpdated(): void {
    const { chosen, cell } = this.options;
    const root = this.host.shadowRoot!;
    const selected = cell(chosen());
    const before = root.querySelector('[aria-selected]');
    if (before !== (selected ?? null)) {
      before?.removeAttribute('aria-selected');
      selected?.setAttribute('aria-selected', 'true');
    }
    if (!root.querySelector('td[tabindex]'))
      (selected ?? cell({ row: 0, column: 0 }))?.setAttribute('tabindex', '0');
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
    const { key, ctrlKey, metaKey } = event;
    const far = ctrlKey || metaKey;
    if (event.altKey || event.defaultPrevented) return;
    const last = { row: this.options.rows() - 1, column: this.options.columns() - 1 };
    const moves: Readonly<Record<string, Place>> = {
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      PageUp: { row: row - PAGE, column },
      PageDown: { row: row + PAGE, column },
      Home: { row: far ? 0 : row, column: 0 },
      End: { row: far ? last.row : row, column: last.column },
    };
    const to = moves[key];
    if (to && (!far || /Home|End/.test(key)))
      void this.go({
        row: Math.max(0, Math.min(last.row, to.row)),
        column: Math.max(0, Math.min(last.column, to.column)),
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
    let byKeyboard = true;
    try {
      byKeyboard = !!this.options.cell(place)?.matches(':focus-visible');
    } catch {
      // a browser without :focus-visible
    }
    this.focused = byKeyboard;
    this.show(place);
    if (byKeyboard) this.host.announce(this.options.sentence(place));
  }

  private handlePointer(event: PointerEvent, place: Place | undefined): void {
    const { type } = event;
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
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return undefined;
    if (!(node instanceof HTMLTableCellElement) || node.localName !== 'td') continue;
    const row = (node.parentElement as HTMLElement).dataset.row;
    return row ? { row: Number(row), column: node.cellIndex - 1 } : undefined;
  }
  return undefined;
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
