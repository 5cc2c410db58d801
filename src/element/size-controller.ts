import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One observer for all widgets of the page. */
const listeners = new Map<Element, (width: number, em: number) => void>();
let observer: ResizeObserver | undefined;

function watch(probe: Element, listener: (width: number, em: number) => void): void {
  observer ||= new ResizeObserver((entries) => {
    for (const entry of entries)
      listeners.get(entry.target)?.(entry.contentRect.width, entry.contentRect.height);
  });
  listeners.set(probe, listener);
  observer.observe(probe);
}

function unwatch(probe: Element): void {
  listeners.delete(probe);
  observer?.unobserve(probe);
}

/**
 * Knows the width of the widget in design px (16 to the em). It watches a probe that is as wide as the widget and
 * 1em high, so both measures come with the observer's entry: nothing is asked of layout, a change of text size is
 * noticed, and what the widget draws cannot set the observer off again.
 */
export class SizeController implements ReactiveController {
  /** Width in design px; 0 until shown for the first time. */
  width = 0;
  private probe?: Element;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.probe) watch(this.probe, this.resize);
  }

  hostUpdated(): void {
    if (this.probe || !this.host.isConnected) return;
    this.probe = this.host.shadowRoot?.querySelector('.probe') ?? undefined;
    if (this.probe) watch(this.probe, this.resize);
  }

  hostDisconnected(): void {
    if (this.probe) unwatch(this.probe);
  }

  /** Width 0 means hidden: what stands is kept until the widget is shown. */
  private readonly resize = (width: number, em: number): void => {
    const next = em ? Math.round((width * 16) / em) : 0;
    if (!next || next === this.width) return;
    this.width = next;
    this.onChange();
  };
}
