/** One MutationObserver for the page: children of widgets that arrive late, and `lang` wherever a widget stands. */
type Listener = () => void;

const childListeners = new Map<Node, Listener>();
const langListeners = new Map<Node, Listener>();
let observer: MutationObserver | undefined;

function handle(records: readonly MutationRecord[]): void {
  let langChanged = false;
  const touched = new Set<Listener>();
  for (const record of records) {
    if (record.type === 'attributes') langChanged = true;
    else
      for (let node: Node | null = record.target; node; node = node.parentNode) {
        const listener = childListeners.get(node);
        if (listener) touched.add(listener);
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

/** Calls back when something inside `host` changed. Returns how to stop. */
export function watchChildren(host: Element, listener: Listener): () => void {
  observer ||= new MutationObserver(handle);
  childListeners.set(host, listener);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  return () => {
    childListeners.delete(host);
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
