import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SizeHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** One observer of each kind for all widgets of the page: what they are told is for the controller of an element. */
const measured = new Map<Element, SizeController>();
const waiting = new Map<Element, SizeController>();
let sizes: ResizeObserver | undefined;
let sight: IntersectionObserver | undefined;

/** How far off a widget is drawn, in heights of the window. */
const NEAR = 3;

/**
 * What is drawn may bring or take a scroll bar, and with it change every width in the frame that told it: an error event of
 * the page, unless nothing is watched till the next frame.
 */
function observeSizes(): ResizeObserver {
  return new ResizeObserver((entries, observer) => {
    let isDrawn = false;
    for (const { target, contentRect } of entries)
      if (measured.get(target)?.measure(contentRect.width, contentRect.height)) isDrawn = true;
    if (!isDrawn) return;
    observer.disconnect();
    requestAnimationFrame(() => measured.forEach((_, probe) => observer.observe(probe)));
  });
}

/** Tells what waits when it comes near, and all of it when the page goes to paper. */
function observeSight(): IntersectionObserver {
  const showAll = (): void => waiting.forEach((controller) => controller.show());
  window.addEventListener('beforeprint', showAll);
  matchMedia('print').addListener(showAll);
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.show();
    },
    { rootMargin: `${NEAR * 100}% 0px` },
  );
}

/** Asked while sizes are told, when the layout stands: nothing is laid out for it. */
function isNear(host: Element): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  const height = window.innerHeight;
  return !height || (top < height * (1 + NEAR) && bottom > -height * NEAR) || matchMedia('print').matches;
}

/**
 * Knows the width of the widget in design px (16 to the em). It watches a probe that is as wide as the widget and
 * 1em high, so both measures come with the observer's entry: nothing is asked of layout, a change of text size is
 * noticed, and what the widget draws cannot set the observer off again. A widget far below the window keeps the width
 * to itself until the reader comes near: it costs nothing till then.
 */
export class SizeController implements ReactiveController {
  /** Width in design px; 0 until shown for the first time. */
  width = 0;
  /** The width while the widget waits to be seen. */
  private next = 0;
  private probe?: Element | null;

  constructor(
    private readonly host: SizeHost,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.probe = this.host.renderRoot.querySelector('.probe');
    if (!this.probe) return;
    measured.set(this.probe, this);
    (sizes ||= observeSizes()).observe(this.probe);
  }

  hostDisconnected(): void {
    if (!this.probe) return;
    measured.delete(this.probe);
    sizes!.unobserve(this.probe);
    this.leaveQueue();
  }

  /** True when it is drawn anew. Width 0 means hidden: what stands is kept until the widget is shown. */
  measure(width: number, em: number): boolean {
    const next = em ? Math.round((width * 16) / em) : 0;
    if (!next || next === this.width) return false;
    this.next = next;
    const isDrawn = !!this.width || isNear(this.host);
    if (isDrawn) this.show();
    else {
      waiting.set(this.host, this);
      (sight ||= observeSight()).observe(this.host);
    }
    return isDrawn;
  }

  /** The width in the layout of this moment: for paper, which is laid out in one go and told to no observer. */
  look(): number {
    const { width, height } = this.probe?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return height && Math.round((width * 16) / height);
  }

  /** Draws at the width that was measured last. */
  show(): void {
    this.leaveQueue();
    this.width = this.next;
    this.onChange();
  }

  private leaveQueue(): void {
    if (waiting.delete(this.host)) sight!.unobserve(this.host);
  }
}
