import { askMessage, heightIn } from './protocol.ts';

/**
 * The helper of a page with frames of `embed.html`: gives each the height that it says it has. Only a frame that is
 * marked with `data-indicator-frame`, that sent the message itself, and from the place its address names, is sized.
 */
export function sizeFrames(): void {
  window.addEventListener('message', ({ source, origin, data }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    for (const frame of frames())
      if (frame.contentWindow === source && origin === originOf(frame)) resize(frame, height);
  });
  // Those that were there before this script have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage(askMessage(), '*');
}

function frames(): HTMLIFrameElement[] {
  return Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe[data-indicator-frame]'));
}

/** Where the frame must be: a sandbox without `allow-same-origin` takes every origin away, and messages say `null`. */
function originOf(frame: HTMLIFrameElement): string {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox)) return 'null';
  try {
    return new URL(frame.src).origin;
  } catch {
    return '';
  }
}

function resize(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}
