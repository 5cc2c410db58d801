/** Puts elements on the page and takes them off again; watches the console meanwhile. */
import { nextFrame, waitUntil as waitUntilFor } from '@open-wc/testing';

/** A widget as the tests see it. */
export interface Widget extends HTMLElement {
  data?: unknown;
  readonly updateComplete: Promise<boolean>;
  readonly assessment?: { readonly status: string };
  toText(): string;
  toCSV(): string;
}

const stages: HTMLElement[] = [];

/** A box of a given width at the end of the page; `attributes` are set on it. */
export function stage(width = 480, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const box = document.createElement('div');
  for (const name of Object.keys(attributes)) box.setAttribute(name, attributes[name]!);
  box.style.width = `${width}px`;
  document.body.append(box);
  stages.push(box);
  return box;
}

/** Makes an element in a box without waiting. */
export function place(
  tag: string,
  options: {
    readonly data?: unknown;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: string;
    readonly into?: Element;
  } = {},
): Widget {
  const element = document.createElement(tag) as Widget;
  const { attributes = {} } = options;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  if (options.children) element.innerHTML = options.children;
  if (options.data !== undefined) element.data = options.data;
  (options.into ?? stage()).append(element);
  return element;
}

export function clearStages(): void {
  for (const box of stages.splice(0)) box.remove();
}

/** Everything a reader sees or hears in a widget, its shadow included. */
export function words(element: Element): string {
  const root = element.shadowRoot ?? element;
  const labels = Array.from(root.querySelectorAll('[aria-label]'), (node) => node.getAttribute('aria-label'));
  return [root.textContent ?? '', ...labels].join(' ').replace(/\s+/g, ' ');
}

/** The box of a text on the screen; of a part of an SVG text WebKit itself gives that of the whole. */
export function textBox(node: Element): DOMRect {
  if (!(node instanceof SVGTSpanElement) || !node.getNumberOfChars()) return node.getBoundingClientRect();
  const ends = [0, node.getNumberOfChars() - 1].map((index) => node.getExtentOfChar(index));
  const left = Math.min(...ends.map(({ x }) => x));
  const right = Math.max(...ends.map(({ x, width }) => x + width));
  const { a: scale, e, f } = node.getScreenCTM()!;
  const { y, height } = ends[0]!;
  return new DOMRect(left * scale + e, y * scale + f, (right - left) * scale, height * scale);
}

/** Waits until something holds; long enough for a busy machine, because the wait ends as soon as it does. */
export function waitUntil(holds: () => unknown, message?: string): Promise<void> {
  return waitUntilFor(holds as () => boolean, message, { timeout: 8000 });
}

/** Waits for the picture of an element; a reader comes to it, for far from the window nothing is drawn. */
export async function drawn<T extends Element>(element: T): Promise<T> {
  await waitUntil(() => {
    const picture = element.shadowRoot?.querySelector('[part~="chart"], [part~="status"]');
    if (!picture) element.scrollIntoView({ block: 'nearest' });
    return picture;
  }, `no picture in <${element.localName}>`);
  return element;
}

/** Waits until what was asked is drawn: two frames, the size being known in the first. */
export async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await nextFrame();
}

/** Records what goes to the console and to `window.onerror` until `stop` is called. */
export function listenForTrouble(): { readonly heard: string[]; stop(): void } {
  const heard: string[] = [];
  const { error, warn } = console;
  console.error = (...parts: unknown[]) => void heard.push(parts.join(' '));
  // Lit's own word on its development build is not ours.
  console.warn = (...parts: unknown[]) =>
    void (/lit\.dev/.test(String(parts[0])) || heard.push(parts.join(' ')));
  const thrown = (event: ErrorEvent | PromiseRejectionEvent) =>
    heard.push(String('reason' in event ? event.reason : event.message));
  window.addEventListener('error', thrown);
  window.addEventListener('unhandledrejection', thrown);
  return {
    heard,
    stop() {
      Object.assign(console, { error, warn });
      window.removeEventListener('error', thrown);
      window.removeEventListener('unhandledrejection', thrown);
    },
  };
}

/** Answers `fetch` until `restore` is called, with a text, a status or a whole response, when it resolves. */
export function answerFetch(
  answer: (url: string, signal?: AbortSignal) => Promise<string | number | Response>,
) {
  const real = window.fetch;
  const asked: string[] = [];
  const sent: (RequestInit | undefined)[] = [];
  window.fetch = async (input, init) => {
    const url = String(input);
    asked.push(url);
    sent.push(init);
    const given = await answer(url, init?.signal ?? undefined);
    if (typeof given === 'number') return new Response('', { status: given });
    return typeof given === 'string' ? new Response(given) : given;
  };
  return { asked, sent, restore: () => void (window.fetch = real) };
}
