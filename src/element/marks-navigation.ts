import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Dismissal, isOnBox } from './dismissal.ts';

export interface MarksNavigationOptions {
  /** How many marks there are now. */
  count(): number;
  /** One spoken sentence for a mark. */
  sentence(index: number): string;
  /** Mark nearest to a place in the figure, in the figure's own (viewBox) px; −1 = none. */
  nearest(x: number, y: number): number;
  /** The mark that an arrow leads to; default the one before or after, where Page Up and Page Down always lead. */
  step?(index: number, key: string): number;
  /** Where the keyboard enters; default the last mark. */
  start?(): number;
  /** The reader chose a mark: click, tap or Enter. */
  choose?(index: number, event: Event): void;
}

interface NavigationHost extends ReactiveControllerHost, HTMLElement {
  announce(sentence: string): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageUp: -1,
  PageDown: 1,
  Home: -Infinity,
  End: Infinity,
};
const EVENTS = ['keydown', 'focusin', 'focusout', 'click', 'pointerdown', 'pointermove', 'pointerleave'];

/**
 * Moves through the marks of one figure with one tab stop. The figure is an `<svg data-marks tabindex="0">` with a
 * viewBox; the listeners sit on the host element, so that a figure has none of its own. Read `index` and `focused`
 * while drawing; the host is updated when they change. Keys that do nothing here are left to the page.
 */
export class MarksNavigation implements ReactiveController {
  /** The mark in focus or under the pointer; −1 = none. */
  index = -1;
  /** True while the keyboard moves: draw the focus ring. */
  focused = false;

  constructor(
    private readonly host: NavigationHost,
    private readonly options: MarksNavigationOptions,
  ) {
    host.addController(this);
    for (const type of EVENTS) host.addEventListener(type, this);
    new Dismissal(
      host,
      () => this.index >= 0,
      () => this.show(-1),
    );
  }

  hostUpdate(): void {
    if (this.index >= this.options.count()) this.index = -1;
  }

  /** Shows a mark, or none (−1), without a word spoken. */
  show(index: number, focused = false): void {
    if (index === this.index && focused === this.focused) return;
    this.index = index;
    this.focused = focused;
    this.host.requestUpdate();
  }

  handleEvent(event: Event): void {
    if (isOnBox(event)) return;
    const figure = figureOf(event);
    if (event.type === 'focusout' ? figure : event.type === 'pointerleave' && !this.focused) this.show(-1);
    else if (!figure) {
      if (event.type === 'pointermove' && !this.focused) this.show(-1);
    } else if (event.type === 'keydown') this.handleKey(event as KeyboardEvent);
    else if (event.type === 'focusin') this.handleFocus(figure);
    else this.handlePointer(event as PointerEvent, figure);
  }

  private handleKey(event: KeyboardEvent): void {
    const count = this.options.count();
    if (!count || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const from =
        this.index < 0 ? this.start() - Math.sign(step) * (Math.abs(step) === 1 ? 1 : 0) : this.index;
      const isArrow = event.key.slice(0, 5) === 'Arrow' && this.index >= 0;
      const led = isArrow ? this.options.step?.(from, event.key) : undefined;
      this.speak(led ?? Math.max(0, Math.min(count - 1, from + step)));
    } else if (event.key === 'Escape' && this.index >= 0) this.show(-1);
    else if (event.key === 'Enter' && this.index >= 0 && this.options.choose)
      this.options.choose(this.index, event);
    else return;
    event.preventDefault();
  }

  /** The keyboard came in; a press of the pointer focuses too, but then the pointer says which mark. */
  private handleFocus(figure: Element): void {
    if (byKeyboard(figure) && this.index < 0 && this.options.count()) this.speak(this.start());
  }

  private handlePointer(event: PointerEvent, figure: SVGSVGElement): void {
    // A finger that scrolls past must not light up marks: touch counts when it is put down or clicks.
    if (event.type === 'pointermove' && event.pointerType === 'touch') return;
    const box = figure.getBoundingClientRect();
    const { width, height } = figure.viewBox.baseVal;
    const x = ((event.clientX - box.left) * width) / box.width;
    const y = ((event.clientY - box.top) * height) / box.height;
    // A click without a place comes from a screen reader.
    const index = event.type === 'click' && !event.detail ? this.index : this.options.nearest(x, y);
    this.show(index, this.focused && index === this.index);
    if (event.type === 'click' && index >= 0) this.options.choose?.(index, event);
  }

  private start(): number {
    return this.options.start?.() ?? this.options.count() - 1;
  }

  private speak(index: number): void {
    this.show(index, true);
    this.host.announce(this.options.sentence(index));
  }
}

/** True when the focus came by the keyboard, and in a browser that cannot tell. */
export function byKeyboard(focused: Element): boolean {
  try {
    return focused.matches(':focus-visible');
  } catch {
    return true;
  }
}

function figureOf(event: Event): SVGSVGElement | undefined {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return undefined;
    if (node instanceof Element && node.hasAttribute('data-marks')) return node as SVGSVGElement;
  }
  return undefined;
}
