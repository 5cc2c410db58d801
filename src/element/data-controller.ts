import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndicatorDocument, Problem } from '../contract/document.ts';
import { parseDocument } from '../contract/parse.ts';
import type { ParsedDocument } from '../contract/parse.ts';
import { childData } from './child-data.ts';
import { feedOf } from './feed.ts';
import type { Feed, Follower } from './feed.ts';
import { ProblemError, resolveAddress } from './load.ts';
import { watchChildren } from './page-observer.ts';
import { isScope, nearestScope, SCOPE_TAG } from './scope.ts';
import type { DataScope } from './scope.ts';

/** `none`: nothing was given. `stale`: the last good document, `loaded` when, with what went wrong since. */
export type DataState =
  | { readonly kind: 'none' | 'loading' }
  | {
      readonly kind: 'ready' | 'stale';
      readonly document: IndicatorDocument;
      readonly problems: readonly Problem[];
      readonly loaded?: string;
    }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] };

export interface DataHost extends ReactiveControllerHost, HTMLElement {
  data?: unknown;
  src?: string;
  refresh?: number;
  crossOrigin?: string;
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
export class DataController implements ReactiveController, Follower {
  state: DataState = { kind: 'none' };
  /** The `<indicator-data>` that the data come from. */
  scope?: DataScope;
  /** What the data come from: the object or text that was read, an address, a scope. */
  private key?: unknown;
  /** What the state was made of. */
  private parsed?: ParsedDocument;
  /** Counts what was asked: an `<indicator-data>` that is upgraded late may answer an earlier question. */
  private round = 0;
  /** The address that is followed. */
  private feed?: Feed;
  /** Ends the subscription to the scope. */
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
    look();
  }

  hostDisconnected(): void {
    this.unwatch!();
    // What was read stays, so that a moved element is not read and announced again.
    if (this.scope) this.begin();
    this.feed?.leave(this);
  }

  /** Looks again at what is given; called when `data`, `src` or a simple attribute changed. */
  refresh(): void {
    const { data, src, isConnected } = this.host;
    if (data !== undefined && data !== null) return this.read(data, data);
    if (!isConnected) return;
    const { attributes, scoped } = this.options;
    const inside = scoped && swallowed(this.host);
    if (inside) {
      const parts = {
        given: `<${this.host.localName} />`,
        expected: `<${this.host.localName}></${this.host.localName}>`,
      };
      if (this.begin(inside))
        this.set({ kind: 'problem', problems: [new ProblemError('not-closed', parts).problem] });
      return;
    }
    if (src) return this.load(src);
    const child = childData(
      this.host,
      () => this.refresh(),
      () => this.fail(undefined),
    );
    if (child === 'later') return this.set({ kind: 'loading' });
    const given = child === undefined && attributes ? attributes() : child;
    // Made anew at each look, so it is compared by its text.
    if (given !== undefined) return this.read(given, JSON.stringify(given));
    this.follow(scoped ? nearestScope(this.host) : undefined);
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.scope) return this.scope.retry();
    if (this.feed) return this.feed.ask();
    this.begin();
    this.refresh();
  }

  /** Gives up what was asked before; false when `key` is what stands. A change in place needs a new object. */
  private begin(key?: unknown): boolean {
    if (key !== undefined && key === this.key) return false;
    this.key = key;
    this.round++;
    this.feed?.leave(this);
    if (this.leave) this.leave();
    this.feed = this.leave = this.scope = this.parsed = undefined;
    return true;
  }

  private read(given: unknown, key: unknown): void {
    if (this.begin(key)) this.take(parseDocument(given));
  }

  private load(src: string): void {
    let feed: Feed | undefined;
    let wrong: unknown;
    try {
      feed = feedOf(resolveAddress(src, document.baseURI), this.host.crossOrigin === 'use-credentials');
    } catch (error) {
      wrong = error;
    }
    if (this.begin(feed ?? src) && wrong) this.fail(wrong);
    this.feed = feed;
    feed?.join(this, this.host.refresh);
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

  /** Nothing is shown yet: what is shown stays while it is asked for anew. */
  wait(): void {
    if (!('document' in this.state)) this.set({ kind: 'loading' });
  }

  take(parsed: ParsedDocument): void {
    const { document, problems } = parsed;
    if (parsed === this.parsed && this.state.kind === 'ready') return;
    this.parsed = parsed;
    if (document.indicators.length) return this.set({ kind: 'ready', document, problems });
    this.set({ kind: 'problem', problems: problems.length ? problems : [problemOf('no-indicators')] });
  }

  fail(error: unknown, loaded?: string): void {
    const problems = [error instanceof ProblemError ? error.problem : problemOf('load-failed')];
    const before = this.state;
    this.set(
      'document' in before
        ? { kind: 'stale', document: before.document, problems, loaded }
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

/** A tag closed in itself is not closed in HTML: the widgets that follow land inside, where nobody sees them. */
function swallowed(host: Element): Element | undefined {
  return Array.from(host.getElementsByTagName('*')).find(
    (node) =>
      /^(?:area|district|indicator|period|plan|target|task)-/.test(node.localName) && !node.closest('[slot]'),
  );
}
