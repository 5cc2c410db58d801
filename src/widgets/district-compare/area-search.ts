import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a search needs of an area. */
export interface Findable {
  readonly id: string;
  readonly name: string;
}

/** What the search field needs: its words, ready for use. */
export interface SearchWords {
  /** e.g. 查找街镇 */
  readonly label: string;
  /** Said when the number of areas found changes. */
  found(count: number): string;
}

/** Names offered at once; the count says how many there are. */
const SHOWN = 8;

/**
 * Areas whose name holds all words of `query`, or whose code is the query; those that begin with it come first,
 * short names before long ones. Capitals, blanks at the ends and full-width letters do not matter.
 */
export function matchAreas<Area extends Findable>(areas: readonly Area[], query: string): Area[] {
  const words = plain(query).split(/\s+/);
  const order = ({ name }: Area): number => (plain(name).startsWith(words[0]!) ? 0 : 1000) + name.length;
  return words[0]
    ? areas
        .filter(({ id, name }) => id === words[0] || words.every((word) => plain(name).includes(word)))
        .sort((a, b) => order(a) - order(b))
    : [];
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** A plain search field; the browser offers `found`, the areas that fit what is typed. */
export function searchField(
  { label, found }: SearchWords,
  query: string,
  areas: readonly Findable[],
): TemplateResult {
  return html`<div class="find screen" part="search">
    <label for="find">${label}</label>
    <input id="find" type="search" list="found" autocomplete="off" data-find />
    <datalist id="found">
      ${areas.slice(0, SHOWN).map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
    ${query ? html`<span>${found(areas.length)}</span>` : nothing}
  </div>`;
}
