import type { Language } from '../language/language.ts';

/**
 * What stands in every shadow root from the start, so that no template is worked through for it: the box; in it the
 * probe that is measured, the page's own words as long as nothing is drawn, and the voice for screen readers.
 */
export function newBox(): HTMLElement {
  model ||= makeBox();
  return model.cloneNode(true) as HTMLElement;
}

let model: HTMLElement | undefined;

function makeBox(): HTMLElement {
  const box = element('div', 'iw wait');
  box.setAttribute('part', 'figure');
  box.setAttribute('role', 'group');
  box.dir = 'ltr';
  const voice = element('div', 'said');
  voice.setAttribute('aria-live', 'polite');
  box.append(element('div', 'probe'), document.createElement('slot'), voice);
  return box;
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** Words run as their language does, whatever the page; where it is not the page's (`lang`), it is named. */
export function nameLanguage(box: HTMLElement, { tag, catalogue }: Language, lang: string): void {
  const direction = catalogue.direction ?? 'ltr';
  if (box.dir !== direction) box.dir = direction;
  const own = tag.toLowerCase() === lang.toLowerCase() ? '' : tag;
  if (box.lang !== own) box.lang = own;
}

/**
 * Takes the page's own words away for what is drawn now, and gives the box its name. `paper`: what is drawn there, `paper`
 * or, where it may go over several sheets, `paper long`.
 */
export function fillBox(box: Element, name = '', paper = ''): void {
  const kind = paper ? `iw ${paper}` : 'iw';
  if (box.classList.contains('wait')) box.querySelector('slot')!.remove();
  if (box.className !== kind) box.className = kind;
  if (!box.hasAttribute('role') || name === (box.getAttribute('aria-label') ?? '')) return;
  if (name) box.setAttribute('aria-label', name);
  else box.removeAttribute('aria-label');
}
