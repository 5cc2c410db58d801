import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataState } from '../../element/data-controller.ts';
import type { Selection } from '../../element/events.ts';
import { readQuery, writeQuery } from './address.ts';

interface AddressHost extends ReactiveControllerHost {
  readonly address: boolean;
  readonly state: DataState;
  readonly selection: Selection;
  /** Takes a selection that no reader made just now. */
  restore(selection: Selection): void;
}

/** Keeps a selection in the query of the page's address, so that a link leads to it and "back" undoes a choice. */
export class AddressController implements ReactiveController {
  /** What holds where the address says nothing: the element's own attributes. */
  private start?: Selection;
  /** The query that was read or written last: another part of the address may change without us. */
  private seen?: string;

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.read);
    this.read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.read);
  }

  /** Takes what the address says, once there is a document to understand it by. */
  readonly read = (): void => {
    const { address, state, selection } = this.host;
    const { search } = window.location;
    if (!address || !('document' in state) || search === this.seen) return;
    this.seen = search;
    this.start = this.start ?? selection;
    const { indicator, area, period } = readQuery(search, state.document);
    this.host.restore({
      indicator: indicator ?? this.start.indicator,
      area: area ?? this.start.area,
      period: period ?? this.start.period,
    });
  };

  /** Adds what the reader chose as a step of the history; the state that the page keeps there stays. */
  write(): void {
    if (!this.start) return;
    const url = new URL(window.location.href);
    const query = writeQuery(url.search, this.host.selection, this.start);
    if (query === url.search) return;
    url.search = query;
    try {
      window.history.pushState(window.history.state, '', url.href);
      this.seen = window.location.search;
    } catch {
      // A page in a sandbox, or opened as a file by an old browser, has no address to keep anything in.
    }
  }
}
