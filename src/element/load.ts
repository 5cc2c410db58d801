import type { Problem } from '../contract/document.ts';
import { parseDocument } from '../contract/parse.ts';
import type { ParsedDocument } from '../contract/parse.ts';

/** After this the reader is told that the data did not come. */
export const TIMEOUT_MS = 10000;
/** Nothing larger is read: 5 MB of text. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

interface Request {
  readonly answer: Promise<ParsedDocument>;
  readonly abort: AbortController;
  users: number;
}

/** One request for an address per page, however many widgets ask. */
const requests = new Map<string, Request>();

/** A document could not be had or shown; `problem` says why. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: string, parts: Problem['parts'] = {}) {
    super(code);
    this.problem = { code, severity: 'error', path: '', parts };
  }
}

/** The full address, or a refusal: only http and https, no name and password, no control characters. */
export function resolveAddress(src: string, base: string): string {
  const text = src.trim();
  let url: URL | undefined;
  try {
    // eslint-disable-next-line no-control-regex -- exactly these are refused
    if (!/[\u0000-\u001f\u007f]/.test(text)) url = new URL(text, base);
  } catch {
    // not an address: refused below
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new ProblemError('load-address', { given: text.slice(0, 200) });
  url.hash = '';
  return url.href;
}

/** Asks for a document, sharing the request. `leave` gives up; the last to leave stops the request. */
export function loadDocument(url: string): { answer: Promise<ParsedDocument>; leave: () => void } {
  let request = requests.get(url);
  if (!request) {
    const abort = new AbortController();
    request = { abort, users: 0, answer: fetchDocument(url, abort) };
    requests.set(url, request);
    // A failed answer is not kept: the next one to ask tries again.
    const mine = request;
    request.answer.catch(() => forget(url, mine));
  }
  const shared = request;
  shared.users++;
  let settled = false;
  const done = (): void => void (settled = true);
  shared.answer.then(done, done);
  return {
    answer: shared.answer,
    leave: () => {
      shared.users--;
      if (settled || shared.users) return;
      shared.abort.abort();
      forget(url, shared);
    },
  };
}

/** Makes the next question for `url` a new request. */
export function forgetDocument(url: string): void {
  requests.delete(url);
}

function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function fetchDocument(url: string, abort: AbortController): Promise<ParsedDocument> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, TIMEOUT_MS);
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: abort.signal });
    if (!response.ok) throw new ProblemError('load-status', { status: response.status, address: url });
    return parseDocument(await readLimited(response, abort));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(late ? 'load-timeout' : 'load-failed', {
      address: url,
      seconds: TIMEOUT_MS / 1000,
    });
  } finally {
    clearTimeout(timer);
  }
}

async function readLimited(response: Response, abort: AbortController): Promise<string> {
  const tooLarge = (): never => {
    abort.abort();
    throw new ProblemError('load-size', { limit: SIZE_LIMIT / 1024 / 1024 });
  };
  if (Number(response.headers.get('content-length')) > SIZE_LIMIT) tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > SIZE_LIMIT) tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}
