import type { Problem } from '../contract/document.ts';

/** After this the reader is told that the data did not come. */
export const TIMEOUT_MS = 10000;
/** Nothing larger is read: 5 MB of text. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

/** A document could not be had or shown; `problem` says why. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: string, parts: Problem['parts'] = {}) {
    super(code);
    this.problem = { code, severity: 'error', path: '', parts };
  }
}

/** The full address of a file, without the part behind `#`; refuses what `webAddress` refuses. */
export function resolveAddress(src: string, base: string): string {
  const url = webAddress(src, base);
  url.hash = '';
  return url.href;
}

/**
 * An address of the web, or a refusal: only http and https, no name and password, no control characters, and not in the
 * curly quotes that editors make.
 */
export function webAddress(given: string, base: string): URL {
  const text = given.trim();
  let url: URL | undefined;
  try {
    // eslint-disable-next-line no-control-regex -- exactly these are refused
    if (!/[\u0000-\u001f\u007f-\u009f]|^[“”].*[“”]$/.test(text)) url = new URL(text, base);
  } catch {
    // not an address: refused below
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new ProblemError('load-address', { given: text.slice(0, 200) });
  return url;
}

/**
 * The text at a full address, within the limits of time and size; throws a `ProblemError`. Cookies go to the page's own
 * origin only, unless `asked` says otherwise.
 */
export async function fetchText(url: string, abort: AbortController, asked?: RequestInit): Promise<string> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, TIMEOUT_MS);
  try {
    const response = await fetch(url, { credentials: 'same-origin', ...asked, signal: abort.signal });
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

async function readLimited(response: Response): Promise<string> {
  const { headers, body } = response;
  const check = (size: number): void => {
    if (size > SIZE_LIMIT) throw new ProblemError('load-size', { limit: SIZE_LIMIT / 1024 / 1024 });
  };
  check(Number(headers.get('content-length')));
  let text = '';
  // What a page puts in the place of `fetch` may answer without a stream.
  if (!body) check((text = await response.text()).length);
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  for (let size = 0; reader; check(size)) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
