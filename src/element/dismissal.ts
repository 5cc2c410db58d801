import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Escape takes away what the pointer shows, wherever the focus is; listened to only while something is shown. */
export class Dismissal implements ReactiveController {
  /** Asked of the window at each update it would cost a tenth of it. */
  private isListening = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly isShown: () => boolean,
    private readonly dismiss: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.listen(this.isShown());
  }

  hostDisconnected(): void {
    this.listen(false);
  }

  private listen(wanted: boolean): void {
    if (wanted === this.isListening) return;
    this.isListening = wanted;
    if (wanted) window.addEventListener('keydown', this);
    else window.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if ((event as KeyboardEvent).key === 'Escape') this.dismiss();
  }
}

/** The pointer went onto what it made appear: that stays then, so that it can be read with a magnifier (WCAG 1.4.13). */
export function isOnBox(event: Event): boolean {
  return !!(event.composedPath()[0] as Partial<Element>).closest?.('.tipbox, .box');
}
