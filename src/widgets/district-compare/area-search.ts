import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { SHOWN, matchAreas } from './area-match.ts';
import type { Findable } from './area-match.ts';

/** What the search field needs: its words, ready for use. */
export interface SearchWords {
  /** e.g. 查找街镇 */
  readonly label: string;
  /** What is said when the number of areas found changes. */
  found(count: number): string;
}

export interface SearchHost {
  requestUpdate(): void;
  announce(sentence: string): void;
  /** The reader took an area. */
  take(id: string): void;
}

/**
 * A search field with its list of areas, after the combobox pattern: what is typed narrows the list, the arrows
 * move in it, Enter takes, Escape closes, then empties. Only the field ever has the focus.
 */
export class AreaSearch {
  private query = '';
  private open = false;
  private at = 0;
  private found: readonly Findable[] = [];
  private words?: SearchWords;

  constructor(private readonly host: SearchHost) {}

  /** The area whose list item was clicked. */
  take(id: string): void {
    const area = this.found.find((entry) => entry.id === id);
    if (!area) return;
    this.query = area.name;
    this.close();
    this.host.take(id);
  }

  render(areas: readonly Findable[], words: SearchWords): TemplateResult {
    this.words = words;
    const { open, found, at } = this;
    const shown = open ? found.slice(0, SHOWN) : [];
    return html`<div class="find" part="search">
      <label for="find">${words.label}</label>
      <div class="field">
        <input
          id="find"
          type="search"
          role="combobox"
          aria-label=${words.label}
          autocomplete="off"
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${shown.length ? 'true' : 'false'}
          aria-activedescendant=${shown.length ? `found-${at}` : nothing}
          .value=${this.query}
          @input=${(event: Event) => this.handleInput(areas, (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
          @focusout=${() => this.close()}
        />
        <ul
          id="found"
          role="listbox"
          aria-label=${words.label}
          ?hidden=${!shown.length}
          @mousedown=${keepFocus}
        >
          ${shown.map(
            (area, index) =>
              html`<li
                id="found-${index}"
                role="option"
                data-do="take"
                data-area=${area.id}
                aria-selected=${index === at ? 'true' : 'false'}
              >
                ${area.name}
              </li>`,
          )}
        </ul>
        ${open ? html`<p class="count">${words.found(found.length)}</p>` : nothing}
      </div>
    </div>`;
  }

  private handleInput(areas: readonly Findable[], query: string): void {
    this.query = query;
    this.found = matchAreas(areas, query);
    this.open = query.trim() !== '';
    this.at = 0;
    if (this.open && this.words) this.host.announce(this.words.found(this.found.length));
    this.host.requestUpdate();
  }

  private handleKey(event: KeyboardEvent): void {
    const count = this.open ? Math.min(SHOWN, this.found.length) : 0;
    // Enter that ends the writing of 汉字 takes nothing.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && count) this.at = (this.at + 1) % count;
    else if (event.key === 'ArrowUp' && count) this.at = (this.at + count - 1) % count;
    else if (event.key === 'Enter' && count) this.take(this.found[this.at]!.id);
    else if (event.key === 'Escape' && this.open) this.close();
    else return;
    event.preventDefault();
    this.host.requestUpdate();
  }

  private close(): void {
    if (!this.open) return;
    this.open = false;
    this.host.requestUpdate();
  }
}

/** A press on the list must not take the focus from the field, or the list would close before the click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
