import type { IndicatorDocument, Problem } from '../contract/document.ts';

/** Fired when data were read and the first picture of them stands. Bubbles, composed. */
export class IndicatorLoadEvent extends Event {
  readonly detail: { readonly document: IndicatorDocument; readonly problems: readonly Problem[] };
  constructor(document: IndicatorDocument, problems: readonly Problem[]) {
    super('indicator-load', { bubbles: true, composed: true });
    this.detail = { document, problems };
  }
}

/** Fired when something could not be loaded, read or drawn. Bubbles, composed. */
export class IndicatorProblemEvent extends Event {
  readonly detail: { readonly problems: readonly Problem[] };
  constructor(problems: readonly Problem[]) {
    super('indicator-problem', { bubbles: true, composed: true });
    this.detail = { problems };
  }
}

/** What a reader chose. */
export interface Selection {
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
}

/** Fired when the reader chooses a mark; never when a script sets something. Bubbles, composed. */
export class IndicatorSelectEvent extends Event {
  readonly detail: Selection;
  constructor(selection: Selection) {
    super('indicator-select', { bubbles: true, composed: true });
    this.detail = selection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'indicator-load': IndicatorLoadEvent;
    'indicator-problem': IndicatorProblemEvent;
    'indicator-select': IndicatorSelectEvent;
  }
}
