/** The element of an id, of the kind it must be. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`#${id} is missing`);
}

/** A new element with text in it; text is never markup. */
export function make(tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Replaces everything inside an element. */
export function fill(element: Element, children: readonly Node[]): void {
  element.replaceChildren(...children);
}
