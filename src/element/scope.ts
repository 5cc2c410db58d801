import type { Selection } from './events.ts';
import type { DataState } from './data-controller.ts';

/** What `<indicator-data>` is to the widgets inside. */
export interface DataScope extends Element {
  readonly state: DataState;
  readonly selection: Selection;
  /** Calls back when data or selection changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Asks for the data again. */
  retry(): void;
}

export const SCOPE_TAG = 'indicator-data';

/** The nearest `<indicator-data>` around an element, through slots and shadow roots; it may not be upgraded yet. */
export function nearestScope(element: Element): Element | undefined {
  for (let node = outer(element); node; node = outer(node))
    if ((node as Element).localName === SCOPE_TAG) return node as Element;
  return undefined;
}

export function isScope(element: Element): element is DataScope {
  return 'subscribe' in element;
}

function outer(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
