import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a widget that the page goes to paper, so that it can show there what scrolls on the screen. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
  }
}
