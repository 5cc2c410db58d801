import { parseDocument } from '../contract/parse.ts';
import type { ParsedDocument } from '../contract/parse.ts';
import { fetchText } from './load.ts';

/** Nobody asks more often than once a minute, nor less often than once a day. */
const SHORTEST = 60;
const LONGEST = 86400;

/** Somebody who shows what stands at an address. */
export interface Follower {
  /** The address is asked. */
  wait(): void;
  /** Called again with the same object where the answer was the same. */
  take(parsed: ParsedDocument): void;
  /** `loaded`: when the address last gave something, if it did: local time, `2025-06-30T14:05`. */
  fail(error: unknown, loaded?: string): void;
}

const feeds = new Map<string, Feed>();

/** The one feed of an address on this page. `withCookies`: also for another origin. */
export function feedOf(url: string, withCookies: boolean): Feed {
  // No address has a blank in it.
  const key = withCookies ? `${url} include` : url;
  let feed = feeds.get(key);
  if (!feed) feeds.set(key, (feed = new Feed(url, withCookies ? 'include' : 'same-origin')));
  return feed;
}

/** An address as all widgets of the page share it: one request at a time, and one answer for all. */
export class Feed {
  /** Who follows, and after how many seconds each wants the next answer; 0: the first will do. */
  private readonly followers = new Map<Follower, number>();
  private parsed?: ParsedDocument;
  /** What was read, where the next answer may be the same. */
  private text?: string;
  private loaded?: string;
  private failed = false;
  private request?: AbortController;
  private asked = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly url: string,
    private readonly credentials: RequestCredentials,
  ) {}

  /** Follows, or changes how often. An answer is kept for those who come later; a failure is tried again for them. */
  join(follower: Follower, refresh: number | undefined): void {
    const before = this.followers.get(follower);
    const every = refresh! > 0 ? Math.min(LONGEST, Math.max(SHORTEST, refresh!)) : 0;
    if (before === every) return;
    this.followers.set(follower, every);
    if (before === undefined) {
      if (this.parsed) follower.take(this.parsed);
      else follower.wait();
      if (!this.parsed || this.failed) this.ask();
    }
    this.plan();
  }

  /** The last to leave stops the request. */
  leave(follower: Follower): void {
    this.followers.delete(follower);
    this.plan();
    if (this.followers.size || !this.request) return;
    this.request.abort();
    this.request = undefined;
  }

  /** Asks the server, unless that is being done: a copy that the browser has is used when the server says it holds. */
  ask(): void {
    if (this.request) return;
    const request = (this.request = new AbortController());
    const { credentials, asked } = this;
    this.asked = Date.now();
    this.tell((follower) => follower.wait());
    const end = (then: () => void): void => {
      if (this.request !== request) return;
      this.request = undefined;
      then();
      this.plan();
    };
    fetchText(this.url, request, asked ? { credentials, cache: 'no-cache' } : { credentials }).then(
      (text) => end(() => this.take(text)),
      (error: unknown) =>
        end(() => {
          this.failed = true;
          this.tell((follower) => follower.fail(error, this.loaded));
        }),
    );
  }

  private take(text: string): void {
    if (!this.parsed || text !== this.text) this.parsed = parseDocument(text);
    this.text = this.every() ? text : undefined;
    const now = Date.now();
    this.loaded = new Date(now - new Date(now).getTimezoneOffset() * 60000).toISOString().slice(0, 16);
    this.failed = false;
    const { parsed } = this;
    this.tell((follower) => follower.take(parsed));
  }

  private tell(say: (follower: Follower) => void): void {
    Array.from(this.followers.keys()).forEach(say);
  }

  /** The shortest of the wishes; 0 when there is none. */
  private every(): number {
    const wishes = Array.from(this.followers.values()).filter(Boolean);
    return wishes.length && Math.min(...wishes);
  }

  private plan(): void {
    clearTimeout(this.timer);
    const every = this.every();
    if (every) this.timer = setTimeout(this.due, Math.max(0, this.asked + every * 1000 - Date.now()));
  }

  /** A page that nobody sees asks for nothing until it is seen again. */
  private readonly due = (): void => {
    if (document.hidden) document.addEventListener('visibilitychange', () => this.plan(), { once: true });
    else this.ask();
  };
}
