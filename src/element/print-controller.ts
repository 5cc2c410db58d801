import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is shown at once when the page goes to paper. */
const controllers = new Set<PrintController>();

function tell({ type }: Event): void {
  for (const controller of Array.from(controllers)) controller.turn(type === 'beforeprint');
}

/** Tells a widget that the page goes to paper, so that it can show there what scrolls or opens on the screen. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Two listeners for the page, however many widgets it has.
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, tell);
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size) return;
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, tell);
  }

  turn(printing: boolean): void {
    this.printing = printing;
    this.onChange();
  }
}
