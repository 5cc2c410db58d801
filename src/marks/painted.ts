import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';

/**
 * A node of a picture: its tag, its attributes in their order (what is undefined is left out), and what stands inside:
 * text or nodes.
 */
export type Painted = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside?: string | readonly Painted[],
];

const SVG = 'http://www.w3.org/2000/svg';

/** Marks are many and simple: made and changed one by one they cost a fraction of a template for each. */
class Painter extends Directive {
  private before: readonly Painted[] = [];

  override render(_nodes: readonly Painted[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [nodes]: [readonly Painted[]]): unknown {
    paintInside(element, this.before, nodes);
    this.before = nodes;
    return noChange;
  }
}

/** `<svg ${painted(nodes)}>`: the nodes stand in the element before all else; what did not change is not touched. */
export const painted: (nodes: readonly Painted[]) => DirectiveResult = directive(Painter);

function paintInside(parent: Element, before: readonly Painted[], nodes: readonly Painted[]): void {
  let there = parent.firstChild;
  for (let index = 0; index < nodes.length; index++) {
    const [node, old] = [nodes[index]!, before[index]];
    const next = old ? there!.nextSibling : there;
    if (old && old[0] === node[0]) repaint(there as Element, old, node);
    else if (old) parent.replaceChild(make(parent, node), there!);
    else parent.insertBefore(make(parent, node), there);
    there = next;
  }
  for (let left = before.length; left > nodes.length; left--) parent.childNodes[nodes.length]!.remove();
}

function make(parent: Element, node: Painted): Element {
  const tag = node[0];
  const made = document.createElementNS(tag === 'svg' ? SVG : parent.namespaceURI, tag);
  repaint(made, [tag, {}], node);
  return made;
}

function repaint(element: Element, [, had, inner = '']: Painted, [, attributes, inside = '']: Painted): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === had[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value as string);
  }
  for (const name in had) if (!(name in attributes)) element.removeAttribute(name);
  if (typeof inside === 'string') {
    if (inside !== inner) setText(element, inside);
  } else {
    const isText = typeof inner === 'string';
    if (isText && inner) element.textContent = '';
    paintInside(element, isText ? [] : inner, inside);
  }
}

/** Text changes in its node where there is one: a new node would cost more. */
function setText(element: Element, text: string): void {
  const { firstChild: only } = element;
  if (text && only && only === element.lastChild && only.nodeType === Node.TEXT_NODE) only.nodeValue = text;
  else element.textContent = text;
}
