import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeAt } from './popover-place.ts';

/** What closes a popover or moves it; listened to only while it is open. */
const EVENTS = ['pointerdown', 'keydown', 'scroll', 'resize', 'focusin'];

/**
 * Keeps the open popover of a badge beside it and inside the window, and closes it: by Escape, by a press or a focus
 * outside, and when its badge has left the window. It lies over the page and moves nothing in it.
 */
export class PopoverController implements ReactiveController {
  private isOpen = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly close: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.listen(!!this.popover);
    this.place();
  }

  hostDisconnected(): void {
    this.listen(false);
  }

  handleEvent(event: Event): void {
    const isOutside = event.composedPath().indexOf(this.host) < 0;
    if (event.type === 'scroll' || event.type === 'resize') this.place();
    else if (isOutside && event.type !== 'keydown') this.close();
    else if ((event as KeyboardEvent).key === 'Escape') {
      event.preventDefault();
      this.close();
      this.badge?.focus();
    }
  }

  private get popover(): HTMLElement | null {
    return this.host.shadowRoot!.querySelector('.pop');
  }

  private get badge(): HTMLElement | null {
    return this.host.shadowRoot!.querySelector('button');
  }

  private listen(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    for (const name of EVENTS)
      if (isOpen) window.addEventListener(name, this, true);
      else window.removeEventListener(name, this, true);
  }

  /** Measured from where it really lies: what a fixed box is counted from differs inside a transformed parent. */
  private place(): void {
    const { popover, badge } = this;
    if (!popover || !badge) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const anchor = badge.getBoundingClientRect();
    if (anchor.bottom < 0 || anchor.top > height) return this.close();
    const { style } = popover;
    style.left = style.top = '0px';
    style.maxHeight = '';
    const box = popover.getBoundingClientRect();
    const place = placeAt(anchor, box, { width, height });
    style.left = `${place.left - box.left}px`;
    style.top = `${place.top - box.top}px`;
    style.maxHeight = `${place.height}px`;
  }
}
