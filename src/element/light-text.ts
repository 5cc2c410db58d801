import type { CommonView, TableView } from '../marks/view.ts';
import { LIGHT_TEXT } from './child-data.ts';

/** A part of a widget as a child of it: where it is shown, its element, and its words. */
interface Piece {
  readonly slot: string;
  readonly tag: string;
  readonly words: string | TableView;
}

/** What was written into each child, as text: a host may change it, and then it stays changed until our words do. */
const written = new WeakMap<Element, string>();

/**
 * Heading, sentence, table and source of a view as children of the widget, where the tools of a page (reading aloud,
 * 简繁, text only) find them. Without a view they go. What the page wrote is left alone and comes first: where it has a
 * heading, a source or a table of its own, none is added. Children that came with a copy of the widget are taken over.
 */
export function writeLightText(host: Element, view: CommonView | undefined): void {
  const children = Array.from(host.children);
  const isOurs = (child: Element): boolean => child.hasAttribute(LIGHT_TEXT);
  const isTaken = ({ slot, tag }: Piece): boolean =>
    children.some(
      (child) => !isOurs(child) && (child.slot === slot || (tag === 'table' && child.localName === tag)),
    );
  const left = new Set(children.filter(isOurs));
  for (const piece of view ? piecesOf(view).filter((wanted) => !isTaken(wanted)) : []) {
    const there = Array.from(left).find(
      (child) => child.slot === piece.slot && child.localName === piece.tag,
    );
    const element = there ?? document.createElement(piece.tag);
    left.delete(element);
    write(element, piece.words);
    if (there) continue;
    element.slot = piece.slot;
    element.setAttribute(LIGHT_TEXT, '');
    host.append(element);
  }
  left.forEach((child) => child.remove());
}

function piecesOf({ heading, sample, finding, why = '', table, source }: CommonView): Piece[] {
  const caption = sample ? `${table.caption} · ${sample}` : table.caption;
  const pieces: Piece[] = [
    { slot: 'heading', tag: 'span', words: heading },
    { slot: 'finding', tag: 'span', words: finding + why },
    { slot: 'table', tag: 'table', words: { ...table, caption } },
    // A space that is not closed up, as wide as the one between the parts of the line.
    { slot: 'source', tag: 'span', words: source.join('\u2003') },
  ];
  return pieces.filter(({ words }) => words);
}

function write(element: Element, words: string | TableView): void {
  const text = typeof words === 'string' ? words : JSON.stringify(words);
  if (written.get(element) === text) return;
  written.set(element, text);
  element.textContent = typeof words === 'string' ? words : '';
  if (typeof words !== 'string') fillTable(element as HTMLTableElement, words);
}

function fillTable(table: HTMLTableElement, { caption, columns, rows }: TableView): void {
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const { label } of columns) head.append(cell('th', label, 'col'));
  const body = table.createTBody();
  for (const row of rows)
    body
      .insertRow()
      .append(...row.map((text, index) => (index ? cell('td', text) : cell('th', text, 'row'))));
}

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (scope) made.setAttribute('scope', scope);
  return made;
}
