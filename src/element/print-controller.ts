import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is told when the page goes to paper. */
const controllers = new Set<PrintController>();
let print: MediaQueryList | undefined;

/** Before and after; and in between, where the browser tells so, when the page is laid out for paper. */
function tell(event: Event | MediaQueryListEvent): void {
  const isLaidOut = 'matches' in event;
  const printing = isLaidOut ? event.matches : event.type === 'beforeprint';
  for (const controller of Array.from(controllers)) controller.turn(printing, isLaidOut);
}

function listen(): void {
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, tell);
  print = matchMedia('print');
  print.addListener(tell);
}

function leave(): void {
  for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, tell);
  print!.removeListener(tell);
}

/** Tells a widget that the page goes to paper, so that it can show there what scrolls or opens on the screen. */
export class PrintController implements ReactiveController {
  printing = false;
  /** What `measure` gave when the page was laid out for paper; undefined where no browser told so. */
  width?: number;

  constructor(
    host: ReactiveControllerHost,
    private readonly measure: () => number,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!controllers.size) listen();
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) leave();
  }

  turn(printing: boolean, isLaidOut: boolean): void {
    this.printing = printing;
    this.width = (printing && isLaidOut && this.measure()) || undefined;
    this.onChange();
  }
}
