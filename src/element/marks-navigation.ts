import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface MarksNavigationOptions {
  /** How many marks there are now. */
  count(): number;
  /** One spoken sentence for a mark. */
  sentence(index: number): string;
  /** Mark nearest to a place in the figure, in the figure's own (viewBox) px; −1 = none. */
  nearest(x: number, y: number): number;
  /** Where the keyboard enters; default the last mark. */
  start?(): number;
  /** The reader chose a mark: click, tap or Enter. */
  choose?(index: number): void;
  /** Up and Down move too, as in a list of rows. Default: Left and Right only move, Up and Down as well. */
}

/**
 * Moves through the marks of one figure with one tab stop. The figure carries `data-marks tabindex="0"`; the
 * listeners sit on the host element, so that an idle figure has none of its own. Read `index` while drawing.
 */
export class MarksNavigation implements ReactiveController {
  /** The mark in focus or under the pointer; −1 = none. */
  index = -1;
  /** True while the keyboard is in the figure: draw the focus ring; otherwise only the hover mark. */
  focused = false;
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly options: MarksNavigationOptions,
  ) {
    host.addController(this);
  }
  hostConnected(): void {}
}
