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
  | {
      readonly kind: 'ready' | 'stale';
      readonly document: IndicatorDocument;
      readonly problems: readonly Problem[];
    }
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
  /** What the data come from: the object or text that was read, an address, a scope. */
  private key?: unknown;
  /** Counts what was asked: a late answer to an earlier question is dropped. */
  private round = 0;
  private pending = false;
  /** Ends the request, or the subscription to the scope. */
  private leave?: () => void;
  private unwatch?: () => void;

  constructor(
    private readonly host: DataHost,
    private readonly options: DataOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const look = (): void => this.refresh();
    this.unwatch = watchChildren(this.host, look);
    // Children are read when the parser has passed the element: half a script is no document.
    if (!isParsed(this.host)) document.addEventListener('DOMContentLoaded', look, { once: true });
    look();
  }

  hostDisconnected(): void {
    this.unwatch!();
    // What was read stays, so that a moved element is not read and announced again; a request ends.
    if (this.pending || this.scope) this.begin();
  }

  /** Looks again at what is given; called when `data`, `src` or a simple attribute changed. */
  refresh(): void {
    const { data, src, isConnected } = this.host;
    if (data !== undefined && data !== null) return this.read(data, data);
    if (!isConnected) return;
    if (src) return this.load(src);
    const child = childData(
      this.host,
      () => this.refresh(),
      () => this.fail(undefined),
    );
    if (child === 'later') return this.set({ kind: 'loading' });
    const { attributes, scoped } = this.options;
    const given = child === undefined && attributes ? attributes() : child;
    // Made anew at each look, so it is compared by its text.
    if (given !== undefined) return this.read(given, JSON.stringify(given));
    this.follow(scoped ? nearestScope(this.host) : undefined);
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.scope) return this.scope.retry();
    forgetDocument(this.key as string);
    this.begin();
    this.refresh();
  }

  /** Gives up what was asked before; false when `key` is what stands. A change in place needs a new object. */
  private begin(key?: unknown): boolean {
    if (key !== undefined && key === this.key) return false;
    this.key = key;
    this.round++;
    this.pending = false;
    if (this.leave) this.leave();
    this.leave = this.scope = undefined;
    return true;
  }

  private read(given: unknown, key: unknown): void {
    if (this.begin(key)) this.take(parseDocument(given));
  }

  private load(src: string): void {
    let url = src;
    let wrong: unknown;
    try {
      url = resolveAddress(src, document.baseURI);
    } catch (error) {
      wrong = error;
    }
    if (!this.begin(url)) return;
    if (wrong) return this.fail(wrong);
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
  private follow(around: Element | undefined): void {
    const scope = around && isScope(around) ? around : undefined;
    if (this.begin(scope) && scope) {
      this.scope = scope;
      this.leave = scope.subscribe(() => {
        this.state = scope.state;
        this.options.changed();
      });
    } else if (around && !scope) {
      const { round } = this;
      void customElements.whenDefined(SCOPE_TAG).then(() => round === this.round && this.refresh());
    }
    this.set(scope ? scope.state : { kind: 'none' });
  }

  private take({ document, problems }: ParsedDocument): void {
    this.pending = false;
    if (document.indicators.length) return this.set({ kind: 'ready', document, problems });
    this.set({ kind: 'problem', problems: problems.length ? problems : [problemOf('no-indicators')] });
  }

  private fail(error: unknown): void {
    this.pending = false;
    const problems = [error instanceof ProblemError ? error.problem : problemOf('load-failed')];
    const before = this.state;
    this.set(
      'document' in before
        ? { kind: 'stale', document: before.document, problems }
        : { kind: 'problem', problems },
    );
  }

  private set(state: DataState): void {
    if (state === this.state || (!('problems' in state) && state.kind === this.state.kind)) return;
    this.state = state;
    this.options.changed();
  }
}

function problemOf(code: string): Problem {
  return new ProblemError(code).problem;
}
