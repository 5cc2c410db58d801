import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndicatorDocument, Problem } from '../contract/document.ts';
import { parseDocument } from '../contract/parse.ts';
import type { ParsedDocument } from '../contract/parse.ts';
import { childData, isParsed } from './child-data.ts';
import { forgetDocument, loadDocument, ProblemError, resolveAddress } from './load.ts';
import { watchChildren } from './page-observer.ts';
import { isScope, nearestScope, SCOPE_TAG } from './scope.ts';
import type { DataScope } from './scope.ts';

/** `none`: nothing was given. `stale`: the last good document, with what went wrong since. */
export type DataState =
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'ready'; readonly document: IndicatorDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'stale'; readonly document: IndicatorDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] };

export interface DataHost extends ReactiveControllerHost, HTMLElement {
  data?: unknown;
  src?: string;
}

export interface DataOptions {
  /** Called whenever the state changed. */
  changed(): void;
  /** Short form made of the element's simple attributes; undefined when it has none. */
  attributes?(): unknown;
  /** Whether an `<indicator-data>` around is asked last. */
  scoped?: boolean;
}

/**
 * Gets an element its document. First that is given wins: `data` property, `src`, a script child, a table child,
 * simple attributes, the nearest `<indicator-data>`. The last `src` always wins; leaving the page stops its request.
 */
export class DataController implements ReactiveController {
  state: DataState = { kind: 'none' };
  /** The `<indicator-data>` that the data come from. */
  scope?: DataScope;
  private stops: (() => void)[] = [];
  private leave?: () => void;
  private pending = false;
  private address?: string;
  private key?: unknown;
  private round = 0;

  constructor(
    private readonly host: DataHost,
    private readonly options: DataOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stops.push(watchChildren(this.host, () => this.handleChildren()));
    // Children are read when the parser has passed the element: half a script is no document.
    if (!isParsed(this.host)) {
      const ready = (): void => this.refresh();
      document.addEventListener('DOMContentLoaded', ready);
      this.stops.push(() => document.removeEventListener('DOMContentLoaded', ready));
    }
    this.refresh();
  }

  hostDisconnected(): void {
    for (const stop of this.stops.splice(0)) stop();
    // What was read stays, so that a moved element is not read and announced again; a request ends.
    if (this.pending) this.forget();
    this.scope = undefined;
  }

  /** Looks again at what is given; called when `data`, `src` or a simple attribute changed. */
  refresh(): void {
    const { data, src } = this.host;
    if (data !== undefined && data !== null) return this.read(data, data);
    if (!this.host.isConnected) return;
    if (src) return this.load(src);
    const child = childData(this.host);
    if (child === 'later') return this.set({ kind: 'loading' });
    const given = child ?? this.options.attributes?.();
    // Made anew at each look, so it is compared by its text.
    if (given !== undefined) return this.read(given, JSON.stringify(given));
    this.forget();
    if (!this.options.scoped || !this.follow()) this.set({ kind: 'none' });
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.scope) return this.scope.retry();
    if (this.address) forgetDocument(this.address);
    this.forget();
    this.refresh();
  }

  private handleChildren(): void {
    if (this.host.data === undefined && !this.host.src) this.refresh();
  }

  /** What was read already is not read again: a change in place needs a new object, as with every property. */
  private read(given: unknown, key: unknown): void {
    if (this.key === key) return;
    this.forget();
    this.key = key;
    this.scope = undefined;
    this.take(parseDocument(given));
  }

  /** Gives up what was asked before; a late answer to it is dropped. */
  private forget(): void {
    this.round++;
    this.key = this.address = undefined;
    this.pending = false;
    this.leave?.();
    this.leave = undefined;
  }

  private load(src: string): void {
    let url: string;
    try {
      url = resolveAddress(src, document.baseURI);
    } catch (error) {
      if (this.key === src) return;
      this.forget();
      this.key = src;
      return this.fail(error);
    }
    if (url === this.address) return;
    this.forget();
    this.scope = undefined;
    this.address = url;
    const { round } = this;
    const { answer, leave } = loadDocument(url);
    this.leave = leave;
    this.pending = true;
    if (!('document' in this.state)) this.set({ kind: 'loading' });
    answer.then(
      (parsed) => void (round === this.round && this.take(parsed)),
      (error: unknown) => void (round === this.round && this.fail(error)),
    );
  }

  /** Follows the scope around; one that is not upgraded yet is waited for. */
  private follow(): boolean {
    const scope = nearestScope(this.host);
    if (!scope) return false;
    if (!isScope(scope)) {
      const { round } = this;
      void customElements.whenDefined(SCOPE_TAG).then(() => round === this.round && this.refresh());
      return false;
    }
    if (scope !== this.scope) {
      this.scope = scope;
      const changed = (): void => {
        if (this.scope !== scope) return;
        this.state = scope.state;
        this.options.changed();
      };
      this.stops.push(scope.subscribe(changed));
    }
    this.set(scope.state);
    return true;
  }

  private take({ document, problems }: ParsedDocument): void {
    this.pending = false;
    if (document.indicators.length) return this.set({ kind: 'ready', document, problems });
    const given = problems.length ? problems : [new ProblemError('no-indicators').problem];
    this.set({ kind: 'problem', problems: given });
  }

  private fail(error: unknown): void {
    this.pending = false;
    const problem = error instanceof ProblemError ? error.problem : new ProblemError('load-failed').problem;
    const before = this.state;
    this.set(
      'document' in before
        ? { kind: 'stale', document: before.document, problems: [problem] }
        : { kind: 'problem', problems: [problem] },
    );
  }

  private set(state: DataState): void {
    if (state === this.state || (!('problems' in state) && state.kind === this.state.kind)) return;
    this.state = state;
    this.options.changed();
  }
}
