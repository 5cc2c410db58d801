import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Escape takes away what the pointer shows, wherever the focus is; listened to only while something is shown. */
export class Dismissal implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly isShown: () => boolean,
    private readonly dismiss: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isShown()) window.addEventListener('keydown', this);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if ((event as KeyboardEvent).key === 'Escape') this.dismiss();
  }
}
