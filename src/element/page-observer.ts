import { isParsed } from './child-data.ts';

/** One MutationObserver for the page: children of widgets that arrive late, and `lang` wherever a widget stands. */
type Listener = () => void;

const childListeners = new Map<Node, Set<Listener>>();
const langListeners = new Map<Node, Listener>();
let observer: MutationObserver | undefined;

function handle(records: readonly MutationRecord[]): void {
  let langChanged = false;
  const touched = new Set<Listener>();
  for (const record of records) {
    if (record.type === 'attributes') langChanged = true;
    else
      for (let node: Node | null = record.target; node; node = node.parentNode) {
        childListeners.get(node)?.forEach((listener) => touched.add(listener));
      }
  }
  for (const listener of touched) listener();
  if (langChanged) for (const listener of [...langListeners.values()]) listener();
}

/** An observer cannot leave one node only, so when the last listener goes it leaves all. */
function release(): void {
  if (childListeners.size || langListeners.size) return;
  observer?.disconnect();
}

/** Calls back when something inside `host` changed, and once the parser has left it. Returns how to stop. */
export function watchChildren(host: Element, listener: Listener): () => void {
  observer ||= new MutationObserver(handle);
  const listeners = childListeners.get(host) ?? new Set();
  childListeners.set(host, listeners.add(listener));
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  // Children are read when the parser has passed the element: half a script is no document.
  if (!isParsed(host)) document.addEventListener('DOMContentLoaded', listener, { once: true });
  return () => {
    listeners.delete(listener);
    if (!listeners.size) childListeners.delete(host);
    release();
  };
}

/** Calls back when a `lang` changed in the trees `host` stands in. Returns how to stop. */
export function watchLang(host: Element, listener: Listener): () => void {
  observer ||= new MutationObserver(handle);
  langListeners.set(host, listener);
  for (let root = host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'xml:lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    langListeners.delete(host);
    release();
  };
}
