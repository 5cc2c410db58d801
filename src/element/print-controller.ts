import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SizeController } from './size-controller.ts';

/** Design px that a sheet of A4 has room for, where the browser does not tell how it lays out the page for paper. */
const PAPER_WIDTH = 680;

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
  /** Width in design px when the page was laid out for paper; undefined where no browser told so. */
  private width?: number;

  constructor(
    host: ReactiveControllerHost,
    private readonly size: SizeController,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  /** Width in design px to draw for: of the screen, or of the paper. */
  get room(): number {
    const { width } = this.size;
    return this.printing ? (this.width ?? Math.min(width, PAPER_WIDTH)) : width;
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
    this.width = (printing && isLaidOut && this.size.look()) || undefined;
    this.onChange();
  }
}
