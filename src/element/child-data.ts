import { onDemand } from './on-demand.ts';

/** Marks the children that a widget wrote itself (`light-text`): they are no data. */
export const LIGHT_TEXT = 'data-indicator-text';

const tables = onDemand(() => import('./table-child.ts'));

/**
 * Data between the tags: the text of a JSON script, or the cells of a table as a document. `later`: the parser is
 * still inside the element, or the reader of tables is on its way and `ready` or `failed` will be called. Children of
 * a custom element inside belong to that one.
 */
export function childData(host: Element, ready: () => void, failed: () => void): unknown {
  const script = own(host, 'script[type="application/json"]:not([data-layout])');
  const table = script
    ? undefined
    : (own(host, `table:not([${LIGHT_TEXT}])`) as HTMLTableElement | undefined);
  if (!isParsed(host)) return host.firstElementChild ? 'later' : undefined;
  if (script) return script.textContent;
  if (!table) return undefined;
  const reader = tables(ready, failed);
  return reader ? reader.readTable(table) : 'later';
}

/** The text of the script child with a mark, `data-layout`; undefined while the parser is inside the element. */
export function markedChild(host: Element, mark: string): string | undefined {
  const script = isParsed(host) ? own(host, `script[type="application/json"][${mark}]`) : undefined;
  return script?.textContent ?? undefined;
}

/** True when the parser has left the element, so its children are complete. */
export function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function own(host: Element, selector: string): Element | undefined {
  return Array.from(host.querySelectorAll(selector)).find((found) => {
    let parent = found.parentElement;
    while (parent && parent !== host && parent.localName.indexOf('-') < 0) parent = parent.parentElement;
    return parent === host;
  });
}
