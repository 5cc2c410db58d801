import type { Problem } from '../contract/document.ts';
import { parseDocument } from '../contract/parse.ts';
import type { ParsedDocument } from '../contract/parse.ts';

/** After this the reader is told that the data did not come. */
export const TIMEOUT_MS = 10000;
/** Nothing larger is read: 5 MB of text. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

interface Request {
  readonly answer: Promise<ParsedDocument>;
  users: number;
  stop(): void;
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
  const request = requests.get(url) || begin(url);
  request.users++;
  return {
    answer: request.answer,
    leave: () => {
      if (!--request.users) request.stop();
    },
  };
}

/** Makes the next question for `url` a new request. */
export function forgetDocument(url: string): void {
  requests.delete(url);
}

function begin(url: string): Request {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
    if (requests.get(url) === request) requests.delete(url);
  };
  const request = { answer: fetchDocument(url, abort), users: 0, stop };
  requests.set(url, request);
  // An answer is kept for those who come later; a failure is not: the next one to ask tries again.
  request.answer.then(() => (request.stop = () => {}), stop);
  return request;
}

async function fetchDocument(url: string, abort: AbortController): Promise<ParsedDocument> {
  return parseDocument(await fetchText(url, abort));
}

/** The text at a full address, within the limits of time and size; throws a `ProblemError`. */
export async function fetchText(url: string, abort: AbortController): Promise<string> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, TIMEOUT_MS);
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: abort.signal });
    if (!response.ok) throw new ProblemError('load-status', { status: response.status, address: url });
    return await readLimited(response);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(late ? 'load-timeout' : 'load-failed', {
      address: url,
      seconds: TIMEOUT_MS / 1000,
    });
  } finally {
    clearTimeout(timer);
    // Ends what is still on its way; what was read is not touched.
    abort.abort();
  }
}

async function readLimited({ headers, body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body!.getReader();
  const stated = Number(headers.get('content-length'));
  let text = '';
  for (let size = 0; ;) {
    if (Math.max(size, stated) > SIZE_LIMIT)
      throw new ProblemError('load-size', { limit: SIZE_LIMIT / 1024 / 1024 });
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
}
