/** What a page and the frames of `embed.html` in it say to each other; docs/embed.md describes it for everybody. */

/** Version of the protocol; a message of another version is not understood and left alone. */
const PROTOCOL = 1;
/** Heights that are sent and accepted, px. Less would hide what opens in a widget; more is scrolled inside. */
export const LEAST = 100;
export const MOST = 8000;

const KEY = 'indicator-widgets';

/** Page to frame: how high are you? */
export function askMessage(): object {
  return { [KEY]: PROTOCOL, ask: 'height' };
}

/** Frame to page, whenever its height changed and when it is asked. `height`: whole px. */
export function heightMessage(height: number): object {
  return { [KEY]: PROTOCOL, height: Math.min(MOST, Math.max(LEAST, height)) };
}

export function isAsk(data: unknown): boolean {
  return isOurs(data) && data.ask === 'height';
}

/** The height of a message within the bounds; undefined for everything else. */
export function heightIn(data: unknown): number | undefined {
  if (!isOurs(data)) return undefined;
  const { height } = data;
  return typeof height === 'number' && height >= LEAST && height <= MOST ? height : undefined;
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && (data as Record<string, unknown>)[KEY] === PROTOCOL;
}
